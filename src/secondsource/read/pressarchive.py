"""Exports of press archives: several articles in one text, each with a head of labelled lines, parted by a line.

Three layouts are known, each a row: the line that parts documents, and whether it stands above or below one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.model import Dated, DateEvidence, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.authors import people
from secondsource.read.days import days_in
from secondsource.read.decode import decode, is_binary
from secondsource.settings import ReadSettings


@dataclass(frozen=True, slots=True)
class Layout:
    """How one archive parts its documents: a line `above` each, or one `below`."""

    parting: re.Pattern[str]
    above: bool


LAYOUTS = (
    Layout(
        re.compile(r"^[ \t]*(?:Document )?(\d{1,4}) of (\d{1,4})(?: DOCUMENTS?)?[ \t]*\r?$", re.M | re.I), True
    ),
    Layout(re.compile(r"^[ \t]*End of Document[ \t]*\r?$", re.M | re.I), False),
    Layout(re.compile(r"^Document [A-Z]{4,8}0{0,9}[0-9][0-9a-z]{14,}[ \t]*\r?$", re.M), False),
)
_LABEL = re.compile(r"(?P<key>[A-Z][A-Za-z]*(?:[ -][A-Z][A-Za-z]*)?)\s?:\s*(?P<value>.*)")
LABELS = frozenset(
    "byline section length load-date language publication-type source title headline author dateline graphic "
    "copyright subject document-type pub-type issn country city state company ticker person keywords abstract "
    "database url publication publication-date".split()
)
TEXT_LABELS = frozenset(("body", "full text", "text"))
_RIGHTS = re.compile(
    r"(?:(?:copyright\b|©|\(c\))[^.]*\b\d{4}\b[^.]{0,80}\.?|all rights reserved\.?)$", re.IGNORECASE
)
_RIGHTS_LINE = re.compile(r"^[ \t]*(?:copyright\b|©|\(c\))[^\n]*\d{4}", re.M | re.I)
_PLACE = re.compile(r"\s*\([^()]{2,40}\)\s*$")
# Heads without labels: `77 words`, the day, the outlet, its code, the language, the rights, each in a line.
_LENGTH = re.compile(r"^[ \t]*(\d[\d,]*) words[ \t]*\r?$", re.M)
_CODE = re.compile(r"[A-Z][A-Z0-9]{2,7}|English|\d{1,4}|Document [A-Z]{4,8}[0-9][0-9a-z]{14,}")
HEAD_LINES = 12  # before the first label
LEAST_LABELS = 2


class PressArchiveReader:
    """Reads the text that a press archive exports."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid for a text that begins with a line between documents, or with the labels of one."""
        if is_binary(head):
            return 0
        text = head.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
        first = LAYOUTS[0].parting.match(text)
        told = sum(1 for m in _labels(text) if m in LABELS)
        plain = bool(_LENGTH.search(text) and _RIGHTS_LINE.search(text))
        return (
            72
            if (told >= LEAST_LABELS or plain) and (first or any(x.parting.search(text) for x in LAYOUTS[1:]))
            else 0
        )

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        """Give a report for each document, named by its number."""
        text = decode(raw, name).text.lstrip("\ufeff").replace("\r\n", "\n")
        for number, document in enumerate(_documents(text), 1):
            yield _report(document, f"{name}#{number}")


def _labels(text: str) -> Iterator[str]:
    for line in text.splitlines():
        found = _LABEL.fullmatch(line.strip())
        if found:
            yield found["key"].lower()


def _documents(text: str) -> list[str]:
    """Give the texts between the lines that part them."""
    for layout in LAYOUTS:
        marks = list(layout.parting.finditer(text))
        if marks:
            starts = [m.end() for m in marks] if layout.above else [0, *(m.end() for m in marks)]
            ends = [*(m.start() for m in marks[layout.above :]), len(text)]
            return [d for a, b in zip(starts, ends, strict=True) if (d := text[a:b]).strip()]
    return [text]


def _report(document: str, name: str) -> Report:
    """Give a document as a report: its head and labelled lines are metadata, what stands between is the text."""
    lines = [line.strip() for line in document.strip().split("\n")]
    if plain := _unlabelled(lines, name):
        return plain
    first = next((n for n, line in enumerate(lines) if _key(line)), len(lines))
    head = [line for line in lines[: min(first, HEAD_LINES)] if line]
    told = {key: value for line in lines if (key := _key(line)) and (value := _value(line))}
    body = [line for line in lines[first:] if not _key(line) and not _RIGHTS.match(line)]
    at = next((n for n, line in enumerate(head) if len(days_in(line)) == 1 and len(line.split()) <= 8), None)
    below = head[at + 1 :] if at is not None else head[1:]
    below = [x for x in below if not _RIGHTS.match(x)]
    title = told.get("headline") or told.get("title") or next((x for x in reversed(below)), None)
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(body)).strip()
    publisher = told.get("publication") or told.get("source") or (head[0] if head and at != 0 else None)
    author = told.get("byline") or told.get("author") or ""
    return Report(
        name,
        "\n\n".join(x for x in (title, text) if x),
        title=title,
        publisher=_PLACE.sub("", publisher) if publisher else None,
        published=_day(head[at] if at is not None else told.get("publication-date", "")),
        bylines=people([author.title() if author.isupper() else author]),
    )


def _unlabelled(lines: list[str], name: str) -> Report | None:
    """Give a document whose head has no labels: title, writer, `77 words`, day, outlet, codes, rights."""
    at = next((n for n, x in enumerate(lines[:HEAD_LINES]) if _LENGTH.match(x)), None)
    if at is None or any(_key(x) for x in lines[:HEAD_LINES]) or not (told := _day(_line(lines, at + 1))):
        return None
    rights = next((n for n, x in enumerate(lines[: at + HEAD_LINES]) if _RIGHTS_LINE.match(x) and n > at), at + 2)
    above = [x for x in lines[:at] if x]
    body = [x for x in lines[rights + 1 :] if not _CODE.fullmatch(x)]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(body)).strip()
    return Report(
        name,
        "\n\n".join(x for x in (*above[:1], text) if x),
        title=next(iter(above), None),
        publisher=_line(lines, at + 2) or None,
        published=told,
        bylines=people(above[1:]),
    )


def _line(lines: list[str], at: int) -> str:
    return lines[at] if at < len(lines) else ""


def _key(line: str) -> str | None:
    found = _LABEL.fullmatch(line)
    key = found["key"].lower() if found else ""
    return key if key in LABELS or key in TEXT_LABELS else None


def _value(line: str) -> str:
    found = _LABEL.fullmatch(line)
    return found["value"].strip() if found else ""


def _day(line: str) -> Dated | None:
    found = days_in(line)
    if len(found) != 1 or len(found[0].days) != 1:
        return None
    return Dated(
        found[0].days[0].isoformat(), DateEvidence.METADATA, f"the archive's line of the day: {line[:80]}"
    )


@hookimpl
def readers() -> list[Reader]:
    """Give the reader of press archives."""
    return [PressArchiveReader()]
