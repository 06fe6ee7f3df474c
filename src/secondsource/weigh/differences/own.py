"""The event's own tolls, told by their size from those of other events that reports compare it with."""

from __future__ import annotations

from collections.abc import Mapping
from statistics import median

from secondsource.language.other_events import SPREAD
from secondsource.weigh.compare import Amount
from secondsource.weigh.statements import Statement

OPENING = 4  # sentences of a report, the headline among them, in which it gives the event's own toll


def of_the_event(read: Mapping[str, tuple[Statement, ...]]) -> dict[str, tuple[Statement, ...]]:
    """Leave out the tolls that lie far from those in the openings of the reports."""
    usual: dict[str, list[float]] = {}
    for held in read.values():
        for one in held:
            if one.row.keyed and one.claim.sentence < OPENING and (size := _size(one)):
                usual.setdefault(one.row.name, []).append(size)
    middle = {name: median(sizes) for name, sizes in usual.items()}
    return {claim: tuple(s for s in held if _near(s, middle)) for claim, held in read.items()}


def _near(one: Statement, middle: Mapping[str, float]) -> bool:
    size = _size(one)
    if not one.row.keyed or one.row.name not in middle or not size:
        return True
    return middle[one.row.name] / SPREAD <= size <= middle[one.row.name] * SPREAD


def _size(one: Statement) -> float:
    value = one.value
    return float(value.low or value.high or 0.0) if isinstance(value, Amount) else 0.0
