"""Sequences: which of two happenings came first, and whether one was the reason of the other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.weigh.compare.judgement import Judgement, conflict, same, unclear


class Tie(StrEnum):
    """How the main happening hangs together with the other."""

    AFTER = "after"
    BEFORE = "before"
    BECAUSE = "because of"
    DESPITE = "despite"


TURNED = {Tie.AFTER: Tie.BEFORE, Tie.BEFORE: Tie.AFTER}
APART = {Tie.AFTER: Tie.BEFORE, Tie.BECAUSE: Tie.DESPITE}


@dataclass(frozen=True, slots=True)
class Sequence:
    """`main` happened AFTER (BEFORE, BECAUSE of, DESPITE) `other`; both are lemmas of their head words."""

    main: str
    tie: Tie
    other: str


def compare_sequences(a: Sequence, b: Sequence) -> Judgement:
    """Compare two statements of what the caller holds to be one pair of happenings; symmetric."""
    if any(not s.main or not s.other or s.main == s.other for s in (a, b)):
        return unclear("one happening of a kind may come before and after another")
    if (a.main, a.other) == (b.other, b.main) and b.tie in TURNED:
        b = Sequence(b.other, TURNED[b.tie], b.main)
    if (a.main, a.other) != (b.main, b.other):
        return unclear("different happenings")
    if a.tie is b.tie:
        return same("the same order" if a.tie in TURNED else "the same reason")
    if APART.get(a.tie) is b.tie or APART.get(b.tie) is a.tie:
        return conflict(
            "told in the opposite order" if a.tie in TURNED else "a reason in one report, none in the other"
        )
    return unclear("an order and a reason")
