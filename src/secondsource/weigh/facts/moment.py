"""Moments: whether two claims can be about one occasion, and whether a report stands by what it repeats."""

from __future__ import annotations

import re
from datetime import date

from secondsource.model import Claim, Interval, SlotKind, parse_edtf, shifted
from secondsource.weigh.view import View, once

APART = 30  # days between two reports that then tell of two events, unless both name one date
NEWS = 7  # days before a report: what happened earlier is not what its headline tells
_EARLIER = r"(?:previously|originally|initially|earlier|at first|first)"
_SAID = r"(?:reported|believed|thought|said|announced|stated|put|given|described)"
_WITHDRAWN = re.compile(rf"\b(?:{_EARLIER}\b(?:\W+\w+){{0,2}}?\W+{_SAID}|{_SAID}\W+{_EARLIER})\b", re.IGNORECASE)


@once
def stands(view: View, claim: Claim) -> bool:
    """Whether a report stands by a claim: not by what it says was reported at first."""
    sentence = view.sentence(claim)
    return sentence is None or _WITHDRAWN.search(sentence.span.text) is None


def one_moment(view: View, a: Claim, b: Claim) -> bool:
    """Whether two claims can be about one event, by the dates of their reports and sentences."""
    if (_is_news(view, a) and _is_past(view, b)) or (_is_news(view, b) and _is_past(view, a)):
        return False
    days = [_published(view, c) for c in (a, b)]
    if days[0] is None or days[1] is None or abs((days[0] - days[1]).days) <= APART:
        return True
    return bool(days_of(a) and days_of(b))


def _published(view: View, claim: Claim) -> date | None:
    found = view.published(claim.span.report_id)
    return found.first if found is not None else None


def _is_news(view: View, claim: Claim) -> bool:
    """Whether a claim is a headline without a date: it tells what has just happened."""
    sentence = view.sentence(claim)
    return sentence is not None and sentence.headline and not days_of(claim)


def _is_past(view: View, claim: Claim) -> bool:
    """Whether a claim's sentence gives times, all of them days before the report."""
    published = _published(view, claim)
    sentence = view.sentence(claim)
    if published is None or sentence is None:
        return False
    days = [i for t in view.times_in(sentence.span) if (i := parse_edtf(t.value)) is not None]
    return bool(days) and all(i.first < shifted(published, -NEWS) for i in days)


def days_of(claim: Claim) -> list[Interval]:
    """Give the days that a claim's slots name."""
    values = sorted({s.value for s in claim.slots if s.kind is SlotKind.TIME})
    return [i for v in values if (i := parse_edtf(v)) is not None]
