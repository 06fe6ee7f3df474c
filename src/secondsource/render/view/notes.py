"""Not known and to point out, and the problems: what a careful reader would ask about."""

from __future__ import annotations

from secondsource.model import Dossier, Finding, FindingKind, Outsider, Problem, Severity
from secondsource.render import limits
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Tone
from secondsource.render.view.words import one_line, opening

KINDS = {
    FindingKind.NOT_KNOWN: Chip("not known", Tone.WEAK),
    FindingKind.CIRCULAR: Chip("circular", Tone.CLASH),
    FindingKind.HEDGE_LOSS: Chip("hedge lost", Tone.CLASH),
    FindingKind.MUTATION: Chip("words changed", Tone.CHANGE),
    FindingKind.DROPPED: Chip("dropped", Tone.CHANGE),
    FindingKind.WITHDRAWN: Chip("falls", Tone.CLASH),
    FindingKind.UNCLEAR: Chip("unclear", Tone.WEAK),
}

_UNKNOWN = "What could not be learned"


def to_point_out(dossier: Dossier, index: Index) -> Section:
    """Give what could not be learned, then how information suffered on its way."""
    unknown = [f for f in dossier.findings if f.kind is FindingKind.NOT_KNOWN]
    fallen = [f for f in dossier.findings if f.kind is FindingKind.WITHDRAWN]
    apart = (FindingKind.NOT_KNOWN, FindingKind.UNCLEAR, FindingKind.WITHDRAWN)
    others = [f for f in dossier.findings if f.kind not in apart]
    return Section(
        "findings",
        "Not known, and to point out",
        "What could not be learned, and what happened to words on their way.",
        (
            Part(tuple(_finding(f, index) for f in fallen), limits.FALLEN, "What falls without this origin"),
            Part(tuple(_finding(f, index) for f in unknown), limits.FINDINGS, _UNKNOWN if fallen else ""),
            Part(tuple(_finding(f, index) for f in others), limits.FINDINGS, "To point out"),
        ),
        "Nothing to point out.",
    )


def problems(dossier: Dossier, index: Index) -> Section:
    """Give what could not be read, which reports do not belong, and what stayed unclear.

    A fact whose origins cannot be counted says so in its own line.
    """
    told = {frozenset(index.claims[c].span for c in f.claims if c in index.claims) for f in dossier.facts}
    unclear = [f for f in dossier.findings if f.kind is FindingKind.UNCLEAR and frozenset(f.spans) not in told]
    return Section(
        "problems",
        "Problems",
        "What could not be read, does not belong, or stayed unclear.",
        (
            Part(tuple(_problem(p) for p in dossier.problems), limits.PROBLEMS),
            Part(tuple(_outsider(o, index) for o in dossier.outsiders), limits.PROBLEMS),
            Part(tuple(_finding(f, index) for f in unclear), limits.FINDINGS),
        ),
        "None.",
    )


def _finding(finding: Finding, index: Index) -> Line:
    answered = (Chip("another report tells", Tone.GOOD),) if finding.answers else ()
    return Line(
        opening(index.told(finding.text)),
        chips=(KINDS[finding.kind], *answered),
        refs=index.refs_to(finding.spans),
        under=tuple(Line(opening(a.text), refs=index.refs_to([a])) for a in finding.answers),
    )


def _problem(problem: Problem) -> Line:
    lost = problem.severity is Severity.LOST
    return Line(
        f"{one_line(problem.source)}: {one_line(problem.reason)}",
        chips=(Chip("not read" if lost else "noted", Tone.CLASH if lost else Tone.PLAIN),),
        note=one_line(problem.mend),
    )


def _outsider(outsider: Outsider, index: Index) -> Line:
    return Line(
        f"{index.outlet(outsider.report_id)}: {index.told(outsider.reason)}",
        chips=(Chip("left out", Tone.WEAK),),
        note="It is kept, but counts for no fact",
    )
