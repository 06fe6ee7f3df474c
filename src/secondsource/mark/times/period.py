"""Periods: stretches of whole days with the grain in which they were named."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from secondsource.language.calendar import SEASONS


class Grain(StrEnum):
    """The unit in which a period was named."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class Period:
    """The days `first` to `last`, both inside; `approximate` and `uncertain` are EDTF's `~` and `?`."""

    first: date
    last: date
    grain: Grain
    approximate: bool = False
    uncertain: bool = False


def day(when: date) -> Period:
    """Give one day."""
    return Period(when, when, Grain.DAY)


def week(when: date) -> Period:
    """Give the week of a day, Monday to Sunday."""
    monday = when - timedelta(when.weekday())
    return Period(monday, monday + timedelta(6), Grain.WEEK)


def weekend(when: date) -> Period:
    """Give the Saturday and Sunday of a day's week."""
    saturday = when + timedelta(5 - when.weekday())
    return Period(saturday, saturday + timedelta(1), Grain.WEEKEND)


def month(year_: int, month_: int) -> Period:
    """Give a month, 1 to 12."""
    return Period(date(year_, month_, 1), date(year_, month_, monthrange(year_, month_)[1]), Grain.MONTH)


def months(year_: int, first: int, count: int, grain: Grain) -> Period:
    """Give `count` months from month `first` on; both may run over the year's end."""
    start = date(year_ + (first - 1) // 12, (first - 1) % 12 + 1, 1)
    end = add_months(start, count) - timedelta(1)
    return Period(start, end, grain)


def quarter(year_: int, number: int) -> Period:
    """Give a quarter of the calendar year, 1 to 4."""
    return months(year_, 3 * number - 2, 3, Grain.QUARTER)


def season(year_: int, name: str) -> Period:
    """Give a northern season by its whole months; winter begins in December of that year."""
    return months(year_, SEASONS[name][0], 3, Grain.SEASON)


def year(year_: int) -> Period:
    """Give a calendar year."""
    return Period(date(year_, 1, 1), date(year_, 12, 31), Grain.YEAR)


def decade(year_: int) -> Period:
    """Give the ten years that begin with the tens of a year: 1994 -> 1990 to 1999."""
    return Period(date(year_ // 10 * 10, 1, 1), date(year_ // 10 * 10 + 9, 12, 31), Grain.DECADE)


def century(number: int) -> Period:
    """Give a century by its number, by common usage: the 20th is 1900 to 1999."""
    return Period(date(max(1, 100 * number - 100), 1, 1), date(100 * number - 1, 12, 31), Grain.CENTURY)


def add_months(when: date, count: int) -> date:
    """Move a day by months; a day that the month lacks becomes its last."""
    total = when.year * 12 + when.month - 1 + count
    year_, month_ = total // 12, total % 12 + 1
    return date(year_, month_, min(when.day, monthrange(year_, month_)[1]))


_IN_GRAIN = {Grain.WEEK: week, Grain.WEEKEND: weekend, Grain.DAY: day}


def containing(when: date, grain: Grain) -> Period:
    """Give the period of a grain that holds a day."""
    if grain in _IN_GRAIN:
        return _IN_GRAIN[grain](when)
    if grain is Grain.MONTH:
        return month(when.year, when.month)
    if grain is Grain.QUARTER:
        return quarter(when.year, (when.month + 2) // 3)
    if grain is Grain.DECADE:
        return decade(when.year)
    if grain is Grain.CENTURY:
        return century(when.year // 100 + 1)
    return year(when.year)


_MONTHS_OF = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}
_DAYS_OF = {Grain.DAY: 1, Grain.WEEK: 7, Grain.WEEKEND: 7}


def moved(when: date, grain: Grain, count: float) -> date:
    """Move a day by a number of units."""
    if grain in _DAYS_OF:
        return when + timedelta(round(count * _DAYS_OF[grain]))
    return add_months(when, round(count * _MONTHS_OF.get(grain, 12)))


def widened(period: Period, days: int) -> Period:
    """Give the period with so many days more on each side."""
    return replace(period, first=period.first - timedelta(days), last=period.last + timedelta(days))


# Days of a month, months of a year, years of a decade or century; of a week, days from Monday.
_MONTH_PART = {"start": (1, 7), "early": (1, 10), "mid": (11, 20), "late": (21, 31), "end": (25, 31)}
_YEAR_PART = {"start": (1, 1), "end": (12, 12), "early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_DECADE_PART = {"start": (0, 1), "end": (8, 9), "early": (0, 3), "mid": (3, 6), "late": (6, 9)}
_WEEK_PART = {"start": (0, 1), "end": (4, 6), "early": (0, 2), "mid": (1, 4), "late": (3, 6)}


def narrowed(period: Period, part: str | None) -> Period:
    """Give the start, early, mid or late part or the end of a period; a day stays whole."""
    if part is None or period.grain in (Grain.DAY, Grain.WEEKEND):
        return period
    first, last = period.first, period.last
    if period.grain is Grain.MONTH:
        low, high = _MONTH_PART[part]
        return replace(period, first=first.replace(day=low), last=first.replace(day=min(high, last.day)))
    if period.grain is Grain.YEAR:
        low, high = _YEAR_PART[part]
        return replace(period, first=date(first.year, low, 1), last=month(first.year, high).last)
    if period.grain is Grain.DECADE:
        low, high = _DECADE_PART[part]
        return replace(period, first=date(first.year + low, 1, 1), last=date(first.year + high, 12, 31))
    if period.grain is Grain.WEEK:
        low, high = _WEEK_PART[part]
        return replace(period, first=first + timedelta(low), last=first + timedelta(high))
    part = {"start": "early", "end": "late"}.get(part, part)
    third = ((last - first).days + 1) // 3
    place = ("early", "mid", "late").index(part)
    begin = first + timedelta(place * third)
    return replace(period, first=begin, last=last if part == "late" else begin + timedelta(third - 1))


def easter(year_: int) -> date:
    """Give Easter Sunday of a year (the anonymous Gregorian computus)."""
    a, b, c = year_ % 19, year_ // 100, year_ % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year_, f // 31, f % 31 + 1)
