"""Withdrawn words: what a report's own correction says that an earlier version said."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.language.own_corrections import CHANGED, STOOD_BEFORE, STOOD_BEFORE_IT
from secondsource.model import Certainty, Factuality, Mood, Report, Sentence, Span


def stood_before(report: Report, sentence: Sentence, sentences: Sequence[Sentence]) -> Span | None:
    """Give the words by which a sentence says what an earlier version of its own report said, else None."""
    text = sentence.span.text
    found = STOOD_BEFORE.search(text)
    if found is None and sentence.index:
        alone = STOOD_BEFORE_IT.search(text)
        found = alone if alone and CHANGED.search(sentences[sentence.index - 1].span.text) else None
    if found is None:
        return None
    start = sentence.span.start
    return report.span(start + found.start(), start + found.end())


def withdrawn(told: Factuality, words: Span) -> Factuality:
    """Give the factuality of what a report takes back."""
    triggers = tuple(sorted({*told.triggers, words}))
    return Factuality(Certainty.UNDERSPECIFIED, None, Mood.WITHDRAWN, told.source, words, triggers)
