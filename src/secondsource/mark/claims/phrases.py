"""Phrases that assert one slot inside a clause about something else.

"Jo Park, 48", "the 48-year-old clerk", "vanished in early November".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secondsource.mark.claims.units import Unit, trimmed
from secondsource.mark.slots import Filled
from secondsource.mark.syntax import Tree
from secondsource.model import ClaimKind, SlotKind, tops_of

LONGEST_PHRASE = 14  # words; a longer one is a clause, and there is one already
MODIFIERS = frozenset({"compound", "amod", "det", "poss", "nummod", "neg"})


def phrases(tree: Tree, filled: Sequence[Filled], units: Sequence[Unit]) -> Iterator[Unit]:
    """Give the phrases of a sentence that are shorter than the claims that hold them; `units` are those."""
    makers = {SlotKind.AGE: _aged, SlotKind.TIME: _timed}
    taken = {u.words for u in units}
    for one in filled:
        make = makers.get(one.slot.kind)
        words = trimmed(tree, make(tree, one)) if make else []
        unit = Unit(ClaimKind.PHRASE, _top(tree, words), tuple(words)) if len(words) > 1 else None
        if unit and unit.words not in taken and len(words) <= LONGEST_PHRASE and _within_one(unit, units):
            taken.add(unit.words)
            yield unit


def _within_one(unit: Unit, units: Sequence[Unit]) -> bool:
    """Whether one claim holds the whole phrase: what no claim asserts, a part of it does not assert either."""
    return any(set(unit.words) <= set(u.words) for u in units)


def _aged(tree: Tree, age: Filled) -> list[int]:
    """The person with the age; a description is taken together with the name that it stands by."""
    top = _governor(tree, age.words)
    if top is None or tree.words[top].pos not in ("NOUN", "PROPN"):
        return _run(tree, {*age.words, _top(tree, sorted(age.words))})
    if tree.words[top].dep == "appos" and tree.words[top].pos == "NOUN":
        return _run(tree, {tree.words[top].head, top, *age.words})
    return _run(tree, {top, *age.words})


def _timed(tree: Tree, time: Filled) -> list[int]:
    """The governing verb to the time, unless the verb only reports ("said on Thursday")."""
    if time.slot.value.startswith("P"):
        return []  # a duration
    top = _governor(tree, time.words)
    while top is not None and tree.words[top].pos == "ADP":
        top = next(tree.above(top), None)
    if top is None or tree.words[top].pos not in ("VERB", "AUX") or tree.has(top, "ccomp", "parataxis"):
        return []
    return _run(tree, {top, *time.words})


def _governor(tree: Tree, inside: frozenset[int]) -> int | None:
    return next((g for g in tree.above(min(inside)) if g not in inside), None)


def _run(tree: Tree, core: set[int]) -> list[int]:
    """The stretch over some words, with the articles and other modifiers before the first."""
    first, last = min(core), max(core)
    before = [c for i in core for c in tree.children[i] if tree.words[c].dep in MODIFIERS]
    return list(range(min([first, *before]), last + 1))


def _top(tree: Tree, words: Sequence[int]) -> int:
    """The word whose governor lies outside."""
    return next(iter(tops_of(tree.words, words)), min(words, default=0))
