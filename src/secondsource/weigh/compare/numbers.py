"""Numbers with unit, hedge and what is counted.

Hedges make intervals: "at least 7" is [7, open], "dozens" [24, open], and an interval that holds the other
is a refinement of nothing wrong. Disjoint intervals differ; whether they conflict depends on time: a toll
that was read off on two days is an update.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from secondsource.language.counted_kinds import PEOPLE, is_kind_of
from secondsource.weigh.compare.judgement import Judgement, both, conflict, refinement, same, unclear, update
from secondsource.weigh.compare.order import Order, order


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as a closed interval, None = open end.

    `unit` is the base unit ("m", "kg", "USD"; "" for a count), `counted` the lemma of what is counted
    ("" = not said), `day` (EDTF) when it was said, `partial` = of a part ("three of them"),
    `changes` = it may rise or fall while events run (a toll, a number of missing people).
    """

    low: float | None
    high: float | None
    unit: str = ""
    counted: str = ""
    day: str | None = None
    partial: bool = False
    changes: bool = False

    @property
    def bounds(self) -> tuple[float, float]:
        """The interval with open ends as infinities."""
        return (-inf if self.low is None else self.low, inf if self.high is None else self.high)


def compare_amounts(a: Amount, b: Amount) -> Judgement:
    """Compare two amounts of what the caller holds to be one thing; symmetric."""
    if a.unit != b.unit:
        return unclear("different units: " + both(a.unit or "a count", b.unit or "a count"))
    if a.partial or b.partial:
        return unclear("one of them counts a part only")
    if not _same_thing_counted(a.counted, b.counted):
        return _different_things(a, b)
    return _compare_intervals(a, b)


def _same_thing_counted(a: str, b: str) -> bool:
    return a == b or not a or not b or (a in PEOPLE and b in PEOPLE)


def _different_things(a: Amount, b: Amount) -> Judgement:
    if is_kind_of(a.counted, b.counted) or is_kind_of(b.counted, a.counted):
        return unclear("a part may stand against the whole: " + both(a.counted, b.counted))
    return unclear("different things are counted: " + both(a.counted, b.counted))


def _compare_intervals(a: Amount, b: Amount) -> Judgement:
    (low_a, high_a), (low_b, high_b) = a.bounds, b.bounds
    if (low_a, high_a) == (low_b, high_b):
        return same("the same number")
    if (low_a <= low_b and high_b <= high_a) or (low_b <= low_a and high_a <= high_b):
        return refinement("one number lies within the other's range")
    if low_a <= high_b and low_b <= high_a:
        return unclear("the ranges overlap")
    return _disjoint(a, b)


def _disjoint(a: Amount, b: Amount) -> Judgement:
    days = order(a.day, b.day)
    if not a.changes or not b.changes or days in (Order.TOGETHER, Order.UNKNOWN):
        when = "on the same day" if days is Order.TOGETHER else "of the same thing"
        return conflict(f"different numbers {when}")
    earlier, later = (a, b) if days is Order.EARLIER else (b, a)
    if later.bounds[0] > earlier.bounds[1]:
        return update("the later report has the higher number")
    return update("the later report has the lower number: an earlier count was taken back")
