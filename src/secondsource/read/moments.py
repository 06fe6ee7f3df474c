"""Days in the data of feeds, mails, tables and articles, in whatever form they are written, with their zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_tz

from secondsource.model import Dated, DateEvidence
from secondsource.read.days import days_in, iso_day, real_day
from secondsource.read.localdays import zone_in

# RFC 822 names zones that few programs know (CET, MSK). The day as written is the local one: the name is kept.
_NAMED = re.compile(r"\d{1,2}:\d\d(?::\d\d)?\s+\(?(?P<zone>(?!AM\b|PM\b)[A-Z]{2,5})\b")
_DIGITS = re.compile(r"\d{10}(?:\d{3})?")
_PACKED = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d{4,6}(?P<zone>Z|[+-]\d{4})?)?")
MILLISECONDS = 10_000_000_000  # from here a number counts them, and seconds before


def dated(value: object, where: str, doubt: str = "") -> Dated | None:
    """Give the day that a value tells, as it is written there; None where it tells none, or may mean two."""
    day, zone = _day(value)
    return Dated(f"{day}{doubt}", DateEvidence.METADATA, where, zone) if day else None


def day_of(value: object) -> date | None:
    """Give the day that a value tells."""
    return _day(value)[0]


def _day(value: object) -> tuple[date | None, str | None]:
    if isinstance(value, datetime):
        return real_day(value.year, value.month, value.day), zone_in(value.isoformat(" "))
    if isinstance(value, date):
        return real_day(value.year, value.month, value.day), None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _counted(value)
    text = value.strip() if isinstance(value, str) else ""
    if _DIGITS.fullmatch(text):
        return _counted(int(text))
    packed = _PACKED.fullmatch(text)
    if packed:
        return real_day(*map(int, packed.groups()[:3])), "UTC" if packed["zone"] == "Z" else packed["zone"]
    return iso_day(text) or _written(text), _zone(text)


def _counted(value: float) -> tuple[date | None, str | None]:
    """Give the day of a count of seconds since 1970, in UTC."""
    try:
        told = datetime.fromtimestamp(value / 1000 if abs(value) >= MILLISECONDS else value, UTC)
    except (ValueError, OverflowError, OSError):
        return None, None
    return real_day(told.year, told.month, told.day), "UTC"


def _written(text: str) -> date | None:
    found = days_in(text)
    if found:
        return found[0].days[0] if len(found[0].days) == 1 else None
    told = parsedate_tz(text) if text[:1].isalpha() or " " in text else None  # for years of two digits
    return real_day(*told[:3]) if told else None


def _zone(text: str) -> str | None:
    named = _NAMED.search(text)
    name = named.group("zone") if named else None
    return zone_in(text) or ("UTC" if name == "UT" else name)
