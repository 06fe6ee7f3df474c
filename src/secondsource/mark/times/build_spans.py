"""Builders for durations, sets and clock times."""

from __future__ import annotations

import re
from datetime import timedelta

from secondsource.mark.times import period
from secondsource.mark.times.amounts import GRAINS, count_of, timex_duration
from secondsource.mark.times.macros import month_of, unit_of, weekday_of
from secondsource.mark.times.period import Period
from secondsource.mark.times.rule import Here, Reading
from secondsource.model import TimeType

_NAMED = re.compile(r"\b(?!At|By|Before|After|Until|Till|Around|About|From|Since|High|The)[A-Z][a-z]+\.? $")


def duration(here: Here) -> Reading | None:
    """A stretch of time without a place on the calendar; "a quarter of the town" is a share, no time."""
    if unit_of(here.get("unit")) == "quarter" and here.text.startswith(" of ", here.end):
        return None
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
        if here.text[here.start].isupper() and _NAMED.search(here.text[max(0, here.start - 24) : here.start]):
            return None  # "Sergeant Noon"
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
