"""A report on its way through the reading stage, before the dates are settled over all of them."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Problem, Report
from secondsource.read.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Draft:
    """A report, where it came from, the date stamps in its text, and remarks on it.

    `source` is the input's path; `record` names the record of a container, and is empty where the input is
    the report.
    """

    source: str
    report: Report
    stamps: tuple[Stamp, ...] = ()
    notes: tuple[Problem, ...] = ()
    record: str = ""

    @property
    def target(self) -> str:
        """What a reader of the dossier is pointed to: the file, or `archive.zip#record`."""
        return f"{self.source}#{self.record}" if self.record else self.source
