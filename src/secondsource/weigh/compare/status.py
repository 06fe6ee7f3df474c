"""Statuses that change: custody, bodily condition, position; from ladders of states."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.statuses import COMPATIBLE, LADDERS
from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, same, unclear, update
from secondsource.weigh.compare.order import ordered


@dataclass(frozen=True, slots=True)
class Condition:
    """The state of one person or thing: a word of a ladder ("critical", "in custody"); `day` (EDTF) when said."""

    state: str
    day: str | None = None


def compare_conditions(a: Condition, b: Condition) -> Judgement:
    """Compare two states of one person or thing; symmetric."""
    if a.state == b.state:
        return same("the same state")
    ladder = next((name for name, states in sorted(LADDERS.items()) if {a.state, b.state} <= set(states)), None)
    if ladder is None:
        return unclear("the states are of different kinds")
    if LADDERS[ladder][a.state] == LADDERS[ladder][b.state]:
        return same("words for one state")
    if frozenset((a.state, b.state)) in COMPATIBLE:
        return refinement("one state includes the other")
    if ordered(a.day, b.day):
        return update("the state changed between the reports")
    return conflict("two states that rule each other out")
