"""Rivals: names that two reports put into one role, where it cannot be told whether both are right."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.model import Finding, FindingKind
from secondsource.weigh.disputes.reading import Candidate
from secondsource.weigh.view import View

MOST = 2


def rivals(view: View, notes: Iterable[Candidate]) -> tuple[Finding, ...]:
    """Give the strongest pairs of rival wordings that no comparator can decide, each with both claims."""
    found: dict[tuple[str, str], Finding] = {}
    for note in notes:
        found.setdefault((note.slot, note.entity), _finding(view, note))
    return tuple(found.values())[:MOST]


def _finding(view: View, note: Candidate) -> Finding:
    claims = [said[0].claim for _, said in note.versions]
    said = "; ".join(f"{view.reports[c.span.report_id].outlet}: “{' '.join(c.span.text.split())}”" for c in claims)
    text = f"It cannot be told whether both are right ({note.reason}): {said}"
    return Finding(FindingKind.UNCLEAR, text, tuple(sorted(c.span for c in claims)))
