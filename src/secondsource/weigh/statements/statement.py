"""A statement: (bearer, attribute, value, when it holds, source), with the words that say so."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Claim, Span
from secondsource.weigh.compare import Amount
from secondsource.weigh.statements.row import Row

Value = Amount | str


@dataclass(frozen=True, slots=True)
class Statement:
    """What one claim says of one slot.

    `bearer` is whom or what it is said of, "" where only the words around can tell; `value` is an amount, an EDTF
    time or a plain word, `label` its wording, `words` where it stands. `source` is the origin, `day` (EDTF) when
    the report appeared, `thing` what is counted or measured, for the question.
    """

    claim: Claim
    row: Row
    bearer: str
    value: Value
    label: str
    words: tuple[Span, ...]
    source: str
    day: str | None = None
    thing: str = ""

    @property
    def report(self) -> str:
        """The report that holds the claim."""
        return self.claim.span.report_id
