"""Macros: the named pieces that the rules' patterns are made of, written @NAME."""

from __future__ import annotations

import re
from collections.abc import Iterable

from secondsource.language import calendar, numbers


def any_of(words: Iterable[str]) -> str:
    """Give a pattern of any of some words, the longest first."""
    return "|".join(sorted((re.escape(w).replace(r"\ ", " ") for w in words), key=len, reverse=True))


_MONTH_NAMES = "|".join(
    "|".join([names[0], *(rf"{short}\b\.?" for short in names[1:] if short != names[0])])
    for names in calendar.MONTHS
)
_FULL_DAYS = "|".join(names[0] for names in calendar.WEEKDAYS)
_SHORT_DAYS = "|".join(rf"{short}\b\.?" for names in calendar.WEEKDAYS for short in names[1:])
_UNDER_20 = any_of([*numbers.ONES, *numbers.TEENS])
_COUNT = rf"\d{{1,3}}(?:\.\d)?|(?:{any_of(numbers.TENS)})(?:[- ](?:{any_of(numbers.ONES)}))?|{_UNDER_20}"
_MANY = (
    rf"(?:{_COUNT})(?: and a half)?|\d{{1,3}},\d{{3}}|half[- ]an?|several|a few|a couple(?: of)?"
    r"|(?:a |one |two )?(?:hundred|thousand|dozen)s?(?: of)?|dozens of"
)
_CLOCK = r"\d{1,2}(?:[:.]\d\d)? ?[ap](?:\.m\.|m\b)|[012]?\d:[0-5]\d(?::\d\d)?(?: hrs)?|noon|midnight"
_HOLIDAYS = [*calendar.FIXED_HOLIDAYS, *calendar.WEEKDAY_HOLIDAYS, *calendar.EASTER_HOLIDAYS]

MACROS = {
    "@MONTH": rf"(?-i:(?P<month>{_MONTH_NAMES}))",
    "@OTHERMONTH": rf"(?-i:(?P<month2>{_MONTH_NAMES}))",
    "@WEEKDAY": rf"(?-i:(?P<weekday>{_FULL_DAYS}))",
    "@ANYWEEKDAY": rf"(?-i:(?P<weekday>{_FULL_DAYS}|{_SHORT_DAYS}))",
    "@DAYNUM": r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)",
    "@OTHERDAY": r"(?P<day2>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)",
    "@YEAR": r"(?P<year>1[0-9]\d\d|20\d\d)",
    "@OTHERYEAR": r"(?P<year2>1[0-9]\d\d|20\d\d)",
    "@PARTNAME": r"(?:(?P<part>early|mid|late|@EDGE)(?:-|(?: in)?(?: the)? ))",
    "@EDGE": r"(?:(?:the )?(?:very )?(?:start|beginning|middle|end|close)"
    r"|the (?:first|early|last|final|closing) (?:few )?days) of",
    "@COUNT": rf"(?P<count>(?:{_COUNT})(?: and a half)?|an?|half an?|several|a few|few|a couple(?: of)?)",
    "@MANY": rf"(?P<count>{_MANY})",
    "@BIGCOUNT": rf"(?P<count>{_MANY}|an?)",
    "@UNIT": r"(?P<unit>seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?"
    r"|quarters?|years?|yrs?|decades?|century|centuries)",
    "@LONGUNIT": r"(?P<unit>minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century)",
    "@ONEUNIT": r"(?P<unit>day|night|weekend|week|month|quarter|year|decade|century)",
    "@ONES": rf"(?:{any_of(numbers.ONES)})",
    "@TEENS": rf"(?:{any_of(numbers.TEENS)})",
    "@TENS": rf"(?:{any_of(numbers.TENS)})",
    "@POD": r"(?:morning|afternoon|evening|night|dawn|dusk|lunchtime|midday)",
    "@CLOCK": rf"(?:{_CLOCK})(?:,? @ZONE)?",
    "@ZONE": r"(?:(?-i:[A-Z]{1,3}T|UTC)|local time|(?-i:Eastern|Pacific|Central)(?: time)?)",
    "@SEASON": r"(?P<season>spring|summer|autumn|fall|winter)",
    "@ORDINAL": rf"(?P<ordinal>{any_of(calendar.ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))",
    "@QUARTER": r"(?P<quarter>first|second|third|fourth|final|last|1st|2nd|3rd|4th)",
    "@HOLIDAY": rf"(?-i:(?P<holiday>{any_of(_HOLIDAYS)}))",
    "@APPROX": r"(?:(?P<approx>about|around|some|nearly|almost|roughly|approximately|just over|just under"
    r"|more than|over|less than|at least|as (?:long|far|much|many) as|up to|barely|only|just|well over|fully) )?",
}


def expand(pattern: str) -> str:
    """Give a pattern with its macros written out; the longer names first, since some begin alike."""
    for name in sorted(MACROS, key=len, reverse=True):
        pattern = pattern.replace(name, MACROS[name])
    return pattern


def after(*words: str) -> str:
    """Give a pattern that holds right after one of some words."""
    return "(?:" + "|".join(rf"(?<=\b{word} )" for word in words) + ")"


def part_of(words: str) -> str | None:
    """Give early, mid, late, start or end for the words of @PARTNAME."""
    if not words:
        return None
    if any(w in words for w in ("start", "beginning", "first", "early ")):
        return "start"
    if any(w in words for w in ("end", "clos", "last", "final")):
        return "end"
    if "early" in words:
        return "early"
    return "mid" if "mid" in words else "late"


_MONTH_INDEX = {n.lower(): i for i, names in enumerate(calendar.MONTHS, 1) for n in names}
_WEEKDAY_INDEX = {n.lower(): i for i, names in enumerate(calendar.WEEKDAYS) for n in names}


def month_of(words: str) -> int:
    """Give the number of a month's name, 1 to 12."""
    return _MONTH_INDEX[words.lower().rstrip(".")]


def weekday_of(words: str) -> int:
    """Give the number of a weekday's name, Monday = 0."""
    return _WEEKDAY_INDEX[words.lower().rstrip(".")]


def unit_of(words: str) -> str:
    """Give the singular of a unit's name."""
    if words in ("century", "centuries"):
        return "century"
    singular = words.removesuffix("s")
    return {"min": "minute", "hr": "hour", "yr": "year"}.get(singular, singular)
