"""Put right: what a report says that it had wrong at first, with what it says instead."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from secondsource.language.own_corrections import APOLOGY, BOTH
from secondsource.model import Finding, FindingKind, Marked, Mood, Sentence, Span
from secondsource.weigh.view import View

LONGEST = 400  # characters of a sentence; a longer one is no line of correction
MOST = 4


def put_right(view: View) -> tuple[Finding, ...]:
    """Give the reports' own corrections that state both wordings, the old and the right one; copies once."""
    found: dict[str, Finding] = {}
    for marked in view.marked:
        for spans in _corrections(marked):
            words = "” – “".join(" ".join(s.text.split()) for s in spans)
            text = f"{marked.report.outlet} put its own report right: “{words}”"
            found.setdefault(words, Finding(FindingKind.MUTATION, text, spans))
    return tuple(found.values())[:MOST]


def _corrections(marked: Marked) -> Iterator[tuple[Span, ...]]:
    """Give the sentences of each correction: one that holds both wordings, or two."""
    held = marked.sentences
    withdrawn = {c.sentence for c in marked.claims if c.frame and c.frame.factuality.mood is Mood.WITHDRAWN}
    for at, sentence in enumerate(held):
        after = held[at + 1] if at + 1 < len(held) else None
        if len(sentence.span.text) > LONGEST:
            continue
        if BOTH.search(sentence.span.text):
            yield (sentence.span,)
        elif sentence.index in withdrawn and after is not None and _answers(sentence, after, withdrawn):
            yield sentence.span, after.span


def _answers(sentence: Sentence, after: Sentence, withdrawn: Collection[int]) -> bool:
    """Whether the next sentence of the paragraph says what is right, and no more of the past or of regret."""
    told = after.paragraph == sentence.paragraph and len(after.span.text) <= LONGEST
    return told and not APOLOGY.search(after.span.text) and after.index not in withdrawn
