"""Names by shape: organisations by head noun, bodies of a state, people behind a title, acronyms in brackets."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.countries import CAPITALS, country_code
from secondsource.language.given_names import FAMILY_FIRST
from secondsource.language.organisations import HEADS_WITH_OF, ORGANISATION_HEADS, STATE_BODIES
from secondsource.language.outlets import OUTLET_HEADS
from secondsource.language.sources import INSTITUTIONS
from secondsource.language.titles import HONORIFICS, OFFICES
from secondsource.mark.names.candidate import (
    LOWER_INSIDE,
    Candidate,
    Trust,
    capital,
    glued,
    proper,
    text_of,
    with_hyphen,
)
from secondsource.mark.names.lookup import demonym, is_given, listed
from secondsource.mark.names.people import BEFORE, DATED
from secondsource.model import NameKind, Sentence, Word

ARTICLES = frozenset({"the", "a", "an"})
MOST_WORDS = 9  # a longer run of capitals is no name
BODIES = INSTITUTIONS - {"board", "government", "regime", "palace", "house"}
HEADS = ORGANISATION_HEADS | frozenset({"ilbo", "shimbun", "zeitung", "gazette", "tribune", "herald"})


def by_head(sentence: Sentence) -> Iterator[Candidate]:
    """Give runs of capitalised words that end with an organisation's head noun, or begin with "Ministry of"."""
    words = sentence.words
    for begin, last in _runs(words):
        first = _behind_a_person(words, _behind_a_day(words, begin, last), last)
        heads = [n for n in range(first, last) if words[n].text.casefold() in HEADS and capital(words[n])]
        if (
            heads
            and heads[-1] > first
            and heads[-1] - first < MOST_WORDS
            and not _place(sentence, first, heads[-1])
        ):
            yield _organisation(sentence, first, heads[-1] + 1)
        for n in range(first, last - 2):
            if words[n].text.casefold() in HEADS_WITH_OF and words[n + 1].text in ("of", "for", "on"):
                yield _organisation(sentence, first, min(last, first + MOST_WORDS))
                break


def _behind_a_day(words: tuple[Word, ...], first: int, last: int) -> int:
    """Give where a run goes on behind a day or a month: "In March | Ferro Board", "last Friday | Ferro Board"."""
    dated = first > 0 and words[first - 1].text.casefold() in BEFORE and words[first].text.casefold() in DATED
    return first + 1 if dated and first + 1 < last and words[first - 1].text.casefold() not in ARTICLES else first


def _behind_a_person(words: tuple[Word, ...], first: int, last: int) -> int:
    """Give where a run goes on behind a person and "of": "Ann Reed of the [University of Orlen]"."""
    of = first + 2
    if of + 1 >= last or words[of].text != "of" or not is_given(words[first].text):
        return first
    surname = words[first + 1]
    if surname.tag != "NNP" or surname.text.casefold() in HEADS | HEADS_WITH_OF:
        return first
    return of + 1 + (words[of + 1].text in LOWER_INSIDE)


def _place(sentence: Sentence, first: int, head: int) -> bool:
    """Whether a head closes the name of a listed place ("West Bank")."""
    return any(listed(text_of(sentence, n, head + 1)) is NameKind.PLACE for n in range(first, head))


def _organisation(sentence: Sentence, first: int, last: int) -> Candidate:
    return Candidate(sentence.index, first, last, NameKind.ORGANISATION, Trust.SHAPE)


