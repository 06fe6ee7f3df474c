"""Wording: the question of a line, and what each version says, in words."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.statements import Statement
from secondsource.weigh.view import View

LONGEST = 110  # characters of a claim that stands in a question
PLURALS = {"person": "people", "child": "children", "man": "men", "woman": "women", "people": "people"}


def question_of(view: View, pair: Pair) -> str:
    """Give the question that two statements answer, filled with what they are about."""
    row = pair.a.row
    if "{a}" in row.question:
        first, second = sorted((_cut(pair.a.label), _cut(pair.b.label)))
        shortest = min((pair.a.claim, pair.b.claim), key=lambda c: (len(c.span.text), c.id))
        filled = {"a": _quoted(first), "b": _quoted(second), "thing": _quoted(_cut(shortest.span.text))}
        return row.question.format(**filled)
    if "{thing}" not in row.question:
        return _about(view, pair)
    thing = pair.a.thing or pair.b.thing
    if thing in view.entities:
        return row.question.replace("{thing}", view.entities[thing].name)
    if not thing or row.reads == "pair":
        shortest = min((pair.a.claim, pair.b.claim), key=lambda c: (_negated(pair, c.id), len(c.span.text), c.id))
        thing = _quoted(_cut(shortest.span.text))
        return row.question.replace("{thing}", thing)
    article = "the " if row.name == "age" else ""
    return row.question.replace("{thing}", article + (thing if row.name == "age" else _plural(thing)))


def _about(view: View, pair: Pair) -> str:
    """Give a question without a gap; where many could ask it, with the words of a claim."""
    row = pair.a.row
    if row.keyed:
        return row.question
    claim = min((pair.a.claim, pair.b.claim), key=lambda c: (len(c.span.text), c.id))
    words = _cut(claim.span.text)
    return f"{row.question} (\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK})"


def _negated(pair: Pair, claim: str) -> bool:
    return next(s.value == "no" for s in (pair.a, pair.b) if s.claim.id == claim)


def _quoted(text: str) -> str:
    return f"\N{LEFT DOUBLE QUOTATION MARK}{text}\N{RIGHT DOUBLE QUOTATION MARK}"


def _plural(noun: str) -> str:
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " \N{HORIZONTAL ELLIPSIS}"


def value_of(held: Sequence[Statement]) -> str:
    """Give what a version says: its value's words, and for yes and no also whose words."""
    labels = sorted({s.label for s in held}, key=lambda t: (len(t), t))
    return " / ".join(_cut(label) for label in labels[:2])
