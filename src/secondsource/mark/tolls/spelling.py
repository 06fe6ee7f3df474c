"""A sentence spelled as a row of codes, one per number or word, to be read with patterns.

Headlines and broken parses spoil trees; the order of "12 people were killed" is stable.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language import death_injury as words
from secondsource.language.counted_kinds import is_people
from secondsource.model import Quantity, QuantityKind, Word

BY_LEMMA = (
    ("d", words.KILL),
    ("e", words.DIE),
    ("j", words.HURT),
    ("L", words.TOLL),
    ("v", frozenset({"leave"})),
    ("s", frozenset({"suffer", "sustain", "receive"})),
    ("R", words.REACH),
)
BY_TEXT = (
    ("Z", words.NOBODY),
    ("D", words.DEAD),
    ("i", words.INJURIES),
    ("o", words.REST),
    ("P", words.PART),
    ("h", words.HEDGES),
    ("T", frozenset({"to", "at"})),
)
BY_POS = {"AUX": "x", "ADV": "r", "ADJ": "a", "NOUN": "n", "PROPN": "n", "DET": "t", "CCONJ": ","}
STOPS = frozenset(".,;:!?()")


@dataclass(frozen=True, slots=True)
class Letter:
    """One code with the words [first, last] it stands for; a number carries its quantity."""

    code: str
    first: int
    last: int
    quantity: Quantity | None = None


def spelled(tokens: tuple[Word, ...], quantities: tuple[Quantity, ...]) -> tuple[Letter, ...]:
    """Spell a sentence: Q number, Z nobody, p people, d/e/D death, j/i injury, x auxiliary, "-" anything else."""
    return tuple(_letters(tokens, quantities))


def _letters(tokens: tuple[Word, ...], quantities: tuple[Quantity, ...]) -> Iterator[Letter]:
    at = 0
    while at < len(tokens):
        letter = _nobody(tokens, at) or _number(tokens, at, quantities) or Letter(_code(tokens[at]), at, at)
        yield letter
        at = letter.last + 1


def _nobody(tokens: tuple[Word, ...], at: int) -> Letter | None:
    if tokens[at].text.casefold() != "no" or at + 1 >= len(tokens):
        return None
    following = tokens[at + 1]
    if following.text.casefold() == "one" or is_people(following.lemma.casefold()):
        return Letter("Z", at, at + 1)
    return Letter("Z", at, at) if following.text.casefold() in words.DEAD | words.INJURIES else None


def _number(tokens: tuple[Word, ...], at: int, quantities: tuple[Quantity, ...]) -> Letter | None:
    for quantity in quantities:
        span = quantity.span
        if quantity.kind is QuantityKind.COUNT and span.start <= tokens[at].start < span.end:
            last = at
            while last + 1 < len(tokens) and tokens[last + 1].end <= span.end and not _noun(tokens[last + 1]):
                last += 1
            return Letter("Q", at, last + _of_people(tokens, last), quantity)
    return None


def _of_people(tokens: tuple[Word, ...], last: int) -> bool:
    """Whether an "of" belongs to the number: "dozens of people", not "three of the people"."""
    following = tokens[last + 1 : last + 3]
    return len(following) == 2 and following[0].text == "of" and is_people(following[1].lemma.casefold())


def _noun(token: Word) -> bool:
    return is_people(token.lemma.casefold()) or token.text.casefold() in words.DEAD | words.INJURIES


def _code(token: Word) -> str:
    text, lemma = token.text.casefold(), token.lemma.casefold()
    for code, held in BY_TEXT:
        if text in held:
            return code
    if is_people(lemma):
        return "p"
    for code, held in BY_LEMMA:
        if lemma in held and token.pos in ("VERB", "ADJ", "NOUN", "AUX", "PROPN"):
            return "x" if code == "R" and token.pos == "AUX" else code
    return "." if token.text in STOPS else BY_POS.get(token.pos, "-")
