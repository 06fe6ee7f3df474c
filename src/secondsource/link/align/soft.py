"""Soft alignment: how well the words of two claims find each other, less the gap to each side's best match.

Every word of a claim takes its best cosine among the words of the other; the mean over both directions,
rare words counting more, is the similarity. Half of what each claim reaches at best in the other's report,
beyond this pair, is taken off: that adapts to the event, where everybody is killed or everybody is sworn in.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from secondsource.link.align.embed import Matrix
from secondsource.link.align.sides import Side
from secondsource.settings import LinkSettings

HEAVIEST = 15.0  # sum of shared rarity at which more shared words say no more


def scores(a: Side, b: Side, settings: LinkSettings) -> Matrix:
    """Score every claim of one report against every claim of another: claims of a x claims of b."""
    plain = similarity(a, b, settings)
    found: Matrix = plain - settings.align_gap * (_short_of_best(plain, axis=1) + _short_of_best(plain, axis=0))
    return found


def similarity(a: Side, b: Side, settings: LinkSettings) -> Matrix:
    """Give the similarity before the gap: soft alignment and the small terms."""
    cosines = a.vectors @ b.vectors.T
    soft = (_directed(cosines, a, b) + _directed(cosines.T, b, a).T) / 2
    terms = (
        settings.align_sentence * (a.means @ b.means.T)
        + settings.align_lemmas * np.minimum(_shared_rarity(a, b), HEAVIEST)
        + settings.align_number * _shared_number(a, b)
        - settings.align_slight / _least_mass(a, b)
        - settings.align_negation * (a.negative[:, None] != b.negative[None, :])
    )
    found: Matrix = np.asarray(soft + terms, dtype=np.float32)
    return found


def _directed(cosines: Matrix, a: Side, b: Side) -> Matrix:
    """How well the words of each claim of a are found in each claim of b."""
    best = np.maximum.reduceat(cosines[:, b.picks], b.starts, axis=1)  # words of a x claims of b
    weighed = best[a.picks] * a.weights[:, None]
    total = np.add.reduceat(a.weights, a.starts)
    sums = np.add.reduceat(weighed, a.starts, axis=0) / np.maximum(total, 1e-6)[:, None]
    return sums.astype(np.float32)


def _least_mass(a: Side, b: Side) -> Matrix:
    """What the lighter of two claims weighs: "who was also there" finds its words in any claim."""
    mass = [np.maximum(np.add.reduceat(s.weights, s.starts), 1.0) for s in (a, b)]
    least: Matrix = np.minimum(mass[0][:, None], mass[1][None, :])
    return least


def _short_of_best(plain: Matrix, axis: int) -> Matrix:
    gap: Matrix = plain.max(axis=axis, keepdims=True) - plain
    return gap


def _shared_rarity(a: Side, b: Side) -> NDArray[np.float64]:
    """Sum of the rarity of the content lemmas that two claims share."""
    known = sorted({lemma for claim in a.lemmas for lemma in claim} & {lemma for c in b.lemmas for lemma in c})
    column = {lemma: n for n, lemma in enumerate(known)}
    left, right = (np.zeros((len(s.claims), len(known) + 1)) for s in (a, b))
    for table, one, weighed in ((left, a, True), (right, b, False)):
        for row, lemmas in enumerate(one.lemmas):
            for lemma, weight in lemmas.items():
                if lemma in column:
                    table[row, column[lemma]] = weight if weighed else 1.0
    product: NDArray[np.float64] = left @ right.T
    return product


def _shared_number(a: Side, b: Side) -> NDArray[np.bool_]:
    return np.asarray([[bool(x & y) for y in b.numbers] for x in a.numbers])
