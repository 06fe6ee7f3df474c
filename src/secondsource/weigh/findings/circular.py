"""Circular reporting: two outlets of the pile that cite each other."""

from __future__ import annotations

from secondsource.model import Finding, FindingKind
from secondsource.weigh.origins import Origins
from secondsource.weigh.view import View


def circular(view: View, origins: Origins) -> tuple[Finding, ...]:
    """Give one finding for each pair of outlets that cite each other, with the words that do so."""
    first = {voice: report for report, voice in sorted(origins.voices.items(), reverse=True)}
    out = []
    for a, b, spans in origins.graph.circles():
        if {a, b} <= first.keys():
            one, other = sorted((first[a], first[b]))
            one, other = view.reports[one].outlet, view.reports[other].outlet
            text = f"{one} cites {other}, and {other} cites {one}: neither confirms the other."
            out.append((sorted((first[a], first[b])), Finding(FindingKind.CIRCULAR, text, spans)))
    return tuple(finding for _, finding in sorted(out, key=lambda held: held[0]))
