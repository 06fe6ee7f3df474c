"""Slot facts: an age, a date or company that two reports state inside clauses about different things.

The slot's value is the reason for the pair; the clauses only have to be about the same person or event.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from secondsource.link.align.sides import Side
from secondsource.link.align.soft import similarity_of
from secondsource.model import Alignment, Claim, SlotKind, parse_edtf
from secondsource.settings import LinkSettings

DIGITS = 4  # of a score
LONGEST_PERIOD = 31  # days; two clauses that both say "in 2015" hardly speak of one thing for that


def slot_pairs(a: Side, b: Side, settings: LinkSettings) -> Iterator[Alignment]:
    """Pair the phrases of two reports (both sides hold phrases only) that fill a slot with the same value."""
    unsure = _ages_of_several(a, b)
    for (i, x), (j, y) in product(enumerate(a.claims), enumerate(b.claims)):
        aged = _same_age(x, y, unsure)
        if not aged and not _same_date(x, y):
            continue
        score = round(similarity_of(a, i, b, j, settings), DIGITS)
        if aged:
            yield _alignment(x, y, max(score, settings.align_strong), True, "age")
        elif score >= settings.align_date:
            yield _alignment(x, y, score, score >= settings.align_strong, "date")


def not_yet_paired(
    by_slot: Iterable[Alignment], by_text: Iterable[Alignment], sides: Iterable[Side]
) -> Iterator[Alignment]:
    """Leave out the dates that two whole clauses share which are paired already; an age is a fact of its own."""
    claims = {c.id: c for s in sides for c in s.claims}
    hosts: dict[tuple[str, int], list[Claim]] = {}
    for claim in claims.values():
        hosts.setdefault((claim.span.report_id, claim.sentence), []).append(claim)
    paired = {(p.a, p.b) for p in by_text}

    def around(claim: str) -> list[str]:
        inner = claims[claim]
        near = hosts[inner.span.report_id, inner.sentence]
        return [c.id for c in near if set(inner.words) <= set(c.words)]

    for one in by_slot:
        known = any((x, y) in paired or (y, x) in paired for x in around(one.a) for y in around(one.b))
        if one.why != "date" or not known:
            yield one


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
    """The ages that two people with different names have: whom a description with that age means is not known."""
    owners: dict[str, list[frozenset[str]]] = {}
    for claim in (*a.claims, *b.claims):
        for age in values(claim, SlotKind.AGE):
            owners.setdefault(age, []).extend([names] if (names := _persons(claim)) else [])
    return frozenset(age for age, named in owners.items() if any(x.isdisjoint(y) for x in named for y in named))


def _persons(claim: Claim) -> frozenset[str]:
    """The words of the names in a claim; somebody with an age is often taken for an organisation."""
    known = values(claim, SlotKind.PERSON) | values(claim, SlotKind.ORGANISATION)
    names = " ".join(known).replace("-", " ")
    return frozenset(w for w in names.split() if len(w) > 1)


def _same_date(x: Claim, y: Claim) -> bool:
    for one, other in product(values(x, SlotKind.TIME), values(y, SlotKind.TIME)):
        first, second = parse_edtf(one), parse_edtf(other)
        if first is None or second is None or not (first.within(second) or second.within(first)):
            continue
        if max((p.last - p.first).days for p in (first, second)) < LONGEST_PERIOD:
            return True
    return False
