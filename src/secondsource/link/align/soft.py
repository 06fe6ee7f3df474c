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


def scores(plain: Matrix, settings: LinkSettings) -> Matrix:
    """Score every claim of one report against every claim of another, from their similarity."""
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


def similarity_of(a: Side, i: int, b: Side, j: int, settings: LinkSettings) -> float:
    """Give the similarity of one claim of a report to one of another, without the table of all."""
    return float(similarity(a.only(i), b.only(j), settings)[0, 0])


def _lifted(cosines: Matrix, a: Side, b: Side, share: float) -> Matrix:
    """Bring words with one lemma nearer to each other: what stands around them sets them apart too far."""
    same = _one_lemma(a.lemmas, b.lemmas)
    cosines[same] += share * (1 - cosines[same])
    return cosines


def _one_lemma(a: NDArray[np.int64], b: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the places (word of a, word of b) with one lemma, from the sorted lemmas: no table of all pairs."""
    order = np.argsort(b, kind="stable")
    first, last = (np.searchsorted(b[order], a, side=side) for side in ("left", "right"))
    count = np.where(a >= 0, last - first, 0)
    rows = np.repeat(np.arange(len(a)), count)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(count) - count, count)
    return rows, order[np.repeat(first, count) + within]


def _directed(cosines: Matrix, a: Side, b: Side) -> Matrix:
    """How well the words of each claim of a are found in each claim of b."""
    by_word = np.ascontiguousarray(cosines.T)  # words of b x words of a: whole rows are compared at once
    best = np.ascontiguousarray(np.maximum.reduceat(by_word[b.picks], b.starts, axis=0).T)
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
    shared = np.zeros((len(a.claims), len(b.claims)), dtype=np.bool_)
    numbered = [(j, y) for j, y in enumerate(b.numbers) if y]
    for i, x in enumerate(a.numbers):
        for j, y in numbered if x else ():
            shared[i, j] = not x.isdisjoint(y)
    return shared
