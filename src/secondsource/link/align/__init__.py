"""Claims of different reports that assert the same thing, and the groups that they form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, islice

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from secondsource.link.align.company_facts import company_pairs
from secondsource.link.align.cover import cover
from secondsource.link.align.embed import Matrix, embed_sentences
from secondsource.link.align.hour_facts import hour_pairs
from secondsource.link.align.likeness import Likeness
from secondsource.link.align.neighbours import Nearest
from secondsource.link.align.sides import Side, numbered, rarity, side, side_rows
from secondsource.link.align.slot_facts import not_yet_paired, slot_pairs
from secondsource.link.align.soft import scores, similarity
from secondsource.link.align.support import Pair, supported
from secondsource.link.align.toll_facts import toll_pairs
from secondsource.link.stories import Ties
from secondsource.model import Alignment, Claim, ClaimKind, Marked, Neighbours, SlotKind
from secondsource.settings import LinkSettings

__all__ = ["align", "matches"]

TOGETHER = 16  # reports whose sentences are embedded in one go
DIGITS = 4  # of a score: sums of 384 products in single precision carry no more on every machine
Progress = Callable[[int, int], None]  # done, all: each report is embedded, then matched with those after it
Groups = tuple[tuple[str, ...], ...]
Table = NDArray[np.float64]
Near = tuple[Neighbours, ...]
Kin = Callable[[Side, Side], bool]


def align(
    marked: tuple[Marked, ...],
    settings: LinkSettings,
    progress: Progress = lambda _done, _all: None,
    ties: Ties | None = None,
) -> tuple[tuple[Alignment, ...], Groups, Near]:
    """Pair the claims of different reports that seem to assert the same thing, and group them.

    Gives the accepted pairs, sorted by claim id, and the groups as sorted tuples of claim ids; a claim may lie
    in several groups or in none. Last come the neighbours: pairs, of one report too, whose words are near each
    other, whatever they say. Reports whose `ties`, the likeness of their rare words, are slight are not compared
    (without ties all are). Scores run from 0 to about 1.2. Raises MissingModelError without the
    embedding model. Method: soft token alignment less half the gap to each side's best match, then an
    edge-clique cover. The embedding only says what belongs together; it never decides a conflict.
    """
    with threadpool_limits(1, "blas"):  # threads cost more than they save on tables of one report by another
        held = tuple(sorted(marked, key=lambda m: m.report.id))
        by_kind = (*toll_pairs(held, settings), *company_pairs(held, settings))
        return _aligned(*_sides(held, progress), by_kind, settings, progress, ties)


def matches(one: Marked, others: tuple[Marked, ...], settings: LinkSettings) -> tuple[Alignment, ...]:
    """Pair the clauses of one text with those of reports; `a` is the text's claim, best scores first.

    Pairs below the threshold of `align` are left out; no third text supports a pair.
    """
    with threadpool_limits(1, "blas"):
        clauses, _ = _sides((one, *others), lambda _done, _all: None)
        mine = [s for s in clauses if s.report_id == one.report.id]
        theirs = [s for s in clauses if s.report_id != one.report.id]
        own = {c.id for s in mine for c in s.claims}
        pairs = {
            (a, b) if a in own else (b, a): score
            for s in mine
            for t in theirs
            for (a, b), score in _close_in(s, t, settings.align_weak, _table(similarity(s, t, settings), settings))
        }
    found = (Alignment(*pair, round(x, DIGITS), x >= settings.align_strong) for pair, x in pairs.items())
    return tuple(sorted(found, key=lambda x: (x.a, -x.score, x.b)))


def _aligned(
    clauses: list[Side],
    phrases: list[Side],
    by_kind: tuple[Alignment, ...],
    settings: LinkSettings,
    progress: Progress,
    ties: Ties | None,
) -> tuple[tuple[Alignment, ...], Groups, Near]:
    nearest = Nearest(settings.near_least, settings.near_most)
    kin = _kin(ties, settings)
    by_text = _scores(clauses, kin, settings, progress, nearest)
    accepted = list(_accepted(by_text, settings))
    by_slot = [p for a, b in combinations(phrases, 2) if kin(a, b) for p in slot_pairs(a, b, settings)]
    by_hour = hour_pairs(by_text, clauses, settings)
    best: dict[Pair, Alignment] = {}
    for one in (*accepted, *by_kind, *by_hour, *not_yet_paired(by_slot, accepted, [*phrases, *clauses])):
        best[one.a, one.b] = max(one, best.get((one.a, one.b), one), key=lambda x: (x.strong, x.score, x.why))
    found = tuple(best[key] for key in sorted(best))
    likeness = Likeness([*phrases, *clauses], by_text, settings)
    for held in clauses:
        nearest.add(held, held, similarity(held, held, settings), None)
    return found, cover(found, likeness.alike), nearest.found()


def _sides(marked: tuple[Marked, ...], progress: Progress) -> tuple[list[Side], list[Side]]:
    """Give as arrays what is paired by text, and what is paired by a slot; an aged apposition is both."""
    clauses: list[Side] = []
    phrases: list[Side] = []
    rare = rarity((m, c) for m in marked for c in m.claims if _by_words(c))
    place = {lemma: n for n, lemma in enumerate(rare)}
    for first in range(0, len(marked), TOGETHER):
        several = marked[first : first + TOGETHER]
        embedded = iter(embed_sentences(s for one in several for s in one.sentences))
        for done, one in enumerate(several, first):
            progress(done, 2 * len(marked))
            rows = side_rows(list(islice(embedded, len(one.sentences))), numbered(one, place))
            for wanted, sides in ((_by_words, clauses), (_by_a_slot, phrases)):
                if claims := [c for c in one.claims if wanted(c)]:
                    sides.append(side(one, claims, rows, rare))
    return clauses, phrases


def _by_words(claim: Claim) -> bool:
    return claim.kind is not ClaimKind.PHRASE and bool(claim.words)


def _by_a_slot(claim: Claim) -> bool:
    aged = claim.kind is ClaimKind.APPOSITION and any(s.kind is SlotKind.AGE for s in claim.slots)
    return (aged or claim.kind is ClaimKind.PHRASE) and bool(claim.words)


def _accepted(found: Mapping[Pair, float], settings: LinkSettings) -> Iterator[Alignment]:
    kept = ((pair, score) for pair, score in found.items() if score >= settings.align_weak)
    return (Alignment(*pair, score, score >= settings.align_strong) for pair, score in kept)


def _kin(ties: Ties | None, settings: LinkSettings) -> Kin:
    """Tell which two reports have enough words in common that their claims are compared."""

    def kin(a: Side, b: Side) -> bool:
        return ties is None or ties[a.report_id].get(b.report_id, 0.0) >= settings.align_words

    return kin


def _scores(
    sides: list[Side], kin: Kin, settings: LinkSettings, progress: Progress, nearest: Nearest
) -> dict[Pair, float]:
    """Score pairs of clauses of different reports; within reach of the threshold a third report can raise one."""
    report_of = {c.id: s.report_id for s in sides for c in s.claims}
    close = dict(_close_pairs(sides, kin, settings.align_weak - settings.align_reach, settings, progress, nearest))
    return {pair: round(score, DIGITS) for pair, score in supported(close, report_of, settings).items()}


def _close_pairs(
    sides: list[Side], kin: Kin, least: float, settings: LinkSettings, progress: Progress, nearest: Nearest
) -> Iterator[tuple[Pair, float]]:
    for n, a in enumerate(sides):
        progress(len(sides) + n, 2 * len(sides))
        for b in (other for other in sides[n + 1 :] if kin(a, other)):
            plain = similarity(a, b, settings)
            table = _table(plain, settings)
            nearest.add(a, b, plain, table)
            yield from _close_in(a, b, least, table)


def _table(plain: Matrix, settings: LinkSettings) -> Table:
    return np.asarray(np.round(scores(plain, settings).astype(np.float64), DIGITS), dtype=np.float64)


def _close_in(a: Side, b: Side, least: float, table: Table) -> Iterator[tuple[Pair, float]]:
    for i, j in zip(*np.nonzero(table >= least), strict=True):
        first, second = sorted((a.claims[i].id, b.claims[j].id))
        yield (first, second), float(table[i, j])
