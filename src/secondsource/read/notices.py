"""Lines in which a site speaks instead of the article: consent, an offer of a subscription, a notice, comments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from secondsource.language.furniture import SPEECH_VERBS
from secondsource.language.notices import COMMENT_HEADS, CONSENT, NOTICES, OFFER_STRONG, OFFER_WEAK
from secondsource.read.lines import Line


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{p})" for p in patterns), re.IGNORECASE)


_CONSENT = re.compile("|".join(rf"(?:\b{p}\b)" for p in CONSENT), re.IGNORECASE)
_STRONG, _NOTICE = _any(OFFER_STRONG), _any(NOTICES)
_WEAK = re.compile("|".join(rf"(?:\b{p}\b)" for p in OFFER_WEAK), re.IGNORECASE)
_READER = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_SITE = re.compile(r"\b(?:you|your|we|our|this (?:web)?site)\b", re.IGNORECASE)
_SPOKEN = re.compile(rf"[\"“”]|\b(?:he|she|they|who|which)\b.*\b(?:{'|'.join(SPEECH_VERBS)})\b", re.IGNORECASE)
_COMMENTS = re.compile("|".join(rf"(?:{p})" for p in COMMENT_HEADS) + r"\s*:?", re.IGNORECASE)
CONSENT_LEAST, HEADING_WORDS, SHARE = 2, 8, 0.5
NOTICE_WORDS = 60  # a page that tells more than so many words is no notice


class Voice(StrEnum):
    """Who speaks in a page that is no article."""

    CONSENT = "a consent banner"
    OFFER = "an offer of a subscription"
    NOTICE = "a notice of the site"


def consent(line: Line) -> bool:
    """Tell whether a line asks for consent to cookies and tracking: two marks, to the reader, unquoted."""
    return (
        bool(_SITE.search(line.text))
        and len({m.group(0).lower() for m in _CONSENT.finditer(line.text)}) >= CONSENT_LEAST
        and not _quoted(line)
    )


def offer(line: Line) -> bool:
    """Tell whether a line offers a subscription in so many words."""
    letter = "newsletter" in line.lower  # those are free, and no article is kept back for them
    return bool(_STRONG.search(line.text)) and not letter and not _quoted(line)


def offer_lines(lines: Sequence[Line]) -> set[int]:
    """Give the lines of offers: those that offer, and what addresses the reader about it beside them.

    A short heading right above is one too. The headline is none.
    """
    found = {i for i, line in enumerate(lines) if i and offer(line)}
    if not found:
        return set()
    for step in (1, -1):
        for start in sorted(found):
            i = start + step
            while 0 < i < len(lines) and i not in found and _weak(lines[i]):
                found.add(i)
                i += step
    heads = {i - 1 for i in found if i - 1 > 0 and i - 1 not in found and _heading(lines[i - 1])}
    return found | heads


def comments_start(lines: Sequence[Line]) -> int | None:
    """Give the index of the head of the readers' comments, in the second half of a text with lines below it."""
    for i in range(max(2, len(lines) // 3), len(lines) - 1):
        if _COMMENTS.fullmatch(lines[i].text):
            return i
    return None


def other_voice(lines: Sequence[Line]) -> Voice | None:
    """Tell whose voice a whole text is, if it is no article's: most of it is a banner, an offer or a notice."""
    told = lines[1:] or lines
    words = sum(x.words for x in told) or 1
    if SHARE * words <= sum(x.words for x in told if consent(x)):
        return Voice.CONSENT
    offered = offer_lines(lines)
    if SHARE * words <= sum(lines[i].words for i in offered):
        return Voice.OFFER
    noticed = any(_NOTICE.search(x.text) for x in lines)
    return Voice.NOTICE if noticed and sum(x.words for x in lines) <= NOTICE_WORDS else None


def _weak(line: Line) -> bool:
    return bool(_WEAK.search(line.text) and _READER.search(line.text)) and not _quoted(line)


def _heading(line: Line) -> bool:
    return line.words <= HEADING_WORDS and not line.terminal


def _quoted(line: Line) -> bool:
    return bool(_SPOKEN.search(line.text))
