"""Builders for ranges of days, months and years written as one expression."""

from __future__ import annotations

from datetime import date

from secondsource.mark.times import choose, period
from secondsource.mark.times.build_calendar import IN_FULL, dated, day_year
from secondsource.mark.times.macros import month_of
from secondsource.mark.times.period import Grain, Period
from secondsource.mark.times.rule import Here, Reading


def day_range(here: Here) -> Reading | None:
    """Two days of one or two months."""
    month = month_of(here.get("month"))
    other = month_of(here.get("month2")) if here.get("month2") else month
    first_day, last_day = int(here.get("day")), int(here.get("day2"))
    words = here.get("year")
    if words:
        year, anchor = int(words), IN_FULL
    else:
        found, anchor = day_year(here, month, first_day)
        if found is None:
            return None
        year = found
    last = date(year, other, last_day)
    first = date(year - (1 if (month, first_day) > (other, last_day) else 0), month, first_day)
    if last <= first or (not words and first.year != year and month - other < 6):
        return None
    return dated(here, Period(first, last, Grain.WEEK), anchor, explicit=bool(words))


def month_range(here: Here) -> Reading | None:
    """Two months, with or without a year."""
    first, last, words = month_of(here.get("month")), month_of(here.get("month2")), here.get("year")
    if words:
        year, anchor = int(words), IN_FULL
    elif here.published is not None:
        year, anchor = choose.year_of_month(last, here.published, here.lean), here.by_report()
    else:
        return None
    start = period.month(year - (first > last), first)
    return dated(
        here, Period(start.first, period.month(year, last).last, Grain.YEAR), anchor, explicit=bool(words)
    )


def year_range(here: Here) -> Reading | None:
    """Two years, the second perhaps of two digits."""
    first, words = int(here.get("year")), here.get("year2")
    last = int(words) if len(words) == 4 else first // 100 * 100 + int(words)
    if len(words) == 2 and last < first:
        last += 100
    if not first < last <= first + 120 or first < 1000:
        return None
    return dated(
        here, Period(period.year(first).first, period.year(last).last, Grain.DECADE), IN_FULL, explicit=True
    )


def week_of(here: Here) -> Reading | None:
    """The week or weekend of a day."""
    month, number = month_of(here.get("month")), int(here.get("day"))
    words = here.get("year")
    year, anchor = (int(words), IN_FULL) if words else day_year(here, month, number)
    if year is None:
        return None
    when = date(year, month, number)
    kind = here.get("kind")
    if kind == "week":
        return dated(here, period.week(when), anchor, explicit=bool(words))
    if kind == "weekend":
        return dated(here, period.weekend(when), anchor, explicit=bool(words))
    return dated(here, period.day(when), anchor, explicit=bool(words))
