"""Joining: two dates with "to", "through" or "between ... and" around them are one range."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from secondsource.mark.times.period import Grain, Period
from secondsource.mark.times.rule import Found
from secondsource.model import TimeType, shifted

_TO = re.compile(r" (?:to|through|until|till) | ?- ?")
_AND = re.compile(r" and ")
_FROM = re.compile(r"\bfrom $", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween $", re.IGNORECASE)
_EQUAL_GRAINS = (Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.DECADE)


def joined(text: str, found: list[Found]) -> list[Found]:
    """Give the findings with neighbours that form a range made one; others stay as they are."""
    out: list[Found] = []
    for item in found:
        whole = _range(text, out[-1], item) if out else None
        if whole:
            out[-1] = whole
        else:
            out.append(item)
    return out


def _range(text: str, left: Found, right: Found) -> Found | None:
    between = text[left.end : right.start]
    before = text[max(0, left.start - 8) : left.start]
    is_range = _TO.fullmatch(between) or (_AND.fullmatch(between) and _BETWEEN.search(before))
    if not is_range or left.reading.type is not TimeType.DATE or right.reading.type is not TimeType.DATE:
        return None
    one, two = left.reading.period, right.reading.period
    if one is None or two is None or one.grain is not two.grain or one.grain not in _EQUAL_GRAINS:
        return None
    if one.first > two.first and one.grain is Grain.DAY and one.first - two.first < timedelta(7):
        one = replace(one, first=shifted(one.first, -7), last=shifted(one.last, -7))
    if not one.first < two.first or (two.first - one.first).days > 366 * 120:
        return None
    lead = _FROM.search(before) or _BETWEEN.search(before)
    start = left.start - (len(before) - lead.start() if lead else 0)
    period = Period(one.first, two.last, Grain.WEEK, one.approximate or two.approximate, one.uncertain)
    return replace(left, start=start, end=right.end, reading=replace(left.reading, period=period))
