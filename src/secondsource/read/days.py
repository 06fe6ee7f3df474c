"""Days as date lines write them: `Thursday, 3rd January 2019`, `Jan. 3, 2019`, `2019-01-03`, `03/01/2019`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from secondsource.language.letters import PLAIN_LETTERS

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
EARLIEST, LATEST = date(1800, 1, 1), date(2100, 1, 1)  # an empty date is written 0001-01-01, or 9999-12-31
EPOCH = date(1970, 1, 1)  # or as a clock's zero
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s+)?(?:the\s+)?"
DAY = (
    _WEEKDAY
    + r"(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    + MONTH.format("m1")
    + r",?\s+(?P<y1>\d{4})|"
    + MONTH.format("m2")
    + r"\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{4})"
    + r"|(?P<y3>\d{4})[-/.](?P<m3>\d{1,2})[-/.](?P<d3>\d{1,2})"
    + r"|(?P<n1>\d{1,2})[-/.](?P<n2>\d{1,2})[-/.](?P<y4>\d{4}))(?!\d)"
)
_DAY = re.compile(DAY, re.IGNORECASE)
_ISO_DAY = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)(?!\d)", re.ASCII)
# Countries that write the month first, by the end of the host; the rest of the world writes the day first.
_MONTH_FIRST = (".us", ".gov", ".mil", ".ph")
_NEUTRAL = (".com", ".org", ".net", ".info", ".tv", ".co", ".news", ".edu", ".int")


@dataclass(frozen=True, slots=True)
class Day:
    """A day as written at [start, end): `days` are the days it may mean, likeliest first."""

    start: int
    end: int
    days: tuple[date, ...]


def days_in(text: str, host: str | None = None) -> list[Day]:
    """Give the full dates in a text; a numeric one without other evidence keeps both orders."""
    found = ((m, _days(m, host)) for m in _DAY.finditer(text.translate(PLAIN_LETTERS)))
    return [Day(m.start(), m.end(), days) for m, days in found if days]


def _days(m: re.Match[str], host: str | None) -> tuple[date, ...]:
    g = m.groupdict()
    if g["n1"]:
        first, second, year = int(g["n1"]), int(g["n2"]), int(g["y4"])
        days = _valid((year, second, first), (year, first, second))
        if _month_first(host):
            days = days[::-1]
        days = days if _month_first(host) is None else days[:1]
    else:
        year = int(g["y1"] or g["y2"] or g["y3"])
        name = g["m1"] or g["m2"]
        month = MONTHS.index(name[:3].lower()) + 1 if name else int(g["m3"])
        days = _valid((year, month, int(g["d1"] or g["d2"] or g["d3"])))
    if g["weekday"] and len(days) > 1:
        weekday = WEEKDAYS.index(g["weekday"][:3].lower())
        days = tuple(d for d in days if d.weekday() == weekday) or days
    return days


def _valid(*triples: tuple[int, int, int]) -> tuple[date, ...]:
    days = (real_day(*triple) for triple in triples)
    return tuple(dict.fromkeys(d for d in days if d))


def iso_day(value: object) -> date | None:
    """Give the day that a value of a page's or article's data begins with ("2019-01-03T10:00Z"), if it is one."""
    found = _ISO_DAY.match(value) if isinstance(value, str) else None
    return real_day(*map(int, found.groups())) if found else None


def real_day(year: int, month: int, day: int) -> date | None:
    """Give a day on which news may appear; None for one that no calendar has, or that machines write for none."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if EARLIEST <= found < LATEST and found != EPOCH else None


def _month_first(host: str | None) -> bool | None:
    """Whether the publisher's country writes the month first; None where the host does not tell."""
    if not host or host.endswith(_NEUTRAL) or "." not in host:
        return None
    return host.endswith(_MONTH_FIRST)
