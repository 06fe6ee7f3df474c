"""Unclear: widely carried facts whose number of origins cannot be told."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.model import Fact, Finding, FindingKind
from secondsource.weigh.view import View

REPORTS = 3  # that carry the fact
MOST = 2


def unclear_counts(view: View, facts: Sequence[Fact]) -> tuple[Finding, ...]:
    """Give the highest ranked facts of several reports that rest on one origin or on more: nobody can tell."""
    out = []
    for fact in facts:
        spans = tuple(sorted(view.claims[c].span for c in fact.claims))
        if (
            fact.rank >= REPORTS
            and fact.least == 1
            and fact.most > 1
            and not fact.loose
            and len({s.report_id for s in spans}) >= REPORTS
        ):
            text = f"One origin or up to {fact.most}, it cannot be told: {fact.statement}"
            out.append(Finding(FindingKind.UNCLEAR, text, spans))
    return tuple(out[:MOST])
