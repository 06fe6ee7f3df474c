"""A pair: two statements that answer one question differently, with what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Relation
from secondsource.weigh.compare import Amount, Judgement
from secondsource.weigh.differences.meeting import Meeting
from secondsource.weigh.statements import Statement

NEARLY = 0.999  # of a number that a range begins above


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements of one row; `likeness` and `fit` say how near the words around them are (0 to about 1).

    `left` is the share of content words that the two claims do not have in common.
    """

    a: Statement
    b: Statement
    judgement: Judgement
    likeness: float
    fit: float
    left: float
    meeting: Meeting

    @property
    def differs(self) -> bool:
        """Whether the two values differ at all: "some 80" and "more than 80" do not."""
        a, b = self.a.value, self.b.value
        close = (
            isinstance(a, Amount) and isinstance(b, Amount) and _within(_middle(a), b) and _within(_middle(b), a)
        )
        return self.judgement.relation is not Relation.SAME and not close


def _middle(amount: Amount) -> float | None:
    if amount.low is None or amount.high is None:
        return amount.low if amount.low is not None else amount.high
    return (amount.low + amount.high) / 2


def _within(size: float | None, amount: Amount) -> bool:
    above = amount.low is None or (size is not None and size >= amount.low * NEARLY)
    return size is not None and above and (amount.high is None or size <= amount.high)
