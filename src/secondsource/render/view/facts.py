"""Known and single-source: facts with their independent origins."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.model import Dossier, Fact, Status
from secondsource.render import limits
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Tone
from secondsource.render.view.words import count, listing, opening, origins_count


def known(dossier: Dossier, index: Index) -> Section:
    """Give the facts of several origins, then those of one origin that many reports carry."""
    return Section(
        "known",
        "Known",
        "What several independent origins say. Copies, revisions and relays of one origin count once.",
        (
            Part(_lines(_corroborated(dossier), index), limits.KNOWN),
            Part(
                _lines([f for f in _single(dossier) if _widely(f, index)], index),
                limits.WIDELY,
                "Widely reported, but from one origin",
            ),
        ),
        "No fact has two independent origins.",
    )


def single_source(dossier: Dossier, index: Index) -> Section:
    """Give the facts that rest on one origin, the most central first."""
    return Section(
        "single",
        "Single-source",
        "What only one origin says, the most central first.",
        (Part(_lines([f for f in _single(dossier) if not _widely(f, index)], index), limits.SINGLE),),
        "Nothing rests on one origin alone.",
    )


def _corroborated(dossier: Dossier) -> list[Fact]:
    return [f for f in dossier.facts if f.status is Status.CORROBORATED]


def _single(dossier: Dossier) -> list[Fact]:
    return [f for f in dossier.facts if f.status is Status.SINGLE_SOURCE]


def _widely(fact: Fact, index: Index) -> bool:
    return len(index.reports_of(fact.claims)) >= limits.WIDELY_REPORTS and not fact.loose


def _lines(facts: Sequence[Fact], index: Index) -> tuple[Line, ...]:
    return tuple(_line(f, index) for f in facts)


def _line(fact: Fact, index: Index) -> Line:
    chips = [Chip(origins_count(fact.least, fact.most), Tone.GOOD if fact.least > 1 else Tone.WEAK)]
    if fact.loose:
        chips.append(Chip("wordings differ"))
    reports = count(len(index.reports_of(fact.claims)), "report")
    names = listing(index.origin_names(fact.origins), limits.NAMES)
    return Line(
        opening(fact.statement),
        chips=tuple(chips),
        note=f"{names} \N{MIDDLE DOT} {reports}" if names else reports,
        why=fact.why,
        refs=index.refs(fact.claims),
    )
