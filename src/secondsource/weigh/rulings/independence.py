"""Decisions on which origins are independent of each other, as pairs of origins' ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from secondsource.model import ORIGIN, Decision, DecisionKind, Entity, Origin, Unions

Pairs = frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Ruled:
    """Pairs of origins that an analyst holds apart, and those that he counts as one; the last decision holds."""

    apart: Pairs = frozenset()
    one: Pairs = frozenset()

    def united(self, origins: Iterable[str]) -> frozenset[str]:
        """Give origins, of those that count as one only the first by id."""
        held, unions = sorted(origins), Unions()
        for a, b in combinations(held, 2):
            if frozenset((a, b)) in self.one:
                unions.join(a, b)
        first: dict[str, str] = {}
        for origin in held:
            first.setdefault(unions.find(origin), origin)
        return frozenset(first.values())


NONE = Ruled()


def ruled(origins: Sequence[Origin], entities: Sequence[Entity], decisions: Iterable[Decision]) -> Ruled:
    """Give what was decided on the independence of some origins."""
    apart: set[frozenset[str]] = set()
    one: set[frozenset[str]] = set()
    for decision in decisions:
        if decision.kind not in (DecisionKind.INDEPENDENT, DecisionKind.NOT_INDEPENDENT):
            continue
        pairs = {frozenset(p) for p in combinations(sorted(called(origins, entities, decision)), 2)}
        yes, no = (apart, one) if decision.kind == DecisionKind.INDEPENDENT else (one, apart)
        yes |= pairs
        no -= pairs
    return Ruled(frozenset(apart), frozenset(one))


def called(origins: Iterable[Origin], entities: Iterable[Entity], decision: Decision) -> frozenset[str]:
    """Give the ids of the origins that a decision names, under any name that they bear."""
    wanted = {n.casefold() for n in decision.named(ORIGIN)}
    known = {e.id: e for e in entities}
    return frozenset(o.id for o in origins if wanted & _names(o, known.get(o.entity or "")))


def _names(origin: Origin, entity: Entity | None) -> set[str]:
    held = (origin.name, *origin.name.split(" / "), *(entity.names if entity else ()))
    return {n.casefold() for n in held}
