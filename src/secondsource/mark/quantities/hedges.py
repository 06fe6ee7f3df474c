"""Hedges: what "at least", "nearly" or "or more" do to a number."""

from __future__ import annotations

import math
import re

from secondsource.language import numbers
from secondsource.mark.quantities.amounts import Bounds, alternatives

# How far "about n" may lie from n at most and at least, and how far above n "nearly n" may.
ABOUT, ABOUT_LEAST, NEARLY_ABOVE = 0.12, 0.02, 0.03
_BEFORE = (*numbers.AT_LEAST, *numbers.ABOVE, *numbers.AT_MOST, *numbers.BELOW, *numbers.NEARLY, *numbers.AROUND)
_AFTER = (*numbers.AFTER_AT_LEAST, *numbers.AFTER_AT_MOST, *numbers.AFTER_AROUND)
BEFORE = rf"(?:(?:{alternatives(_BEFORE)})(?: (?:about|around|an estimated))? )"
AFTER = rf"(?:{alternatives(_AFTER)})\b"


def hedged(bounds: Bounds, before: str, after: str, whole: bool) -> Bounds:
    """Give the bounds under the hedges around a number; `whole` = only whole numbers make sense (a count)."""
    low, high = bounds
    before, after = re.sub(r" (?:about|around|an estimated)$", "", before.lower().strip()), after.lower().strip()
    if before in numbers.AT_LEAST or after in numbers.AFTER_AT_LEAST:
        return low, None
    if before in numbers.AT_MOST or after in numbers.AFTER_AT_MOST:
        return None, high
    if before in numbers.ABOVE and low is not None:
        return (math.floor(low) + 1 if whole else low), None
    if before in numbers.BELOW and high is not None:
        return None, (math.ceil(high) - 1 if whole else high)
    return _around(low, high, before in numbers.NEARLY, whole) if before or after else bounds


def _around(low: float | None, high: float | None, nearly: bool, whole: bool) -> Bounds:
    least, most = (1.0 if whole else 0.0), (0.0 if nearly or not whole else 1.0)
    if low is not None:
        low = max(0.0, low - max(least, _width(low)))
    if high is not None:
        high += max(most, min(_width(high), high * NEARLY_ABOVE) if nearly else _width(high))
    if whole:
        low = None if low is None else float(math.floor(low))
        high = None if high is None else float(math.ceil(high))
    return low, high


def _width(number: float) -> float:
    """Give how far off "about" can be: two units of the last digit that is not 0, five counting as a round one.

    So "about 50" is 44 to 56, and "about 182,000" is 178,360 to 185,640.
    """
    unit = 1.0
    while unit * 10 <= number and number % (unit * 10) == 0:
        unit *= 10
    if number % (unit * 5) == 0:
        unit *= 5
    return min(ABOUT * number, max(2 * unit, ABOUT_LEAST * number))
