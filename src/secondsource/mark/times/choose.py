"""Choosing: which Thursday, which January, which year a bare name means."""

from __future__ import annotations

from datetime import date, timedelta

from secondsource.mark.times.direction import Lean

SOON = 60


def weekday(number: int, published: date, towards: Lean) -> date:
    """Give the day that a bare weekday means: the latest up to the report's day, or the next from it on."""
    back = published - timedelta((published.weekday() - number) % 7)
    if towards in (Lean.AHEAD, Lean.WEAK) and back != published:
        return back + timedelta(7)
    return back


def year_of_month(number: int, published: date, towards: Lean) -> int:
    """Give the year that a bare month means: the latest begun by the report's day, or as the words point."""
    ahead = (number - published.month) % 12
    back = published.year if number <= published.month else published.year - 1
    forward = published.year + (published.month + ahead > 12)
    if towards is Lean.AHEAD:
        return forward
    if towards is Lean.WEAK:
        return forward if ahead <= 6 else back
    if towards is Lean.NONE and ahead <= 2:
        return forward
    return back


def year_of_day(month: int, day: int, published: date, towards: Lean) -> int | None:
    """Give the year that a month and day mean: the nearest, unless the words say ahead or back.

    After a past tense a day more than `SOON` days ahead is rather last year's.
    """
    choices = [d for d in (_date(published.year + by, month, day) for by in (-4, -3, -2, -1, 0, 1, 2, 3, 4)) if d]
    if towards is Lean.AHEAD:
        later = [d for d in choices if d >= published]
        choices = later or choices
    elif towards is Lean.BACK:
        choices = [d for d in choices if d <= published] or choices
    elif towards is Lean.PAST:
        choices = [d for d in choices if (d - published).days <= SOON] or choices
    return min(choices, key=lambda d: (abs((d - published).days), d)).year if choices else None


def year_with_weekday(month: int, day: int, number: int, near: date) -> int | None:
    """Give the year nearest to a day in which a month and day fall on a weekday; only five years around."""
    choices = [_date(near.year + by, month, day) for by in range(-5, 6)]
    fit = [d for d in choices if d and d.weekday() == number]
    return min(fit, key=lambda d: (abs((d - near).days), d)).year if fit else None


def two_digit_year(number: int, published: date) -> int:
    """Give the year that '98 means: the latest that is at most five years after the report."""
    year = published.year // 100 * 100 + number
    return year if year <= published.year + 5 else year - 100


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
