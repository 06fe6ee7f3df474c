"""Tellings: claims that are the act of telling itself (`the mayor told reporters`), known from who tells."""

from __future__ import annotations

from collections import defaultdict

from secondsource.model import Attribution
from secondsource.weigh.view import View


def tellings(view: View) -> dict[str, Attribution]:
    """Give claim id -> the attribution whose reporting clause the claim is.

    The claim lies in no attribution itself, holds the cue, and at most a third of it is what is told.
    """
    by_report: dict[str, list[Attribution]] = defaultdict(list)
    for key in sorted(view.attributions):
        attribution = view.attributions[key]
        if attribution.parent is None and attribution.cue is not None:
            by_report[attribution.content.report_id].append(attribution)
    found = {}
    for claim in view.claims.values():
        if claim.attribution is not None:
            continue
        for attribution in by_report[claim.span.report_id]:
            held = attribution.cue is not None and claim.span.covers(attribution.cue)
            told = min(claim.span.end, attribution.content.end) - max(claim.span.start, attribution.content.start)
            if held and told * 3 <= claim.span.end - claim.span.start:
                found[claim.id] = attribution
                break
    return found
