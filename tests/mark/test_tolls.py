"""Tolls: what the patterns take, and what looks like a toll and is none."""

from __future__ import annotations

import pytest

from making import report
from secondsource.mark.tolls import find_tolls
from secondsource.model import Quantity, QuantityKind, Sentence, Word

POS = {"were": "AUX", "was": "AUX", "have": "AUX", "killed": "VERB", "killing": "VERB", "injured": "VERB"}
POS |= {"people": "NOUN", "children": "NOUN", "dogs": "NOUN", "dead": "ADJ", "toll": "NOUN", "rose": "VERB"}
POS |= {"left": "VERB", "died": "VERB", "others": "NOUN", "days": "NOUN", "death": "NOUN"}
LEMMAS = {"killed": "kill", "killing": "kill", "injured": "injure", "died": "die", "left": "leave", "rose": "rise"}
LEMMAS |= {"were": "be", "was": "be", "children": "child", "dogs": "dog", "days": "day"}


def toll(text: str, kind: str) -> list[float | None]:
    """The tolls of a sentence whose numbers are written in digits."""
    made = report("r", text)
    words, numbers, at = [], [], 0
    for token in text.replace(".", " .").replace(",", " ,").split():
        start = made.text.index(token, at)
        at = start + len(token)
        pos = "NUM" if token.isdigit() else POS.get(token.casefold(), "PUNCT" if token in ".," else "X")
        words.append(Word(start, at, token, LEMMAS.get(token, token), pos, "", "dep", 0))
        if token.isdigit():
            value = float(token)
            numbers.append(Quantity(made.span(start, at), QuantityKind.COUNT, value, value))
    sentence = Sentence(made.span(0, len(text)), 0, 0, False, tuple(words))
    return sorted({t.low for t in find_tolls(made, (sentence,), tuple(numbers)) if t.harm == kind}, key=str)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("12 people were killed.", "killed", [12]),
        ("A storm killed 12 people.", "killed", [12]),
        ("A storm, killing 12 people, passed.", "killed", [12]),
        ("It left 12 people dead.", "killed", [12]),
        ("The death toll in the valley rose to 12.", "killed", [12]),
        ("12 people died and 30 injured.", "killed", [12]),
        ("12 people died and 30 injured.", "hurt", [30]),
        ("No one was injured.", "hurt", [0]),
        ("12 people, including 3 children, died.", "killed", []),
        ("A storm killed 12 dogs.", "killed", []),
        ("He was killed 12 days later.", "killed", []),
        ("12 people were there.", "killed", []),
        ("It was quiet.", "hurt", []),
    ],
)
def test_tolls_are_read_off_the_row_of_words(text: str, kind: str, expected: list[float]) -> None:
    assert toll(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 cooks were among the 12 people killed.", [12]),
        ("It killed 30 people, including 12 children.", [30]),
    ],
)
def test_among_the_dead_counts_them_all(text: str, expected: list[float]) -> None:
    assert toll(text, "killed") == expected
