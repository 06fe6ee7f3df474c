"""Soft alignment: how well the words of two claims find each other, less the gap to each side's best match.

Every word of a claim takes its best cosine among the words of the other; the mean over both directions, rare
words counting more, is the similarity. Half of what each claim reaches at best in the other's report, beyond
this pair, is taken off, and a share of what its next-best matches reach: that adapts to the event, in which
everybody is killed or everybody is sworn in.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from secondsource.link.align.embed import Matrix
from secondsource.link.align.sides import Side
from secondsource.settings import LinkSettings

CROWD = 5  # next-best matches whose mean says how easily a claim matches anything
USUAL = 0.3  # that mean for an ordinary claim


def scores(a: Side, b: Side, settings: LinkSettings) -> Matrix:
    """Score every claim of one report against every claim of another: claims of a x claims of b."""
    plain = similarity(a, b, settings)
    gap = _short_of_best(plain, axis=1) + _short_of_best(plain, axis=0)
    crowd = (_next_best(plain) + _next_best(plain.T).T) / 2
    less = settings.align_gap * gap + settings.align_crowd * (crowd - USUAL)
    return np.asarray(plain - less, dtype=np.float32)


def similarity(a: Side, b: Side, settings: LinkSettings) -> Matrix:
    """Give the similarity before the gap: soft alignment and the small terms."""
    cosines = _lifted(a.vectors @ b.vectors.T, a, b, settings.align_lemma)
    there, back = _directed(cosines, a, b), _directed(cosines.T, b, a).T
    soft = (1 - settings.align_lesser) * (there + back) / 2 + settings.align_lesser * np.minimum(there, back)
    terms = (
        settings.align_sentence * (a.means @ b.means.T)
        + settings.align_number * _shared_number(a, b)
        - settings.align_slight / _least_mass(a, b)
        - settings.align_negation * (a.negative[:, None] != b.negative[None, :])
        - settings.align_mood * (a.unreal[:, None] != b.unreal[None, :])
        - settings.align_harm * (a.harm[:, None] * b.harm[None, :] < 0)
    )
    return np.asarray(soft + terms, dtype=np.float32)


def _lifted(cosines: Matrix, a: Side, b: Side, share: float) -> Matrix:
    """Bring words with one lemma nearer to each other: what stands around them sets them apart too far."""
    known = a.lemmas >= 0
    same = np.nonzero((a.lemmas[:, None] == b.lemmas[None, :]) & known[:, None])
    cosines[same] += share * (1 - cosines[same])
    return cosines


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


def _next_best(plain: Matrix) -> Matrix:
    """Mean of each row's best matches after the first: high where a claim is about what every clause is about."""
    crowd = min(CROWD, plain.shape[1] - 1)
    if crowd < 1:
        return np.full((plain.shape[0], 1), USUAL, dtype=np.float32)
    best = -np.sort(-plain, axis=1)[:, 1 : 1 + crowd]
    mean: Matrix = best.mean(axis=1, keepdims=True)
    return mean


def _shared_number(a: Side, b: Side) -> NDArray[np.bool_]:
    return np.asarray([[bool(x & y) for y in b.numbers] for x in a.numbers])
