"""Evidence: which claims of a fact stand behind it, and which confirm each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from secondsource.model import Claim, Stance
from secondsource.weigh.facts.agreement import agree, confirm
from secondsource.weigh.facts.statement import best_claim
from secondsource.weigh.facts.ties import Tied, Ties
from secondsource.weigh.origins import Origins
from secondsource.weigh.view import View

BACKING = frozenset({Stance.AFFIRMS, Stance.CONFIRMS})
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Weighs the claims of facts against each other; `telling` are claims that are mere acts of telling."""

    view: View
    origins: Origins
    ties: Ties
    telling: frozenset[str]

    def backing(self, group: tuple[str, ...]) -> tuple[str, ...]:
        """Give the claims whose source stands behind them: a denial does not back what it denies."""
        held = []
        for claim in group:
            attribution = self.view.attribution(self.view.claims[claim])
            if attribution is None or attribution.stance in BACKING:
                held.append(claim)
        return tuple(held) or group

    def pairs(self, claims: Sequence[str]) -> tuple[Pair, ...]:
        """Give the pairs of claims that firmly say the same: by wording, or by a typed reason such as an age."""
        return tuple((a, b) for a, b in combinations(claims, 2) if self._confirms(a, b))

    def sure(self, pairs: Iterable[Pair], tied: Tied) -> tuple[str, ...]:
        """Give the claims that a claim of another, surely independent origin confirms."""
        apart = (p for p in pairs if self._apart(self.origins.of[p[0]], self.origins.of[p[1]], tied))
        return tuple(sorted({claim for pair in apart for claim in pair}))

    def best(self, claims: Sequence[str], pairs: Iterable[Pair]) -> Claim:
        """Give the claim that words a fact; where only a slot ties them, the one that says least beside it."""
        reasons = {found.why for a, b in pairs if (found := self.view.aligned(a, b)) is not None}
        if not reasons or "text" in reasons:
            return best_claim(self.view, claims)
        return min((self.view.claims[c] for c in claims), key=lambda c: (len(c.span.text), c.span))

    def _apart(self, a: str, b: str, tied: Tied) -> bool:
        nobody = self.ties.unnamed(a) and self.ties.unnamed(b)
        return a != b and not nobody and not tied(a, b)

    def _confirms(self, a: str, b: str) -> bool:
        aligned = self.view.aligned(a, b)
        if aligned is None or not aligned.strong or a in self.telling or b in self.telling:
            return False
        one, other = self.view.claims[a], self.view.claims[b]
        return agree(one, other) if aligned.why != "text" else confirm(self.view, one, other)
