"""Amounts of time: number words before a unit, and the TIMEX3 value of a duration."""

from __future__ import annotations

from text_to_num import text2num

from secondsource.language import calendar, numbers
from secondsource.mark.times.macros import unit_of
from secondsource.mark.times.period import Grain

GRAINS = {
    "second": Grain.DAY,
    "minute": Grain.DAY,
    "hour": Grain.DAY,
    "day": Grain.DAY,
    "night": Grain.DAY,
    "weekend": Grain.WEEKEND,
    "week": Grain.WEEK,
    "fortnight": Grain.WEEK,
    "month": Grain.MONTH,
    "quarter": Grain.QUARTER,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
    "century": Grain.CENTURY,
}


def count_of(words: str) -> tuple[float, float] | None:
    """Give the least and the greatest number that the words before a unit can mean, None where they give none."""
    words = words.lower().replace(",", "").strip().removesuffix(" of")
    words, _, half = words.partition(" and a half")
    more = 0.5 if half or _ else 0.0
    if words in ("a", "an"):
        return 1 + more, 1 + more
    if words in ("half a", "half an", "half-a", "half-an"):
        return 0.5, 0.5
    if words in numbers.VAGUE:
        low, high = numbers.VAGUE[words]
        return (low, high) if high else None
    try:
        value = float(words) if words[:1].isdigit() else float(text2num(words.replace("a ", "one "), "en"))
    except ValueError:
        return None
    return value + more, value + more


def timex_duration(count: tuple[float, float] | None, unit: str) -> str:
    """Give a duration as TIMEX3 ("P3Y", "PT20M"), with X for a number that cannot be told."""
    letter = calendar.UNITS[unit_of(unit)]
    scale = 2 if letter == "2W" else 1
    letter = letter.removeprefix("2")
    if count is None or count[0] != count[1]:
        number = "X"
    elif count[0] == 0.5 and letter in ("Y", "DE", "CE"):
        return {"Y": "P6M", "DE": "P5Y", "CE": "P50Y"}[letter]
    else:
        number = f"{count[0] * scale:g}"
    return f"PT{number}{letter[1:]}" if letter.startswith("T") else f"P{number}{letter}"
