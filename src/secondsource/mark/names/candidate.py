"""A candidate: words of one sentence that may be a name, and what may be asked of single words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from secondsource.language.given_names import FAMILY_FIRST
from secondsource.model import NameKind, Sentence, Word

LOWER_INSIDE = frozenset({"of", "for", "and", "the", "&", "on", "in", "de", "des", "du", "di", "della"})

DASHES = frozenset({"-", "–", "—", "--"})
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X"})


class Trust(IntEnum):
    """Which finder wins where two overlap."""

    MODEL = 1
    SHAPE = 2  # by head noun: "National Intelligence Service"
    LIST = 3  # by its very name


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words [first, last) of sentence `sentence`; `fixed` = the kind is known and not up for a vote."""

    sentence: int
    first: int
    last: int
    kind: NameKind
    trust: Trust = Trust.MODEL
    fixed: bool = False

    def overlaps(self, other: Candidate) -> bool:
        """Whether the two share a word."""
        return self.sentence == other.sentence and self.first < other.last and other.first < self.last


def capital(word: Word) -> bool:
    """Whether the word has a capital letter anywhere ("iPhone" has)."""
    return any(c.isupper() for c in word.text)


def proper(word: Word) -> bool:
    """Whether the word is capitalised and read as a name by the tagger."""
    return capital(word) and word.pos in ("PROPN", "X")


def title_case(sentence: Sentence) -> bool:
    """Whether capitals tell nothing here: a headline in Title Case, or in capitals throughout.

    A verb in lower case shows that it is neither, however many names the sentence holds.
    """
    if sentence.words[0].text in DASHES or sentence.words[-1].text == ":":
        return False  # who signs a quotation, or is quoted next: "— Mayor Ann Roe", "And from Mayor Ann Roe:"
    long = [w for w in sentence.words[1:] if len(w.text) > 3 and w.text.isalpha() and w.pos in CONTENT]
    if len(long) < 3 or any(w.pos == "VERB" and not capital(w) for w in long):
        return False
    return sum(map(capital, long)) >= 0.7 * len(long)


def glued(left: Word, right: Word) -> bool:
    """Whether no space stands between two words."""
    return left.end == right.start


def with_hyphen(words: tuple[Word, ...], last: int) -> int:
    """Take in the rest of a hyphenated name that the model cut ("Rim Yong|-ho", "Sant|-Ari")."""
    end = last
    while end + 1 < len(words) and words[end].text == "-" and glued(words[end - 1], words[end]):
        if not glued(words[end], words[end + 1]):
            break
        end += 2
        syllable = words[max(end - 4, 0)].text.casefold() in FAMILY_FIRST
        if capital(words[end - 1]) or words[end - 1].pos == "PROPN" or syllable:
            last = end
    return last


def text_of(sentence: Sentence, first: int, last: int) -> str:
    """Give the words [first, last) as they stand, straight quotes, single spaces."""
    out = ""
    for n in range(first, last):
        gap = "" if n == first or glued(sentence.words[n - 1], sentence.words[n]) else " "
        out += gap + sentence.words[n].text
    return out


def choose(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Keep the best of overlapping candidates: trusted before long before early; in text order."""
    kept: dict[int, list[Candidate]] = {}
    order = sorted(
        candidates, key=lambda c: (-c.trust, c.first - c.last, not c.fixed, c.sentence, c.first, c.kind)
    )
    for one in order:
        if not any(one.overlaps(other) for other in kept.get(one.sentence, ())):
            kept.setdefault(one.sentence, []).append(one)
    return sorted((c for group in kept.values() for c in group), key=lambda c: (c.sentence, c.first))


def outer(candidates: list[Candidate]) -> list[Candidate]:
    """Leave out what was found by shape inside a longer organisation of the model's ("Air Force" in a station)."""
    model = [c for c in candidates if c.trust is Trust.MODEL and c.kind is NameKind.ORGANISATION]
    whole: dict[int, list[Candidate]] = {}
    for one in model:
        whole.setdefault(one.sentence, []).append(one)
    return [c for c in candidates if c.trust is not Trust.SHAPE or not _inside(c, whole.get(c.sentence, []))]


def _inside(one: Candidate, others: list[Candidate]) -> bool:
    size = one.last - one.first
    return any(o.first <= one.first and one.last <= o.last and o.last - o.first > size for o in others)
