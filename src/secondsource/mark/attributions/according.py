"""`According to S, P`, and `P, according to S`; `in the words of S` as well."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language import sources as nouns
from secondsource.mark.attributions.draft import CLOSERS, Draft, direct, sentence_start, snapped, trimmed
from secondsource.mark.attributions.phrases import phrase, phrase_after
from secondsource.mark.attributions.text import Range, Text

LEADING = frozenset({"but", "and", "however", "yet", "so", ","})


def according(text: Text) -> Iterator[Draft]:
    """Find every `according to`; its content is the rest of the sentence, or what stands before it."""
    for at in range(len(text.words) - 1):
        begin = _cue(text, at)
        found = _source(text, at) if begin is not None else None
        if begin is None or found is None:
            continue
        source, last = found
        if text.report.text[slice(*source)].lower() in nouns.COURSES:
            continue  # "all goes according to plan"
        content = _content(text, begin, last)
        if content is not None:
            cue = text.chars(begin, at + 1)
            content = snapped(text, content, cue)
            if content[0] > cue[1]:
                content = direct(text, content)
            yield Draft(content, cue, source, "according-to", at)


def _cue(text: Text, at: int) -> int | None:
    """Give the first word of `according to` and `in the words of`, whose last two words begin at a place."""
    here = text.low(at), text.low(at + 1)
    if here == ("according", "to"):
        return at
    worded = here == ("words", "of") and at - 2 >= text.bounds[at][0]
    return at - 2 if worded and (text.low(at - 2), text.low(at - 1)) == ("in", "the") else None


def _source(text: Text, at: int) -> tuple[Range, int] | None:
    """Give the source and its last word."""
    stop = text.bounds[at][1]
    head = text.child(at + 1, "pobj")
    source = phrase(text, head, at) if head is not None and head > at else None
    source = source or (phrase_after(text, at + 2, stop) if at + 2 <= stop else None)
    if source is None:
        return None
    source = _one_phrase(text, source, at, head)
    last = max((i for i in range(at + 1, stop + 1) if text.words[i].end <= source[1]), default=at + 1)
    return source, last


def _one_phrase(text: Text, source: Range, at: int, head: int | None) -> Range:
    """Cut a source at a comma that starts the content (before another source's cue, or a clause)."""
    inside = [i for i in text.between(*source) if i > at + 1]
    for i in inside:
        if text.words[i].text == "," and head is not None and i > head:
            rest = [j for j in inside if j > i]
            appositive = rest and (text.words[rest[0]].pos == "DET" or text.words[rest[0]].text.islower())
            if not appositive and at - text.bounds[at][0] < 3:
                return source[0], text.words[i - 1].end
    return source


def _content(text: Text, at: int, last: int) -> Range | None:
    low, high = text.bounds[at]
    begin = sentence_start(text, at)
    while begin < at and text.low(begin) in LEADING:
        begin += 1
    joint = at - 2 if text.words[at - 1].text == "," else at - 1
    if joint > low and text.words[joint].pos in {"SCONJ", "CCONJ"} and last < high:
        return trimmed(text, last + 1, high)
    if at - begin >= 3 or (begin < at and text.words[at - 1].text != ","):
        before = at - 1
        while before > begin and text.words[before].text in CLOSERS:
            before -= 1
        resumed = text.words[last + 1].text == "," if last < high else False
        if resumed and _goes_on(text, last + 2, begin, before):
            return trimmed(text, begin, high)
        return trimmed(text, begin, before)
    return trimmed(text, last + 1, high) if last < high else None


def _goes_on(text: Text, at: int, low: int, high: int) -> bool:
    """Whether the words after the aside hang on those before it."""
    if at > text.bounds[low][1] or text.words[at].pos in {"CCONJ", "SCONJ"}:
        return False
    if text.words[at].tag in {"WP", "WDT", "WRB", "VBG"}:
        return False
    subject_only = not any(text.words[i].tag in {"VBD", "VBZ", "VBP", "MD"} for i in range(low, high + 1))
    return subject_only or (low <= text.head[at] <= high and text.words[at].pos != "VERB")
