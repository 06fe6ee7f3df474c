"""Rules: what a row of the tables is, what a builder gets, and what it gives back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from secondsource.mark.times.anchors import Anchors, Named
from secondsource.mark.times.direction import Lean, lean
from secondsource.mark.times.macros import expand
from secondsource.mark.times.period import Period
from secondsource.model import TimeType


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression means: a period of the calendar, or for durations, sets and clocks a TIMEX3 value.

    `refers` = later expressions ("that day") may point to it; `explicit` = it names its year.
    """

    type: TimeType
    anchor: str
    period: Period | None = None
    value: str = ""
    refers: bool = True
    explicit: bool = False


@dataclass(frozen=True, slots=True)
class Here:
    """One match of a rule in its surroundings; `groups` are the pattern's named groups."""

    text: str
    start: int
    end: int
    groups: Mapping[str, str | None]
    anchors: Anchors

    @property
    def published(self) -> date | None:
        """The report's day."""
        return self.anchors.published

    @property
    def lean(self) -> Lean:
        """Where the words around point."""
        return lean(self.text, self.start, self.end)

    @property
    def possessive(self) -> bool:
        """Whether an 's follows, as in "Thursday's attack"."""
        return self.text.startswith("'s", self.end) or self.text.startswith("' ", self.end)

    def get(self, name: str) -> str:
        """Give a named group in lower case, "" where it did not match."""
        return (self.groups.get(name) or "").lower()

    def near(self, named: Named | None) -> Named | None:
        """Give what the text has named if it is close enough to be meant here."""
        return self.anchors.near(named, self.text, self.start)

    def reported(self) -> Named | None:
        """Give the quarter that the text reports on, if it was named not too far above."""
        found = self.anchors.quarter
        return found if found and self.start - found.end <= REPORT_REACH else None

    def by_report(self) -> str:
        """Say that this was read against the report's day."""
        return f"report of {self.published.isoformat()}" if self.published else ""


@dataclass(frozen=True, slots=True)
class Found:
    """A reading with its place in the text and the rule that gave it."""

    start: int
    end: int
    rule: str
    reading: Reading


Builder = Callable[[Here], Reading | None]
NOWHERE = r"(?!)"
REPORT_REACH = 4000  # characters over which "a year earlier" can mean the year before the quarter reported on


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the grammar.

    `pattern` is a regular expression over the macros; `left` must not match right before it (and ends
    there), `right` not right after. `yes` are texts with the expression in ⟦⟧ and its EDTF value in a report
    of Thursday 2019-01-03; in none of `no` may the rule find anything. Both run as tests.
    """

    name: str
    pattern: str
    build: Builder
    yes: tuple[tuple[str, str], ...]
    no: tuple[str, ...] = ()
    left: str = ""
    right: str = ""
    compiled: re.Pattern[str] = field(init=False, repr=False)
    not_before: re.Pattern[str] = field(init=False, repr=False)
    not_after: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        edges = rf"(?<![\w$£€#@/.])(?<!\d[,.:])(?:{expand(self.pattern)})(?![\w])(?![.,:/]\d)"
        object.__setattr__(self, "compiled", re.compile(edges, re.IGNORECASE))
        before = rf"(?:{expand(self.left)})$" if self.left else NOWHERE
        object.__setattr__(self, "not_before", re.compile(before, re.IGNORECASE))
        object.__setattr__(self, "not_after", re.compile(expand(self.right) or NOWHERE, re.IGNORECASE))

    def allows(self, text: str, start: int, end: int) -> bool:
        """Whether the guards let a match at [start, end) stand."""
        return not self.not_before.search(text, max(0, start - 40), start) and not self.not_after.match(text, end)
