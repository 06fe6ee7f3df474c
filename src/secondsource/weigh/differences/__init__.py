"""Differences: every question that accounts answer differently, the most important first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from secondsource.model import Difference, Neighbours
from secondsource.weigh.differences.collation import collated, spelt
from secondsource.weigh.differences.guards import ground_of, guards_of
from secondsource.weigh.differences.lines import Ranked, difference_of, gathered
from secondsource.weigh.differences.own import of_the_event
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.differences.pairs import pairs_by_key, pairs_side_by_side
from secondsource.weigh.differences.ranking import scale_of
from secondsource.weigh.differences.replies import denied, replies
from secondsource.weigh.origins import Origins
from secondsource.weigh.statements import Statement, statements_of
from secondsource.weigh.view import View

LEAST = 1.6  # rank from which a line is worth an editor's time
MOST = 40  # lines


def find_differences(view: View, origins: Origins) -> tuple[Difference, ...]:
    """Find what the accounts of one story say differently, in order of rank.

    The same reports give the same differences in any order.
    """
    near = {(n.a, n.b): n for n in view.linked.neighbours if n.a in view.claims and n.b in view.claims}
    read = {c: statements_of(view, origins.of, view.claims[c]) for c in view.claims}
    held = of_the_event(read)
    ground = ground_of(view, [s for one in held.values() for s in one])
    scale = scale_of(view, near)
    ranked = []
    for pair in _pairs(view, origins, held, near):
        guards = guards_of(ground, pair)
        rank = scale.rank(pair, len(guards))
        if rank >= LEAST:
            ranked.append(Ranked(pair, rank, guards))
    lines = gathered(ranked)[:MOST]
    return tuple(difference_of(view, line, origins.names) for line in lines)


def joined(first: Iterable[Difference], then: Iterable[Difference]) -> tuple[Difference, ...]:
    """Put the sure ones of two lists above the rest, each line once, with ranks that fall from line to line."""
    kept: list[Difference] = []
    for one in sorted((*first, *then), key=lambda d: not d.sure):
        ids = _claims(one)
        if not any(2 * len(ids & _claims(k)) >= len(ids) for k in kept):
            kept.append(one)
    return tuple(replace(d, rank=float(len(kept) - n)) for n, d in enumerate(kept))


def _claims(difference: Difference) -> set[str]:
    return {c for v in difference.versions for c in v.claims}


def _pairs(
    view: View,
    origins: Origins,
    held: dict[str, tuple[Statement, ...]],
    near: dict[tuple[str, str], Neighbours],
) -> Iterator[Pair]:
    yield from _differing(pairs_by_key(view, held, near))
    yield from _differing(pairs_side_by_side(view, held, near.values()))
    for one in near.values():
        if _two_voices(view, origins, one):
            yield from collated(view, origins.of, one)
    yield from spelt(view, origins.of)
    yield from denied(view, origins.of)
    yield from replies(view, origins.of)


def _differing(pairs: Iterable[Pair]) -> Iterator[Pair]:
    return (p for p in pairs if p.differs)


def _two_voices(view: View, origins: Origins, one: Neighbours) -> bool:
    """Whether two claims stand in two reports, or come from two origins."""
    a, b = view.claims[one.a], view.claims[one.b]
    return a.span.report_id != b.span.report_id or origins.of.get(a.id) != origins.of.get(b.id)
