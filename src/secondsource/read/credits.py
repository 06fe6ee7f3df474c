"""Reporting credits and bylines: `X contributed to this report`, `By X`, `Additional reporting by Y`."""

from __future__ import annotations

import re

from secondsource.language.furniture import CREDIT_PATTERNS, CREDIT_STOPPERS, ROLES, TAIL_CREDITS
from secondsource.read.authors import people, proper
from secondsource.read.days import MONTH, MONTHS
from secondsource.read.lines import Line
from secondsource.read.names import AGENCY, NAMES, PERSON, agencies_in

_CASED = tuple(re.compile(p.replace("NAMES", NAMES)) for p in CREDIT_PATTERNS if "NAMES" in p)
_ANY_CASE = re.compile("|".join(f"(?:{p})" for p in CREDIT_PATTERNS if "NAMES" not in p), re.IGNORECASE)
_STOPPER = re.compile(rf"\b(?:{'|'.join(CREDIT_STOPPERS)})\b", re.IGNORECASE)
_TAIL = re.compile("|".join(TAIL_CREDITS), re.IGNORECASE)
_BY = re.compile(rf"[Bb][Yy]:? {NAMES}(?:\s?(?:[,|–—-]|in|for|at|and)\s[\w\s,.|/’'()–—-]{{2,60}})?")
_SIGNED = re.compile(rf"{PERSON}(?:,|\s\||\s?[–—-])\s(?:[\w’']+\s){{0,4}}(?i:{'|'.join(ROLES)})s?\b.*")
_PERSON = re.compile(PERSON)
BYLINE = re.compile(r"^[Bb][Yy]:? ")
_SURNAME = re.compile(
    r"(?!Staff|Reporters?|Correspondents?|Agencies|Wires?)[A-Z][^\W\d_]{2,}(?:[-’'][A-Z][^\W\d_]+)?"
)
_NOT_PERSON = re.compile(
    rf"(?:The )?{AGENCY}|Additional|Reporting|Editing|With|By|Source|Information", re.IGNORECASE
)
_DATELINE = re.compile(
    r"(?P<place>[A-Z][^()\n]{0,60}?\s*)?[(\[](?P<agency>[^()\[\]]{2,40})[)\]]\s*(?:(?P<dash>[-–—])|:|(?=[A-Z“\"]))"
)
_CAPITALS = re.compile(r"[A-Z]{3,}")  # datelines set their place so
_AGENCY_SHAPE = re.compile(r"[A-Z]{2,6}|[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}")
_MONTH_DAY = re.compile(
    rf"\b(?:{MONTH.format('m1')}\s+(?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}})\s+{MONTH.format('m2')})\b", re.I
)
_COPYRIGHT = re.compile(rf"(?i:copyright|©)[^.]{{0,30}}?(?P<agency>{AGENCY})")
MAX_WORDS, MAX_BYLINE, MAX_SIGNED, MAX_NAME, HEAD_LINES = 60, 14, 8, 3, 6


def reporting_credit(line: Line, index: int, authors: frozenset[str]) -> bool:
    """Tell whether a line credits those who reported, wherever it stands, or is a byline at the head."""
    if line.words > MAX_WORDS:
        return False
    credited = bool(_ANY_CASE.search(line.text)) and not _STOPPER.search(line.text)
    return credited or (0 < index < HEAD_LINES and _byline(line, authors))


def is_name(line: Line) -> bool:
    """Tell whether a line is a person's name and nothing else."""
    return bool(_PERSON.fullmatch(line.text)) and line.words <= MAX_NAME


def tail_credit(line: Line) -> int | None:
    """Give where a credit begins that closes a paragraph: one in brackets, or its last sentence."""
    if line.text.endswith((")", "]")):
        found = _TAIL.search(line.text)
        return line.start + found.start() + 1 if found else None
    *before, last = _sentences(line.text) if "contributed" in line.text[-120:] else [line.text]
    return line.end - len(last) if before and "to this " in last and _credits(last) else None


def closing_credit(line: Line) -> bool:
    """Tell whether a line at the foot of an article credits those who reported: `Poe reported from Rome.`"""
    return line.words <= MAX_WORDS and (_credits(line.text) or all(_credits(s) for s in _sentences(line.text)))


def _credits(sentence: str) -> bool:
    return any(p.search(sentence) for p in _CASED)


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=\w{2}[.;])\s+(?=[A-Z])", text)


def _byline(line: Line, authors: frozenset[str]) -> bool:
    if line.terminal or line.words > MAX_BYLINE:
        return False
    if _BY.fullmatch(line.text) or (_SIGNED.fullmatch(line.text) and line.words <= MAX_SIGNED):
        return True
    first = re.split(r"[,|]| for ", line.text)[0].strip().casefold()
    return first in authors and line.words <= MAX_BYLINE


def people_in(credit: str) -> tuple[str, ...]:
    """Give the people whom a credit names, in order; `Poe reported from Rome` may give a surname alone."""
    text = BYLINE.sub("", credit)
    split = [
        re.split(r"\s(?:contributed|reported|helped)\b", sentence, maxsplit=1) for sentence in _sentences(text)
    ]
    surnames = {head.strip() for head, *tail in split if tail and _SURNAME.fullmatch(head.strip())}
    out = []
    for part in re.split(r",| and | & |;| in | from |/", ";".join(head for head, *_ in split)):
        name = part.strip(" .()[]—–-")
        if name in surnames and not _NOT_PERSON.match(name) and not name.isupper():
            out.append(name)
        elif _PERSON.fullmatch(name) and not _NOT_PERSON.match(name):
            out += people([proper(name)] if BYLINE.match(credit) else [name] * (not name.isupper()))
    return tuple(dict.fromkeys(out))


def dateline_agencies(lead: str) -> tuple[str, ...]:
    """Give the agency that a dateline names, as in `LONDON (Agency) — ...`.

    One that is in no list is known by its place: a name or an abbreviation in brackets before the dash.
    """
    found = _DATELINE.match(lead)
    if not found:
        return ()
    known = agencies_in(found.group("agency"))
    in_place = found.group("dash") and _CAPITALS.match(found.group("place") or "")
    by_place = in_place and _AGENCY_SHAPE.fullmatch(found.group("agency"))
    return known or ((found.group("agency"),) if by_place else ())


def dateline_day(lead: str) -> tuple[int, int] | None:
    """Give month and day of a dateline such as `LONDON, Jan 3 (Agency) - ...`; it names no year."""
    found = _DATELINE.match(lead)
    return next(iter(month_days(found.group("place") or "")), None) if found else None


def month_days(text: str) -> list[tuple[int, int]]:
    """Give the days that a text names by month and number, as in `July 14`, in order."""
    months = ((m["m1"] or m["m2"], m["d1"] or m["d2"]) for m in _MONTH_DAY.finditer(text))
    return [(MONTHS.index(month[:3].lower()) + 1, int(day)) for month, day in months]


def copyright_agencies(line: str) -> tuple[str, ...]:
    """Give the agency that holds the copyright of a text."""
    found = _COPYRIGHT.search(line)
    return agencies_in(found.group("agency")) if found else ()
