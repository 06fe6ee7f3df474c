"""Rendering: a period as EDTF."""

from __future__ import annotations

from calendar import monthrange

from secondsource.mark.times.period import Period


def edtf(period: Period) -> str:
    """Give a period in the subset of the dossier, in the shortest form that denotes exactly its days."""
    mark = "~" if period.approximate else "?" if period.uncertain else ""
    first, last = period.first, period.last
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if whole_months and first.month == 1 and last.month == 12:
        left, right = f"{first.year:04}", f"{last.year:04}"
    elif whole_months:
        left, right = f"{first.year:04}-{first.month:02}", f"{last.year:04}-{last.month:02}"
    else:
        left, right = first.isoformat(), last.isoformat()
    return f"{left}{mark}" if left == right else f"{left}{mark}/{right}{mark}"
