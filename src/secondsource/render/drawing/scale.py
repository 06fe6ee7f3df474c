"""A scale of days on which long gaps are shortened, so that an hour and a decade fit on one line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import log2

FEWEST = 1e-9


@dataclass(frozen=True, slots=True)
class Scale:
    """Knots of a monotone scale: `days` (ordinals, rising) lie at `places` between 0 and 1."""

    days: tuple[int, ...]
    places: tuple[float, ...]

    def at(self, day: float) -> float:
        """Give the place of a day, 0 to 1; between two knots it is in proportion."""
        if not self.days or day <= self.days[0]:
            return 0.0
        if day >= self.days[-1]:
            return 1.0
        right = bisect_right(self.days, day)
        a, b = self.days[right - 1], self.days[right]
        share = (day - a) / (b - a)
        return self.places[right - 1] + share * (self.places[right] - self.places[right - 1])


def scale_of(days: Iterable[date]) -> Scale:
    """Give the scale over some days: a gap counts by the logarithm of its length."""
    knots = sorted({d.toordinal() for d in days})
    steps = [0.0]
    for a, b in pairwise(knots):
        steps.append(steps[-1] + 1.0 + log2(b - a))
    total = max(steps[-1], FEWEST)
    return Scale(tuple(knots), tuple(s / total for s in steps[: len(knots)]))
