"""Anchors: what a relative expression is read against, as it stands when the reading reaches it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from secondsource.mark.times.period import Grain, Period
from secondsource.mark.times.text import same_paragraph_or_next, same_sentence


@dataclass(frozen=True, slots=True)
class Named:
    """A period that the text has named, and where."""

    period: Period
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Anchors:
    """The report's day, and the last period, day, explicit year and past quarter that the text has named."""

    published: date | None
    last: Named | None = None
    day: Named | None = None
    year: Named | None = None
    quarter: Named | None = None

    def after(self, named: Named, explicit_year: bool) -> Anchors:
        """Give the anchors after a further period has been named."""
        grain = named.period.grain
        over = self.published is not None and named.period.last <= self.published
        return replace(
            self,
            last=named,
            day=named if grain is Grain.DAY else self.day,
            year=named if explicit_year else self.year,
            quarter=named if grain is Grain.QUARTER and over else self.quarter,
        )

    def near(self, named: Named | None, text: str, start: int) -> Named | None:
        """Give what was named if it stands in the same or the preceding paragraph."""
        return named if named and same_paragraph_or_next(text, named.end, start) else None

    def year_in_sentence(self, text: str, start: int) -> int | None:
        """Give the year that this sentence has named, where it is another than the report's."""
        named = self.year
        if named is None or not same_sentence(text, named.end, start):
            return None
        found = named.period.first.year
        own = self.published.year if self.published else None
        return found if found == named.period.last.year and found != own else None
