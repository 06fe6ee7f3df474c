"""Sentences about another time than the event's: an older case, a record, a date long before the reports."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.language.other_events import ELSEWHEN
from secondsource.model import Interval, Marked, Sentence, TimeType, days_of, parse_edtf


def event_days(marked: Iterable[Marked], before: int) -> Interval | None:
    """Give the days on which the event can have been: those of the reports, and so many before the first."""
    return days_of((m.report.published.value for m in marked if m.report.published is not None), before)


def of_another_time(marked: Marked, sentence: Sentence, days: Interval | None) -> bool:
    """Whether the words or a date of a sentence place it outside the days of the event, where these are known."""
    return ELSEWHEN.search(sentence.span.text) is not None or False in dates_fit(marked, sentence, days)


def dates_fit(marked: Marked, sentence: Sentence, days: Interval | None) -> tuple[bool, ...]:
    """Say of each date in a sentence whether the event's days meet it; nothing where these are not known."""
    dates = (t for t in marked.times if t.type is TimeType.DATE and sentence.span.covers(t.span))
    known = (parse_edtf(t.value) for t in dates)
    return () if days is None else tuple(d.overlaps(days) for d in known if d is not None)
