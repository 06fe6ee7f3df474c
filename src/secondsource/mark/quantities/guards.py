"""Guards: numbers that are part of a name, an address, a score, a telephone number or a list."""

from __future__ import annotations

import re

from secondsource.language.calendar import NUMBERED_THINGS, STREET_WORDS
from secondsource.mark.quantities.counted import words_in
from secondsource.model import Sentence

_PHONE = re.compile(r"\+?\(?\d{2,4}\)?(?:[ .-]\(?\d{2,4}\)?){2,}(?!\w)|\b\d{3}-\d{4}\b")
_THINGS = "|".join(t.replace(".", r"\.") for t in NUMBERED_THINGS)
_NUMBERED = re.compile(
    rf"(?:\b(?i:number|number:|lap|game|race|round|match|group|week|day|act|track|option|item|rule|channel|chapter|page|no\.|route|highway|flight|room|section|article|version|phase|level|type"
    rf"|gate|grade|category|class|stage|size|verse|issue|season|episode|part|volume|line|step|door|cell"
    rf"|called|call|calling|dialled|dialed|dial)|\b(?:{_THINGS})|#|@) ?$"
)
_STREET = re.compile(rf"(?:[A-Z]?) (?:[A-Z][\w.']+ ){{1,3}}(?:{'|'.join(STREET_WORDS)})\b")
_SCORE = re.compile(r"\d{1,3}-\d{1,3}(?!\d|-?(?:year|month|day|week|hour|minute|member|point)|[ ,]\d{3})")


def phone_numbers(text: str) -> list[tuple[int, int]]:
    """Give where telephone numbers stand in a text."""
    return [m.span() for m in _PHONE.finditer(text) if sum(c.isdigit() for c in m[0]) >= 7]


def is_name(sentence: Sentence, text: str, start: int, end: int) -> bool:
    """Whether the digits at [start, end) of the sentence's text belong to a name or an address."""
    before, after = text[max(0, start - 24) : start], text[end : end + 60]
    if _NUMBERED.search(before) or _STREET.match(after):
        return True
    if (
        re.search(r"[\w)][-/]$|[.*]$|\dx$|\d:$|Group of $", before)
        or re.match(r"0\d", text[start:end])
        or re.match(r"/|-?[A-Z]{2,}\b|\.\d|:\d|[*x×]\d|-(?:third|fifth|quarter|half|tenth)s?\b", after)
    ):
        return True
    if not re.search(r"\w $", before):
        return False
    first, _ = words_in(sentence, sentence.span.start + start, sentence.span.start + end)
    return first > 0 and sentence.words[first - 1].pos == "PROPN" and "," not in text[start:end]


def is_list_number(text: str, start: int, end: int) -> bool:
    """Whether a number opens the sentence as the number of a list item."""
    return start == 0 and bool(re.match(r"[.):](?:\s|$)", text[end : end + 2]))


def is_score(text: str, start: int, end: int) -> bool:
    """Whether "3-2" is a score or a vote: falling, or with nothing after it that it could count."""
    whole = _SCORE.match(text, start)
    if not whole:
        return False
    one, two = (int(n) for n in whole[0].split("-"))
    return one >= two or not re.match(
        r" (?:[a-z]+ )?[a-z]+s\b|[%-]| (?:people|men|women|children|percent)", text[end : end + 20]
    )
