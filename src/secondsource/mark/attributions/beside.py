"""Quotations without a cue right behind a sentence about somebody: `Ann Roe was asked about it. "It is late."`."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.mark.attributions.draft import QUOTES, Draft
from secondsource.mark.attributions.phrases import phrase
from secondsource.mark.attributions.quotations import Quotation
from secondsource.mark.attributions.sources import PEOPLE
from secondsource.mark.attributions.text import Range, Text


def subject_before(text: Text, q: Quotation, drafts: Sequence[Draft]) -> Range | None:
    """Give whom the sentence right before a quotation in its line is about, where nobody says anything in it.

    That is a person: the subject of its main verb, in the active or asked, told or met.
    """
    inside = text.between(q.start, q.end)
    first = inside[0] - 1 if inside else -1
    while first >= 0 and text.words[first].text in QUOTES:
        first -= 1
    if first < 0 or text.paragraph[first] != text.paragraph[inside[0]] or text.quoted[first] >= 0:
        return None
    low, high = text.bounds[first]
    start, end = text.chars(low, high)
    if text.sentence[inside[0]] == text.sentence[first] or any(_speaks_in(d, start, end) for d in drafts):
        return None
    root = next((i for i in range(low, high + 1) if text.head[i] == i), low)
    subject = text.child(root, "nsubj", "nsubjpass")
    if subject is None or not _is_person(text, subject):
        return None
    return phrase(text, subject, root)


def _speaks_in(d: Draft, start: int, end: int) -> bool:
    where = d.cue or d.source or d.content
    return start <= where[0] < end


def _is_person(text: Text, at: int) -> bool:
    """Whether a subject is somebody by name or by a noun for a single person."""
    word, named = text.words[at], text.child(at, "appos")
    if word.tag == "NNP" or (named is not None and text.words[named].tag == "NNP"):
        return True
    return word.tag == "NN" and text.low(at) in PEOPLE and text.low(text.edges[at][0]) == "the"
