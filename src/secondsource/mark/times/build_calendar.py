"""Builders for dates named on the calendar: full dates, months, days of a month, years."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from text_to_num import text2num

from secondsource.mark.times import choose, period
from secondsource.mark.times.direction import Lean
from secondsource.mark.times.macros import month_of, part_of, weekday_of
from secondsource.mark.times.month_names import is_name
from secondsource.mark.times.period import Grain, Period
from secondsource.mark.times.rule import Here, Reading
from secondsource.model import TimeType

IN_FULL = "named in full"
_DIGITS = re.compile(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d./-]*\d)")
_STEPS = {"last": -1, "the previous": -1, "this": 0, "the same": 0, "next": 1}


def dated(
    here: Here, found: Period | None, anchor: str, *, explicit: bool = False, refers: bool = True
) -> Reading | None:
    """Give a DATE of a period, cut to the part that the words name and widened where they say about."""
    if found is None:
        return None
    found = period.narrowed(found, part_of(here.get("part")))
    if here.get("approx") in ("about", "around", "nearly", "almost", "roughly", "approximately", "some"):
        half = {Grain.DAY: 1, Grain.WEEK: 3, Grain.MONTH: 15, Grain.YEAR: 183}.get(found.grain, 15)
        found = replace(period.widened(found, half), approximate=True)
    return Reading(TimeType.DATE, anchor, found, refers=refers, explicit=explicit)


def full_date(here: Here) -> Reading | None:
    """Day, month and year, in letters or digits."""
    month = month_of(here.get("month")) if here.get("month") else int(here.get("mon"))
    when = date(_year(here), month, int(here.get("day")))
    return dated(here, period.day(when), IN_FULL, explicit=True)


def _year(here: Here) -> int:
    words = here.get("year")
    if len(words) == 2:
        if here.published is None:
            raise ValueError("a year of two digits cannot be told without the report's day")
        return choose.two_digit_year(int(words), here.published)
    return int(words)


def numeric_date(here: Here) -> Reading | None:
    """Day and month in digits: read where their order is plain, here or from the text's others."""
    one, two = int(here.get("one")), int(here.get("two"))
    order = _order(one, two) or (_orders(here.text) if one != two else "day first")
    if not order:
        return None
    day, month = (one, two) if order == "day first" else (two, one)
    return dated(here, period.day(date(_year(here), month, day)), IN_FULL, explicit=True)


def _order(one: int, two: int) -> str:
    """Say which of two numbers is the day, "" where both may be."""
    if (one > 12) == (two > 12):
        return ""
    return "day first" if one > 12 else "month first"


@lru_cache(maxsize=2)
def _orders(text: str) -> str:
    """Give the one order in which all plain dates in digits of a text are written, "" for none or both."""
    found = {_order(int(m[1]), int(m[3])) for m in _DIGITS.finditer(text)} - {""}
    return found.pop() if len(found) == 1 else ""


def month_day(here: Here) -> Reading | None:
    """Month and day without a year: by the weekday beside it, a year named before, or the nearest."""
    month, day = month_of(here.get("month")), int(here.get("day"))
    year, anchor = day_year(here, month, day)
    return dated(here, period.day(date(year, month, day)), anchor) if year else None


def day_year(here: Here, month: int, day: int) -> tuple[int | None, str]:
    """Give the year of a month and day, and what it was read against."""
    towards = here.lean
    if here.published and here.get("which"):
        return here.published.year + _STEPS[here.get("which")], here.by_report()
    if here.published and here.get("weekday"):
        found = choose.year_with_weekday(month, day, weekday_of(here.get("weekday")), here.published)
        if found:
            return found, f"{here.by_report()} and the weekday"
    handed = here.anchors.year_in_sentence(here.text, here.start) if towards is not Lean.AHEAD else None
    if handed:
        return handed, f"text: {handed}"
    if here.published is None:
        return None, ""
    return choose.year_of_day(month, day, here.published, towards), here.by_report()


def month_year(here: Here) -> Reading | None:
    """Month and year, or a month of last, this or next year."""
    month, words = month_of(here.get("month")), here.get("year")
    if words:
        return dated(here, period.month(_year(here), month), IN_FULL, explicit=True)
    if here.published is None:
        return None
    by = _STEPS[here.get("which")]
    return dated(here, period.month(here.published.year + by, month), here.by_report())


def bare_month(here: Here) -> Reading | None:
    """A month alone; "last" and "next" say which, else the words around do."""
    month, towards = month_of(here.get("month")), here.lean
    which = here.get("which")
    handed = here.anchors.year_in_sentence(here.text, here.start) if not which else None
    if handed and towards is not Lean.AHEAD:
        return dated(here, period.month(handed, month), f"text: {handed}")
    if here.published is None or is_name(here):
        return None
    if which in ("last", "past", "this past"):
        year = choose.year_of_month(month, here.published, Lean.PAST) - (month == here.published.month)
    elif which in ("next", "this coming"):
        year = choose.year_of_month(month, here.published, Lean.AHEAD) + (month == here.published.month)
    elif which == "this":
        year = here.published.year
    else:
        year = choose.year_of_month(month, here.published, towards)
    return dated(here, period.month(year, month), here.by_report())


def bare_year(here: Here) -> Reading | None:
    """A year alone."""
    words = here.get("year")
    number = int(words)
    limit = here.published.year + 35 if here.published else 2060
    if number > limit or (number < 1700 and not here.get("prep")):
        return None
    return dated(here, period.year(number), IN_FULL, explicit=True)


def year_in_words(here: Here) -> Reading | None:
    """A year as it is spoken: nineteen ninety-six."""
    tail = text2num(here.get("year").replace("-", " ").replace("oh ", ""), "en")
    head = 19 if here.get("century") == "nineteen" else 20
    year, month = 100 * head + int(tail), here.get("month")
    found = period.month(year, month_of(month)) if month else period.year(year)
    return dated(here, found, IN_FULL, explicit=True)


def short_year(here: Here) -> Reading | None:
    """A year of two digits after an apostrophe."""
    if here.published is None:
        return None
    year = choose.two_digit_year(int(here.get("year")), here.published)
    return dated(here, period.year(year), here.by_report(), explicit=True)
