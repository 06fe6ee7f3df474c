"""Names by list, wherever they stand: outlets, agencies, well-known bodies, countries, cities, regions."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.countries import country_code
from secondsource.language.outlets import AMBIGUOUS
from secondsource.language.places import COMPASS
from secondsource.language.titles import HONORIFICS, OFFICES
from secondsource.mark.names.candidate import Candidate, Trust, capital, proper, text_of
from secondsource.mark.names.lookup import LONGEST, demonym, listed
from secondsource.model import NameKind, Sentence, Word

WEAK_NEXT = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def by_list(sentence: Sentence, loud: bool) -> Iterator[Candidate]:
    """Give the listed names of a sentence, longest first at each word.

    `loud` = capitals tell nothing in this sentence; then a single word counts only if read as a name.
    """
    words = sentence.words
    n = 0
    while n < len(words):
        found = _longest(sentence, n) if capital(words[n]) or _coined(words[n]) else None
        if found and not _weak(sentence, found, loud):
            yield found
        n = found.last if found else n + 1


def _longest(sentence: Sentence, first: int) -> Candidate | None:
    words = sentence.words
    for last in range(min(first + LONGEST, len(words)), first, -1):
        large = capital(words[last - 1]) or _coined(words[last - 1])
        if large and (kind := listed(text_of(sentence, first, last))):
            several = last - first > 1 and kind is NameKind.ORGANISATION
            return Candidate(sentence.index, first, last, kind, Trust.LIST if several else Trust.MODEL, True)
    return None


def _weak(sentence: Sentence, one: Candidate, loud: bool) -> bool:
    """Whether the words may well be something else here: part of a longer name, or an ordinary word."""
    words = sentence.words
    if one.last - one.first > 1 and one.kind is NameKind.ORGANISATION:
        return False
    text = text_of(sentence, one.first, one.last)
    before = words[one.first - 1] if one.first else None
    after = words[one.last] if one.last < len(words) else None
    if text.casefold() in AMBIGUOUS and not (before is not None and before.text.casefold() == "the"):
        return True
    if one.last - one.first == 1 and not (proper(words[one.first]) or _coined(words[one.first])):
        return True
    return not loud and (_joins(before) or _joins(after))


def _coined(word: Word) -> bool:
    """Whether a word is no ordinary one by its spelling, whatever the tagger reads: `9to5Mac`, `iNews`."""
    return any(c.isupper() for c in word.text[1:]) and any(c.islower() for c in word.text)


def _joins(word: Word | None) -> bool:
    """Whether a neighbouring word makes a longer name with this one."""
    if word is None or not proper(word):
        return False
    folded = word.text.casefold()
    free = folded in HONORIFICS or folded in OFFICES or folded in WEAK_NEXT or demonym(word.text)
    return not free and not listed(word.text)


def by_compass(sentence: Sentence, places: frozenset[str]) -> Iterator[Candidate]:
    """Give "the North" and "the South" where the report names a country so, and "the West".

    `places` are the places named in the report, case-folded.
    """
    words = sentence.words
    for n in range(1, len(words)):
        word = words[n]
        if word.text.casefold() not in COMPASS or not word.text[0].isupper() or words[n - 1].text.lower() != "the":
            continue
        after = words[n + 1] if n + 1 < len(words) else None
        if word.dep in ("compound", "amod", "nmod") or (
            after is not None and (capital(after) or after.text == "-")
        ):
            continue
        if word.text == "West" or any(
            p.startswith(f"{word.text.casefold()} ") and country_code(p) for p in places
        ):
            yield Candidate(sentence.index, n, n + 1, NameKind.PLACE, Trust.MODEL, True)
