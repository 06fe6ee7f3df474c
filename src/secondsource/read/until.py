"""What was known by a day: the reports that were published by then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from secondsource.model import Problem, Report, parse_edtf
from secondsource.read.draft import Draft


def until(drafts: Iterable[Draft], day: str) -> Iterator[Draft | Problem]:
    """Give the reports that were surely published by the end of a day (ISO), and a note for every other one.

    A report whose own day is not known cannot be told to be that old, and is left out.
    """
    last = date.fromisoformat(day)
    for draft in drafts:
        published = _last_day(draft.report)
        if published is not None and published <= last:
            yield draft
        elif published is None:
            yield _left_out(draft, "undated", f"its day is not known; it is left out as of {day}")
        else:
            yield _left_out(draft, "later", f"published on {published.isoformat()}, after {day}")


def _last_day(report: Report) -> date | None:
    interval = parse_edtf(report.published.value) if report.published is not None else None
    return interval.last if interval is not None and interval.last != date.max else None


def _left_out(draft: Draft, kind: str, reason: str) -> Problem:
    return Problem(draft.report.id, kind, reason, "leave out --as-of to read it")
