"""A found attribution before it is finished: offsets instead of spans, and the words that found it."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.cues import CUES
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act

CLOSERS = frozenset({",", ".", ";", ":", "-", "–", "—", "...", "…", ")", "]"})
OPENERS = frozenset({",", ";", ":", "-", "–", "—", "(", "[", "...", "…"})
DASHES = frozenset({"-", "–", "—", "--"})
LONGEST_DATELINE = 14  # words
QUOTES = frozenset({'"', "'", "''", "``", "`", "“", "”", "‘", "’"})


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution in the making; ranges are code points, `at` is the cue's word.

    `via` is the draft that relays this one, `follows` the one that a continued quotation continues.
    """

    content: Range
    cue: Range | None
    source: Range | None
    rule: str
    at: int | None = None
    act: Act = Act.SPEECH
    via: Draft | None = None
    follows: Draft | None = None


def act_of(lemma: str, frame: str) -> Act | None:
    """Give the act that a cue word performs in a frame, or None where it is no cue."""
    act = CUES.get((lemma, frame))
    return Act(act) if act else None


def trimmed(text: Text, first: int, last: int) -> Range | None:
    """Give the offsets of a range of words without `that` and punctuation at its ends; None where empty."""
    while first <= last and (text.words[first].text in OPENERS or (text.low(first) == "that" and first < last)):
        if text.low(first) == "that" and text.words[first].dep not in {"mark", "advmod"}:
            break
        first += 1
    while first <= last and (text.words[last].text in CLOSERS or text.low(last) in {"and", "but"}):
        last -= 1
    return text.chars(first, last) if first <= last else None


def snapped(text: Text, content: Range, cue: Range | None) -> Range:
    """Widen a content to the quotations that it cuts; narrow it to the quotation that its cue stands in."""
    start, end = content
    for q in text.quotations:
        if q.start > end:
            break
        if q.end <= start - 1:
            continue
        if cue and q.start <= cue[0] and cue[1] <= q.end:
            start, end = max(start, q.start + 1), min(end, q.end - 1)
        elif not cue or cue[1] <= q.start or q.end <= cue[0]:
            if q.start < start < q.end:
                start = q.start
            if q.start < end < q.end:
                end = q.end
    return (start, end) if start < end else content


def past_dateline(text: Text, begin: int) -> int:
    """Give the first word after a dateline (`KUNDUZ, Afghanistan - `), where a line starts with one."""
    if (begin and text.paragraph[begin - 1] == text.paragraph[begin]) or not _in_capitals(text.words[begin].text):
        return begin
    for i in range(begin + 1, min(begin + LONGEST_DATELINE, line_end(text, begin))):
        if text.words[i].text in DASHES and text.words[i - 1].end < text.words[i].start:
            return i + 1
        if text.words[i].pos in {"VERB", "AUX"}:
            break
    return begin


def _in_capitals(word: str) -> bool:
    """Whether a word may start a dateline: `A` and `I` do not."""
    return word.isupper() and len(word) > 1


def sentence_start(text: Text, at: int) -> int:
    """Give the first word of a word's sentence, past its dateline; a point in "Blvd." does not end one."""
    begin = text.bounds[at][0]
    while begin and text.paragraph[begin - 1] == text.paragraph[begin] and text.words[begin].text[:1].islower():
        if text.words[begin - 1].text[-1:] != ".":
            break
        begin = text.bounds[begin - 1][0]
    return past_dateline(text, begin)


def direct(text: Text, content: Range) -> Range:
    """Cut a content that starts with a whole quotation to it: what follows `"Q," ` is the writer's."""
    for q in text.quotations:
        if q.start == content[0] and q.depth == 0 and q.end < content[1] and _closes_clause(text, q.start, q.end):
            return q.start, q.end
    return content


def _closes_clause(text: Text, start: int, end: int) -> bool:
    return text.report.text[start : end - 1].rstrip("\"'”’ ")[-1:] in {",", ".", "?", "!"}


def line_end(text: Text, at: int) -> int:
    """Give the last word of a word's paragraph."""
    return text.lines[at]


def verb_group(text: Text, at: int) -> Range:
    """Give the offsets of a verb with its particle, as the cue."""
    particle = text.child(at, "prt")
    return text.chars(at, particle if particle is not None and particle == at + 1 else at)
