"""Captions and photo credits: told by their head, their credit, or a media label."""

from __future__ import annotations

import re

from secondsource.language.furniture import CAPTION_HEADS, CAPTION_MARKS, MEDIA_LABELS, SPEECH_VERBS
from secondsource.model import FurnitureKind
from secondsource.read.lines import Line
from secondsource.read.names import PERSON, PHOTO_AGENCY, PHOTO_DESK, only_agencies, slashed_credit

_HEAD = re.compile("(?:" + "|".join(CAPTION_HEADS) + ")", re.IGNORECASE)
_MARK = re.compile("|".join(CAPTION_MARKS), re.IGNORECASE)
_LABEL = re.compile("(?:" + "|".join(MEDIA_LABELS) + r")\s*:?", re.IGNORECASE)
_LAST_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,120})[)\]]\.?$")
_CREDIT_WORD = re.compile(
    r"(?:photo|photos|image|images|picture|photograph|illustration|credit|courtesy|handout|screenshot|video|graphic|source)"
    r"s?\b(?:\s*:|\s+(?:by|of|courtesy|via|from)\b|\s+(?=[A-Z/]))",
    re.IGNORECASE,
)
_CASED = r"(?:[A-Z][\w'’.&-]*|of|the|and|via|for|by|de|du|&)"
_TITLE_CASE = re.compile(rf"{_CASED}(?:[\s/,]+{_CASED})*")
_TAIL_CREDIT = re.compile(
    rf"(?:(?i:photograph(?:er)?|photo|picture|image|credit|photography)(?i: by|\s*:)\s*{PERSON}[^.]{{0,60}}"
    r"|\bCredit [A-Z][^.]{2,60}|(?i:image|photo|picture)s? (?:via|courtesy of) [A-Z][\w ]{2,40}|©\s?[^.]{2,60})$"
)
_DESK = r"[A-Z]{2,}(?: [A-Z]{2,}){0,3}•[A-Z]+"  # `SOME SCHOOL•AGENCY`
_OPENING_AGENCY = re.compile(
    rf"(?:©\s*)?(?:{PHOTO_DESK}|{_DESK})(?:\s?[:/•–—-]\s?{PHOTO_AGENCY})*\s+(?P<rest>.*)$", re.DOTALL
)
_SPEECH = re.compile(rf"\b(?:{'|'.join(SPEECH_VERBS)})\b", re.IGNORECASE)
_PLAYER = re.compile(r"CLOSE [A-Z“\"]")  # the button of a player, then its caption
_SHORT_CREDIT = re.compile(rf"(?:[A-Z][\w'’.&-]*\s){{1,3}}{PHOTO_DESK}")
MAX_WORDS, MAX_CREDIT_WORDS, SHORT_WORDS = 120, 12, 4


def caption(line: Line, first: bool) -> FurnitureKind | None:
    """Tell whether a line is a caption or a photo credit; a first line may be a headline about an agency."""
    if _LABEL.fullmatch(line.text) or only_agencies(line.text) or slashed_credit(line.text):
        return FurnitureKind.CREDIT
    if line.words > MAX_WORDS:
        return None
    if line.words <= SHORT_WORDS and not first and _SHORT_CREDIT.fullmatch(line.text):
        return FurnitureKind.CREDIT
    if _HEAD.match(line.text) or _bracketed_credit(line) or _closing_credit(line):
        return FurnitureKind.CAPTION
    loose = not first and not line.terminal
    if loose and (_MARK.search(line.text) or _PLAYER.match(line.text) or _opening_credit(line)):
        return FurnitureKind.CAPTION
    return None


def _bracketed_credit(line: Line) -> bool:
    """`... in June. (Ann Poe/Some Agency)`: a sentence never puts its bracket behind its full stop."""
    found = _LAST_BRACKET.search(line.text)
    if not found or found.start() == 0:
        return bool(found and _CREDIT_WORD.match(found.group(1)))
    inside, before = found.group(1).strip(), line.text[: found.start()].rstrip()
    after_stop = before.endswith((".", "!", "?", ".”", '."', ".’", ".'", ")"))
    if line.text.endswith(".") and not after_stop:
        return False  # the bracket belongs to the sentence
    if _CREDIT_WORD.match(inside) or only_agencies(inside) or slashed_credit(inside):
        return True
    few = len(inside.split()) <= MAX_CREDIT_WORDS
    return after_stop and few and not _digits(inside) and bool(_TITLE_CASE.fullmatch(inside))


def _closing_credit(line: Line) -> bool:
    """`... on Monday. Some Agency`, `... Photograph: Ann Poe/Some Agency`, `... Ann Poe/Some Agency`."""
    if line.terminal and not only_agencies(line.text.rpartition(". ")[2]):
        return False
    if _TAIL_CREDIT.search(line.text[-100:]):
        return True
    last = re.split(r"(?<=[.!?”\"’])\s+", line.text)[-1]
    if last != line.text and (only_agencies(last) or slashed_credit(last)):
        return True
    tail = line.text.split(" ")[-4:]
    return any(slashed_credit(" ".join(tail[i:])) and _named(" ".join(tail[i:])) for i in range(len(tail)))


def _opening_credit(line: Line) -> bool:
    """`SOME AGENCY The crowd outside the court`: a credit, then a line without a full stop."""
    if line.half_open:
        return False
    found = _OPENING_AGENCY.match(line.text)
    if not found:
        # photo desks of some sites write the credit in capitals or lower case
        found = re.match(rf"(?i:{PHOTO_DESK}) (?P<rest>.*)$", line.text)
    rest = found.group("rest") if found else ""
    return bool(rest) and (rest[0].isupper() or rest[0] in "'‘\"“") and not _SPEECH.match(rest)


def _named(text: str) -> bool:
    return bool(re.search(rf"/\s?(?:The )?{PHOTO_AGENCY}\W*$", text))


def _digits(text: str) -> bool:
    return any(c.isdigit() for c in text)
