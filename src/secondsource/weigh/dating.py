"""Dating: which dates of a claim say when something happened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median_low

from secondsource.language.framing import PUBLISHED, PUBLISHING
from secondsource.model import (
    Claim,
    Interval,
    Slot,
    SlotKind,
    Time,
    TimeType,
    parse_edtf,
)
from secondsource.weigh.findings.unknown import PATTERN as UNREACHED
from secondsource.weigh.undated import undated
from secondsource.weigh.view import View

LONGEST = 400  # days; a vaguer date orders nothing
SHORTEST = 3  # words that make an entry readable
ASTRAY = 7  # days from the middle report's day; one that tells the same event so late was dated by a crawler
SAID = frozenset(
    "say tell report announce add amend claim state write tweet note confirm deny quote cite publish".split()
)
_FROM = re.compile(r"\s+(?:from|starting|beginning)\s+(?:in\s+)?")
_LENGTH = re.compile(r"P(\d{1,2})([MY])")


@dataclass(frozen=True, slots=True)
class Dated:
    """A claim with one date that it gives."""

    claim: Claim
    value: str
    days: Interval
    anchor: str


def dates_of(view: View, claim: Claim) -> Iterator[Dated]:
    """Give the dates that say when what a claim tells happened."""
    if len(view.words(claim)) < SHORTEST or _only_tells(view, claim):
        return
    times = view.marks[claim.span.report_id].times
    slots = [s for s in claim.slots if s.kind is SlotKind.TIME]
    for slot in slots:
        time = next((t for t in times if t.span.overlaps(slot.span)), None)
        days = parse_edtf(slot.value)
        if days is None or not _orders(days) or (time is not None and time.type is TimeType.DURATION):
            continue
        if not undated(view, claim, slot, days, slots):
            value, days = _lasting(times, view.reports[claim.span.report_id].text, slot, days)
            yield Dated(claim, value, days, time.anchor if time is not None else "")


def _lasting(times: Sequence[Time], text: str, slot: Slot, days: Interval) -> tuple[str, Interval]:
    """Give a date, or from it the stretch whose length stands before it: "[the 18 months] from January"."""
    for time in times:
        if time.type is TimeType.DURATION and _FROM.fullmatch(text, time.span.end, slot.span.start):
            length = _LENGTH.fullmatch(time.value)
            if length is not None:
                months = int(length[1]) * (12 if length[2] == "Y" else 1)
                after = days.first.year * 12 + days.first.month - 1 + months
                last = date(after // 12, after % 12 + 1, 1) - timedelta(1)
                return f"{days.first:%Y-%m}/{last:%Y-%m}", Interval(days.first, last)
    return slot.value, days


def astray(view: View) -> frozenset[str]:
    """Give the reports that are dated over a week from the middle one: a page's date may be its crawler's."""
    days = {r: d.first for r in view.reports if (d := view.published(r)) is not None}
    if len(days) < 3:
        return frozenset()
    middle = median_low(sorted(days.values()))
    return frozenset(r for r, day in days.items() if abs((day - middle).days) > ASTRAY)


def misdated(view: View, dated: Dated, late: frozenset[str]) -> bool:
    """Whether a report that is dated astray tells by its own day what a report of the others' days tells too."""
    report = dated.claim.span.report_id
    if report not in late or not dated.anchor.startswith("report of"):
        return False
    sides = {c for a in view.near.get(dated.claim.id, ()) for c in (a.a, a.b)}
    return any(view.claims[c].span.report_id not in late for c in sides)


def _orders(days: Interval) -> bool:
    if days.first == date.min or days.last == date.max:
        return False
    return (days.last - days.first).days <= LONGEST


def _only_tells(view: View, claim: Claim) -> bool:
    """Whether a claim is about the reporting: somebody said something, released a statement, was not reached."""
    text = claim.span.text.replace("’", "'")
    stated = claim.predicate in PUBLISHING and any(w in PUBLISHED for w in text.casefold().split())
    said = claim.predicate in SAID and claim.attribution is None
    sentence = view.sentence(claim)
    opening = [w.text.casefold() for w in sentence.words[:2]] if sentence is not None else []
    pointing = opening in (["here", "'s"], ["here", "’s"], ["here", "is"], ["here", "are"])
    return said or stated or pointing or UNREACHED.search(text) is not None or "to comment" in text
