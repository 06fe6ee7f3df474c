"""Facts: claims of several reports that assert the same thing, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from secondsource.model import Claim, Dispute, Fact, Relation, Stance, Status, content_id
from secondsource.settings import WeighSettings
from secondsource.weigh.facts.agreement import agree, confirm
from secondsource.weigh.facts.independence import digit_of, independent
from secondsource.weigh.facts.reasons import why_of
from secondsource.weigh.facts.singles import single_claims
from secondsource.weigh.facts.statement import best_claim, readable
from secondsource.weigh.facts.ties import Tied, Ties
from secondsource.weigh.origins import Origins
from secondsource.weigh.origins.telling import tellings
from secondsource.weigh.ranking import FRAGMENT, TELLING, ordered, rank_of
from secondsource.weigh.view import View


def find_facts(
    view: View, origins: Origins, disputes: Iterable[Dispute], settings: WeighSettings
) -> tuple[Fact, ...]:
    """Build the facts, in order of rank: one per group of claims, and the claims of one report worth a line."""
    contested = {c for d in disputes if d.relation is Relation.CONFLICT for v in d.versions for c in v.claims}
    builder = Builder(view, origins, Ties(view, origins), frozenset(contested), frozenset(tellings(view)))
    groups = sorted({tuple(sorted(set(g))) for g in view.groups})
    grouped = {c for g in groups for c in g}
    singles = ((c,) for c in single_claims(view, grouped | contested, settings.singles_per_report))
    return ordered(builder.fact(g) for g in (*groups, *singles))


BACKING = frozenset({Stance.AFFIRMS, Stance.CONFIRMS})


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds facts from groups of claim ids."""

    view: View
    origins: Origins
    ties: Ties
    contested: frozenset[str]
    telling: frozenset[str]

    def fact(self, group: tuple[str, ...]) -> Fact:
        """Build one fact."""
        backing = self._backing(group)
        held = tuple(sorted({self.origins.of[c] for c in backing}))
        known = [o for o in self.origins.origins if o.id in held]
        tied = self.ties.among(backing)
        pairs = [(a, b) for a, b in combinations(backing, 2) if self._confirms(a, b)]
        sure = self._sure(pairs, tied)
        loose = len({self.view.claims[c].span.report_id for c in group}) > 1 and not pairs
        most = len(known)
        least = (
            independent([o for o in known if o.id in {self.origins.of[c] for c in sure}], tied)[0] if sure else 1
        )
        disputed = bool(self.contested & set(group))
        status = Status.DISPUTED if disputed else Status.CORROBORATED if sure else Status.SINGLE_SOURCE
        best = self._best(sure or backing, pairs)
        return Fact(
            content_id("fact", *group),
            best.span.text,
            best.id,
            status,
            group,
            held,
            least,
            most,
            loose,
            self._rank(group, best, least, loose),
            digit_of(known, least, most, disputed, loose),
            why_of(self.view, known, group, least, most, loose, disputed),
        )

    def _best(self, claims: tuple[str, ...], pairs: Iterable[tuple[str, str]]) -> Claim:
        """Give the claim that words a fact; where only a slot ties them, the one that says least beside it."""
        reasons = {found.why for a, b in pairs if (found := self.view.aligned(a, b)) is not None}
        if not reasons or "text" in reasons:
            return best_claim(self.view, claims)
        return min((self.view.claims[c] for c in claims), key=lambda c: (len(c.span.text), c.span))

    def _backing(self, group: tuple[str, ...]) -> tuple[str, ...]:
        """Give the claims whose source stands behind them: a denial does not back what it denies."""
        held = []
        for claim in group:
            attribution = self.view.attribution(self.view.claims[claim])
            if attribution is None or attribution.stance in BACKING:
                held.append(claim)
        return tuple(held) or group

    def _rank(self, group: Sequence[str], best: Claim, least: int, loose: bool) -> float:
        rank = rank_of(self.view, [self.view.claims[c] for c in group], least, loose)
        rank *= FRAGMENT if readable(self.view, best) < 0 else 1.0
        return rank * (TELLING if 2 * len(self.telling & set(group)) >= len(group) else 1.0)

    def _sure(self, pairs: Iterable[tuple[str, str]], tied: Tied) -> tuple[str, ...]:
        """Give the claims that a claim of another, surely independent origin confirms."""
        of = self.origins.of
        unnamed = self.ties.unnamed
        found = {
            c
            for a, b in pairs
            if of[a] != of[b] and not (unnamed(of[a]) and unnamed(of[b])) and not tied(of[a], of[b])
            for c in (a, b)
        }
        return tuple(sorted(found))

    def _confirms(self, a: str, b: str) -> bool:
        """Whether two claims firmly say the same: by their wording, or by a typed reason such as an age."""
        aligned = self.view.aligned(a, b)
        if aligned is None or not aligned.strong or a in self.telling or b in self.telling:
            return False
        one, other = self.view.claims[a], self.view.claims[b]
        return agree(one, other) if aligned.why != "text" else confirm(self.view, one, other)
