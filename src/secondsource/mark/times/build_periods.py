"""Builders for stretches with names of their own: quarters, halves, seasons, decades, centuries, holidays."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from secondsource.language import calendar
from secondsource.mark.times import choose, period
from secondsource.mark.times.build_calendar import IN_FULL, dated
from secondsource.mark.times.direction import Lean
from secondsource.mark.times.period import Grain, Period
from secondsource.mark.times.rule import Here, Reading

_WHICH_YEAR = {"last": -1, "the previous": -1, "this": 0, "the current": 0, "next": 1, "the same": 0}
_BUSINESS = re.compile(rf"\b(?:{calendar.BUSINESS})\b", re.IGNORECASE)
_NAMED_BY_DAY = re.compile(r" (?:[a-z]+ ){1,6}(?:in|of) (?P<year>(?:19|20)\d\d)\b")
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}


def _year(here: Here) -> tuple[int | None, str, bool]:
    """Give the year that the words name (itself, last, this, next), what it was read against, and if in full."""
    words = here.get("year") or here.get("leadyear")
    if len(words) == 4:
        return int(words), IN_FULL, True
    if here.published is None:
        return None, "", False
    if words:
        return choose.two_digit_year(int(words), here.published), here.by_report(), True
    which = here.get("whichyear") or here.get("leadwhich")
    return (here.published.year + _WHICH_YEAR[which], here.by_report(), False) if which else (None, "", False)


def quarter(here: Here) -> Reading | None:
    """The third quarter of a year; without one, and amid words of business, the one that ends nearest."""
    number = _number(here.get("quarter"))
    year, anchor, explicit = _year(here)
    if year is not None:
        return dated(here, period.quarter(year, number), anchor, explicit=explicit)
    if (
        here.get("fiscal")
        or here.published is None
        or not _BUSINESS.search(here.text, max(0, here.start - 250), here.end + 250)
    ):
        return None
    near = [period.quarter(here.published.year + by, number) for by in (-1, 0, 1)]
    published = here.published
    return dated(here, min(near, key=lambda q: abs((q.last - published).days)), here.by_report())


def reported_quarter(here: Here) -> Reading | None:
    """The latest quarter, the year-ago period: the quarter that the text reports on, or the year's before."""
    focus = here.reported()
    if focus is None:
        return None
    back = -1 if any("year" in here.get(g) for g in ("which", "bare", "lastyear", "lastyears")) else 0
    words = here.get("quarter")
    number = _number(words) if words else (focus.period.first.month + 2) // 3
    found = period.quarter(focus.period.first.year + back, number)
    return dated(here, found, f"text: {focus.words}", refers=False)


def _number(words: str) -> int:
    return int(words[0]) if words[0].isdigit() else _QUARTERS[words]


def half(here: Here) -> Reading | None:
    """The first or second half of a year."""
    year, anchor, explicit = _year(here)
    if year is None:
        return None
    start = 1 if here.get("half") == "first" else 7
    return dated(here, period.months(year, start, 6, Grain.SEASON), anchor, explicit=explicit)


def season(here: Here) -> Reading | None:
    """A season of a year; without one, the latest begun by the report's day, or the next if the words point ahead.

    Seasons are the northern ones, in whole months, and always approximate.
    """
    name, which = here.get("season"), here.get("which")
    year, anchor, explicit = _year(here)
    if year is not None:
        found = _winter(year) if name == "winter" else period.season(year, name)
    elif here.published is None:
        return None
    else:
        found, anchor = _near_season(name, which, here), here.by_report()
    return dated(here, replace(found, approximate=True), anchor, explicit=explicit)


def _winter(year: int) -> Period:
    """Give all that "the winter of 2018" can mean: it has January and February, and a December at its end."""
    return Period(date(year, 1, 1), date(year, 12, 31), Grain.YEAR)


