"""Claims of different reports that assert the same thing, and the groups that they form."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from secondsource.link.align.cover import cover
from secondsource.link.align.embed import embed_sentences
from secondsource.link.align.sides import Side, rarity, side
from secondsource.link.align.soft import scores, similarity
from secondsource.model import Alignment, Claim, ClaimKind, Marked
from secondsource.settings import LinkSettings

__all__ = ["align"]

DIGITS = 6  # of a score: what lies beyond depends on the machine's order of sums
Groups = tuple[tuple[str, ...], ...]


def align(marked: tuple[Marked, ...], settings: LinkSettings) -> tuple[tuple[Alignment, ...], Groups]:
    """Pair the claims of different reports that seem to assert the same thing, and group them.

    Gives the accepted pairs, sorted by claim id, and the groups as sorted tuples of claim ids; a claim may lie
    in several groups or in none. Scores run from 0 to about 1.2. Raises MissingModelError without the
    embedding model. Method: soft token alignment less half the gap to each side's best match, then an
    edge-clique cover. The embedding only says what belongs together; it never decides a conflict.
    """
    sides = _sides(tuple(sorted(marked, key=lambda m: m.report.id)))
    found = tuple(sorted(_by_text(sides, settings), key=lambda x: (x.a, x.b)))
    return found, cover(found, _Within(sides, settings).alike)


def _claims(marked: Marked) -> list[Claim]:
    return [c for c in marked.claims if c.kind is not ClaimKind.PHRASE]


def _sides(marked: tuple[Marked, ...]) -> list[Side]:
    solid = [(m, claims) for m in marked if (claims := _claims(m))]
    rare = rarity((m, c) for m, claims in solid for c in claims)
    return [side(m, claims, embed_sentences(list(m.sentences)), rare) for m, claims in solid]


def _by_text(sides: list[Side], settings: LinkSettings) -> list[Alignment]:
    found = []
    for a, b in combinations(sides, 2):
        table = np.round(scores(a, b, settings).astype(np.float64), DIGITS)
        for i, j in zip(*np.nonzero(table >= settings.align_weak), strict=True):
            score = float(table[i, j])
            first, second = sorted((a.claims[i].id, b.claims[j].id))
            found.append(Alignment(first, second, score, score >= settings.align_strong))
    return found


class _Within:
    """Whether two claims of one report say the same: the same similarity, without a gap."""

    def __init__(self, sides: list[Side], settings: LinkSettings) -> None:
        self._where = {c.id: (n, i) for n, s in enumerate(sides) for i, c in enumerate(s.claims)}
        self._tables = [similarity(s, s, settings) for s in sides]
        self._least = settings.align_within

    def alike(self, a: str, b: str) -> bool:
        """Whether both are of one report and similar."""
        if a not in self._where or b not in self._where:
            return False
        (left, i), (right, j) = self._where[a], self._where[b]
        return left == right and bool(self._tables[left][i, j] >= self._least)
