"""Days that a page or a feed tells, with their zones; the local day where several are told.

A publisher's day is the one that readers see at its headline. Data often tell the hour in UTC, which late in the
evening or early in the morning is another day; and some tell the hour of the last change as that of publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from secondsource.language.furniture import PUBLISHED_LABELS, UPDATED_LABELS
from secondsource.model import Dated, DateEvidence
from secondsource.read.days import days_in

UTC = "UTC"
MOST_OTHER = 4  # words before a day that no label introduces: an outlet's name, `By Ann Poe`
_OTHER = re.compile(r"[^\W\d]+")
LONGEST = 25  # words of a line that tells the day; longer ones are text
_OFFSET = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\s*(?P<zone>Z\b|UTC\b|GMT\b|[+-]\d\d:?\d\d\b)")
_NAMED = re.compile(
    r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?,?\s*\(?(?P<zone>UTC|GMT|Z|[A-Z]{2,4}T|[+-]\d\d:?\d\d)\b",
    re.I,
)
_LABELS = "|".join(sorted(map(re.escape, (*PUBLISHED_LABELS, *UPDATED_LABELS)), key=lambda x: (-len(x), x)))
_LABEL = re.compile(rf"\b(?P<label>{_LABELS})\b[\s:]*(?:on|at)?[\s:]*$", re.IGNORECASE)
_ENDED = re.compile(r"[a-z]{3}[.!?][\"'”’)]*$")


@dataclass(frozen=True, slots=True)
class Told:
    """A day as something tells it: `updated` tells a change; `labelled` says outright what the day is."""

    day: date
    zone: str | None
    where: str
    updated: bool = False
    labelled: bool = False
    visible: bool = False

    def dated(self, doubt: str = "", more: str = "") -> Dated:
        """Give it as a report's date."""
        evidence = DateEvidence.TEXT if self.visible else DateEvidence.METADATA
        return Dated(f"{self.day}{doubt}", evidence, f"{self.where}{more}", self.zone)


@dataclass(frozen=True, slots=True)
class Days:
    """What follows from all that is told."""

    published: Dated | None
    modified: Told | None


def zone_in(value: str) -> str | None:
    """Give the zone that stands behind a time of day in data: an offset as written, "UTC" for any form of it."""
    found = _OFFSET.search(value)
    return None if found is None else _normal(found.group("zone"))


def _normal(zone: str) -> str:
    plain = zone.upper()
    return UTC if plain in ("Z", "UTC", "GMT") or re.fullmatch(r"[+-]00:?00", plain) else plain


def in_prose(line: str) -> bool:
    """Whether a line is a sentence or a paragraph, whose days are those of what it tells."""
    return len(line.split()) > LONGEST or bool(_ENDED.search(line))


def told_in(line: str, host: str | None = None) -> Iterator[Told]:
    """Give the days in a line at a headline: `Published 3 May 2030 at 20:18 (updated 5 May 2030)`."""
    found = days_in(line, host)
    if not found or (in_prose(line) and not _LABEL.search(line[: found[0].start])):
        return
    at = 0
    for n, day in enumerate(found):
        label = _LABEL.search(line[at : day.start].rstrip(" :,-–—|("))
        updated = bool(label) and label is not None and label.group("label").lower() in UPDATED_LABELS
        until = found[n + 1].start if n + 1 < len(found) else len(line)
        zone = _NAMED.search(line, day.end, until)
        name = _normal(zone.group("zone")) if zone else None
        where = f"the line at the headline: {line[:80]}"
        alone = bool(label) or len(_OTHER.findall(line[: day.start])) <= MOST_OTHER
        if len(day.days) == 1 and alone:
            yield Told(day.days[0], name, where, updated, bool(label), visible=True)
        at = day.end


def reconciled(written: Iterable[Told], seen: Iterable[Told]) -> Days:
    """Give the day of publication from what data tell (best first) and what readers see.

    The day that readers see wins where the data's is the same hour in UTC, or is that of the change. A day that is
    only seen is as good as told. What is later than the data's day is a change, or another day's matter.
    """
    lines = list(seen)
    first = [t for t in lines if not t.updated]
    changed = next((t for t in lines if t.updated), None)
    told = next(iter(written), None)
    shown = min(first, key=lambda t: (not t.labelled, t.day), default=None)
    if told is None:
        return Days(shown.dated() if shown else None, changed)
    if shown is None or any(t.day == told.day for t in first):
        same = next((t for t in first if t.day == told.day and t.zone), None)
        local = same if same is not None and told.zone in (None, UTC) else told
        return Days(Dated(told.day.isoformat(), DateEvidence.METADATA, told.where, local.zone), changed)
    apart = (told.day - shown.day).days
    more = f"; {told.where} says {told.day}{f' ({told.zone})' if told.zone else ''}"
    if abs(apart) == 1 and told.zone == UTC:
        return Days(shown.dated(more=more), changed)
    if apart > 0 and (shown.labelled or (changed is not None and changed.day == told.day)):
        return Days(shown.dated(more=more), changed or told)
    if apart > 0:
        return Days(shown.dated("?", more), changed or told)
    return Days(told.dated(), changed)
