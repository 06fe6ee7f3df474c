"""Builders for what is read against a period that the text has named."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from secondsource.mark.times import period
from secondsource.mark.times.amounts import GRAINS, count_of
from secondsource.mark.times.anchors import Named
from secondsource.mark.times.build_calendar import dated
from secondsource.mark.times.distance import a_year_before, away
from secondsource.mark.times.macros import month_of, unit_of, weekday_of
from secondsource.mark.times.period import Grain
from secondsource.mark.times.rule import Here, Reading


def _shown(named: Named) -> str:
    return f"text: {named.words}"


def later(here: Here) -> Reading | None:
    """So many units before or after what the text has named last."""
    named = here.near(here.anchors.last)
    count = count_of(here.get("count"))
    if count and (compared := a_year_before(here, count)):
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
    return dated(here, away(here, start, count, unit, sign), _shown(named))


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
