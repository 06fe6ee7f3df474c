"""Disputed: rival versions of one thing side by side, each with who says so."""

from __future__ import annotations

from secondsource.model import Difference, Dossier, Fact, Relation, Status, Version
from secondsource.render import limits
from secondsource.render.view.facts import fact_part
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Shape, Tone
from secondsource.render.view.words import gathered, listing, opening


def disputed(dossier: Dossier, index: Index) -> Section:
    """Give the conflicts, then what changed as time passed."""
    conflicts = [d for d in dossier.disputes if d.relation is not Relation.UPDATE]
    updates = [d for d in dossier.disputes if d.relation is Relation.UPDATE]
    return Section(
        "disputed",
        "Disputed",
        "Versions that cannot both be right. Which one is, this page does not say.",
        (
            Part(tuple(_line(d, index) for d in conflicts), limits.DISPUTED),
            Part(tuple(_line(d, index) for d in updates), limits.DISPUTED, "Changed as time passed"),
            fact_part(_touched(dossier), index, limits.TOUCHED, "Said by several origins, but part of a dispute"),
        ),
        "No conflict between the reports was found.",
    )


def _touched(dossier: Dossier) -> list[Fact]:
    return [f for f in dossier.facts if f.status is Status.DISPUTED and f.least > 1]


def _line(dispute: Difference, index: Index) -> Line:
    tone = Tone.CHANGE if dispute.relation is Relation.UPDATE else Tone.CLASH
    return Line(
        opening(index.told(dispute.question)),
        chips=(Chip(dispute.relation.value, tone), Chip(dispute.aspect.value)),
        note=index.told(dispute.reason),
        under=tuple(_version(v, index) for v in dispute.versions),
        shape=Shape.VERSIONS,
    )


def _version(version: Version, index: Index) -> Line:
    names = index.origin_names(version.who) or tuple(index.outlet(r) for r in index.reports_of(version.claims))
    return Line(
        index.told(version.value), note=listing(gathered(names), limits.NAMES), refs=index.refs(version.claims)
    )
