"""Values made by hand for tests of the link stage: no model is loaded."""

from __future__ import annotations

import re

from secondsource.model import Dated, DateEvidence, Marked, Report, Sentence, Word


def report(report_id: str, text: str, publisher: str | None = None, published: str | None = None) -> Report:
    dated = Dated(published, DateEvidence.METADATA, "made for a test") if published else None
    return Report(report_id, text, publisher=publisher, published=dated, body=((0, len(text)),) if text else ())


def sentences(made: Report) -> tuple[Sentence, ...]:
    """Split at full stops and line ends; a capitalised word inside is a name, every other word a noun."""
    found = []
    for match in re.finditer(r"[^.\n]+\.?[”\"]?", made.text):
        words = tuple(
            _word(made, m.start() + match.start(), m.end() + match.start()) for m in _words(match.group())
        )
        if words:
            span = made.span(words[0].start, max(words[-1].end, match.end()))
            found.append(Sentence(span, len(found), len(found), False, words))
    return tuple(found)


def _words(text: str) -> list[re.Match[str]]:
    return list(re.finditer(r"\w+", text))


def _word(made: Report, start: int, end: int) -> Word:
    text = made.text[start:end]
    pos = "PROPN" if text[0].isupper() else "NOUN"
    return Word(start, end, text, text.casefold(), pos, "NN", "dep", 0)


def marked(report_id: str, text: str, publisher: str | None = None, published: str | None = None) -> Marked:
    made = report(report_id, text, publisher, published)
    return Marked(made, sentences(made))
