"""Support by a third report: two claims that both match one claim of it well are likely to match each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations

from secondsource.settings import LinkSettings

Pair = tuple[str, str]


def supported(
    scores: Mapping[Pair, float], report_of: Mapping[str, str], settings: LinkSettings
) -> dict[Pair, float]:
    """Raise the scores of pairs of claim ids that a claim of a third report ties together.

    The raise grows with the weaker of the two ties. Pairs that are not in `scores` stay out; cost grows
    with the square of a claim's ties, not with the number of claims.
    """
    near: dict[str, dict[str, float]] = defaultdict(dict)
    for (a, b), score in scores.items():
        if score >= settings.align_tie:
            near[a][b] = near[b][a] = score
    tied: dict[Pair, float] = {}
    for ties in near.values():
        for a, b in combinations(sorted(ties), 2):
            if report_of[a] != report_of[b]:
                tied[a, b] = max(tied.get((a, b), 0.0), min(ties[a], ties[b]))
    share = settings.align_support
    return {p: s + share * max(0.0, tied.get(p, 0.0) - settings.align_tie) for p, s in scores.items()}
