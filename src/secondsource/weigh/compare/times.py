"""Times as EDTF intervals."""

from __future__ import annotations

from secondsource.model import Interval, parse_edtf
from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, same, unclear


def compare_times(a: str | None, b: str | None) -> Judgement:
    """Compare two EDTF values of what the caller holds to be one moment; symmetric.

    Approximate values (`~`, `%`) never conflict with a neighbour: the gap must be longer than their own span.
    """
    first, second = parse_edtf(a), parse_edtf(b)
    if first is None or second is None:
        return unclear("a time cannot be placed on the calendar")
    if first == second:
        return same("the same time")
    if first.within(second) or second.within(first):
        return refinement("one time lies within the other")
    if first.overlaps(second):
        return refinement("the times overlap")
    if _near(first, second) and _vague(a, b):
        return unclear("one of the times is approximate")
    return conflict("the times do not overlap")


def _vague(*values: str | None) -> bool:
    return any(mark in (value or "") for value in values for mark in "~%?")


def _near(a: Interval, b: Interval) -> bool:
    early, late = sorted((a, b), key=lambda i: (i.first, i.last))
    longest = max((i.last - i.first).days + 1 for i in (early, late))
    return (late.first - early.last).days <= longest