def _near_season(name: str, which: str, here: Here) -> Period:
    published = here.published
    assert published
    all_near = [period.season(published.year + by, name) for by in (-2, -1, 0, 1)]
    begun = [s for s in all_near if s.first <= published]
    open_ = [s for s in all_near if s.last >= published]
    if which in ("last", "this past"):
        return [s for s in begun if s.last < published][-1]
    if which == "next":
        return next(s for s in all_near if s.first > published)
    if which == "this":
        return min(all_near, key=lambda s: abs((s.first - published).days))
    return open_[0] if here.lean in (Lean.AHEAD, Lean.WEAK) else begun[-1]


def decade(here: Here) -> Reading | None:
    """The 1990s, the '90s, the nineties."""
    words = here.get("decade")
    number = calendar.DECADE_WORDS.get(words) or int(words.rstrip("'s"))
    if number < 100:
        latest = here.published.year if here.published else 2010
        number += latest // 100 * 100
        number -= 100 if number > latest else 0
    return dated(here, period.decade(number), IN_FULL)


def century(here: Here) -> Reading | None:
    """The 19th century; last, this and next century."""
    words = here.get("ordinal")
    number = calendar.ORDINALS.index(words) + 1 if words in calendar.ORDINALS else int(words[:-2])
    return dated(here, period.century(number), IN_FULL) if 1 <= number <= 30 else None


def holiday(here: Here) -> Reading | None:
    """A holiday by its name; without a year, the nearest, or as the words say."""
    name = here.groups.get("holiday") or ""
    year, anchor, explicit = _year(here)
    if words := here.get("inyear") or _named_by_it(here):
        year, anchor, explicit = int(words), IN_FULL, True
    if year is not None:
        found = holiday_in(name, year)
    elif here.published is None:
        return None
    else:
        near = [holiday_in(name, here.published.year + by) for by in (-1, 0, 1)]
        found, anchor = _near_day([d for d in near if d], here), here.by_report()
    return dated(here, period.day(found), anchor, explicit=explicit) if found else None


def _named_by_it(here: Here) -> str:
    """Give the year after what is named by its day: "the Boxing Day tsunami in 2004"; "" where there is none."""
    found = _NAMED_BY_DAY.match(here.text, here.end)
    return found.group("year") if found else ""


def _near_day(days: list[date], here: Here) -> date | None:
    published, which = here.published, here.get("which")
    assert published
    if which == "last" or here.lean is Lean.BACK:
        days = [d for d in days if d < published] or days
        return days[-1] if days else None
    if which == "next" or here.lean is Lean.AHEAD:
        days = [d for d in days if d >= published] or days
        return days[0] if days else None
    return min(days, key=lambda d: abs((d - published).days), default=None)


def holiday_in(name: str, year: int) -> date | None:
    """Give a holiday's day in a year."""
    if name in calendar.FIXED_HOLIDAYS:
        return date(year, *calendar.FIXED_HOLIDAYS[name])
    if name in calendar.EASTER_HOLIDAYS:
        return period.easter(year) + timedelta(calendar.EASTER_HOLIDAYS[name])
    month, number, which = calendar.WEEKDAY_HOLIDAYS[name]
    days = period.month(year, month)
    if which < 0:
        return days.last - timedelta((days.last.weekday() - number) % 7)
    return days.first + timedelta((number - days.first.weekday()) % 7 + 7 * (which - 1))


def edge_of_year(here: Here) -> Reading | None:
    """The end of the year, year-end: of the year that the text is in."""
    if here.published is None:
        return None
    year = here.published.year - (here.lean is Lean.BACK or here.text.endswith("since ", 0, here.start))
    return dated(here, period.month(year, 12), here.by_report())


def the_weekend(here: Here) -> Reading | None:
    """The weekend: the last one begun, or the next where the words point ahead."""
    if here.published is None:
        return None
    found = period.weekend(here.published)
    ahead = here.lean in (Lean.AHEAD, Lean.WEAK) or here.text.endswith("ahead of ", 0, here.start)
    if not ahead and found.first > here.published:
        found = period.weekend(here.published - timedelta(7))
    return dated(here, found, here.by_report())
