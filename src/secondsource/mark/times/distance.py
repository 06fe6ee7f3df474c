"""Distances: where one gets from a period by so many units of time."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from secondsource.mark.times import period
from secondsource.mark.times.amounts import GRAINS
from secondsource.mark.times.build_calendar import dated
from secondsource.mark.times.macros import unit_of
from secondsource.mark.times.period import Grain, Period
from secondsource.mark.times.rule import Here, Reading

_COMPARED = re.compile(r"\b(?:from|than|with|compared|share|of|quarter|sales|income)\b(?:[^.;]|\.\d)*$")


def a_year_before(here: Here, count: tuple[float, float]) -> Reading | None:
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


def away(here: Here, start: Period, count: tuple[float, float], unit: str, sign: int) -> Period:
    """Give where one gets by so many units: a week is good to three days, coarser units to the unit."""
    grain = GRAINS[unit]
    scale = 2 if unit == "fortnight" else 1
    ends = [_landed(start, grain, sign * n * scale) for n in count]
    found = Period(min(e.first for e in ends), max(e.last for e in ends), ends[0].grain)
    if grain is Grain.YEAR and count[1] >= 100:  # "2,000 years ago" is a round number
        first = period.moved(found.first, grain, -count[1] / 10)
        found = replace(found, first=first, last=period.moved(found.last, grain, count[1] / 10), approximate=True)
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
