"""The timeline as a drawing: when things happened, rival times side by side, and the reports' own days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from secondsource.model import Aspect, Difference, Dossier, SlotKind, Version, parse_edtf
from secondsource.render import limits
from secondsource.render.drawing import Chart, Row, charted
from secondsource.render.view.index import Index
from secondsource.render.view.page import Section
from secondsource.render.view.words import count, date_words, opening

DOUBTFUL = "~?%"  # the marks of EDTF for what is about, uncertain, or both


def times(dossier: Dossier, index: Index, section: Section) -> Chart | None:
    """Give the chart of the moments that `section` shows first, of rival times, and of the reports' days."""
    moments = [*_moments(section)]
    differing = [row for d in dossier.differences if d.aspect is Aspect.TIME for row in _rivals(d, index)]
    reports = [*_reports(dossier, index)]
    if not any(r.dated for r in moments):
        return None
    return charted([*moments, *differing, *reports])


def row_of(text: str, value: str, lane: str, href: str = "") -> Row | None:
    """Give the row of an EDTF value, None where it has no days."""
    found = parse_edtf(value)
    if found is None:
        return None
    left, slash, right = value.partition("/")
    first = None if slash and left == ".." else found.first
    last = None if slash and right == ".." else found.last
    doubtful = found.first != found.last or any(mark in value for mark in DOUBTFUL)
    return Row(text, date_words(value), lane, first, last, doubtful, href)


def _moments(section: Section) -> Iterator[Row]:
    for line in (line for part in section.parts[:1] for line in part.shown):
        if (row := row_of(line.text, line.value, "moment", line.id)) is not None:
            yield row


def _rivals(difference: Difference, index: Index) -> Iterator[Row]:
    rows = [row for v in difference.versions if (row := _rival(v, difference, index)) is not None]
    if len(rows) > 1:
        yield Row(opening(index.told(difference.question)), "", "heading", href=difference.id)
        yield from rows


def _rival(version: Version, difference: Difference, index: Index) -> Row | None:
    """Give the row of a version, by the first time that its claims name."""
    slots = (s for c in version.claims if c in index.claims for s in index.claims[c].slots)
    values = (s.value for s in slots if s.kind is SlotKind.TIME)
    rows = (row_of(index.told(version.value), value, "rival", difference.id) for value in values)
    return next((row for row in rows if row is not None), None)


def _reports(dossier: Dossier, index: Index) -> Iterator[Row]:
    """Give a row for each day on which reports were published, and a heading above them."""
    days: dict[str, list[str]] = {}
    for report in dossier.used:
        if report.published and parse_edtf(report.published.value):
            days.setdefault(report.published.value, []).append(report.id)
    if days:
        yield Row("When the reports were published", "", "heading")
    for value, reports in sorted(days.items(), key=lambda d: (_first(d[0]), d[0]))[: limits.DRAWN_DAYS]:
        names = ", ".join(index.labels[r] for r in reports)
        text = names if len(names) <= limits.DRAWN_NAMES else count(len(reports), "report")
        if (row := row_of(text, value, "published", index.anchors[reports[0]])) is not None:
            yield row


def _first(value: str) -> date:
    found = parse_edtf(value)
    return found.first if found else date.max
