"""Where the accounts differ: each question with its answers side by side, in exact words, and who gives them."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.model import Difference, Dossier, Fact, Relation, Span, Status, Version
from secondsource.render import limits
from secondsource.render.view.facts import fact_part
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Shape, Tone
from secondsource.render.view.wording import LEFT, RIGHT
from secondsource.render.view.words import count, date_words, gathered, listing, one_line, opening, shifted_marks

LABELS = {
    Relation.CONFLICT: Chip("conflict", Tone.CLASH),
    Relation.UPDATE: Chip("update", Tone.CHANGE),
    Relation.REFINEMENT: Chip("more precise", Tone.CHANGE),
    Relation.UNCLEAR: Chip("they differ", Tone.WEAK),
}
CANNOT_TELL = "whether both can be right cannot be told"
# What a guard doubts, in words; a guard without a row here has told it in the reason.
DOUBTS = {
    "two bearers": "they may speak of two persons or things",
    "other names": "they name different people",
    "other doer or undergoer": "they may speak of different people",
    "another time": "one may speak of another time",
    "not told as so": "one is not told as a fact",
    "part of a total": "one may count a part of the other",
    "other things counted": "they may count different things",
    "rounding": "one number may be the other, rounded",
}


def differing(dossier: Dossier, index: Index) -> Section:
    """Give every difference in order of rank, then the facts of several origins that a dispute touches."""
    return Section(
        "differences",
        "Where the accounts differ",
        f"{compared(dossier, index)} Which is right, this page does not say.",
        (
            Part(tuple(_line(d, index) for d in dossier.differences), limits.DIFFERENCES),
            fact_part(_touched(dossier), index, limits.TOUCHED, "Said by several origins, but part of a dispute"),
        ),
        compared(dossier, index),
    )


def compared(dossier: Dossier, index: Index) -> str:
    """Tell how many facts were compared, and on how many questions the accounts differ."""
    told = sum(len(index.reports_of(f.claims)) > 1 for f in dossier.facts)
    questions = len(dossier.differences)
    found = f"the accounts differ on {count(questions, 'question')}" if questions else "no difference was found"
    if not told:
        return f"No fact is told by two or more reports; {found}."
    return f"{count(told, 'fact')} told by two or more reports {'was' if told == 1 else 'were'} compared; {found}."


def _touched(dossier: Dossier) -> list[Fact]:
    return [f for f in dossier.facts if f.status is Status.DISPUTED and f.least > 1]


def _line(difference: Difference, index: Index) -> Line:
    return Line(
        opening(index.told(difference.question)),
        chips=(LABELS[difference.relation],),
        note=opening("; ".join(_remarks(difference, index))),
        under=tuple(_version(v, index) for v in difference.versions),
        shape=Shape.VERSIONS,
        id=difference.id,
    )


def _remarks(difference: Difference, index: Index) -> Iterable[str]:
    """Give the reason, the doubts, and that nobody can tell where it is so."""
    if difference.reason:
        yield index.told(difference.reason)
    yield from (DOUBTS[g] for g in difference.guards if g in DOUBTS)
    if difference.relation is Relation.UNCLEAR:
        yield CANNOT_TELL


def _version(version: Version, index: Index) -> Line:
    names = index.origin_names(version.who) or tuple(index.outlet(r) for r in index.reports_of(version.claims))
    return Line(
        index.told(version.value),
        note=listing(gathered(names), limits.NAMES),
        under=_quotes(version, index),
    )


def _quotes(version: Version, index: Index) -> tuple[Line, ...]:
    """Give the exact words, each wording once, with the reports that print it and their days."""
    held: dict[str, list[Span]] = {}
    for span in version.words or tuple(index.claims[c].span for c in version.claims if c in index.claims):
        if span.report_id in index.reports:
            held.setdefault(one_line(span.text).casefold(), []).append(span)
    return tuple(_quote(spans, version, index) for spans in held.values())


def _quote(spans: list[Span], version: Version, index: Index) -> Line:
    first = spans[0]
    inside = [d for d in version.differing if first.covers(d)]
    words, marks = shifted_marks(first.text, [(d.start - first.start, d.end - first.start) for d in inside])
    return Line(
        f"{LEFT}{words}{RIGHT}",
        marks=tuple((a + len(LEFT), b + len(LEFT)) for a, b in marks),
        note="; ".join(dict.fromkeys(printed_in(s.report_id, index) for s in spans)),
        refs=index.refs_to(spans),
    )


def printed_in(report: str, index: Index) -> str:
    """Give who published a report, and when where that is known."""
    day = index.reports[report].published
    return f"{index.outlet(report)}, {date_words(day.value)}" if day else index.outlet(report)
