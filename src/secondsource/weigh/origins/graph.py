"""The origin graph: who speaks for whom, relays whom, prints whose text, is the same as, or belongs to whom.

Nodes are origin ids: persons, offices, bodies, outlets, unnamed sources, documents. An edge has a reason in the
reports: `sure` where they state it (a title, an apposition, "a spokesman for", a byline, a citation), else it is a
`maybe` (two are given for the same statements; a report credits an outlet somewhere). Sure edges join origins or
lead from one to the other; a maybe only keeps two origins from counting as surely two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from secondsource.model import Span


class Tie(StrEnum):
    """What joins two nodes."""

    SPEAKS_FOR = "speaks for"
    RELAYS = "relays"
    PRINTS = "prints"
    SAME = "is the same as"
    BELONGS = "belongs to"
    MEANS = "may be who is described as"


HAS_IT_FROM = (Tie.RELAYS, Tie.PRINTS, Tie.SPEAKS_FOR)


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """From one node to who stands behind it; `why` says how the reports show it, in `spans` where known."""

    one: str
    other: str
    tie: Tie
    sure: bool
    why: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Graph:
    """The edges between origins, in order; `hidden` gives an unnamed source -> the outlet that hides it."""

    edges: tuple[Edge, ...]
    hidden: Mapping[str, str]

    @cached_property
    def _index(self) -> dict[tuple[str, Tie, bool], frozenset[str]]:
        found: dict[tuple[str, Tie, bool], set[str]] = defaultdict(set)
        for e in self.edges:
            found[e.one, e.tie, e.sure].add(e.other)
        return {key: frozenset(held) for key, held in found.items()}

    def of(self, *ties: Tie, sure: bool | None = None) -> Iterator[Edge]:
        """Give the edges of some kinds; `sure` None gives both."""
        yield from (e for e in self.edges if e.tie in ties and sure in (None, e.sure))

    def onward(self, node: str, tie: Tie, sure: bool) -> frozenset[str]:
        """Give the nodes to which edges of one kind lead from a node."""
        return self._index.get((node, tie, sure), frozenset())

    def teller(self, node: str) -> str:
        """Give the outlet that leaves an unnamed source unnamed, "" where it is none."""
        return self.hidden.get(node, "")

    def may_be_one(self, a: str, b: str) -> bool:
        """Whether a maybe says that two origins are one."""
        return b in self.onward(a, Tie.SAME, False) or a in self.onward(b, Tie.SAME, False)

    def behind(self, node: str) -> frozenset[str]:
        """Give whom a node has it from, directly or through others."""
        found: set[str] = set()
        waiting = [node]
        while waiting:
            one = waiting.pop()
            further = {o for tie in HAS_IT_FROM for o in self.onward(one, tie, True)} - found
            found |= further
            waiting += sorted(further)
        return frozenset(found)

    def circles(self) -> Iterator[tuple[str, str, tuple[Span, ...]]]:
        """Give the pairs of nodes that relay each other, with the words that do so: neither confirms the other."""
        relayed: dict[tuple[str, str], set[Span]] = defaultdict(set)
        for edge in self.of(Tie.RELAYS, sure=True):
            relayed[edge.one, edge.other].update(edge.spans)
        for one, other in sorted(relayed):
            if one < other and (other, one) in relayed:
                yield one, other, tuple(sorted(relayed[one, other] | relayed[other, one]))


def graph_of(edges: Iterable[Edge], hidden: Mapping[str, str]) -> Graph:
    """Give the graph of some edges, each once and in order; none leads from a node to itself."""
    tellers = (
        Edge(outlet, source, Tie.RELAYS, True, "it leaves its source unnamed") for source, outlet in hidden.items()
    )
    return Graph(tuple(sorted({e for e in (*edges, *tellers) if e.one != e.other})), dict(hidden))
