"""Slot facts: an age, a date or company that two reports state inside clauses about different things.

The slot's value is the reason for the pair; the clauses only have to be about the same person or event.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np

from secondsource.link.align.sides import Side
from secondsource.link.align.soft import similarity
from secondsource.model import Alignment, Claim, SlotKind, parse_edtf
from secondsource.settings import LinkSettings

LONGEST_PERIOD = 31  # days; two clauses that both say "in 2015" hardly speak of one thing for that


def slot_pairs(a: Side, b: Side, settings: LinkSettings) -> Iterator[Alignment]:
    """Pair the phrases of two reports (both sides hold phrases only) that fill a slot with the same value."""
    table = np.round(similarity(a, b, settings).astype(np.float64), 4)
    unsure = _ages_of_several(a, b)
    for (i, x), (j, y) in product(enumerate(a.claims), enumerate(b.claims)):
        score = float(table[i, j])
        if _same_age(x, y, unsure):
            yield _alignment(x, y, max(score, settings.align_strong), True, "age")
        elif score >= settings.align_date and _same_date(x, y):
            yield _alignment(x, y, score, score >= settings.align_strong, "date")


def values(claim: Claim, kind: SlotKind) -> frozenset[str]:
    """Give the values of one kind of slot."""
    return frozenset(s.value for s in claim.slots if s.kind is kind)


def _alignment(x: Claim, y: Claim, score: float, strong: bool, why: str) -> Alignment:
    a, b = sorted((x.id, y.id))
    return Alignment(a, b, score, strong, why)


def _same_age(x: Claim, y: Claim, unsure: frozenset[str]) -> bool:
    shared = values(x, SlotKind.AGE) & values(y, SlotKind.AGE)
    names = _persons(x), _persons(y)
    if not shared or values(x, SlotKind.RELATION) != values(y, SlotKind.RELATION):
        return False
    if names[0] and names[1]:
        return bool(names[0] & names[1])
    return not shared & unsure


def _ages_of_several(a: Side, b: Side) -> frozenset[str]:
    """The ages that two named people share, or that one report gives to somebody unnamed beside somebody named."""
    owners: dict[str, set[str]] = {}
    for claim in (*a.claims, *b.claims):
        for age in values(claim, SlotKind.AGE):
            owners.setdefault(age, set()).update(sorted(_persons(claim))[-1:])
    return frozenset(age for age, names in owners.items() if len(names) > 1)


def _persons(claim: Claim) -> frozenset[str]:
    """The words of the personal names in a claim, long enough to tell people apart."""
    names = " ".join(values(claim, SlotKind.PERSON)).replace("-", " ")
    return frozenset(w for w in names.split() if len(w) > 1)


def _same_date(x: Claim, y: Claim) -> bool:
    for one, other in product(values(x, SlotKind.TIME), values(y, SlotKind.TIME)):
        first, second = parse_edtf(one), parse_edtf(other)
        if first is None or second is None or not (first.within(second) or second.within(first)):
            continue
        if max((p.last - p.first).days for p in (first, second)) < LONGEST_PERIOD:
            return True
    return False
