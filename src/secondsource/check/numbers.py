"""Numbers of a draft against a report's."""

from __future__ import annotations

from secondsource.check.answers import Answer, Reply
from secondsource.check.known import Known
from secondsource.model import DeviationKind, Quantity, QuantityKind, Span

PERSONS = frozenset("person people man woman child victim other adult individual citizen resident".split())

NEAR = 0.25  # of an open bound


def number_answer(known: Known, asked: Quantity, place: Span) -> Answer:
    """Say whether a stretch of a report has a number, or another one of the same thing."""
    held = [q for q in known.quantities_in(place) if comparable(asked, q)]
    same = next((q for q in held if equal(asked, q)), None)
    if same is not None:
        return Answer(DeviationKind.NUMBER, asked.span, Reply.SAME, same.span)
    other = next(iter(held), None)
    reply = Reply.SILENT if other is None else Reply.OTHER
    return Answer(DeviationKind.NUMBER, asked.span, reply, None if other is None else other.span)


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers can be of one thing: kind, unit and what is counted agree, as far as they are told."""
    counted = not one.counted or not other.counted or one.counted == other.counted
    people = one.counted in PERSONS and other.counted in PERSONS
    kinds = {one.kind, other.kind}
    bare = kinds == {QuantityKind.AGE, QuantityKind.COUNT} and not one.counted and not other.counted  # "she is 58"
    return bare or (len(kinds) == 1 and one.unit == other.unit and (counted or people))


def equal(asked: Quantity, told: Quantity) -> bool:
    """Whether a draft's number is borne out: the same bounds, or a hedged one that holds the exact one told."""
    if (asked.low, asked.high) == (told.low, told.high):
        return True
    if asked.low is not None and asked.low == told.low:
        return True  # "50" and "at least 50"
    return not asked.exact and told.low is not None and _just_inside(asked, told.low)


def _just_inside(asked: Quantity, value: float) -> bool:
    """Whether a number lies within hedged bounds; within an open one only where it lies near: nobody calls a
    billion "more than a million"."""
    low, high = asked.low, asked.high
    if low is not None and high is not None:
        return low <= value <= high
    bound = low if low is not None else high
    return bound is not None and (value >= bound) is (low is not None) and abs(value - bound) <= NEAR * abs(bound)
