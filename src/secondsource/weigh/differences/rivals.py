"""Rivals: the claims of other sources that say what one claim denies or leaves open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

from secondsource.language.lexicon import noun_of, verb_of
from secondsource.language.stances import GENERAL
from secondsource.model import Claim, ClaimKind, Stance
from secondsource.weigh.differences.denials import Denial, negative
from secondsource.weigh.view import View

TELLING = frozenset(
    "say tell add write report note announce speak ask declare state comment deny reject dismiss".split()
)
UNTOLD = frozenset({Stance.DENIES, Stance.DECLINES, Stance.NO_RESPONSE, Stance.NO_RECORD, Stance.CANNOT_CONFIRM})
COVERED = 0.7  # weight of how much of what is denied a claim says; the rest: how little else it says
APART = 0.08  # for another report, or another named source of the same one
AFTER = 4  # sentences in which one report sets one source against another
ACCUSED = 0.15  # for naming who denies: people deny what is said of them
BEFORE, STEP = 0.7, 0.1  # for the sentence of a bare denial, less for each sentence before it
NAMING = frozenset({"PROPN", "NUM"})
FEWEST = 2  # content words of what can be denied
BOTH = 2  # words of what is denied that must be said
STEM = 4  # letters by which "China" and "Chinese" are one name
NEXT = 0.12  # for standing within them


@dataclass(frozen=True, slots=True)
class Rivals:
    """What the search looks up: the view, the origin of each claim, how rare each word is, likenesses."""

    view: View
    origins: Mapping[str, str]
    rare: Mapping[str, float]
    near: Mapping[tuple[str, str], float]
    denying: frozenset[str]
    names: frozenset[str]

    def of(self, denial: Denial) -> list[tuple[float, Claim]]:
        """Give the claims that may say what is denied, the best first, with how well they fit (0 to about 1)."""
        found = [
            (score, c)
            for c in self.view.claims.values()
            if c.id not in self.denying and self._may(denial, c) and (score := self._fit(denial, c)) > 0
        ]
        return sorted(found, key=lambda one: (-one[0], one[1].span, one[1].id))

    def _may(self, denial: Denial, claim: Claim) -> bool:
        first = denial.claims[0]
        if claim.kind is ClaimKind.PHRASE or claim.kind is ClaimKind.APPOSITION or negative(claim):
            return False
        told = self.view.innermost(claim)
        if told is not None and told.stance in UNTOLD:
            return False
        if claim.predicate in TELLING or len(self.view.content(claim)) < 2:
            return False
        same = claim.span.report_id == first.span.report_id
        if denial.bare:
            return same and not claim.span.covers(first.span)
        if same and self.origins.get(claim.id) == self.origins.get(first.id):
            return False
        return not (same and claim.sentence == first.sentence and claim.attribution == first.attribution)

    def _fit(self, denial: Denial, claim: Claim) -> float:
        if denial.bare:
            return self._pointed_at(denial, claim)
        target, held = denial.target, self.view.content(claim) - GENERAL
        wide = held | frozenset().union(*(noun_of(w) | verb_of(w) for w in held))
        met = target & wide
        least = min(BOTH, len(target - self.names))
        if not met or len(met) < min(BOTH, len(target)) or len(met - self.names) < least:
            return 0.0
        cover = self._sum(met) / self._sum(target)
        exact = self._sum(met) / max(self._sum(met), self._sum(held))
        score = COVERED * cover + (1 - COVERED) * exact
        first = denial.claims[0]
        for mine in denial.claims:
            pair = (mine.id, claim.id) if mine.id < claim.id else (claim.id, mine.id)
            score = max(score, self.near.get(pair, 0.0))
        same = claim.span.report_id == first.span.report_id
        score += APART * (not same) + ACCUSED * _names(claim, denial.by)
        score += NEXT * (same and 0 <= first.sentence - claim.sentence <= AFTER)
        return score

    def _pointed_at(self, denial: Denial, claim: Claim) -> float:
        """Score what a denial without content may point to: what its report told right before, of who denies."""
        first = denial.claims[0]
        back = first.sentence - claim.sentence
        if claim.span.report_id != first.span.report_id or not 0 <= back <= AFTER or claim.span > first.span:
            return 0.0
        held = self.view.content(claim) - GENERAL
        if len(held) < FEWEST:
            return 0.0
        met = held & denial.target
        return BEFORE - STEP * back + 2 * ACCUSED * _names(claim, denial.by) + ACCUSED * bool(met)

    def _sum(self, words: frozenset[str]) -> float:
        return sum(self.rare.get(w, 1.0) for w in sorted(words))


def _names(claim: Claim, who: frozenset[str]) -> bool:
    """Whether a claim names somebody, or the people of a country: "China", "Chinese"."""
    stems = {w[:STEM] for w in who if len(w) > STEM}
    return any(w[:STEM] in stems for w in claim.span.text.casefold().split())


def rivals_of(view: View, origins: Mapping[str, str], denials: Iterable[Denial]) -> Rivals:
    """Build the search over one story; what denies something itself says nothing to be so."""
    denying = frozenset(c.id for d in denials for c in d.claims)
    counts = Counter(w for c in view.claims.values() for w in view.content(c))
    most = max(1, len(view.claims))
    rare = {w: log(1 + most / n) for w, n in counts.items()}
    near = {(n.a, n.b): n.likeness for n in view.linked.neighbours}
    words = [w for c in view.claims.values() for w in view.words(c)]
    named = Counter(w.lemma.casefold() for w in words if w.pos in NAMING)
    other = Counter(w.lemma.casefold() for w in words if w.pos not in NAMING)
    names = frozenset(w for w in named if named[w] > other[w])
    return Rivals(view, origins, rare, near, denying, names)
