"""Typed slots of a claim: the numbers, times, names, roles and relatives among its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language.kin import KIN
from secondsource.language.offices import OFFICE_QUALIFIERS, OFFICES
from secondsource.mark.syntax import Tree
from secondsource.model import (
    Name,
    NameKind,
    Quantity,
    QuantityKind,
    Report,
    Slot,
    SlotKind,
    Span,
    Time,
    TimeType,
)

_OF_NAME = {
    NameKind.PERSON: SlotKind.PERSON,
    NameKind.ORGANISATION: SlotKind.ORGANISATION,
    NameKind.PLACE: SlotKind.PLACE,
}


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot with the indexes of its words in the sentence."""

    slot: Slot
    words: frozenset[int]


def slots_of_sentence(
    report: Report,
    tree: Tree,
    names: tuple[Name, ...],
    times: tuple[Time, ...],
    quantities: tuple[Quantity, ...],
) -> tuple[Filled, ...]:
    """Give every slot of one sentence, in text order; the marks are those inside the sentence."""
    found = [
        *(_filled(tree, _OF_NAME[n.kind], n.span, n.span.text.casefold()) for n in names if n.kind in _OF_NAME),
        *(_filled(tree, SlotKind.TIME, t.span, t.value) for t in times if t.type is not TimeType.SET and t.value),
        *(_filled(tree, _number_kind(q), q.span, number_value(q)) for q in quantities if _is_number(q)),
        *_nouns(report, tree),
    ]
    solid = [f for f in found if f.words]
    return tuple(sorted(solid, key=lambda f: (f.slot.span.start, f.slot.span.end, f.slot.kind, f.slot.value)))


def number_value(quantity: Quantity) -> str:
    """Write a quantity as "low" or "low..high", a missing end left out, with its unit."""
    low, high = (_plain(x) for x in (quantity.low, quantity.high))
    value = low if low == high else f"{low}..{high}"
    return f"{value} {quantity.unit}".strip()


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if abs(value) < 1e5 else f"{value:.0f}"


def _is_number(quantity: Quantity) -> bool:
    return quantity.kind is not QuantityKind.ORDINAL


def _number_kind(quantity: Quantity) -> SlotKind:
    return SlotKind.AGE if quantity.kind is QuantityKind.AGE else SlotKind.NUMBER


def _filled(tree: Tree, kind: SlotKind, span: Span, value: str) -> Filled:
    inside = frozenset(i for i, w in enumerate(tree.words) if w.start < span.end and span.start < w.end)
    return Filled(Slot(kind, span, value), inside)


def _nouns(report: Report, tree: Tree) -> Iterator[Filled]:
    for index, word in enumerate(tree.words):
        lemma = word.lemma.lower()
        if word.pos not in ("NOUN", "PROPN"):
            continue
        if lemma in KIN:
            yield _filled(tree, SlotKind.RELATION, report.span(word.start, word.end), lemma)
        elif lemma in OFFICES and not _only_modifies(tree, index):
            yield _office(report, tree, index)


def _office(report: Report, tree: Tree, index: int) -> Filled:
    """An office with the words before it that change it: "acting ambassador", "vice president"."""
    first = index
    while first and tree.words[first - 1].text.lower().rstrip("-") in OFFICE_QUALIFIERS | {"-"}:
        first -= 1
    words = tree.words[first : index + 1]
    before = [w.text.lower().rstrip("-") for w in words[:-1] if w.text != "-"]
    value = " ".join([*before, words[-1].lemma.lower()])
    return _filled(tree, SlotKind.ROLE, report.span(words[0].start, words[-1].end), value)


def _only_modifies(tree: Tree, index: int) -> bool:
    """Whether it is part of a longer noun, as "spy" is in "spy agency"; before a name it is a title."""
    word = tree.words[index]
    return word.dep == "compound" and tree.words[word.head].pos != "PROPN"
