"""Circular reporting: two outlets of the pile that cite each other."""

from __future__ import annotations

from secondsource.model import Finding, FindingKind, Span
from secondsource.weigh.origins import Origins
from secondsource.weigh.view import View


def circular(view: View, origins: Origins) -> tuple[Finding, ...]:
    """Give one finding for each pair of outlets that cite each other, with the words that do so."""
    cited: dict[tuple[str, str], list[Span]] = {}
    for citing, outlet, span in origins.citations:
        cited.setdefault((citing, outlet), []).append(span)
    out = []
    for a, b in sorted(cited):
        if a < b and (b, a) in cited:
            one, other = view.reports[a].outlet, view.reports[b].outlet
            text = f"{one} cites {other}, and {other} cites {one}: neither confirms the other."
            out.append(Finding(FindingKind.CIRCULAR, text, tuple(sorted({*cited[a, b], *cited[b, a]}))))
    return tuple(out)
