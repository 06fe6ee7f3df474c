"""A report on its way through the reading stage, before the dates are settled over all of them."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Problem, Report
from secondsource.read.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Draft:
    """A report, the input that it came from, the date stamps in its text, and remarks on it."""

    source: str
    report: Report
    stamps: tuple[Stamp, ...] = ()
    notes: tuple[Problem, ...] = ()
