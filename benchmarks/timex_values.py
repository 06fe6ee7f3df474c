"""TIMEX3 values: the days that one denotes, and the value that one of our readings has in TIMEX3."""

from __future__ import annotations

import re
from datetime import date, timedelta

from secondsource.mark.times import period
from secondsource.model import Time, TimeType, parse_edtf

_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def days_of(value: str) -> tuple[date, date] | None:
    """Give the first and last day of a TIMEX3 value; None for durations, sets and vague references."""
    found = _period(re.sub(r"T.*$", "", value))
    return (found.first, found.last) if found else None


def _period(value: str) -> period.Period | None:
    try:
        if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return period.weekend(monday) if match[3] else period.week(monday)
        if match := re.fullmatch(r"(\d{4})-Q([1-4])", value):
            return period.quarter(int(match[1]), int(match[2]))
        if match := re.fullmatch(r"(\d{4})-H([12])", value):
            return period.months(int(match[1]), 6 * int(match[2]) - 5, 6, period.Grain.SEASON)
        if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
            return period.season(int(match[1]), _SEASONS[match[2]])
        if match := re.fullmatch(r"(\d{3})X?", value):
            return period.decade(10 * int(match[1]))
        if match := re.fullmatch(r"(\d\d)(?:XX)?", value):
            return period.century(int(match[1]) + 1)
        if match := re.fullmatch(r"FY(\d{4})", value):
            return period.year(int(match[1]))
        found = parse_edtf(value) if re.fullmatch(r"\d{4}(-\d\d){0,2}", value) else None
        return period.Period(found.first, found.last, period.Grain.DAY) if found else None
    except ValueError:
        return None


def timex_of(time: Time) -> str:
    """Give the TIMEX3 value of a reading: its calendar unit where the days make one, else its EDTF value."""
    found = parse_edtf(time.value) if time.type is TimeType.DATE else None
    if found is None:
        return f"{time.first}{time.value}" if time.type is TimeType.TIME and time.first else time.value
    first, last = found.first, found.last
    length = (last - first).days
    if length == 6 and first.weekday() == 0:
        year, week, _ = first.isocalendar()
        return f"{year}-W{week:02}"
    if length == 1 and first.weekday() == 5:
        year, week, _ = first.isocalendar()
        return f"{year}-W{week:02}-WE"
    if first.day == 1 and (last + timedelta(1)).day == 1:
        return _of_months(time, first, last)
    return time.value.rstrip("~?") if length == 0 else f"{first.year}-{first.month:02}"


def _of_months(time: Time, first: date, last: date) -> str:
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    season = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}.get(first.month)
    if count == 3 and season and "~" in time.value:
        return f"{first.year}-{season}"
    if count == 3 and first.month % 3 == 1:
        return f"{first.year}-Q{(first.month + 2) // 3}"
    if count == 120 and first.year % 10 == 0:
        return f"{first.year // 10}"
    if count == 1200:
        return f"{first.year // 100}"
    if count in (1, 12):
        return time.value.rstrip("~?")
    return f"{first.year}" if first.year == last.year else time.value
