"""The EDTF subset of the dossier: YYYY, YYYY-MM, YYYY-MM-DD, intervals a/b, `~ ? %`, open ends `..`."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$")


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed interval of days; an open end is `date.min` or `date.max`."""

    first: date
    last: date

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share a day."""
        return self.first <= other.last and other.first <= self.last

    def within(self, other: Interval) -> bool:
        """Whether this lies wholly inside the other."""
        return other.first <= self.first and self.last <= other.last


@lru_cache(maxsize=10_000)
def parse_edtf(value: str | None) -> Interval | None:
    """Give the days that an EDTF value denotes, None where it is not of the subset."""
    if not value:
        return None
    left, slash, right = value.partition("/")
    start = _point(left)
    end = _point(right) if slash else start
    if start is None or end is None or end.last < start.first:
        return None
    return Interval(start.first, end.last)


def shifted(day: date, days: int) -> date:
    """Give the day so many days later (earlier, where negative), at most the calendar's first and last day."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return date.min if days < 0 else date.max


def days_of(values: Iterable[str | None], before: int = 0) -> Interval | None:
    """Give the days from the first of some dates, less so many, to the last; None where none of them is one."""
    known = [d for value in values if (d := parse_edtf(value)) is not None]
    return Interval(shifted(min(d.first for d in known), -before), max(d.last for d in known)) if known else None


def _point(value: str) -> Interval | None:
    if value == "..":
        return Interval(date.min, date.max)
    found = _POINT.match(value)
    if not found:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except (ValueError, IndexError):
        return None
    return Interval(first, last)
