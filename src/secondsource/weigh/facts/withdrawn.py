"""Withdrawn words: what a report's own correction says that an earlier version said."""

from __future__ import annotations

from secondsource.language.own_corrections import CHANGED, STOOD_BEFORE, STOOD_BEFORE_IT
from secondsource.model import Sentence


def stood_before(sentence: Sentence, before: Sentence | None) -> bool:
    """Whether a sentence says what an earlier version of its own report said; `before` it stands in the text."""
    text = sentence.span.text
    if STOOD_BEFORE.search(text) is not None:
        return True
    alone = STOOD_BEFORE_IT.search(text) is not None
    return alone and before is not None and CHANGED.search(before.span.text) is not None
