"""Evidence: which claims of a fact stand behind it, and which confirm each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from secondsource.model import FINITE, Claim, ClaimKind, Modality, QuantityKind, SlotKind, Stance
from secondsource.weigh.facts.agreement import agree, confirm, confirm_firmly, confirm_open, one_bearer
from secondsource.weigh.facts.asserted import aside, hearsay
from secondsource.weigh.facts.moment import one_moment, stands
from secondsource.weigh.facts.statement import best_claim, plainest
from secondsource.weigh.facts.ties import Tied, Ties
from secondsource.weigh.origins import Origins
from secondsource.weigh.origins.roles import is_pronoun
from secondsource.weigh.rulings.linked import DECIDED
from secondsource.weigh.view import View

BACKING = frozenset({Stance.AFFIRMS, Stance.CONFIRMS})
WEAK = 0.5  # alignment from which claims with two named sources are compared word by word
POINTING = frozenset("i we you this that these those".split())
_QUOTE = re.compile(r'["“”]')
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
        return tuple(c for c in group if self.backs(c)) or group

    def backs(self, claim: str) -> bool:
        """Whether a claim has no source, or one that stands behind it."""
        attribution = self.view.attribution(self.view.claims[claim])
        return attribution is None or attribution.stance in BACKING

    def pairs(self, claims: Sequence[str]) -> tuple[Pair, ...]:
        """Give the pairs of claims that firmly say the same: by wording, or by a typed reason such as an age."""
        told = [c for c in claims if c not in self.telling and stands(self.view, self.view.claims[c])]
        return tuple((a, b) for a, b in combinations(told, 2) if self._confirms(a, b))

    def sure(self, pairs: Iterable[Pair], tied: Tied) -> tuple[str, ...]:
        """Give the claims that a claim of another, surely independent origin confirms.

        Both must name their own origin: one that was only inferred confirms nothing.
        """
        told = (p for p in pairs if (self._ruled_apart(p) or self._firm(p)) and not any(map(self._points, p)))
        from_two = ((p, self.origins.of[p[0]], self.origins.of[p[1]]) for p in told)
        apart = (p for p, one, other in from_two if one != other and not tied(one, other))
        return tuple(sorted({claim for pair in apart for claim in pair}))

    def _ruled_apart(self, pair: Pair) -> bool:
        """Whether an analyst holds the origins of two claims apart: then he knows whose words they are."""
        one, other = (self.origins.of[c] for c in pair)
        return self.ties.ruled(one, other) is False

    def _firm(self, pair: Pair) -> bool:
        """Whether the words of both claims name their origin, or tell in an outlet's own voice what is to be seen.

        A headline, an age, a plan, hearsay or a quotation in an outlet's own voice comes from somebody else.
        """
        if self.origins.inferred & set(pair):
            return False
        held = self.view.aligned(*pair)
        typed = held is not None and held.why != "text"
        one, other = (self.view.claims[c] for c in pair)
        public = self.ties.public(*pair)
        bare = not (typed or public or self._finite(one) or self._finite(other))
        return not bare and all(self._seen(c, typed, public) for c in (one, other))

    def _seen(self, claim: Claim, typed: bool, public: bool) -> bool:
        origin = self.origins.of[claim.id]
        if not self.ties.voices(origin, origin):
            return not aside(self.view, claim) and (typed or self._finite(claim))
        sentence = self.view.sentence(claim)
        if not public and (self._measured(claim) or not self._names_something(claim)):
            return False
        bare = sentence is not None and sentence.headline and not public  # its source stands in the body
        if bare or typed or claim.modality is not Modality.ASSERTED or quotes(claim.span.text):
            return False
        return not hearsay(self.view, claim) and not self._somebody_said(claim)

    def _measured(self, claim: Claim) -> bool:
        """Whether a claim gives a share: some study or survey has measured it."""
        return any(q.kind is QuantityKind.PERCENT for q in self.view.quantities_in(claim.span))

    def _somebody_said(self, claim: Claim) -> bool:
        """Whether a claim fell to the outlet because nobody knows who "they" are that said it."""
        attribution = self.view.innermost(claim)
        return attribution is not None and (attribution.source is None or is_pronoun(attribution.source.text))

    def _names_something(self, claim: Claim) -> bool:
        """Whether a claim holds a name or a figure: "other men found him" nobody could look up."""
        words = self.view.words(claim)
        named = any(w.pos == "PROPN" or (i and w.text[:1].isupper()) for i, w in enumerate(words))
        return named or any(sum(c.isdigit() for c in w.text) > 1 for w in words)

    def _finite(self, claim: Claim) -> bool:
        """Whether a claim has a finite verb: of "born to parents of no means" nobody knows what was said of it."""
        return any(w.tag in FINITE for w in self.view.words(claim))

    def _points(self, claim: str) -> bool:
        """Whether a claim is about its speaker or what he points to: "this is the best" is another for each."""
        subject = self.view.claims[claim].subject
        return subject is not None and subject.text.casefold() in POINTING

    def best(self, claims: Sequence[str], pairs: Iterable[Pair]) -> Claim:
        """Give the claim that words a fact; where only a slot ties them, the one that says least beside it."""
        pairs = tuple(pairs)
        across = [(a, b) for a, b in pairs if self.origins.of[a] != self.origins.of[b]]
        reasons = {found.why for a, b in across or pairs if (found := self.view.aligned(a, b)) is not None}
        if not reasons or "text" in reasons:
            return best_claim(self.view, plainest(self.view, claims) if across else claims)
        held = (self.view.claims[c] for c in claims)
        return min(held, key=lambda c: (c.kind is ClaimKind.CLAUSE, _beside_names(c), len(c.span.text), c.span))

    def _confirms(self, a: str, b: str) -> bool:
        aligned = self.view.aligned(a, b)
        one, other = self.view.claims[a], self.view.claims[b]
        if aligned is None or one.span.report_id == other.span.report_id or not one_moment(self.view, one, other):
            return False
        if aligned.why == DECIDED:
            return True
        if aligned.why != "text":
            return aligned.strong and agree(one, other) and one_bearer(self.view, one, other)
        if aligned.strong and confirm(self.view, one, other):
            return True
        if aligned.score >= WEAK and self.ties.public(a, b) and confirm_open(self.view, one, other):
            return True
        if not self._both_named(a, b):
            return False
        return aligned.score >= WEAK and confirm_firmly(self.view, one, other)

    def _both_named(self, a: str, b: str) -> bool:
        """Whether each report names a person or body that says so."""
        named = not self.origins.inferred & {a, b}
        return named and not any(self.ties.nameless(self.origins.of[c]) for c in (a, b))


def quotes(text: str) -> bool:
    """Whether words quote somebody: a quotation that is cut, or one that is no name ("Heavenly Palace")."""
    parts = _QUOTE.split(text)
    words = (word for part in parts[1::2] for word in part.split())
    return len(parts) % 2 == 0 or not all(word[:1].isupper() for word in words)


def _beside_names(claim: Claim) -> int:
    """Count what a claim gives beside persons: the fewer values, the less that only one report says."""
    return sum(s.kind is not SlotKind.PERSON for s in claim.slots)
