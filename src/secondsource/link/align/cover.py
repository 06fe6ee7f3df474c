"""Groups from pairs: an edge-clique cover. Every accepted pair lies in some group, no other pair of reports does.

Groups overlap, since one clause can carry several facts; a partition would have to lose pairs.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from itertools import count

from secondsource.model import Alignment

Group = frozenset[str]
Neighbours = dict[str, dict[str, float]]


def cover(alignments: Iterable[Alignment], alike: Callable[[str, str], bool]) -> tuple[tuple[str, ...], ...]:
    """Give groups of claim ids, sorted, that together hold every aligned pair.

    Groups that share all but one claim are merged where `alike` says that the two left over, of one report,
    say the same, or where they are an accepted pair: the headline and the lead are then one group.
    """
    near: Neighbours = defaultdict(dict)
    for one in alignments:
        near[one.a][one.b] = near[one.b][one.a] = max(one.score, near[one.a].get(one.b, one.score))
    groups = _cliques(near)
    return tuple(sorted(tuple(sorted(g)) for g in _merged(groups, near, alike)))


def _cliques(near: Neighbours) -> list[Group]:
    edges = sorted((-score, a, b) for a, others in near.items() for b, score in others.items() if a < b)
    open_edges = {frozenset((a, b)) for _, a, b in edges}
    groups = []
    for _, a, b in edges:
        if frozenset((a, b)) not in open_edges:
            continue
        group = _grown(frozenset((a, b)), near)
        open_edges -= {frozenset((x, y)) for x in group for y in group if x < y}
        groups.append(group)
    return groups


def _grown(group: Group, near: Neighbours) -> Group:
    """Add the claim that fits all members and fits them best, until none is left."""
    first, *rest = sorted(group)
    fitting = set(near[first]).intersection(*(near[m] for m in rest))
    while fitting:
        members = group
        best = min(fitting, key=lambda c: (-sum(near[c][m] for m in sorted(members)), c))
        group |= {best}
        fitting &= set(near[best])
    return group


def _merged(groups: list[Group], near: Neighbours, alike: Callable[[str, str], bool]) -> list[Group]:
    """Merge until nothing changes, in an order that does not depend on the input's."""

    def one(a: str, b: str) -> bool:
        return b in near[a] or alike(a, b)

    todo = deque(sorted(set(groups), key=lambda g: (-len(g), sorted(g))))
    done: dict[int, Group] = {}
    holders: dict[str, set[int]] = defaultdict(set)  # claim -> the groups of `done` that hold it
    for number in count():
        if not todo:
            return list(done.values())
        group = todo.popleft()
        met = sorted({n for claim in group for n in holders[claim]})  # groups that share nothing never join
        other = next((n for n in met if _joins(group, done[n], one)), None)
        if other is None:
            done[number] = group
            for claim in group:
                holders[claim].add(number)
        else:
            gone = done.pop(other)
            for claim in gone:
                holders[claim].discard(other)
            todo.appendleft(group | gone)
    raise AssertionError("the numbers end")


def _joins(a: Group, b: Group, one: Callable[[str, str], bool]) -> bool:
    left, right = a - b, b - a
    if not left or not right:
        return True  # one holds the other
    return len(right) == 1 and bool(a & b) and all(one(x, y) for x in left for y in right)
