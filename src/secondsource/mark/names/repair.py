"""Repair of the model's own names: cut at what no name holds, trimmed at both ends, typed again by lists."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.organisations import LONE_HEADS, ORGANISATION_HEADS
from secondsource.language.places import PLACE_STARTS
from secondsource.language.titles import HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, OFFICES
from secondsource.mark.names.candidate import Candidate, Trust, capital, glued, text_of, with_hyphen
from secondsource.mark.names.lookup import demonym, headed, is_given, listed
from secondsource.mark.parse import Parsed, RawName
from secondsource.model import NameKind, Sentence, Word

KINDS = {
    "PERSON": NameKind.PERSON,
    "ORG": NameKind.ORGANISATION,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "FAC": NameKind.PLACE,
    "PRODUCT": NameKind.OTHER,
    "EVENT": NameKind.OTHER,
    "WORK_OF_ART": NameKind.OTHER,
    "LAW": NameKind.OTHER,
}
BREAKS = frozenset('" ( ) [ ] | : ; , / \u2013 \u2014 -- ... \u2026 * @ #'.split())
TELLING = frozenset({"VBD", "VBZ"})  # no name has them in small letters: "Reed told Acme" is two
INSIDE = frozenset({"compound", "poss", "nmod", "amod"})  # labels of words that belong to a following noun
NO_NAMES = frozenset(
    """i he she it we they you who what when where why how this that these those monday tuesday wednesday thursday
    friday saturday sunday january february march april june july august september october november december
    mr mrs ms dr yes no ok read more photo image video file updated published a.m. p.m. am pm est gmt pst covid-19
    internet christmas god""".split()
)


def repaired(parsed: Parsed) -> Iterator[Candidate]:
    """Give the model's names as candidates, in text order; what is no name after trimming is dropped."""
    place = 0
    sentences = parsed.sentences
    for raw in sorted(parsed.raw_names, key=lambda n: (n.start, n.end)):
        if raw.label not in KINDS:
            continue
        while place < len(sentences) and sentences[place].span.end <= raw.start:
            place += 1
        if place < len(sentences):
            yield from _pieces(sentences[place], raw)


def _pieces(sentence: Sentence, raw: RawName) -> Iterator[Candidate]:
    kind = KINDS[raw.label]
    inside = [n for n, w in enumerate(sentence.words) if w.start < raw.end and raw.start < w.end]
    run: list[int] = []
    for n in inside:
        if _breaks(sentence.words[n], kind):
            yield from _trimmed(sentence, run, kind)
            if run and kind is NameKind.PERSON and sentence.words[n].text.islower():
                return  # "Ann Reed of Acme": what follows is no person
            run = []
        else:
            run.append(n)
    yield from _trimmed(sentence, run, kind)


def _breaks(word: Word, kind: NameKind) -> bool:
    if word.text in BREAKS or "/" in word.text or (word.text.islower() and word.tag in TELLING):
        return True
    if kind is not NameKind.PERSON:
        return False
    small = word.text.islower() and word.pos in ("ADP", "CCONJ", "SCONJ", "AUX", "VERB", "DET", "PART")
    return word.text in ("&", "'s", "'") or (small and word.text not in NAME_PARTICLES)


def _trimmed(sentence: Sentence, run: list[int], kind: NameKind) -> Iterator[Candidate]:
    if not run:
        return
    words = sentence.words
    first, last = run[0], run[-1] + 1
    last = with_hyphen(words, last)
    while first < last and _cut_left(words, first, last, kind):
        first += 1
    while first < last and _cut_right(words, first, last, kind):
        last -= 1
    if last - first == 2 and words[first].text == words[first + 1].text and words[first].text.isupper():
        last -= 1  # a firm's letters, then its ticker's: "QX QX"
    if first < last:
        yield from _typed(sentence, first, last, kind)


def _cut_left(words: tuple[Word, ...], first: int, last: int, kind: NameKind) -> bool:
    word, text = words[first], words[first].text.casefold()
    if text in ("the", "a", "an") or word.text in ("'", "'s", "-", ".", "&"):
        return True
    if kind is NameKind.PERSON:
        more = first + 1 < last
        if text in HONORIFICS or text in OFFICES:
            return True
        if more and word.text.isupper() and len(text) > 1 and not words[last - 1].text.isupper():
            return "." not in text and (len(text) > 3 or listed(word.text) is not None)
        if text in NAME_PARTICLES and more:
            return False
        return not capital(word) or (more and demonym(word.text))
    return not capital(word) and not word.text[0].isdigit()


def _cut_right(words: tuple[Word, ...], first: int, last: int, kind: NameKind) -> bool:
    word = words[last - 1]
    if word.tag == "POS" or word.text in ("'", "'s", "-", ".", "&", "-"):
        return True
    if kind is NameKind.PERSON and word.text[0].isdigit():
        return True
    if last - first > 1 and words[last - 2].text == "-" and glued(words[last - 2], word):
        return False  # the second half of "Min-ki"
    return not capital(word) and not (word.text.isdigit() and kind is not NameKind.PLACE)


def _typed(sentence: Sentence, first: int, last: int, kind: NameKind) -> Iterator[Candidate]:
    words = sentence.words
    if (
        last - first == 3
        and is_given(words[first + 1].text)
        and listed(words[first].text) is NameKind.ORGANISATION
    ):
        first, kind = first + 1, NameKind.PERSON  # "... wrote on Twitter Ann Reed"
    text = text_of(sentence, first, last)
    folded = text.casefold()
    if demonym(text) or folded in NO_NAMES or folded.startswith("new year") or not any(c.isalpha() for c in text):
        return
    if folded in HONORIFICS or folded in OFFICES or folded in NAME_SUFFIXES or len(text) < 2:
        return
    known = listed(text)
    if not known and folded in ORGANISATION_HEADS - LONE_HEADS:
        return
    article = first > 0 and words[first - 1].text.casefold() == "the"
    if kind is NameKind.PERSON and article and words[last - 1].dep not in INSIDE:
        kind = NameKind.ORGANISATION  # nobody is "the Ann Reed", but teams and papers are
    yield Candidate(sentence.index, first, last, known or _kind(text, kind), Trust.MODEL, known is not None)


def _kind(text: str, kind: NameKind) -> NameKind:
    """Correct the model's kind by the words themselves: heads, digits, given names."""
    words = text.split()
    if kind is NameKind.PERSON:
        first = listed(words[0]) if len(words) > 1 else None
        if first is NameKind.PLACE and len(words) == 2 and words[1].endswith("s") and not is_given(words[0]):
            return NameKind.ORGANISATION  # a team: "Oslo Lions"
        if words[0].casefold() in PLACE_STARTS:
            return NameKind.PLACE
        return NameKind.OTHER if first is NameKind.ORGANISATION or any(c.isdigit() for c in text) else kind
    if shape := headed(text):
        return shape
    two = len(words) == 2 and words[1][0].isupper() and words[1].isalpha()
    return NameKind.PERSON if two and is_given(words[0]) and not listed(words[0]) else kind
