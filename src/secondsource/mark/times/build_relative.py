"""Builders for what is read against the report's day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from secondsource.mark.times import choose, period
from secondsource.mark.times.amounts import GRAINS, count_of
from secondsource.mark.times.build_calendar import IN_FULL, dated
from secondsource.mark.times.direction import Lean, awaited
from secondsource.mark.times.distance import a_year_before, away
from secondsource.mark.times.macros import month_of, unit_of, weekday_of
from secondsource.mark.times.period import Grain, Period
from secondsource.mark.times.rule import Here, Reading

_TODAY = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


STEPS = {
    "last": -1, "past": -1, "this past": -1, "previous": -1, "this": 0, "current": 0,
    "next": 1, "coming": 1, "this coming": 1, "following": 1,
}  # fmt: skip


def today(here: Here) -> Reading | None:
    """Today, yesterday, tomorrow and their parts."""
    if here.published is None or _in_a_name(here):
        return None
    words = here.get("name")
    over = 2 if "the day after" in words else -2 if "the day before" in words else 0  # not "yesterday afternoon"
    by = over or next(n for k, n in _TODAY.items() if k in words)
    return dated(here, period.day(here.published + timedelta(by)), here.by_report(), refers=by != 0)


def _in_a_name(here: Here) -> bool:
    """Whether the word belongs to a title, as in the names of papers and shows."""
    before, after = here.text[max(0, here.start - 20) : here.start], here.text[here.end : here.end + 3]
    name = here.groups.get("name") or ""
    return name[0].isupper() and bool(
        re.search(r"\b[A-Z]\w* $", before) or (name == "Today" and after[1:2].isupper())
    )


def this_morning(here: Here) -> Reading | None:
    """This morning, last night."""
    if here.published is None:
        return None
    by = timedelta(1 if here.get("which") == "last" else 0)
    return dated(here, period.day(here.published - by), here.by_report(), refers=by.days != 0)


def weekday(here: Here) -> Reading | None:
    """A weekday alone, or of last, this or next week."""
    if here.published is None or _begins_a_name(here):
        return None
    number, step = weekday_of(here.get("weekday")), here.get("week")
    if step:
        monday = period.week(here.published).first + timedelta(7 * STEPS[step])
        return dated(here, period.day(monday + timedelta(number)), here.by_report())
    of_a_thing = here.possessive and not awaited(here.text, here.start)
    found = choose.weekday(number, here.published, Lean.NONE if of_a_thing else here.lean)
    which = here.get("which")
    if which == "last" and found >= here.published:
        found = choose.weekday(number, here.published - timedelta(1), Lean.NONE)
    elif which in ("next", "this coming", "coming"):
        found = choose.weekday(number, here.published + timedelta(1), Lean.AHEAD)
    elif which in ("this past", "past"):
        found = choose.weekday(number, here.published, Lean.NONE)
    if ago := here.get("ago"):
        found += timedelta(-7 if ago == "ago" else 0)
    return dated(here, period.day(found), here.by_report())


def _begins_a_name(here: Here) -> bool:
    """Whether an article stands before the weekday and a name's word behind: "the Friday Group"."""
    before = here.text[max(0, here.start - 4) : here.start].lower()
    named = re.match(r" [A-Z][a-z]", here.text[here.end : here.end + 3])
    return named is not None and bool(re.search(r"\b(?:the|an?) $", before))


def from_weekday(here: Here) -> Reading | None:
    """A week from Thursday, a week last Thursday."""
    count = count_of(here.get("count"))
    if here.published is None or count is None:
        return None
    back = here.get("side").startswith(("last", "ago", "past"))
    number = weekday_of(here.get("weekday"))
    start = _weekday_beside(number, here.published, ahead=not back)
    return dated(here, period.day(start + timedelta((-7 if back else 7) * round(count[0]))), here.by_report())


def weekday_and_weeks(here: Here) -> Reading | None:
    """Monday week: the Monday after the next one; with a fortnight, one later still."""
    if here.published is None:
        return None
    start = _weekday_beside(weekday_of(here.get("weekday")), here.published, ahead=True)
    weeks = 2 if "fortnight" in here.get("count") else 1
    return dated(here, period.day(start + timedelta(7 * weeks)), here.by_report())


