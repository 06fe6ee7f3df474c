"""Phrases that assert one slot inside a clause about something else: "Jo, 48", "disappeared in October 2017"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secondsource.mark.claims.slots import Filled
from secondsource.mark.claims.tree import Tree
from secondsource.mark.claims.units import Unit, trimmed
from secondsource.model import ClaimKind, SlotKind

LONGEST_PHRASE = 14  # words; a longer one is a clause, and there is one already


def phrases(tree: Tree, filled: Sequence[Filled], units: Sequence[Unit]) -> Iterator[Unit]:
    """Give the phrases of a sentence that are shorter than the claims that hold them; `units` are those."""
    taken = {u.words for u in units}
    for one in filled:
        make = {SlotKind.AGE: _aged, SlotKind.TIME: _timed}.get(one.slot.kind)
        unit = make(tree, one) if make else None
        if unit and unit.words not in taken and len(unit.words) <= LONGEST_PHRASE and _within_one(unit, units):
            taken.add(unit.words)
            yield unit


def _within_one(unit: Unit, units: Sequence[Unit]) -> bool:
    """Whether one claim holds the whole phrase: what no claim asserts, a part of it does not assert either."""
    return any(set(unit.words) <= set(u.words) for u in units)


def _aged(tree: Tree, age: Filled) -> Unit | None:
    """The person with the age: "Jo Park, 48", "the 48-year-old clerk"."""
    top = _governor(tree, min(age.words), age.words)
    if top is None or tree.words[top].pos not in ("NOUN", "PROPN", "ADJ", "NUM"):
        return _run(tree, min(age.words), age.words)
    return _run(tree, top, age.words)


def _timed(tree: Tree, time: Filled) -> Unit | None:
    """The governing verb up to the time: "disappeared in early November"."""
    top = _governor(tree, min(time.words), time.words)
    while top is not None and tree.words[top].pos == "ADP":
        top = next(tree.above(top), None)
    if top is None or tree.words[top].pos not in ("VERB", "AUX"):
        return None
    return _run(tree, top, time.words)


def _governor(tree: Tree, index: int, inside: frozenset[int]) -> int | None:
    return next((g for g in tree.above(index) if g not in inside), None)


def _run(tree: Tree, top: int, inside: frozenset[int]) -> Unit | None:
    """The stretch from a governor, with the compound before it, to the slot."""
    before = [c for c in tree.children[top] if c < top and tree.words[c].dep in ("compound", "amod", "det", "neg")]
    first, last = min({top, *inside, *before}), max({top, *inside})
    words = trimmed(tree, list(range(first, last + 1)))
    return Unit(ClaimKind.PHRASE, top, tuple(words)) if len(words) > 1 else None
