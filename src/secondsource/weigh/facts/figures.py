"""Figures: a number or span of time that one claim gives must be met by the other, or known to its sentence.

"Many houses were damaged" does not confirm "more than 300 houses were damaged", and "three life sentences" are not
"a life sentence". Rounds, quarters and other places in a row tell occasions apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from secondsource.model import Claim, Quantity, QuantityKind, Span, TimeType
from secondsource.weigh.view import View, once

COUNTING = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT})
_PART = re.compile(
    r"\bone of (?:the|its|their|his|her)\s+$", re.IGNORECASE
)  # "one of the [two] ferries" counts one
ROUGH = 0.1  # "about 130" and "130"
TELLING = 10  # from which a number that both give is no chance, and the rest may differ in detail


def figures_agree(view: View, a: Claim, b: Claim) -> bool:
    """Whether every number of two claims is met by the other, and no ordinals of their sentences stand apart."""
    mine, theirs = (counted(view, c.span) for c in (a, b))
    shared = any(same_number(x, y) and (x.low or 0) >= TELLING for x in mine for y in theirs)
    if not shared and not (_known(view, mine, b) and _known(view, theirs, a)):
        return False
    return _one_place(view, a, b) and _one_length(view, a, b)


def _one_length(view: View, a: Claim, b: Claim) -> bool:
    """Whether two claims can mean one span of time: seven years in prison are not twelve."""
    mine, theirs = ({t.value for t in view.times_in(c.span) if t.type is TimeType.DURATION} for c in (a, b))
    return not mine or not theirs or bool(mine & theirs)


@once
def counted(view: View, span: Span) -> list[Quantity]:
    """Give the numbers of a span that count or measure something: neither "one" nor "both"."""
    return [q for q in view.quantities_in(span) if q.kind in COUNTING and not _one_or_both(view, q)]


def _one_or_both(view: View, quantity: Quantity) -> bool:
    span = quantity.span
    if (quantity.low, quantity.high) == (1, 1) or span.text.casefold() == "both":
        return True
    return _PART.search(view.reports[span.report_id].text, max(0, span.start - 20), span.start) is not None


def _known(view: View, figures: Iterable[Quantity], other: Claim) -> bool:
    """Whether the sentence of a claim gives the numbers; its report will do for what is no chance."""
    sentence = view.sentence(other)
    near = counted(view, sentence.span) if sentence is not None else []
    far = [q for q in view.marks[other.span.report_id].quantities if q.exact and (q.low or 0) >= TELLING]
    return all(any(same_number(q, x) for x in (*near, *far)) for q in figures)


def same_number(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are one, as far as both say: equal, or the same but for "about"."""
    if one.kind is not other.kind or (one.unit and other.unit and one.unit != other.unit):
        return False
    return _near(one.low, other.low) and _near(one.high, other.high)


def _near(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= ROUGH * max(abs(one), abs(other))


def _one_place(view: View, a: Claim, b: Claim) -> bool:
    """Whether the ordinals of two sentences ("in the third round") have one in common, where both have some."""
    mine, theirs = (_ordinals(view, c) for c in (a, b))
    return not mine or not theirs or bool(mine & theirs)


@once
def _ordinals(view: View, claim: Claim) -> frozenset[float]:
    sentence = view.sentence(claim)
    held = view.quantities_in(sentence.span) if sentence is not None else []
    return frozenset(q.low for q in held if q.kind is QuantityKind.ORDINAL and q.low is not None)
