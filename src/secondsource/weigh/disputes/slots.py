"""The one slot in which two claims of nearly the same words differ: a number, or a date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from secondsource.language.calendar import MONTHS, WEEKDAYS
from secondsource.language.counted_kinds import FLUID, LIGHT_VERBS, MOVING_UNITS
from secondsource.language.death_injury import TOLLS
from secondsource.model import Aspect, Claim, Quantity, QuantityKind, Relation, Span, Time, TimeType, parse_edtf
from secondsource.weigh.compare import Amount, Judgement, Order, compare_amounts, compare_times, order
from secondsource.weigh.disputes.amounts import DAYS_UNKNOWN
from secondsource.weigh.disputes.bearers import same_kind
from secondsource.weigh.disputes.reading import Scene

SLIP = 3  # days by which reports of one happening may differ in the weekday
FIRM = (QuantityKind.COUNT, QuantityKind.MEASURE, QuantityKind.MONEY)  # ages: see ages.py
YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
NAMED = re.compile(rf"\b(?:{'|'.join(sorted(f for m in MONTHS for f in m))})\b|{YEAR.pattern}", re.IGNORECASE)
DAY_OF_WEEK = re.compile(rf"\b(?:{'|'.join(sorted(f for d in WEEKDAYS for f in d))})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two claims differ: the values as words, how they stand to each other, and the spans that hold them."""

    aspect: Aspect
    values: tuple[str, str]
    judged: Judgement
    spans: tuple[Span, Span] | None = None


def differing_number(scene: Scene, one: Claim, other: Claim) -> Difference | None:
    """Give the one exact number in which two claims with equally many numbers differ."""
    mine, theirs = (_numbers(scene, c) for c in (one, other))
    if len(mine) != len(theirs) or not all(same_kind(p, q) for p, q in zip(mine, theirs, strict=True)):
        return None
    apart = [(p, q) for p, q in zip(mine, theirs, strict=True) if (p.low, p.high) != (q.low, q.high)]
    if len(apart) != 1 or _moves(one, apart[0][0]) or _moves(other, apart[0][1]):
        return None
    p, q = apart[0]
    days = [scene.day(c.span.report_id) for c in (one, other)]
    if p.kind is QuantityKind.MONEY and order(*days) is not Order.TOGETHER:
        return None  # a price, an offer or a bill of another day
    changes = p.kind in (QuantityKind.COUNT, QuantityKind.MONEY)
    held = (
        Amount(x.low, x.high, x.unit, x.counted, day, False, changes) for x, day in zip((p, q), days, strict=True)
    )
    judged = compare_amounts(*held)
    if not (p.exact and q.exact) or judged.relation not in (Relation.CONFLICT, Relation.UPDATE):
        return None
    judged = Judgement(judged.relation, f"{judged.reason}, in the same words")
    if one.predicate in TOLLS and p.kind is QuantityKind.COUNT and order(*days) is Order.UNKNOWN:
        judged = Judgement(Relation.UNCLEAR, DAYS_UNKNOWN)
    return Difference(Aspect.NUMBER, (p.span.text, q.span.text), judged, (p.span, q.span))


def differing_date(scene: Scene, one: Claim, other: Claim) -> Difference | None:
    """Give the one day, month or year, named as such, in which two claims differ."""
    mine, theirs = (_dates(scene, c) for c in (one, other))
    if len(mine) != 1 or len(theirs) != 1 or not _named_apart(mine[0].span.text, theirs[0].span.text):
        return None
    if compare_times(mine[0].value, theirs[0].value).relation is not Relation.CONFLICT:
        return None
    if weekdays_apart(mine[0], theirs[0]):
        return None
    if one.predicate in LIGHT_VERBS or came_later(scene, (one, mine[0]), (other, theirs[0])):
        return None
    judged = Judgement(Relation.CONFLICT, "different dates in the same words")
    spans = mine[0].span, theirs[0].span
    return Difference(Aspect.TIME, (spans[0].text, spans[1].text), judged, spans)


def came_later(scene: Scene, one: tuple[Claim, Time], other: tuple[Claim, Time]) -> bool:
    """Whether the later date lies after the earlier report: the same may have happened again since."""
    days = [parse_edtf(scene.day(claim.span.report_id)) for claim, _ in (one, other)]
    dates = [parse_edtf(time.value) for _, time in (one, other)]
    told = [d.last for d in days if d is not None]
    return bool(told) and max(d.first for d in dates if d is not None) > min(told)


def weekdays_apart(one: Time, other: Time) -> bool:
    """Whether two days of which one is only a weekday lie far apart: which week is meant is our guess."""
    days = [parse_edtf(t.value) for t in (one, other)]
    if any(d is None for d in days) or all(NAMED.search(t.span.text) for t in (one, other)):
        return False
    first = sorted(d.first for d in days if d is not None)
    return (first[1] - first[0]).days > SLIP


def _named_apart(one: str, other: str) -> bool:
    """Whether both name a weekday, or both a month or year, and not the same; "yesterday" names none."""
    for pattern in (DAY_OF_WEEK, NAMED):
        mine, theirs = (frozenset(w.casefold()[:4] for w in pattern.findall(text)) for text in (one, other))
        if mine and theirs:
            return mine != theirs or pattern is NAMED
    return False


def _numbers(scene: Scene, claim: Claim) -> list[Quantity]:
    return [q for q in scene.view.totals_in(claim.span) if q.kind in FIRM and q.low is not None]


def _dates(scene: Scene, claim: Claim) -> list[Time]:
    held = [t for t in scene.view.times_in(claim.span) if t.type in (TimeType.DATE, TimeType.TIME)]
    return [t for t in held if parse_edtf(t.value) is not None]


def _moves(claim: Claim, quantity: Quantity) -> bool:
    """Whether a number is a price or a score, which two reports rarely read off at one moment."""
    if quantity.kind is QuantityKind.MONEY or quantity.unit in MOVING_UNITS - {"s"}:
        return claim.predicate in LIGHT_VERBS
    return quantity.kind is QuantityKind.COUNT and quantity.counted in FLUID and claim.predicate in LIGHT_VERBS
