"""Counting what: the noun that a number counts, by the parse, else by the words that follow."""

from __future__ import annotations

from bisect import bisect_left

from secondsource.model import Sentence, Word

_NOUNS = ("NOUN", "PROPN")
_BETWEEN = ("ADJ", "ADV", "NUM", "DET", "PUNCT")
_SKIPPED_TAGS = ("VBN", "VBG", "JJ", "JJR", "JJS")


def words_in(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Give the half-open range of the sentence's words that overlap [start, end)."""
    words = sentence.words
    first = bisect_left(words, start + 1, key=lambda w: w.end)
    last = bisect_left(words, end, key=lambda w: w.start)
    return first, last


def counted(sentence: Sentence, start: int, end: int, only_of: bool = False) -> str:
    """Give the lemma of what the number at [start, end) counts, "" where it stands alone ("84 were killed").

    `only_of`: only what an "of" names, as for shares ("5 percent of voters").
    """
    first, last = words_in(sentence, start, end)
    words = sentence.words
    if last >= len(words) or first >= last:
        return ""
    if words[last].text.lower() == "of":
        return _object_of(words, last)
    if only_of:
        return ""
    for index in range(last - 1, first - 1, -1):
        head = words[index].head
        if head >= last and words[index].dep in ("nummod", "compound", "quantmod", "amod", "nmod", "det"):
            noun = words[head]
            return _lemma(words, head) if noun.pos in _NOUNS and head - last <= 6 else _chunk(words, last)
    return _chunk(words, last)


def _object_of(words: tuple[Word, ...], of: int) -> str:
    for index in range(of + 1, min(len(words), of + 9)):
        if words[index].head == of and words[index].dep == "pobj":
            return _lemma(words, index) if words[index].pos in _NOUNS else ""
    return _chunk(words, of + 1)


def _chunk(words: tuple[Word, ...], position: int) -> str:
    """Give the last noun of the run of adjectives and nouns that begins here."""
    index = position
    while index < len(words) and index - position < 4 and _leads_on(words[index]):
        index += 1
    found = ""
    while index < len(words) and words[index].pos in _NOUNS:
        found = _lemma(words, index)
        index += 1
    return found


def _leads_on(word: Word) -> bool:
    if word.pos == "PUNCT":
        return word.text == "-"
    return word.pos in _BETWEEN or word.tag in _SKIPPED_TAGS


def _lemma(words: tuple[Word, ...], index: int) -> str:
    return words[index].lemma.lower()
