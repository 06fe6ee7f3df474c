"""Hour facts: two clauses that state one hour of the day, and are somewhat alike, are about the same thing.

"The swim at 18:30 was called off" and "Divers had come to the pier for the 6:30 p.m. race" share when it was. The
hour is the reason for the pair, so the words need to meet less. It is weak: it corroborates nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from secondsource.link.align.sides import Side
from secondsource.link.align.support import Pair
from secondsource.model import Alignment, Claim, Interval, SlotKind, parse_edtf
from secondsource.settings import LinkSettings


def hour_pairs(scores: Mapping[Pair, float], sides: Iterable[Side], settings: LinkSettings) -> Iterator[Alignment]:
    """Pair clauses that fall short of the threshold and state one hour, not on two days.

    `scores` gives those of pairs of claim ids; the pairs get the least score of an alignment.
    """
    claims = {c.id: c for s in sides for c in s.claims}
    hours = {i: _hours(c) for i, c in claims.items()}
    for (a, b), score in scores.items():
        short = settings.align_weak - settings.align_reach <= score < settings.align_weak
        if short and hours[a] & hours[b] and _can_share_a_day(claims[a], claims[b]):
            yield Alignment(a, b, settings.align_weak, False, "hour")


def _hours(claim: Claim) -> frozenset[str]:
    """Give the hours that a claim states in figures: "noon" and "midnight" are round, and name other things."""
    times = (s for s in claim.slots if s.kind is SlotKind.TIME and s.value.startswith("T"))
    return frozenset(s.value for s in times if any(c.isdigit() for c in s.span.text))


def _can_share_a_day(x: Claim, y: Claim) -> bool:
    one, other = _days(x), _days(y)
    return not one or not other or any(a.overlaps(b) for a, b in product(one, other))


def _days(claim: Claim) -> list[Interval]:
    values = (s.value for s in claim.slots if s.kind is SlotKind.TIME)
    return [d for value in values if (d := parse_edtf(value)) is not None]