def second_next(here: Here) -> Reading | None:
    """The night before last, the Monday after next: two steps from the report's day."""
    if here.published is None:
        return None
    ahead = here.get("which") == "after next"
    sign = 1 if ahead else -1
    if here.get("weekday"):
        beside = _weekday_beside(weekday_of(here.get("weekday")), here.published, ahead=ahead)
        return dated(here, period.day(beside + timedelta(7 * sign)), here.by_report())
    grain = GRAINS[unit_of(here.get("unit"))]
    found = period.containing(period.moved(_begin(here.published, grain), grain, 2 * sign), grain)
    return dated(here, found, here.by_report())


def _weekday_beside(number: int, published: date, *, ahead: bool) -> date:
    """Give the nearest such weekday behind or ahead of the report's day, which is not meant itself."""
    by = timedelta(1 if ahead else -1)
    return choose.weekday(number, published + by, Lean.AHEAD if ahead else Lean.NONE)


def step(here: Here) -> Reading | None:
    """Last week, this month, next year: the unit's neighbour of the one that holds the report's day."""
    if here.published is None or (here.groups.get("unit") or "").istitle():  # "This Week" is a title
        return None
    unit, by = unit_of(here.get("unit")), STEPS[(here.get("which") or "this").removeprefix("the ")]
    grain = GRAINS[unit]
    found = period.containing(period.moved(_begin(here.published, grain), grain, by), grain)
    if unit == "weekend" and by == -1 and here.published.weekday() >= 5:
        found = period.weekend(here.published - timedelta(7))
    half = here.get("half")
    if half == "earlier":
        found = replace(found, last=max(found.first, here.published))
    elif half == "later":
        found = replace(found, first=min(found.last, here.published))
    return dated(here, found, here.by_report())


def week_of_month(here: Here) -> Reading | None:
    """The second week of a month: its days 8 to 14; the last week: its last seven days."""
    month, words = month_of(here.get("month")), here.get("year")
    if not words and here.published is None:
        return None
    year = int(words) if words else choose.year_of_month(month, here.published or date.min, here.lean)
    whole = period.month(year, month)
    if here.get("nth") in ("last", "final"):
        first = whole.last - timedelta(6)
    else:
        first = whole.first + timedelta(7 * ("first", "second", "third", "fourth").index(here.get("nth")))
    found = Period(first, first + timedelta(6), Grain.WEEK)
    return dated(here, found, IN_FULL if words else here.by_report(), explicit=bool(words))


def within(here: Here) -> Reading | None:
    """Earlier in the year, later in the week: of the report's unit."""
    if here.published is None:
        return None
    found = period.containing(here.published, GRAINS[unit_of(here.get("unit"))])
    if here.get("half") == "earlier":
        found = replace(found, last=here.published)
    else:
        found = replace(found, first=here.published)
    return dated(here, found, here.by_report())


def _begin(published: date, grain: Grain) -> date:
    return published if grain in (Grain.DAY, Grain.WEEKEND) else period.containing(published, grain).first


def ago(here: Here) -> Reading | None:
    """So many units before the report's day (or from now on)."""
    if here.published is None:
        return None
    count = count_of(here.get("count") + here.get("half"))
    if count is None:
        return None
    if compared := a_year_before(here, count):
        return compared
    sign = 1 if here.get("direction") in ("from now", "hence") else -1
    unit = unit_of(here.get("unit"))
    if here.get("exact"):
        return dated(
            here, period.day(period.moved(here.published, GRAINS[unit], sign * count[0])), here.by_report()
        )
    if unit in ("second", "minute", "hour"):
        days = int(-(-count[1] // 24)) if unit == "hour" else 0
        found = Period(here.published - timedelta(days), here.published, Grain.DAY)
        return dated(here, found, here.by_report(), refers=False)
    found = away(here, period.day(here.published), count, unit, sign)
    if sign < 0 and here.get("approx"):
        found = replace(found, last=min(found.last, here.published))
    return dated(here, found, here.by_report())
