"""Transcripts: each paragraph begins with its speaker; the line above tells programme, outlet and day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.model import Dated, DateEvidence, Furniture, FurnitureKind, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.days import days_in
from secondsource.read.decode import decode, is_binary
from secondsource.read.names import is_outlet_name
from secondsource.settings import ReadSettings

_SPEAKER = re.compile(r"^(?P<label>[A-Z][A-Z.'’ -]{1,40}[A-Z.])(?: \([^()\n]{1,60}\))?:[ \t]+\S", re.MULTILINE)
_STATION = re.compile(r"(?:radio|tv|television|channel) .+|.+ (?:radio|tv|television|channel|news)", re.IGNORECASE)
LEAST_TURNS, LEAST_SPEAKERS = 3, 2
HEAD_WORDS = 25


class TranscriptReader:
    """Reads a transcript with a line that heads it; the speakers are told apart where the text is marked."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid for a text with several turns of at least two speakers, below a line with one day."""
        if is_binary(head):
            return 0
        text = head.decode("utf-8", "replace").lstrip("\ufeff")
        turns = [m["label"] for m in _SPEAKER.finditer(text)]
        several = len(turns) >= LEAST_TURNS and len(set(turns)) >= LEAST_SPEAKERS
        return 70 if several and _heading(text) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        """Give the text as it is, with what its heading tells."""
        text = decode(raw, name).text
        found = _heading(text)
        if found is None:
            yield Report(name, text)
            return
        line = found.group(0).strip()
        day = days_in(line)[0].days[0]
        parts = [p.strip() for p in re.split(r"[,|–—]|: ", line)]
        outlet = next((p for p in parts if is_outlet_name(p) or (_STATION.fullmatch(p) and not days_in(p))), None)
        yield Report(
            name,
            text,
            title=line,
            publisher=outlet,
            published=Dated(day.isoformat(), DateEvidence.TEXT, f"the transcript's heading: {line[:80]}"),
            furniture=(Furniture(*found.span(), FurnitureKind.PAGE_DATE),),
        )


def _heading(text: str) -> re.Match[str] | None:
    """Give the first line, where it is no turn and tells one day."""
    found = re.compile(r"\S[^\n]*").search(text, 1 if text.startswith("\ufeff") else 0)
    if found is None or _SPEAKER.match(found.group(0)) or len(found.group(0).split()) > HEAD_WORDS:
        return None
    days = days_in(found.group(0))
    return found if len(days) == 1 and len(days[0].days) == 1 else None


@hookimpl
def readers() -> list[Reader]:
    """Give the reader of transcripts."""
    return [TranscriptReader()]
