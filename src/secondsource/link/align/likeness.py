"""Which claims may share a group without being an accepted pair: near misses, and repeats inside one report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from secondsource.link.align.sides import Side
from secondsource.link.align.soft import similarity_of
from secondsource.link.align.support import Pair
from secondsource.settings import LinkSettings


class Likeness:
    """Answers for pairs of claim ids; `scores` holds the scores of pairs of different reports."""

    def __init__(self, sides: Sequence[Side], scores: Mapping[Pair, float], settings: LinkSettings) -> None:
        self._where = {c.id: (n, i) for n, s in enumerate(sides) for i, c in enumerate(s.claims)}
        self._sides = sides
        self._scores = scores
        self._settings = settings

    def alike(self, a: str, b: str) -> bool:
        """Whether two claims of one report repeat each other, or two of different reports nearly match."""
        if a not in self._where or b not in self._where:
            return False
        (left, i), (right, j) = self._where[a], self._where[b]
        if left == right:
            side = self._sides[left]
            return similarity_of(side, i, side, j, self._settings) >= self._settings.align_within
        if self._sides[left].report_id == self._sides[right].report_id:
            return False
        score = self._scores.get((a, b) if a < b else (b, a), 0.0)
        return score >= self._settings.align_weak - self._settings.align_near
