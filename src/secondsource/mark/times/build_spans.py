"""Builders for durations, sets, clock times and written ranges."""

from __future__ import annotations

from datetime import date, timedelta

from secondsource.mark.times import choose, period
from secondsource.mark.times.amounts import GRAINS, count_of, timex_duration
from secondsource.mark.times.build_calendar import IN_FULL, dated, day_year
from secondsource.mark.times.macros import month_of, unit_of, weekday_of
from secondsource.mark.times.period import Grain, Period
from secondsource.mark.times.rule import Here, Reading
from secondsource.model import TimeType


def duration(here: Here) -> Reading | None:
    """A stretch of time without a place on the calendar."""
    count = count_of(here.get("count") + here.get("half")) if here.get("count") else None
    return Reading(TimeType.DURATION, "", value=timex_duration(count, here.get("unit")), refers=False)


def past_stretch(here: Here) -> Reading | None:
    """The past three decades: a duration that ends (or begins) on the report's day."""
    count = count_of(here.get("count") or "a")
    value = timex_duration(count, here.get("unit"))
    if here.published is None or count is None:
        return Reading(TimeType.DURATION, "", value=value, refers=False)
    grain, unit = GRAINS[unit_of(here.get("unit"))], unit_of(here.get("unit"))
    sign = 1 if (here.get("which") or here.get("bare")) in ("next", "coming", "following") else -1
    if unit in ("second", "minute", "hour"):
        other = here.published + timedelta(sign * round(count[1] / 24 + 0.5))
    else:
        other = period.moved(here.published, grain, sign * count[1])
    ends = sorted((other, here.published))
    return Reading(TimeType.DURATION, here.by_report(), Period(ends[0], ends[1], grain), value, refers=False)


def every(here: Here) -> Reading | None:
    """Every day, each Monday, twice a week."""
    if here.get("weekday"):
        value = f"XXXX-WXX-{weekday_of(here.get('weekday')) + 1}"
    elif here.get("month"):
        value = f"XXXX-{month_of(here.get('month')):02}"
    else:
        value = timex_duration((1, 1), here.get("unit"))
    return Reading(TimeType.SET, "", value=value, refers=False)


def clock(here: Here) -> Reading | None:
    """A time of day; its day is the one that the text has named last, if that stands near."""
    if word := here.get("word"):
        hour, minute = (12, 0) if word == "noon" else (0, 0)
    else:
        hour, minute = int(here.get("hour")), int(here.get("minute") or 0)
        half = here.get("half")[:1]
        if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
            return None
        hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    named = here.near(here.anchors.day)
    anchor, when = (f"text: {named.words}", named.period) if named else ("", None)
    return Reading(TimeType.TIME, anchor, when, f"T{hour:02}:{minute:02}", refers=False)


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
