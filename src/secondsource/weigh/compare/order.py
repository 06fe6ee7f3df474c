"""Which of two values is the later one, from the days on which they were said."""

from __future__ import annotations

from enum import Enum

from secondsource.model import parse_edtf


class Order(Enum):
    """How the days of two values stand to each other."""

    EARLIER = "earlier"
    LATER = "later"
    TOGETHER = "together"  # the same day, or days that overlap
    UNKNOWN = "unknown"


def order(a: str | None, b: str | None) -> Order:
    """Say whether EDTF value a lies before b, after it, or neither; UNKNOWN where either cannot be read."""
    first, second = parse_edtf(a), parse_edtf(b)
    if first is None or second is None:
        return Order.UNKNOWN
    if first.last < second.first:
        return Order.EARLIER
    return Order.LATER if second.last < first.first else Order.TOGETHER


def ordered(a: str | None, b: str | None) -> bool:
    """Whether one of the two days is certainly the later one."""
    return order(a, b) in (Order.EARLIER, Order.LATER)
