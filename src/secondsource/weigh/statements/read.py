"""Reading: the statements of a claim, by the rows of the table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from secondsource.language.calendar import MONTHS
from secondsource.language.counted_kinds import is_people
from secondsource.model import Claim, Harm, Quantity, QuantityKind, Span, TimeType, Toll
from secondsource.weigh.compare import Amount
from secondsource.weigh.statements.row import Reads, Row
from secondsource.weigh.statements.rows import ROWS
from secondsource.weigh.statements.statement import Statement
from secondsource.weigh.view import View

KINDS = {
    QuantityKind.COUNT: Reads.COUNT,
    QuantityKind.MEASURE: Reads.MEASURE,
    QuantityKind.MONEY: Reads.MONEY,
    QuantityKind.PERCENT: Reads.PERCENT,
    QuantityKind.AGE: Reads.AGE,
}
HARMS = {Harm.KILLED: "killed", Harm.HURT: "hurt"}
BY_NAME = {row.name: row for row in ROWS}
CHILD, GROWN = "child", 18.0
CHILDREN = frozenset("child boy girl son daughter kid toddler baby teenager pupil".split())
CLOCK = re.compile(r"\b(1?\d)(?:[:.]([0-5]\d))?\s*([ap]\.?m\b\.?)", re.IGNORECASE)
LASTING = re.compile(r"P(T?)(\d+(?:\.\d+)?)([DWMYH])")
HOURS = {"D": 24.0, "W": 168.0, "M": 730.0, "Y": 8766.0, "TH": 1.0, "TM": 1 / 60}
MONTH_WORDS = frozenset(form.casefold() for forms in MONTHS for form in forms)


def statements_of(view: View, origins: Mapping[str, str], claim: Claim) -> tuple[Statement, ...]:
    """Give what a claim says of each slot that it fills, in text order."""
    found = [*_tolls(view, origins, claim), *_amounts(view, origins, claim), *_times(view, origins, claim)]
    return tuple(sorted(found, key=lambda s: (s.words[0], s.row.name)))


def _tolls(view: View, origins: Mapping[str, str], claim: Claim) -> Iterator[Statement]:
    for toll in view.marks[claim.span.report_id].tolls:
        if claim.span.covers(toll.span):
            row = BY_NAME[HARMS[toll.harm]]
            yield _statement(view, origins, claim, row, row.name, _toll(view, claim, toll), toll.span)


def _toll(view: View, claim: Claim, toll: Toll) -> Amount:
    high = toll.low if toll.exact else None if toll.floor else toll.high
    return Amount(toll.low, high, "", "person", _day(view, claim), changes=True)


def _amounts(view: View, origins: Mapping[str, str], claim: Claim) -> Iterator[Statement]:
    marks = view.marks[claim.span.report_id]
    taken = [*(t.span for t in marks.tolls), *(t.span for t in marks.times)]
    around = view.content(claim)
    for quantity in view.quantities_in(claim.span):
        if quantity.kind is QuantityKind.ORDINAL or any(t.overlaps(quantity.span) for t in taken):
            continue
        if quantity.counted in MONTH_WORDS or _converted(view, claim, quantity):
            continue
        row = _row_of(quantity, around)
        if row is not None:
            thing = "person" if is_people(quantity.counted) else quantity.counted
            if quantity.kind is QuantityKind.AGE:
                thing = _aged(view, claim, quantity)
            value = Amount(
                quantity.low, quantity.high, quantity.unit, thing, _day(view, claim), changes=row.changes
            )
            bearer = row.name if row.keyed else thing
            yield _statement(view, origins, claim, row, bearer, value, quantity.span, quantity.counted or thing)


def _converted(view: View, claim: Claim, quantity: Quantity) -> bool:
    """Whether an amount only gives the one before it in another unit: "110 billion (97 billion euros)"."""
    before = view.reports[quantity.span.report_id].text[: quantity.span.start].rstrip()
    if not before.endswith("("):
        return False
    first = any(
        q.kind is quantity.kind and q.span.end < quantity.span.start for q in view.quantities_in(claim.span)
    )
    return first and quantity.kind in (QuantityKind.MONEY, QuantityKind.MEASURE)


def _aged(view: View, claim: Claim, quantity: Quantity) -> str:
    """Give who has an age: an entity's id, the noun behind it ("six-year-old boy"), "" where nobody says."""
    sentence = view.sentence(claim)
    held = [w for w in sentence.words if w.start >= quantity.span.end] if sentence else []
    behind = held[0] if held else None
    named = view.named_in(claim.subject) if claim.subject is not None else frozenset()
    if behind is not None and behind.pos == "NOUN":
        noun = behind.lemma.casefold()
        return CHILD if noun in CHILDREN else noun
    if named:
        return min(named)
    return CHILD if (quantity.low or GROWN) < GROWN else ""


def _row_of(quantity: Quantity, around: frozenset[str]) -> Row | None:
    reads = KINDS[quantity.kind]
    if quantity.kind is QuantityKind.MEASURE and quantity.unit == "s":
        return BY_NAME["duration"]
    for row in ROWS:
        if row.reads is not reads or (row.units and quantity.unit not in row.units):
            continue
        if row.things and quantity.counted not in row.things:
            continue
        if row.deeds and not row.deeds & around:
            continue
        return row
    return None


def _times(view: View, origins: Mapping[str, str], claim: Claim) -> Iterator[Statement]:
    for time in view.times_in(claim.span):
        if time.type is TimeType.DATE and time.first and time.last:
            yield _statement(view, origins, claim, BY_NAME["day"], "", f"{time.first}/{time.last}", time.span)
        elif time.type is TimeType.DURATION and (hours := _hours(time.value)):
            value = Amount(hours, hours, "h", "", _day(view, claim), changes=True)
            yield _statement(view, origins, claim, BY_NAME["duration"], "", value, time.span)
    for found in CLOCK.finditer(claim.span.text):
        span = view.reports[claim.span.report_id].span(
            claim.span.start + found.start(), claim.span.start + found.end()
        )
        yield _statement(view, origins, claim, BY_NAME["clock"], "", _minutes(found), span)


def _hours(value: str) -> float:
    """Give the hours of a duration ("P4D", "PT50H"), 0.0 where it is vague."""
    found = LASTING.fullmatch(value)
    return float(found[2]) * HOURS[found[1] + found[3]] if found else 0.0


def _minutes(found: re.Match[str]) -> Amount:
    """Give the minute of the day; without a.m. or p.m. it is left open which half."""
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").casefold()[:1]
    at = float(hour % 12 * 60 + minute + (720 if half == "p" or (not half and hour >= 12) else 0))
    return Amount(at, at, "minute")


def _statement(
    view: View,
    origins: Mapping[str, str],
    claim: Claim,
    row: Row,
    bearer: str,
    value: Amount | str,
    words: Span,
    thing: str = "",
) -> Statement:
    source = origins.get(claim.id, claim.span.report_id)
    return Statement(claim, row, bearer, value, words.text, (words,), source, _day(view, claim), thing)


def _day(view: View, claim: Claim) -> str | None:
    published = view.reports[claim.span.report_id].published
    return published.value if published else None