def _runs(words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Give [first, last) of each run of capitalised words, joined by "of", "for", "and" and the like."""
    n = 0
    while n < len(words):
        if not _starts(words, n):
            n += 1
            continue
        last = n + 1
        while last < len(words):
            if capital(words[last]) and words[last].tag != "POS":
                last += 1
            elif _bridge(words, last):
                last += 1 + (words[last + 1].text in LOWER_INSIDE)
            else:
                break
        yield n, last
        n = last


def _starts(words: tuple[Word, ...], n: int) -> bool:
    word = words[n]
    folded = word.text.casefold()
    if not capital(word) or folded in ("the", "a", "an") or folded in HONORIFICS:
        return False
    return word.pos in ("PROPN", "ADJ") or (n > 0 and word.pos in ("NOUN", "X")) or demonym(word.text)


def _bridge(words: tuple[Word, ...], n: int) -> bool:
    """Whether a small word or a hyphen joins two capitalised words into one name."""
    if n + 1 >= len(words):
        return False
    if words[n].text == "-":
        return glued(words[n - 1], words[n]) and capital(words[n + 1])
    if words[n].text not in ("of", "for", "&"):
        return False
    after = words[n + 1]
    return capital(after) or (after.text == "the" and n + 2 < len(words) and capital(words[n + 2]))


def by_state(sentence: Sentence) -> Iterator[Candidate]:
    """Give bodies that their owner makes unique, also in lower case ("Norway's foreign ministry")."""
    words = sentence.words
    for n in range(1, len(words)):
        size = next((k for k in (4, 3, 2, 1) if _body(words, n, k) in STATE_BODIES), 0)
        if not size:
            continue
        if words[n - 1].tag == "POS" and _state(words, n - 2):
            yield Candidate(sentence.index, n, n + size, NameKind.ORGANISATION, Trust.SHAPE, True)
        else:
            owner = next((k for k in (2, 1) if n >= k and demonym(_body(words, n - k, k))), 0)
            if owner:
                yield Candidate(sentence.index, n - owner, n + size, NameKind.ORGANISATION, Trust.SHAPE, True)


def _body(words: tuple[Word, ...], n: int, size: int) -> str:
    """Give `size` words from n on, "" where the sentence ends before: a slice cut short is no shorter body."""
    if n < 0 or n + size > len(words):
        return ""
    return " ".join(w.text for w in words[n : n + size]).casefold()


def _state(words: tuple[Word, ...], n: int) -> bool:
    for size in (3, 2, 1):
        first = n - size + 1
        name = _body(words, first, size)
        if first >= 0 and (country_code(name) or name in CAPITALS):
            return True
    return False


def by_title(sentence: Sentence) -> Iterator[Candidate]:
    """Give the capitalised words behind an honorific, an office or a rank, as a person."""
    words = sentence.words
    for n in range(len(words) - 1):
        folded = words[n].text.casefold()
        honorific = folded in HONORIFICS and capital(words[n])
        if not honorific and folded not in OFFICES:
            continue
        last = n + 1
        while last < len(words) and last - n <= 4 and proper(words[last]) and not _no_person(words[last]):
            last += 1
        while last > n + 1 and words[last - 1].text.casefold() in OFFICES | HONORIFICS:
            last -= 1
        last = with_hyphen(words, last) if last > n + 1 else last
        if last > n + (1 if honorific else 2):
            yield Candidate(sentence.index, n + 1, last, NameKind.PERSON, Trust.MODEL, honorific)


def by_role(sentence: Sentence) -> Iterator[Candidate]:
    """Give the capitalised words that commas set behind a noun for a body: "the operator, [Ferro Grain], said"."""
    words = sentence.words
    for n in range(1, len(words) - 3):
        if words[n].text not in BODIES or words[n + 1].text != "," or is_given(words[n + 2].text):
            continue
        last = n + 2
        while last < len(words) and last - n <= MOST_WORDS and proper(words[last]):
            last += 1
        opens = any(w.text.casefold() in ("the", "its", "'s") for w in words[max(n - 3, 0) : n])
        if opens and last > n + 3 and last < len(words) and words[last].text == ",":
            yield _organisation(sentence, n + 2, last)


def by_syllables(sentence: Sentence) -> Iterator[Candidate]:
    """Give East Asian names by their shape: a family name and two syllables with a hyphen ("Rim Yong-ho")."""
    words = sentence.words
    for n in range(len(words) - 3):
        family, one, hyphen, two = words[n : n + 4]
        shaped = hyphen.text == "-" and glued(one, hyphen) and glued(hyphen, two) and two.text.isalpha()
        if shaped and capital(family) and capital(one) and family.text.casefold() in FAMILY_FIRST:
            yield Candidate(sentence.index, n, n + 4, NameKind.PERSON, Trust.MODEL, True)


def _no_person(word: Word) -> bool:
    folded = word.text.casefold()
    titled = folded in OFFICES or folded in HONORIFICS
    return titled or folded in ORGANISATION_HEADS or folded in OUTLET_HEADS or listed(word.text) is not None


def by_acronym(sentence: Sentence, organisations: list[Candidate]) -> Iterator[Candidate]:
    """Give capitals in brackets right behind an organisation whose initials they are: "(NIS)"."""
    words = sentence.words
    for one in organisations:
        n = one.last
        if n + 2 < len(words) and words[n].text == "(" and words[n + 2].text == ")":
            initials = "".join(w.text[0] for w in words[one.first : one.last] if capital(w))
            if words[n + 1].text.replace(".", "").upper() == initials.upper() and len(initials) > 1:
                yield Candidate(one.sentence, n + 1, n + 2, NameKind.ORGANISATION, Trust.LIST, True)
