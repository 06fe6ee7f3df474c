"""Source spans: the noun phrase round a head word, or the one read off the tags."""

from __future__ import annotations

from secondsource.mark.attributions.draft import past_dateline
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Word

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
RELATIVES = frozenset({"who", "which", "that", "whom"})
LONGEST = 120  # characters; a longer source is cut to its head phrase


def phrase(text: Text, head: int, verb: int | None = None) -> Range | None:
    """Give the offsets of a noun phrase, without what belongs to the verb or to a quotation beside it."""
    first, last = text.edges[head]
    low, high = text.bounds[head]
    start = past_dateline(text, low)
    first, last = max(first, start if start <= head else low), min(last, high)
    if verb is not None and first <= verb <= last:
        first, last = (first, verb - 1) if head < verb else (verb + 1, last)
    first, last = _unquoted(text, head, first, last)
    if text.words[last].end - text.words[first].start > LONGEST:
        first, last = _short(text, head, first, last)
    return stripped(text, first, last)


def _unquoted(text: Text, head: int, first: int, last: int) -> Range:
    """Cut what lies in another quotation than the head word."""
    low = high = head
    while low > first and text.quoted[low - 1] == text.quoted[head]:
        low -= 1
    while high < last and text.quoted[high + 1] == text.quoted[head]:
        high += 1
    return low, high


def _short(text: Text, head: int, first: int, last: int) -> Range:
    """Leave relative clauses and appositions out of a long phrase."""
    for kid in text.kids[head]:
        if kid > head and text.words[kid].dep in {"relcl", "acl", "appos", "advcl", "conj", "punct"}:
            last = min(last, text.edges[kid][0] - 1)
    last = max(last, head)
    return (first, last) if text.words[last].end - text.words[first].start <= LONGEST else (head, head)


def stripped(text: Text, first: int, last: int) -> Range | None:
    """Give the offsets of a range of words without what joins it to its sentence; None where nothing stays."""
    cut = {",", ";", ":", "-", "–", "—", "(", '"', "'", "but", "and", "also", "yet"}
    cut |= {"as", "where", "when", "while", "because", "by"}  # what joins the tag to the sentence
    for i in range(first, last):
        if text.words[i].text == ")" and not any(text.words[k].text == "(" for k in range(first, i)):
            first = i + 1  # a dateline: "(Reuters) - The mayor"
    while first <= last and text.low(first) in cut:
        first += 1
    ends = {",", ";", ":", "-", "–", "—", "(", "and", "but", "also"}
    while first <= last and (text.low(last) in ends or (first < last and text.low(last) in RELATIVES)):
        last -= 1
    return text.chars(*unbroken(text, first, last)) if first <= last else None


def unbroken(text: Text, first: int, last: int) -> Range:
    """Widen a range of words to the whole of a word that a hyphen or slash breaks: `ex-pat`, `al-Roe`."""
    while first > 1 and _joined(text, first - 1):
        first -= 2
    while last + 2 < len(text.words) and _joined(text, last + 1):
        last += 2
    return first, last


def _joined(text: Text, mark: int) -> bool:
    """Whether a mark stands between two words without a space."""
    before, at, after = text.words[mark - 1 : mark + 2]
    solid = before.end == at.start and at.end == after.start
    return solid and at.text in {"-", "/"} and before.text[-1:].isalnum() and after.text[:1].isalnum()


def phrase_after(text: Text, at: int, stop: int) -> Range | None:
    """Give the noun phrase that starts at a word, read off the tags: for verbs with a broken parse."""
    last, seen = None, False
    at = _after_platform(text, at, stop)
    for i in range(at, stop + 1):
        word = text.words[i]
        if word.pos in NOMINAL:
            last, seen = i, True
        elif _ends_phrase(word) and (seen or word.pos in {"VERB", "AUX"}):
            break
    return stripped(text, at, last) if last is not None else None


def _after_platform(text: Text, at: int, stop: int) -> int:
    """Skip `on Twitter`, `in a statement`, `on Monday` between an inverted verb and its subject."""
    if at + 1 >= stop or text.words[at].tag != "IN":
        return at
    end = at + 1
    while end < stop and text.words[end].pos in {"DET", "ADJ"}:
        end += 1
    return end + 1 if text.words[end].pos in NOMINAL else at


def _ends_phrase(word: Word) -> bool:
    return word.text in {",", ".", ";", ":"} or word.tag in {"VBD", "VBZ", "VBP", "MD", "IN", "WP", "WDT"}
