"""Days of publication, settled over all reports: metadata, then the text's stamps, then inference.

A page carries other days too: the clock of the hour when it was saved stands above the headline, and it
is never earlier than the day of publication. So of two stamps the earlier one dates the report, and a
lone clock far behind everything that the other reports say is no date of publication.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from secondsource.model import Dated, DateEvidence, Report, parse_edtf
from secondsource.read.days import days_in
from secondsource.read.draft import Draft
from secondsource.read.infer import Neighbours, from_dateline, infer, neighbours
from secondsource.read.stamps import Label, Stamp

FAR = 60  # days: a clock so long after the others is the day on which the page was saved
NEAR = 3  # days: reports of one event stand so close


def settle(drafts: Sequence[Draft]) -> list[Draft]:
    """Give every draft the best date that there is evidence for; the result does not depend on their order."""
    first = {d.report.id: _known(d, ()) for d in drafts}
    near = neighbours([d.report for d in drafts], {d.report.id for d in drafts if d.report.published is None})
    second = {d.report.id: _known(d, _others(d, first, near)) for d in drafts}
    days = {name: day for name, dated in second.items() if (day := _day(dated))}
    return [replace(d, report=_dated(d, second[d.report.id] or _inferred(d.report, days, near))) for d in drafts]


def _inferred(report: Report, days: Mapping[str, date], near: Neighbours) -> Dated | None:
    return from_dateline(report, days, near) or infer(report, days, near)


def _day(dated: Dated | None) -> date | None:
    interval = parse_edtf(dated.value) if dated else None
    return interval.first if interval else None


def _others(draft: Draft, known: Mapping[str, Dated | None], near: Neighbours) -> tuple[date, ...]:
    """Give the days of the reports that are close to this one in their words."""
    days = (_day(known[name]) for name, _ in near.get(draft.report.id, ()))
    return tuple(sorted(d for d in days if d))


def _known(draft: Draft, others: tuple[date, ...]) -> Dated | None:
    """Give the date from metadata or stamps."""
    if draft.report.published:
        return draft.report.published
    saved = _day(draft.report.archived)
    for label, words in (
        (Label.PUBLISHED, "a published line"),
        (Label.BARE, "a date line"),
        (Label.UPDATED, "an updated line"),
    ):
        pool = [(day, s) for s in draft.stamps if s.label is label for day in _meant(s, others)]
        pool = [(day, s) for day, s in pool if day != saved or label is Label.PUBLISHED]  # the archive's own line
        if not pool:
            continue
        day, stamp = min(pool, key=lambda p: (p[0], p[1].start))
        if label is Label.BARE and _is_clock(stamp, day, others):
            continue
        doubt = "?" if _doubtful(stamp, day, draft.report, pool) else ""
        return Dated(f"{day}{doubt}", DateEvidence.TEXT, f"{words} of the page: {_words(draft.report, stamp)}")
    return None


def _meant(stamp: Stamp, others: tuple[date, ...]) -> tuple[date, ...]:
    """Give the day a stamp means; of two orders of day and month the one close to other reports."""
    if len(stamp.days) < 2:
        return stamp.days
    close = [d for d in stamp.days if any(abs((d - o).days) <= NEAR for o in others)]
    return (close[0],) if len(close) == 1 else ()


def _is_clock(stamp: Stamp, day: date, others: tuple[date, ...]) -> bool:
    """Whether a bare stamp lies far behind all other reports: the clock of the day the page was saved."""
    enough = len(others) >= 2 or (len(others) == 1 and stamp.order == 0)
    return enough and all((day - o).days > FAR for o in others)


def _doubtful(stamp: Stamp, day: date, report: Report, pool: Sequence[tuple[date, Stamp]]) -> bool:
    """Whether a lone stamp above everything else may be a clock: the text names no day near it."""
    if stamp.label is not Label.BARE or stamp.order > 0 or len(pool) > 1:
        return False
    named = [d for found in days_in("\n".join(report.text[a:b] for a, b in report.body)) for d in found.days]
    return bool(named) and all((day - d).days > FAR for d in named)


def _words(report: Report, stamp: Stamp) -> str:
    return " ".join(report.text[stamp.start : stamp.end].split())[:80]


def _dated(draft: Draft, published: Dated | None) -> Report:
    """Put the dates into the report: a later updated line is `modified`, a clock is `fetched`."""
    report, day = draft.report, _day(published)
    modified, fetched = report.modified, report.fetched
    for stamp in draft.stamps:
        if day is None or len(stamp.days) != 1 or stamp.days[0] <= day:
            continue
        later = Dated(stamp.days[0].isoformat(), DateEvidence.TEXT, f"a line of the page: {_words(report, stamp)}")
        if stamp.label is Label.UPDATED:
            modified = modified or later
        elif stamp.label is Label.BARE:
            fetched = fetched or later
    return replace(report, published=published, modified=modified, fetched=fetched)
