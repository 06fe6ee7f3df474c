"""What is worth a remark about a report that was read: language, no news, only a headline, endless sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from secondsource.model import Problem, Report
from secondsource.read.lines import Line
from secondsource.read.notices import Voice, offer_lines, other_voice

_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।][\"'”’)\]»]*(?=\s|$)|\n\s*\n")
_WORD = re.compile(r"\w+")
_CODE = re.compile(r"[{}<>=;|\\$#_]|,(?=\S)")
PAYWALLED = "paywalled"
HEADLINE_WORDS = 25
LEAST_SENTENCE = 5  # words
LONG_SENTENCE = 1_000  # words
CODE_SHARE = 0.03  # of the characters


def remarks(report: Report, source: str) -> Iterator[Problem]:
    """Give what a reader should know of a report, in a fixed order."""
    body = "\n\n".join(report.text[a:b] for a, b in report.body)
    words = len(_WORD.findall(body))
    if words == 0:
        yield Problem(source, "not-news", "no text of an article in it", "check the file")
    elif words <= HEADLINE_WORDS and "\n" not in body.strip():
        yield Problem(source, "headline-only", "only a headline, no text below it", "add the article's text")
    elif not _prose(body):
        yield Problem(source, "not-news", "hardly a sentence in it", "leave it out if it is no report")
    if report.language not in ("en", "und"):
        reason = f"written in another language ({report.language})"
        yield Problem(source, "language", reason, "only English is analysed")
    longest = _longest(body)
    if longest > LONG_SENTENCE:
        yield Problem(source, "long-sentence", f"a sentence of {longest} words", "it is cut where it is parsed")


def voices(lines: Sequence[Line], source: str) -> Iterator[Problem]:
    """Say where the site speaks instead of the article: over the whole text, or in place of its rest."""
    voice = other_voice(lines)
    if voice in (Voice.CONSENT, Voice.NOTICE):
        yield Problem(
            source, "not-news", f"the text is {voice}, not an article", "save the page once it shows its article"
        )
    elif voice is Voice.OFFER or offer_lines(lines):
        reason = "an offer of a subscription stands in it; the rest of the article may be missing"
        yield Problem(source, PAYWALLED, reason, "save the page while you are logged in")


def _prose(body: str) -> bool:
    """Whether a text has sentences: at least one, and not the marks of code or tables."""
    if len(_CODE.findall(body)) > CODE_SHARE * len(body):
        return False
    ends = (m.end() for m in re.finditer(r"[.!?…。！？؟۔।][\"'”’)\]»]*(?:\s|$)", body))
    at = 0
    for end in ends:
        piece = body[at:end]
        if len(_WORD.findall(piece.rpartition("\n")[2] or piece)) >= LEAST_SENTENCE or not piece.isascii():
            return True
        at = end
    return False


def _longest(body: str) -> int:
    longest = at = 0
    for mark in _SENTENCE_END.finditer(body):
        if mark.end() - at > LONG_SENTENCE:  # characters: cheap, and no word is shorter
            longest = max(longest, len(_WORD.findall(body[at : mark.end()])))
        at = mark.end()
    return max(longest, len(_WORD.findall(body[at:])))
