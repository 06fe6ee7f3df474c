"""Backing of details: a day or place that one claim alone gives must at least be known to the other's report,
the day in a sentence about the same.

"Freed on Tuesday" is not confirmed by "freed" in a report that knows of no Tuesday: the day may be the very
thing that was got wrong on the way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

from secondsource.language.calendar import WEEKDAY_NAMES
from secondsource.model import Claim, Interval, Sentence, SlotKind, parse_edtf, shifted
from secondsource.weigh.facts.moment import days_of
from secondsource.weigh.view import View, content_around, once

EXACT = timedelta(2)  # a longer interval ("last month") is no detail that could be wrong alone
NEARBY = 2  # content words that a sentence shares with a claim, to know its day: another day is another event's
NEAR = 1  # day: news of the day leaves the day out


def backed(view: View, a: Claim, b: Claim) -> bool:
    """Whether the exact days and the places of two claims are known to each other's reports."""
    return _knows(view, b, a) and _knows(view, a, b)


def _knows(view: View, other: Claim, claim: Claim) -> bool:
    report = other.span.report_id
    text = _folded(view, report)
    places = (s.value for s in claim.slots if s.kind is SlotKind.PLACE)
    if not all(any(word in text for word in place.split()) for place in places):
        return False
    days = days_of(claim)
    exact = [day for day in days if day.last - day.first <= EXACT]
    weekdays = frozenset() if days else _weekdays_in(claim.span.text)  # where no date is known for them
    if not exact and not weekdays:
        return True
    near = [s for s in view.sentences[report] if s.index == other.sentence or _about(view, claim, s)]
    known = _days_known(view, report, near)
    said = {word for s in near for word in _weekdays_in(s.span.text)}
    return weekdays <= said and all(any(day.overlaps(k) for k in known) for day in exact)


@once
def _folded(view: View, report: str) -> str:
    return view.reports[report].text.casefold()


def _about(view: View, claim: Claim, sentence: Sentence) -> bool:
    """Whether a sentence has two of a claim's content words, and half of them."""
    told = view.content(claim)
    return len(content_around(view, sentence) & told) >= max(NEARBY, len(told) / 2)


def _weekdays_in(text: str) -> frozenset[str]:
    return WEEKDAY_NAMES & set(re.findall(r"[a-z]+", text.casefold()))


def _days_known(view: View, report: str, near: Iterable[Sentence]) -> list[Interval]:
    """Give the exact days that some sentences of a report name, and the days around its publication."""
    times = (t for s in near for t in view.times_in(s.span))
    days = [i for t in times if (i := parse_edtf(t.value)) is not None and i.last - i.first <= EXACT]
    out = view.published(report)
    return [*days, Interval(shifted(out.first, -NEAR), out.last)] if out is not None else days
