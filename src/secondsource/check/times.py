"""Times of a draft against a report's: by the names of days and months first, then by the days they denote."""

from __future__ import annotations

import re

from secondsource.check.answers import Answer, Reply
from secondsource.check.known import Known
from secondsource.language.calendar import MONTHS, WEEKDAYS
from secondsource.model import DeviationKind, Span, Time, TimeType, parse_edtf

_NAMES = tuple(
    {form.casefold(): n for n, forms in enumerate(table) for form in forms} for table in (WEEKDAYS, MONTHS)
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_WORD = re.compile(r"[a-z]+")

DAYS = frozenset({TimeType.DATE, TimeType.TIME})  # what has a place on a calendar


def time_answer(known: Known, asked: Time, place: Span) -> Answer:
    """Say whether a stretch of a report dates a thing alike, or otherwise."""
    held = [(t, same_time(asked, t)) for t in known.times_in(place) if (t.type in DAYS) is (asked.type in DAYS)]
    for wanted, reply in ((True, Reply.SAME), (False, Reply.OTHER)):
        for time, same in held:
            if same is wanted:
                return Answer(DeviationKind.TIME, asked.span, reply, time.span)
    return Answer(DeviationKind.TIME, asked.span, Reply.SILENT)


def same_time(one: Time, other: Time) -> bool | None:
    """Whether two times can be one, None where that cannot be told.

    A draft has no day of its own, so "on Friday" is compared as a word before it is as a date.
    """
    if one.type not in DAYS:
        return one.value == other.value
    named = list(zip(names_in(one), names_in(other), strict=True))
    if any(mine and theirs and not mine & theirs for mine, theirs in named):
        return False
    if any(mine & theirs for mine, theirs in named):
        return True
    a, b = parse_edtf(one.value), parse_edtf(other.value)
    if a is None or b is None:
        return None
    exact = [i.first.weekday() for i in (a, b) if i.first == i.last]
    weekday = frozenset().union(*named[0])  # one names a weekday and the other a date
    return a.overlaps(b) or bool(weekday and len(exact) == 2 and set(exact) == weekday)


def names_in(time: Time) -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
    """Give the weekdays, months and years that the words of a time name."""
    words = _WORD.findall(time.span.text.casefold())
    days, months = (frozenset(table[w] for w in words if w in table) for table in _NAMES)
    return days, months, frozenset(map(int, _YEAR.findall(time.span.text)))
