"""Ranking: how much a difference matters, from a few plain features with fixed weights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import log

from secondsource.model import Claim, Neighbours, Relation
from secondsource.weigh.compare import Amount
from secondsource.weigh.core import core_of
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.view import View

# In parts of a point: a row's own weight is on the same scale.
LIKENESS = 2.0  # of the similarity of the two claims, 0 to about 1
FIT = 1.0  # of the same less what each reaches elsewhere
CORE = 1.0  # share of what the event is about, in the claim that has less of it
EARLY = 0.8  # 1 in the headline, half of it after four sentences, of the later claim
DEED = 0.5  # one deed told in both
PARTY = 0.3  # the same doer, the same undergoer: each
THING = 0.6  # the same noun is counted
CARRIED = 0.3  # for each doubling of the other reports' claims near to either
GUARD = -1.4  # for each guard that holds
SURE = 0.3  # a conflict or an update by the comparator
VAGUE = -1.5  # one value lies within the other's range
ALIKE = -1.0  # two prints of one sentence, which differ in nothing else
CLOSE = 0.5  # likeness from which another claim tells much the same
HALF = 4.0  # sentences
OVERLAP = "the ranges overlap"
COPY = 0.93  # likeness from which claims are prints of one another


@dataclass(frozen=True, slots=True)
class Scale:
    """What ranks look up: what the event is about, and how many claims of others tell each claim's news."""

    view: View
    core: Mapping[str, float]
    most: float
    carried: Mapping[str, int]

    def rank(self, pair: Pair, guards: int) -> float:
        """Give the rank of a pair; the higher, the more it matters and the surer it is."""
        a, b = pair.a.claim, pair.b.claim
        met, relation = pair.meeting, pair.judgement.relation
        value = pair.a.row.weight + LIKENESS * pair.likeness + FIT * max(0.0, pair.fit)
        value += CORE * min(self._core(a), self._core(b)) + EARLY * min(_early(a), _early(b))
        value += DEED * met.deed + PARTY * ((met.doer > 0) + (met.undergoer > 0))
        value += CARRIED * log(1 + self.carried.get(a.id, 0) + self.carried.get(b.id, 0), 2)
        value += THING * (bool(pair.a.thing) and pair.a.thing == pair.b.thing)
        value += GUARD * guards + (SURE if relation in (Relation.CONFLICT, Relation.UPDATE) else 0.0)
        value += VAGUE * (relation is Relation.REFINEMENT or pair.judgement.reason == OVERLAP)
        return value + (ALIKE if pair.likeness >= COPY and not isinstance(pair.a.value, Amount) else 0.0)

    def _core(self, claim: Claim) -> float:
        held = sum(self.core.get(w, 0.0) for w in sorted(self.view.content(claim)))
        return min(1.0, held / self.most) if self.most else 0.0


def scale_of(view: View, near: Mapping[tuple[str, str], Neighbours]) -> Scale:
    """Build the scale of one story."""
    carried: dict[str, int] = {}
    for pair in near.values():
        apart = view.claims[pair.a].span.report_id != view.claims[pair.b].span.report_id
        if pair.likeness >= CLOSE and apart:
            for one in (pair.a, pair.b):
                carried[one] = carried.get(one, 0) + 1
    core, most = core_of(view)
    return Scale(view, core, most, carried)


def _early(claim: Claim) -> float:
    return 1.0 / (1.0 + max(0, claim.sentence) / HALF)
