"""Builders for what is read against the report's day or against a period that the text has named."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from secondsource.mark.times import choose, period
from secondsource.mark.times.amounts import GRAINS, count_of
from secondsource.mark.times.anchors import Named
from secondsource.mark.times.build_calendar import IN_FULL, dated
from secondsource.mark.times.direction import Lean
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
    by = -2 if "before" in words else 2 if "after" in words else next(n for k, n in _TODAY.items() if k in words)
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
    if here.published is None:
        return None
    number, step = weekday_of(here.get("weekday")), here.get("week")
    if step:
        monday = period.week(here.published).first + timedelta(7 * STEPS[step])
        return dated(here, period.day(monday + timedelta(number)), here.by_report())
    found = choose.weekday(number, here.published, Lean.NONE if here.possessive else here.lean)
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


def from_weekday(here: Here) -> Reading | None:
    """A week from Thursday."""
    if here.published is None:
        return None
    count = count_of(here.get("count"))
    start = choose.weekday(weekday_of(here.get("weekday")), here.published, Lean.AHEAD)
    return dated(here, period.day(start + timedelta(7 * round(count[0]))), here.by_report()) if count else None


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
    if compared := _a_year_before(here, count):
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
    found = _away(here, period.day(here.published), count, unit, sign)
    if sign < 0 and here.get("approx"):
        found = replace(found, last=min(found.last, here.published))
    return dated(here, found, here.by_report())


_COMPARED = re.compile(r"\b(?:from|than|with|compared|share|of|quarter|sales|income)\b(?:[^.;]|\.\d)*$")


def _a_year_before(here: Here, count: tuple[float, float]) -> Reading | None:
    """Give the same quarter of the year before, where figures of a quarter are compared."""
    focus = here.reported()
    backward = here.get("direction") in ("ago", "earlier", "before")
    if focus is None or count != (1, 1) or unit_of(here.get("unit")) != "year" or not backward:
        return None
    if not _COMPARED.search(here.text, max(0, here.start - 80), here.start):
        return None
    first = focus.period.first
    found = period.quarter(first.year - 1, (first.month + 2) // 3)
    return dated(here, found, f"text: {focus.words}", refers=False)


def _away(here: Here, start: Period, count: tuple[float, float], unit: str, sign: int) -> Period:
    """Give where one gets by so many units: a week is good to three days, coarser units to the unit."""
    grain = GRAINS[unit]
    scale = 2 if unit == "fortnight" else 1
    ends = [_landed(start, grain, sign * n * scale) for n in count]
    found = Period(min(e.first for e in ends), max(e.last for e in ends), ends[0].grain)
    return _beyond(found, grain, max(1, count[1] // 5), here.get("approx"))


def _beyond(found: Period, grain: Grain, extra: float, approx: str) -> Period:
    """Lengthen a period of the past by the units that "more than" and "less than" leave open."""
    if grain in (Grain.DECADE, Grain.CENTURY):
        grain, extra = Grain.YEAR, extra * (5 if grain is Grain.DECADE else 25)
    if approx in ("more than", "over", "at least", "well over"):
        return replace(found, first=period.moved(found.first, grain, -extra), approximate=True)
    if approx in ("less than", "just under", "up to"):
        last = period.moved(found.last + timedelta(1), grain, extra) - timedelta(1)
        return replace(found, last=last, approximate=True)
    return found


def _landed(start: Period, grain: Grain, count: float) -> Period:
    if grain is Grain.DECADE and count != round(count):
        grain, count = Grain.YEAR, 10 * count
    if grain is Grain.CENTURY and count != round(count):
        grain, count = Grain.YEAR, 100 * count
    if grain is Grain.YEAR and count != round(count):
        grain, count = Grain.MONTH, 12 * count
    if grain in (Grain.DECADE, Grain.CENTURY):  # "a decade ago" is a year, give or take
        years = round(count) * (10 if grain is Grain.DECADE else 100)
        middle = start.first.year + years
        return Period(period.year(middle - 1).first, period.year(middle + 1).last, Grain.YEAR)
    when = period.moved(start.first, grain, count)
    if grain is Grain.WEEK:
        return replace(period.widened(period.day(when), 3), grain=Grain.WEEK)
    return period.containing(when, grain) if grain is not Grain.DAY else period.day(when)


def _shown(named: Named) -> str:
    return f"text: {named.words}"


def later(here: Here) -> Reading | None:
    """So many units before or after what the text has named last."""
    named = here.near(here.anchors.last)
    count = count_of(here.get("count"))
    if count and (compared := _a_year_before(here, count)):
        return compared
    if named is None or count is None:
        return None
    unit, sign = unit_of(here.get("unit")), -1 if here.get("direction") in ("earlier", "before", "prior") else 1
    start, grain = named.period, GRAINS[unit]
    if unit in ("second", "minute", "hour"):
        return dated(here, start, _shown(named)) if start.grain is Grain.DAY and count[1] < 12 else None
    if start.grain is Grain.DAY and grain is Grain.MONTH:
        when = period.moved(start.first, grain, sign * count[0])
        return dated(here, replace(period.widened(period.day(when), 10), grain=Grain.MONTH), _shown(named))
    if _COARSE.index(start.grain) > _COARSE.index(grain):
        return None
    return dated(here, _away(here, start, count, unit, sign), _shown(named))


_COARSE = list(Grain)


def beside(here: Here) -> Reading | None:
    """The previous day, the following month: the neighbour of what the text has named."""
    unit, words = unit_of(here.get("unit") or "day"), here.get("which") or here.get("side")
    grain = GRAINS.get(unit, Grain.DAY)
    named = here.near(here.anchors.day if grain is Grain.DAY else here.anchors.last)
    if named is None or _COARSE.index(named.period.grain) > _COARSE.index(grain):
        return None
    by = -1 if words in ("previous", "before", "preceding", "prior") else 1
    when = period.moved(named.period.first, grain, by)
    return dated(here, period.containing(when, grain), _shown(named))


def that(here: Here) -> Reading | None:
    """That day, the same month, that Thursday."""
    if here.get("month") or here.get("weekday"):
        return _that_name(here)
    unit = unit_of(here.get("unit") or "day")
    grain = GRAINS.get(unit, Grain.DAY)
    named = here.near(here.anchors.day if grain is Grain.DAY else here.anchors.last)
    if named is None or _COARSE.index(named.period.grain) > _COARSE.index(grain):
        return None
    return dated(here, period.containing(named.period.first, grain), _shown(named))


def _that_name(here: Here) -> Reading | None:
    named = here.near(here.anchors.last)
    if named is None:
        return None
    if here.get("month"):
        return dated(here, period.month(named.period.first.year, month_of(here.get("month"))), _shown(named))
    if named.period.last - named.period.first > timedelta(6):
        return None
    number = weekday_of(here.get("weekday"))
    when = named.period.first + timedelta((number - named.period.first.weekday()) % 7)
    return dated(here, period.day(when), _shown(named))
