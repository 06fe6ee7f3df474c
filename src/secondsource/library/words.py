"""The one normalisation of words, for what is searched and for what is asked, whatever the database.

Case, accents and compatibility forms are folded; everything that is no letter, digit or vowel sign cuts: "Al-Amin"
is two words, and so is "Moor/Brandt". Scripts without blanks are cut into characters. A number keeps its digits
together ("1,200" is "1200"), initials are one word ("U.S." is "us").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

STROKES = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n"}
)
# Accents, and the points of Hebrew and Arabic; the vowel signs of India are letters to those who write them.
SIGNS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
)
LONGEST = 200  # characters of a word in an index; PostgreSQL takes 2,046 bytes
_INITIALS = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?")
_THOUSANDS = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])")
_CHUNK = re.compile(r"\S+")
_SIGNS = re.compile(f"[{SIGNS}]")
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A normalised word and the code points [start, end) that it was made of."""

    text: str
    start: int
    end: int


def words_of(text: str) -> Iterator[Word]:
    """Give the normalised words of a text in order."""
    for chunk in _CHUNK.finditer(text):
        yield from _words(chunk.group(), chunk.start())


def _words(chunk: str, at: int) -> Iterator[Word]:
    """Cut a stretch without blanks into its words."""
    glued = [(m.start(), m.end() - 1) for pattern in (_INITIALS, _THOUSANDS) for m in pattern.finditer(chunk)]
    word, start, end = "", 0, 0
    for place, letter in enumerate(chunk):
        folded = _folded(letter)
        inside = any(a <= place < b for a, b in glued)
        if folded and _UNSPACED.match(letter):
            if word:
                yield Word(word, at + start, at + end)
            yield Word(folded, at + place, at + place + 1)
            word = ""
        elif folded:
            start = start if word else place
            word, end = word + folded, place + 1
        elif word and not inside and not _joins(letter):
            yield Word(word, at + start, at + end)
            word = ""
    if word:
        yield Word(word, at + start, at + end)


def _folded(letter: str) -> str:
    """Give a character as it is compared, "" where it is part of no word."""
    if letter.isascii():
        return letter.lower() if letter.isalnum() else ""
    wide = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", letter).casefold())
    kept = _SIGNS.sub("", wide).translate(STROKES)
    return "".join(unicodedata.normalize("NFC", c) for c in kept if unicodedata.category(c)[0] in "LNM")


def _joins(letter: str) -> bool:
    """Whether a character stands inside a word without a trace: an accent, a soft hyphen, a joiner."""
    return bool(_SIGNS.match(letter)) or unicodedata.category(letter) == "Cf"


def coded(word: str) -> str:
    """Give a word in ASCII letters and digits, and not too long, so that no database has its own mind about it."""
    return (word if word.isascii() else "x" + word.encode("utf-8").hex())[:LONGEST]


def index_words(*texts: str) -> tuple[str, ...]:
    """Give the words of some texts for an index, each once and sorted."""
    return tuple(sorted({coded(word.text) for text in texts for word in words_of(text)}))
