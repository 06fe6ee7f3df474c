"""A slot: one question that two accounts may answer differently, and how its values are read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.model import Aspect

Pairs = tuple[tuple[str, str], ...]


class Reads(StrEnum):
    """What kind of value a row holds, and so how it is read and compared."""

    TOLL = "toll"
    COUNT = "count"
    MEASURE = "measure"
    MONEY = "money"
    PERCENT = "percent"
    AGE = "age"
    DURATION = "duration"
    TIME = "time"
    CLOCK = "clock"
    PAIR = "pair"  # read from two claims at once: words left over when they are laid side by side


@dataclass(frozen=True, slots=True)
class Row:
    """One slot: its question, how it is read, whether it changes with time, how much it matters.

    The question has a gap {thing}, or {a} and {b}, the two values.

    `things` are lemmas that are counted, `deeds` lemmas beside the number of which one must stand there (either
    empty = any); `keyed` = one event has one such value, so that two statements meet whatever their words.
    `weight` is added to the rank.
    """

    name: str
    question: str
    aspect: Aspect
    reads: Reads
    things: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    changes: bool = False
    keyed: bool = False
    weight: float = 0.0
    fires: Pairs = ()
    silent: Pairs = ()


def row(
    name: str,
    question: str,
    reads: Reads,
    aspect: Aspect = Aspect.NUMBER,
    *,
    things: str = "",
    deeds: str = "",
    units: str = "",
    changes: bool = False,
    keyed: bool = False,
    weight: float = 0.0,
    fires: Pairs = (),
    silent: Pairs = (),
) -> Row:
    """Build a row; `things`, `deeds` and `units` are words with blanks between."""
    counted, beside, base = (frozenset(words.split()) for words in (things, deeds, units))
    return Row(name, question, aspect, reads, counted, beside, base, changes, keyed, weight, fires, silent)
