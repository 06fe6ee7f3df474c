"""The main verb of a sentence: whether it stands in the past tense, and what opens the sentence before it."""

from __future__ import annotations

from secondsource.model import FINITE, Sentence, Span
from secondsource.weigh.disputes.syntax import SUBJECTS, children, subtree


def told_as_past(sentence: Sentence) -> bool:
    """Whether the main verb stands in the past tense: "was approved"; not "has been approved"."""
    root = _root(sentence)
    verbs = [] if root is None else [root, *children(sentence, root, "aux", "auxpass")]
    return {sentence.words[i].tag for i in verbs} & FINITE == {"VBD"}


def opening_of(sentence: Sentence) -> Span | None:
    """Give what stands before the subject of the main verb: "Last year, " of "Last year, the firm paid"."""
    root = _root(sentence)
    subject = None if root is None else next(children(sentence, root, *SUBJECTS), None)
    if subject is None:
        return None
    start, end = sentence.span.start, sentence.words[subtree(sentence, subject)[0]].start
    return Span(sentence.span.report_id, start, end, sentence.span.text[: end - start]) if end > start else None


def _root(sentence: Sentence) -> int | None:
    return next((i for i, w in enumerate(sentence.words) if w.head == i and w.pos in ("VERB", "AUX")), None)
