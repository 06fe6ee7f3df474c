"""What went wrong with one input, as a value that travels with the results."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem costs: LOST = the input gives nothing, NOTED = it was read, with a caveat."""

    LOST = "lost"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What went wrong with one input: `kind` is a stable short word, `mend` says what the user can do."""

    source: str
    kind: str
    reason: str
    mend: str
    severity: Severity = Severity.NOTED

    def __str__(self) -> str:
        """Give it in one line that is safe to print: a file's name may hold anything."""
        line = f"{self.source}: {self.reason}" + (f"; {self.mend}" if self.mend else "")
        return "".join(c if c.isprintable() else " " for c in line)
