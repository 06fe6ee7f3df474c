"""Backing of details: a day or place that one claim alone gives must at least be known to the other's report.

"Freed on Tuesday" is not confirmed by "freed" in a report that knows of no Tuesday: the day may be the very
thing that was got wrong on the way.
"""

from __future__ import annotations

import re
from datetime import timedelta

from secondsource.language.calendar import WEEKDAYS
from secondsource.model import Claim, Interval, SlotKind, parse_edtf, shifted
from secondsource.weigh.facts.moment import days_of
from secondsource.weigh.view import View

EXACT = timedelta(2)  # a longer interval ("last month") is no detail that could be wrong alone
NEAR = 1  # day: news of the day leaves the day out
DAYS = frozenset(names[0].casefold() for names in WEEKDAYS)


def backed(view: View, a: Claim, b: Claim) -> bool:
    """Whether the exact days and the places of two claims are known to each other's reports."""
    return _knows(view, b.span.report_id, a) and _knows(view, a.span.report_id, b)


def _knows(view: View, report: str, claim: Claim) -> bool:
    text = view.reports[report].text.casefold()
    places = (s.value for s in claim.slots if s.kind is SlotKind.PLACE)
    if not all(any(word in text for word in place.split()) for place in places):
        return False
    if not _weekdays_known(claim, text):
        return False
    known = _days_known(view, report)
    return all(any(day.overlaps(k) for k in known) for day in days_of(claim) if day.last - day.first <= EXACT)


def _weekdays_known(claim: Claim, text: str) -> bool:
    """Whether the weekdays that a claim names stand in a text, where no date is known for them."""
    if days_of(claim):
        return True
    words = re.findall(r"[a-z]+", claim.span.text.casefold())
    return all(day in text for day in words if day in DAYS)


def _days_known(view: View, report: str) -> list[Interval]:
    """Give the exact days that a report names, and the days around its publication."""
    times = view.marks[report].times
    days = [i for t in times if (i := parse_edtf(t.value)) is not None and i.last - i.first <= EXACT]
    out = view.published(report)
    return [*days, Interval(shifted(out.first, -NEAR), out.last)] if out is not None else days
