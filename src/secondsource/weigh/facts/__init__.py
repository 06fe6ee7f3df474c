"""Facts: claims of several reports that assert the same thing, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from secondsource.model import Claim, Difference, Fact, Relation, Status, content_id, stated
from secondsource.settings import WeighSettings
from secondsource.weigh.facts.carried import carried, reports_of
from secondsource.weigh.facts.evidence import Evidence
from secondsource.weigh.facts.folded import Folding
from secondsource.weigh.facts.independence import digit_of, independent
from secondsource.weigh.facts.reasons import Standing, why_of
from secondsource.weigh.facts.singles import single_claims
from secondsource.weigh.facts.statement import readable
from secondsource.weigh.facts.ties import Ties
from secondsource.weigh.origins import Origins
from secondsource.weigh.ranking import FRAGMENT, TELLING, ordered, rank_of
from secondsource.weigh.view import View


def find_facts(
    view: View, origins: Origins, disputes: Iterable[Difference], settings: WeighSettings
) -> tuple[Fact, ...]:
    """Build the facts, in order of rank: one per group of claims, and the claims of one report worth a line.

    A fact is corroborated where claims of two surely independent origins agree and no conflict touches it.
    """
    conflicts = (d for d in disputes if d.relation is Relation.CONFLICT)
    contested = frozenset(c for d in conflicts for v in d.versions for c in v.claims)
    ties = Ties(view, origins)
    evidence = Evidence(view, origins, ties, origins.tellings)
    builder = Builder(evidence, Folding(view, origins, ties), contested)
    groups = sorted({tuple(sorted(set(g))) for g in view.groups})
    grouped = {c for g in groups for c in g}
    singles = ((c,) for c in single_claims(view, grouped | contested, settings.singles_per_report))
    return ordered(builder.fact(g) for g in (*groups, *singles))


@dataclass(frozen=True, slots=True)
class Proof:
    """What claims prove: those that agree with the `best`, the origins that are surely apart, if `open` to all."""

    best: Claim
    agreeing: tuple[str, ...]
    least: int
    open: bool


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds facts from groups of claim ids; `contested` are the claims that a conflict touches."""

    evidence: Evidence
    folding: Folding
    contested: frozenset[str]

    def fact(self, group: tuple[str, ...]) -> Fact:
        """Build one fact."""
        view = self.evidence.view
        backing = self.evidence.backing(group)
        proof = self._proof(backing)
        agreeing, best = proof.agreeing, proof.best
        kept, behind = (self._folded(claims, proof.least) for claims in (agreeing, backing))
        firm = [o for o in self.evidence.origins.origins if o.id in kept]
        apart = {self.evidence.origins.of[c] for c in agreeing}
        told = [o for o in self.evidence.origins.origins if o.id in apart]
        loose = len(reports_of(view, group)) > 1 and len(reports_of(view, agreeing)) < 2
        disputed = bool(self.contested & set(group))
        standing = Standing(proof.least, len(firm), loose, disputed, proof.open)
        return Fact(
            id=content_id("fact", *group),
            statement=stated(view.reports[best.span.report_id], best),
            best=best.id,
            status=_status(disputed, proof.least > 1),
            claims=group,
            agreeing=agreeing,
            origins=tuple(sorted(behind)),
            least=proof.least,
            most=len(firm),
            loose=loose,
            rank=self._rank(group, best, proof.least, loose),
            digit=digit_of(firm, proof.least, len(firm), disputed, loose),
            why=why_of(view, firm, told, group if loose else agreeing, standing),
        )

    def _proof(self, backing: tuple[str, ...]) -> Proof:
        """Find the claims that agree with the best one, and how many origins they surely have."""
        evidence = self.evidence
        pairs = evidence.pairs(backing)
        tied = evidence.ties.among(held_by(pairs))
        sure = evidence.sure(pairs, tied)
        best = evidence.best(sure or held_by(pairs) or backing, pairs)
        if not sure:
            agreeing = joined(best.id, pairs)
            agreeing = tuple(sorted({*agreeing, *carried(evidence, best, agreeing)}))  # no proof, but reach
            return Proof(best, agreeing, self._ruled_apart(agreeing), False)
        proving = [p for p in pairs if set(p) <= set(sure)]
        agreeing = joined(best.id, proving)
        behind = {evidence.origins.of[c] for c in set(sure) & set(agreeing)}
        proved = [o for o in evidence.origins.origins if o.id in behind]
        return Proof(
            best,
            agreeing,
            independent(proved, tied, evidence.origins.ruled.apart)[0],
            any(evidence.ties.public(*p) for p in proving),
        )

    def _ruled_apart(self, claims: Iterable[str]) -> int:
        """Count the origins of claims without proof: those that an analyst holds apart, else one."""
        origins, apart = self.evidence.origins, self.evidence.origins.ruled.apart
        behind = {origins.of[c] for c in claims}
        held = [o for o in origins.origins if o.id in behind]
        return max(1, independent(held, lambda a, b: frozenset((a, b)) not in apart, apart)[0]) if apart else 1

    def _folded(self, claims: Sequence[str], least: int) -> frozenset[str]:
        """Give the origins of claims, folded unless two of them are surely two."""
        known = self.evidence.origins
        held = self.folding.folded(claims) if least == 1 else frozenset(known.of[c] for c in claims)
        return known.ruled.united(held)

    def _rank(self, group: Sequence[str], best: Claim, least: int, loose: bool) -> float:
        view, telling = self.evidence.view, self.evidence.telling
        rank = rank_of(view, [view.claims[c] for c in group], least, loose)
        rank *= FRAGMENT if readable(view, best) < 0 else 1.0
        return rank * (TELLING if 2 * len(telling & set(group)) >= len(group) else 1.0)


def held_by(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Give the claims that some pair holds, in order of id."""
    return tuple(sorted({claim for pair in pairs for claim in pair}))


def joined(best: str, pairs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Give the claims that pairs lead to from the best one, itself included, in order of id."""
    reached, grown = {best}, True
    while grown:
        more = {c for p in pairs if reached & set(p) for c in p} - reached
        reached |= more
        grown = bool(more)
    return tuple(sorted(reached))


def _status(disputed: bool, confirmed: bool) -> Status:
    if disputed:
        return Status.DISPUTED
    return Status.CORROBORATED if confirmed else Status.SINGLE_SOURCE
