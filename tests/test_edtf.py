"""Days at the ends of the calendar."""

from __future__ import annotations

from datetime import date

from secondsource.model import shifted


def test_a_shifted_day_stays_in_the_calendar() -> None:
    assert shifted(date(2020, 2, 28), 2) == date(2020, 3, 1)
    assert shifted(date(2020, 3, 1), -2) == date(2020, 2, 28)
    assert shifted(date.min, -21) == date.min
    assert shifted(date.max, 1) == date.max
