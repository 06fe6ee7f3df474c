"""Modality: how sure two wordings of one proposition are."""

from __future__ import annotations

from secondsource.model import Modality
from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, same, unclear, update
from secondsource.weigh.compare.order import Order, order

SOFT = frozenset({Modality.REPORTED, Modality.HEDGED, Modality.ALLEGED})


def compare_modalities(a: Modality, b: Modality, day_a: str | None = None, day_b: str | None = None) -> Judgement:
    """Compare how sure two reports are of one proposition (days in EDTF); symmetric."""
    both = {a, b}
    if a is b:
        return same("equally sure")
    if Modality.CONDITIONAL in both:
        return unclear("one of them is a condition")
    if Modality.DENIED in both:
        return conflict("one report denies it") if Modality.ASSERTED in both else unclear("a denial and a guess")
    if Modality.FUTURE in both:
        return _planned(a, day_a, b, day_b)
    if both <= SOFT:
        return refinement("both are guarded")
    return unclear("one report states what the other only reports: the guard may be lost on the way")


def _planned(a: Modality, day_a: str | None, b: Modality, day_b: str | None) -> Judgement:
    if Modality.ASSERTED not in (a, b):
        return unclear("a plan and a guess")
    plan, done = (day_a, day_b) if a is Modality.FUTURE else (day_b, day_a)
    if order(plan, done) is Order.EARLIER:
        return update("planned in the earlier report, done in the later one")
    return unclear("planned in one report, done in the other")
