"""Polarity: the same proposition said to be so and not to be so."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Polarity
from secondsource.weigh.compare.judgement import Judgement, conflict, same, unclear, update
from secondsource.weigh.compare.order import ordered


@dataclass(frozen=True, slots=True)
class Assertion:
    """Whether something is so: `yet` = "not yet", "so far", "still"; `day` (EDTF) when it was said.

    `changes` = it can change while events run; `sure` = the wording asserts it (not a guess or a condition).
    """

    polarity: Polarity
    yet: bool = False
    day: str | None = None
    changes: bool = False
    sure: bool = True


def compare_assertions(a: Assertion, b: Assertion) -> Judgement:
    """Compare two assertions of what the caller holds to be one proposition; symmetric."""
    if a.polarity is b.polarity:
        return same("both affirm it" if a.polarity is Polarity.POSITIVE else "both deny it")
    negative = a if a.polarity is Polarity.NEGATIVE else b
    if negative.yet:
        return update("it had not happened yet in one report")
    if not a.sure or not b.sure:
        return unclear("one of them is only a guess or a condition")
    if a.changes and b.changes and ordered(a.day, b.day):
        return update("it changed between the reports")
    return conflict("one report affirms what the other denies")
