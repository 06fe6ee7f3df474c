"""What went wrong with one input, as a value that travels with the results."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from traceback import extract_tb


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


def fault_in(source: str, doing: str, error: Exception) -> Problem:
    """Give the problem of an input that met a fault of ours while something was done with it ("marking")."""
    reason = f"a fault of Second Source: {doing} it failed ({fault_of(error)})"
    return Problem(
        source, "fault", reason, "the others are not affected; report the words in brackets", Severity.LOST
    )


def fault_of(error: Exception) -> str:
    """Give what a fault can be found by: its kind, and the last line of ours that it passed."""
    ours = [f for f in extract_tb(error.__traceback__) if "/secondsource/" in f.filename.replace("\\", "/")]
    if not ours:
        return type(error).__name__
    path = ours[-1].filename.replace("\\", "/").rpartition("/secondsource/")[2]
    return f"{type(error).__name__} at {path}:{ours[-1].lineno}"
