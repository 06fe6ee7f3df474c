"""Facts: claims of several reports that assert the same thing, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from secondsource.model import Dispute, Fact, Relation, Status, content_id
from secondsource.settings import WeighSettings
from secondsource.weigh.facts.agreement import agree
from secondsource.weigh.facts.independence import digit_of, independent
from secondsource.weigh.facts.reasons import why_of
from secondsource.weigh.facts.singles import single_claims
from secondsource.weigh.facts.statement import best_claim
from secondsource.weigh.facts.ties import Ties
from secondsource.weigh.origins import Origins
from secondsource.weigh.ranking import ordered, rank_of
from secondsource.weigh.view import View


def find_facts(
    view: View, origins: Origins, disputes: Iterable[Dispute], settings: WeighSettings
) -> tuple[Fact, ...]:
    """Build the facts, in order of rank: one per group of claims, and the claims of one report worth a line."""
    contested = {c for d in disputes if d.relation is Relation.CONFLICT for v in d.versions for c in v.claims}
    builder = Builder(view, origins, Ties(view, origins), frozenset(contested))
    groups = sorted({tuple(sorted(set(g))) for g in view.groups})
    grouped = {c for g in groups for c in g}
    singles = ((c,) for c in single_claims(view, grouped | contested, settings.singles_per_report))
    return ordered(builder.fact(g) for g in (*groups, *singles))


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds facts from groups of claim ids."""

    view: View
    origins: Origins
    ties: Ties
    contested: frozenset[str]

    def fact(self, group: tuple[str, ...]) -> Fact:
        """Build one fact."""
        held = tuple(sorted({self.origins.of[c] for c in group}))
        known = [o for o in self.origins.origins if o.id in held]
        tied = self.ties.among(group)
        core = self._core(group)
        loose = len({self.view.claims[c].span.report_id for c in group}) > 1 and not self._strong(group)
        least, most = independent(known, tied)
        sure = independent([o for o in known if o.id in core], tied)[0]
        disputed = bool(self.contested & set(group))
        status = Status.DISPUTED if disputed else Status.SINGLE_SOURCE
        if sure > 1 and not loose and not disputed:
            status = Status.CORROBORATED
        else:
            least = min(least, max(1, sure)) if held else 0
        best = best_claim(self.view, group)
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
            rank_of(self.view, [self.view.claims[c] for c in group], least, loose),
            digit_of(known, least, most, disputed, loose),
            why_of(self.view, known, group, least, most, loose, disputed),
        )

    def _strong(self, group: Sequence[str]) -> bool:
        return any(self._confirms(a, b) for a, b in combinations(group, 2))

    def _core(self, group: Sequence[str]) -> frozenset[str]:
        """Give the origins of claims that another origin's claim firmly agrees with."""
        found: set[str] = set()
        for a, b in combinations(group, 2):
            if self.origins.of[a] != self.origins.of[b] and self._confirms(a, b):
                found |= {self.origins.of[a], self.origins.of[b]}
        return frozenset(found)

    def _confirms(self, a: str, b: str) -> bool:
        aligned = self.view.aligned(a, b)
        return aligned is not None and aligned.strong and agree(self.view.claims[a], self.view.claims[b])
