"""Reporting credits and bylines: `X contributed to this report`, `By X`, `Additional reporting by Y`."""

from __future__ import annotations

import re

from secondsource.language.furniture import CREDIT_PATTERNS, CREDIT_STOPPERS, TAIL_CREDITS
from secondsource.read.lines import Line
from secondsource.read.names import AGENCY, NAMES, PERSON, agencies_in

_CASED = tuple(re.compile(p.replace("NAMES", NAMES)) for p in CREDIT_PATTERNS if "NAMES" in p)
_ANY_CASE = re.compile("|".join(f"(?:{p})" for p in CREDIT_PATTERNS if "NAMES" not in p), re.IGNORECASE)
_STOPPER = re.compile(rf"\b(?:{'|'.join(CREDIT_STOPPERS)})\b", re.IGNORECASE)
_TAIL = re.compile("|".join(TAIL_CREDITS), re.IGNORECASE)
_BY = re.compile(rf"[Bb][Yy]:? {NAMES}(?:\s?(?:[,|–—-]|in|for|at|and)\s[\w\s,.|/’'()–—-]{{2,60}})?")
_PERSON = re.compile(PERSON)
_NOT_PERSON = re.compile(
    rf"(?:The )?{AGENCY}|Additional|Reporting|Editing|With|By|Source|Information", re.IGNORECASE
)
_DATELINE = re.compile(
    r"^(?:[^\s(][^()\n]{0,60}?\s*)?[(\[](?P<agency>[^()\[\]]{2,40})[)\]]\s*(?:[-–—:]|(?=[A-Z“\"]))"
)
_COPYRIGHT = re.compile(rf"(?i:copyright|©)[^.]{{0,30}}?(?P<agency>{AGENCY})")
MAX_WORDS, MAX_BYLINE, HEAD_LINES = 60, 14, 6


def reporting_credit(line: Line, index: int, authors: frozenset[str]) -> bool:
    """Tell whether a line credits those who reported, wherever it stands, or is a byline at the head."""
    if line.words > MAX_WORDS:
        return False
    credited = bool(_ANY_CASE.search(line.text)) and not _STOPPER.search(line.text)
    return credited or (index < HEAD_LINES and _byline(line, authors))


def tail_credit(line: Line) -> int | None:
    """Give where a credit in brackets begins that closes a paragraph; None where there is none."""
    found = _TAIL.search(line.text) if line.text.endswith((")", "]")) else None
    return line.start + found.start() + 1 if found else None


def closing_credit(line: Line) -> bool:
    """Tell whether a sentence at the foot of an article credits those who reported: `Poe reported from Rome.`"""
    return line.words <= MAX_WORDS and any(p.search(line.text) for p in _CASED)


def _byline(line: Line, authors: frozenset[str]) -> bool:
    if line.terminal or line.words > MAX_BYLINE:
        return False
    if _BY.fullmatch(line.text):
        return True
    first = re.split(r"[,|]| for ", line.text)[0].strip().casefold()
    return first in authors and line.words <= MAX_BYLINE


def people_in(credit: str) -> tuple[str, ...]:
    """Give the people whom a credit names, in order."""
    text = re.sub(r"^[Bb][Yy]:? ", "", credit)
    text = re.split(r"\s(?:contributed|reported|helped)\b", text)[0]
    out = []
    for part in re.split(r",| and | & |;| in | from |/", text):
        name = part.strip(" .()[]—–-")
        if _PERSON.fullmatch(name) and not _NOT_PERSON.match(name) and not name.isupper():
            out.append(name)
    return tuple(dict.fromkeys(out))


def dateline_agencies(lead: str) -> tuple[str, ...]:
    """Give the agencies that a dateline names, as in `LONDON (Agency) — ...`."""
    found = _DATELINE.match(lead)
    return agencies_in(found.group("agency")) if found else ()


def copyright_agencies(line: str) -> tuple[str, ...]:
    """Give the agency that holds the copyright of a text."""
    found = _COPYRIGHT.search(line)
    return agencies_in(found.group("agency")) if found else ()
