"""From readings of numbers to versions: exact values make them, hedged ones may join."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from secondsource.weigh.disputes.reading import Reading

DAYS_UNKNOWN = "the count may have gone on: the days of these reports are not known"
Versions = tuple[tuple[str, tuple[Reading, ...]], ...]


def consistent(readings: Iterable[Reading]) -> list[Reading]:
    """Keep the sources that commit to one exact number per report: two numbers count two things, or parts."""
    held = sorted(readings, key=lambda r: (r.claim.span, r.claim.id, r.key))
    said: dict[tuple[str, str], set[str]] = defaultdict(set)
    for reading in held:
        if reading.exact:
            said[reading.report, reading.source].add(reading.key)
    return [r for r in held if len(said[r.report, r.source]) < 2]


def exact_versions(readings: Iterable[Reading]) -> Versions:
    """Group by value where two exact values differ; "at least 84" joins 84. Nothing where they do not differ."""
    held = list(readings)
    exact = {r.key for r in held if r.exact}
    if len(exact) < 2:
        return ()
    groups: dict[str, list[Reading]] = defaultdict(list)
    for reading in held:
        if reading.key in exact:
            groups[reading.key].append(reading)
    ordered = sorted(groups.values(), key=lambda said: (said[0].number or 0, said[0].key))
    return tuple((next(r.label for r in said if r.exact), tuple(said)) for said in ordered)
