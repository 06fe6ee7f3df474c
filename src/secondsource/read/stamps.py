"""Date stamps of a page: whole lines, the start of a line, or its tail; what they say and where they stand.

A whole line may hold the writers or the outlet beside the day; a dateline may begin with the day or hold it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from secondsource.language.furniture import PUBLISHED_LABELS, UPDATED_LABELS
from secondsource.language.letters import PLAIN_LETTERS
from secondsource.read.authors import byline
from secondsource.read.days import DAY, days_in
from secondsource.read.lines import Line
from secondsource.read.localdays import in_prose
from secondsource.read.names import is_outlet_name

_LABELS = "|".join(re.escape(x) for x in (*PUBLISHED_LABELS, *UPDATED_LABELS))
_LABEL = rf"(?:(?P<label>{_LABELS})\b\s*(?:on|at)?\s*:?\s*)"
_TIME = r"(?:\s*[,|•·@–—-]?\s*(?:at\s+)?T?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?\s*(?:[ap]\.?m\.?\b\.?)?)"
_ZONE = r"(?:\s*\(?(?:(?-i:[A-Z]{2,4}\b|Z\b)|[+-]\d\d:?\d\d|Eastern|Pacific|local time)\)?)"
_DATED = rf"{DAY}(?:{_TIME}(?:{_ZONE}){{0,2}})?"
_ANY = re.compile(f"{_LABEL}?{_DATED}", re.IGNORECASE)
_LABELLED = re.compile(_LABEL + _DATED, re.IGNORECASE)
_FILLER = re.compile(
    rf"\s+|[|•·,;/()\[\]–—:-]|\b(?:{_LABELS}|on|at)\b|\d{{1,2}}:\d\d(?::\d\d)?|\b[ap]\.?m\.?(?!\w)|(?-i:\b[A-Z]{{2,4}}\b)",
    re.IGNORECASE,
)
_EDITION = re.compile(r"\((?P<in>[^()]{4,80})\)")  # `(Some Paper 07/15/2016 page1)`
_BLANKS = re.compile(
    r"\s+|\d{1,2}:\d\d(?::\d\d)?|\b[ap]\.?m\.?(?!\w)|(?-i:\b[A-Z]{2,4}T?\b(?=\s*(?:$|[|(]|[Bb]y\b)))",
    re.IGNORECASE,
)
_BY_ONLY = re.compile(
    r"[|,·•–—\s-]*(?:written by|story by|by|writers?|authors?|reporters?)\b[^.!?]*", re.IGNORECASE
)
_TAIL = re.compile(rf"\s(?P<label>{_LABELS})\s*:\s*", re.IGNORECASE)
_PLACES = r"[A-Z][\w.'’-]*(?:[ ,/-]+[A-Z][\w.'’-]*){0,5}"
_BRACKET = r"(?:\([^()\d]{2,40}\)\s*)?"
_DASH = r"(?:[-–—]+|:)\s+(?=[\w\"“‘'(])"
_DATELINES = (  # `May 3, 2030 (TELLIN) - `, `3 May 2030, TELLIN: `; `TELLIN, May 3, 2030 (Agency) — `
    re.compile(rf"(?i:{DAY})\s*[,:]?\s*(?:\({_PLACES}\)|{_PLACES})\s*{_BRACKET}{_DASH}"),
    re.compile(rf"{_PLACES},?\s+\(?(?i:{DAY})\)?,?\s*{_BRACKET}{_DASH}"),
)
HEAD_LINES, TAIL_LINES, TAIL_WORDS, EDITION_WORDS, DATELINE_REACH = 12, 3, 8, 7, 160


class Label(IntEnum):
    """What a stamp says it is, strongest first."""

    PUBLISHED = 0
    BARE = 1
    UPDATED = 2


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date stamp at [start, end) of the text; `order` counts the lines above it."""

    start: int
    end: int
    days: tuple[date, ...]
    label: Label
    order: int


def stamps_in(lines: tuple[Line, ...], host: str | None = None) -> tuple[Stamp, ...]:
    """Give the date stamps near the head or the foot of a text, in order; a date inside prose is none."""
    return tuple(s for i, line in enumerate(lines) if _near_edge(i, len(lines)) for s in _of_line(line, i, host))


def _near_edge(index: int, count: int) -> bool:
    return index < HEAD_LINES or index >= count - TAIL_LINES


def _of_line(line: Line, order: int, host: str | None) -> Iterator[Stamp]:
    if not any(c.isdigit() for c in line.text[:80]) and not any(c.isdigit() for c in line.text[-80:]):
        return
    whole = _whole(line.text)
    found = whole or _dateline(line.text) or _leading(line.text) or _trailing(line.text)
    for start, end, label in found:
        for day in days_in(line.text[start:end], host)[:1]:
            reach = (line.start, line.end) if len(whole) == 1 else (line.start + start, line.start + end)
            yield Stamp(*reach, day.days, _kind(label), order)


def _kind(label: str | None) -> Label:
    word = (label or "").translate(PLAIN_LETTERS).lower()
    if word in UPDATED_LABELS:
        return Label.UPDATED
    return Label.PUBLISHED if word in PUBLISHED_LABELS and word != "date" else Label.BARE


def _whole(text: str) -> list[tuple[int, int, str | None]]:
    """Give the stamps of a line that holds nothing else."""
    if len(text) > 120:
        return []
    found: list[tuple[int, int, str | None]] = [
        (m.start(), m.end(), m.group("label")) for m in _ANY.finditer(text)
    ]
    if found and _EDITION.fullmatch(text) and len(text.split()) <= EDITION_WORDS:
        return found[:1]
    if not found or (_FILLER.sub("", _ANY.sub(" ", text)).strip() and not _signed(text)):
        return []
    return found


def _signed(text: str) -> bool:
    """Whether a line holds beside its day the writers or the outlet and nothing else."""
    if in_prose(text):
        return False
    rest = _BLANKS.sub(" ", _ANY.sub(" | ", text)).strip(" |,·•–—-()")
    return is_outlet_name(rest) or (bool(byline(rest)) and bool(_BY_ONLY.fullmatch(rest)))


def outlet_beside(text: str) -> str | None:
    """Give the outlet that stands beside the day in a line: `Tellin Post, 3 May 2030`."""
    rest = _BLANKS.sub(" ", _ANY.sub(" | ", text)).strip(" |,·•–—-()")
    return rest if is_outlet_name(rest) else None


def _dateline(text: str) -> list[tuple[int, int, str | None]]:
    """Give the dateline that opens a line of text and holds a day in full."""
    found = next((m for p in _DATELINES if (m := p.match(text[:DATELINE_REACH]))), None)
    return [(0, found.end(), None)] if found and found.end() < len(text) else []


def _leading(text: str) -> list[tuple[int, int, str | None]]:
    """Give a labelled stamp that opens a line of text: ` date 2019-01-03 The minister ...`."""
    m = _LABELLED.match(text)
    if not m or not re.match(r"\s+[\"'“‘(]?\w", text[m.end() :]):
        return []
    return [(0, m.end(), m.group("label"))]


def _trailing(text: str) -> list[tuple[int, int, str | None]]:
    """Give a labelled stamp that closes a line, with what little follows: `... Updated: 2016-07-15 (Agency)`."""
    mark = _TAIL.search(text)
    if not mark:
        return []
    m = _LABELLED.match(text, mark.start("label"))
    if not m or len(text[m.end() :].split()) > TAIL_WORDS:
        return []
    return [(mark.start("label"), len(text), m.group("label"))]
