"""Neighbours: pairs of claims whose words are near each other; whether they agree is for others to say."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from secondsource.link.align.embed import Matrix
from secondsource.link.align.sides import Side
from secondsource.model import Neighbours

DIGITS = 4  # as for alignments


class Nearest:
    """Gathers pairs of claims from tables of similarity, and keeps the nearest `most` of each claim.

    So the pairs grow with the claims, not with their square.
    """

    def __init__(self, least: float, most: int) -> None:
        self._least, self._most = least, most
        self._held: dict[str, list[Neighbours]] = defaultdict(list)

    def add(self, a: Side, b: Side, plain: Matrix, fit: NDArray[np.float64] | None) -> None:
        """Take the near pairs of two reports, or of one (then `fit` is the similarity itself)."""
        table = np.round(plain.astype(np.float64), DIGITS)
        for i, j in zip(*np.nonzero(table >= self._least), strict=True):
            if a is b and i >= j:
                continue
            first, second = sorted((a.claims[i].id, b.claims[j].id))
            likeness = float(table[i, j])
            pair = Neighbours(first, second, likeness, likeness if fit is None else float(fit[i, j]))
            self._held[first].append(pair)
            self._held[second].append(pair)

    def found(self) -> tuple[Neighbours, ...]:
        """Give the pairs that are among the nearest of one of their claims, in order of claim id."""
        kept = {p for held in self._held.values() for p in sorted(held, key=_nearest_first)[: self._most]}
        return tuple(sorted(kept, key=lambda p: (p.a, p.b)))


def _nearest_first(pair: Neighbours) -> tuple[float, str, str]:
    return (-pair.likeness, pair.a, pair.b)
