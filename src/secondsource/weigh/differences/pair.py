"""A pair: two statements that answer one question differently, with what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Relation
from secondsource.weigh.compare import Judgement
from secondsource.weigh.differences.meeting import Meeting
from secondsource.weigh.statements import Statement


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
        """Whether the two values differ at all."""
        return self.judgement.relation is not Relation.SAME
