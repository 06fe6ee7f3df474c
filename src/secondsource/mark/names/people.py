"""People whom the model misses, by what the sentence says of them: ", who leads ...", ", 64, of ...", "said X".

A name whose words are also a month, a weekday or a season ("August Winter") is read as a time by the model.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secondsource.language.calendar import MONTHS, SEASONS, WEEKDAYS
from secondsource.mark.names.candidate import Candidate, Trust, text_of
from secondsource.mark.names.lookup import demonym, headed, is_given, listed
from secondsource.model import NameKind, Sentence, Word

MOST_WORDS = 3  # of a run of capitals that is one person
SPEAK = frozenset("said says told tells added adds asked wrote argued insisted warned explained replied".split())
DATED = frozenset(n.casefold() for names in (*MONTHS, *WEEKDAYS) for n in names[:1]) | frozenset(SEASONS)
BEFORE = frozenset("the a an on in last next this every each early late mid since until by of from".split())
NOT_FIRST = frozenset("but and so yet when if while as after before then what which the a an new old".split())


def by_speaker(sentence: Sentence, taken: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give runs of capitals that the sentence treats as a person, where nothing else was found."""
    words, n = sentence.words, 0
    while n < len(words):
        last = n
        while last < len(words) and _part(words[last]):
            last += 1
        if 2 <= last - n <= MOST_WORDS and _free(sentence, n, last, taken) and _person(sentence, n, last, taken):
            yield Candidate(sentence.index, n, last, NameKind.PERSON, Trust.SHAPE, True)
        n = max(last, n + 1)


def _part(word: Word) -> bool:
    return word.text[0].isupper() and word.text.replace("-", "").replace("’", "").replace("'", "").isalpha()


def _free(sentence: Sentence, first: int, last: int, taken: Sequence[Candidate]) -> bool:
    """Whether no name found so far is more than a part of the run, or reaches over it."""
    mine = (c for c in taken if c.sentence == sentence.index and c.first < last and first < c.last)
    return all(first <= c.first and c.last <= last and c.last - c.first < last - first for c in mine)


def _person(sentence: Sentence, first: int, last: int, taken: Sequence[Candidate]) -> bool:
    text = text_of(sentence, first, last)
    opens = sentence.words[first].text.casefold()
    if opens in NOT_FIRST | BEFORE or headed(text) or listed(text) or demonym(sentence.words[first].text):
        return False
    if first and sentence.words[first - 1].text.casefold() in BEFORE - {"of", "by", "from"}:
        return False
    if _described(sentence.words, last):
        return True
    day = opens in DATED  # "Friday Reed said" is Reed, on Friday, unless the model sees no Reed
    inside = any(c.sentence == sentence.index and first < c.first < last for c in taken)
    known = is_given(opens) or any(w.text.casefold() in DATED for w in sentence.words[first:last])
    return known and not (day and inside) and _speaks(sentence.words, first, last)


def _described(words: Sequence[Word], last: int) -> bool:
    """Whether an age or a relative clause about a person follows."""
    if last + 1 >= len(words) or words[last].text != ",":
        return False
    after = words[last + 1].text
    aged = after.isdigit() and len(after) < 3 and last + 2 < len(words) and words[last + 2].text in (",", ".")
    return aged or after.casefold() in ("who", "whose")


def _speaks(words: Sequence[Word], first: int, last: int) -> bool:
    after = words[last].text.casefold() if last < len(words) else ""
    before = words[first - 1].text.casefold() if first else ""
    return (
        after in SPEAK
        or before in SPEAK
        or (before == "to" and first > 1 and words[first - 2].text == "according")
    )
