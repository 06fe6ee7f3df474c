"""Quotations: pairs of quotation marks, told by direction (a space before opens), never by parity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

DOUBLE_OPEN, DOUBLE_CLOSE = "“„«", "”»"
OPENERS_BEFORE = " \u00a0\u2009\u202f\t([{—–-/:\"“‘'…"
SIGNS = re.compile("[\"'“”„«»‘’`]")
FAR = 3000  # characters within which a single quotation mark must be closed
ELISIONS = ("em ", "tis", "twas", "til ", "cause", "n ", "round ", "cos ")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks, marks included: [start, end) code points; `depth` 0 is the outermost.

    `runs_on` = the mark is not closed because the quotation goes on in the next paragraph.
    """

    start: int
    end: int
    depth: int
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    double: bool
    opens: bool
    closes: bool


def find_quotations(text: str, lines: Sequence[tuple[int, int]]) -> tuple[Quotation, ...]:
    """Find the quotations of each line ([start, end) offsets), in text order.

    An unclosed quotation is dropped where the next one opens; at the end of a line it is kept only if the
    next line opens again, as quotations over several paragraphs do.
    """
    found: list[Quotation] = []
    for number, (start, end) in enumerate(lines):
        following = text[lines[number + 1][0] :][:2] if number + 1 < len(lines) else ""
        found += _line(text, start, end, _opens_a_line(following))
    return tuple(sorted(found, key=lambda q: (q.start, -q.end)))


def _opens_a_line(head: str) -> bool:
    return head[:1] in {"“", '"', "„"} or head[:2] in {"''", "``"}


def _line(text: str, start: int, end: int, reopens: bool) -> list[Quotation]:
    found: list[Quotation] = []
    stack: list[_Mark] = []
    for mark in _marks(text, start, end):
        if stack and mark.closes and _fits(stack, mark):
            while stack[-1].double != mark.double and len(stack) > 1:
                stack.pop()
            opening = stack.pop()
            found.append(Quotation(opening.start, mark.end, len(stack)))
        elif mark.opens:
            while stack and (stack[-1].double == mark.double or len(stack) > 1):
                stack.pop()
            stack.append(mark)
    if stack and stack[0].double and reopens:
        found = [q for q in found if q.end <= stack[0].start or q.depth > 0]
        found.append(Quotation(stack[0].start, end, 0, runs_on=True))
    return _settle(found)


def _fits(stack: list[_Mark], mark: _Mark) -> bool:
    return any(m.double == mark.double for m in stack) or (mark.double and mark.end - mark.start == 2)


def _settle(found: list[Quotation]) -> list[Quotation]:
    """Give each quotation its true depth, since an outer one may have been dropped."""
    out: list[Quotation] = []
    around: list[Quotation] = []
    for q in sorted(found, key=lambda q: (q.start, -q.end)):
        while around and around[-1].end < q.end:
            around.pop()
        out.append(Quotation(q.start, q.end, len(around), q.runs_on))
        around.append(q)
    return out


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    marks: list[_Mark] = []
    at = start
    for sign in SIGNS.finditer(text, start, end):
        if sign.start() >= at and (mark := _mark(text, sign.start(), start, end)):
            marks.append(mark)
            at = mark.end
    return marks


def _mark(text: str, at: int, start: int, end: int) -> _Mark | None:
    sign = text[at]
    if sign in DOUBLE_OPEN:
        return _Mark(at, at + 1, True, True, False)
    if sign in DOUBLE_CLOSE:
        return _Mark(at, at + 1, True, False, True)
    if sign not in "\"'‘’`":
        return None
    if text[at : at + 3] == "'''" and at > start and not text[at - 1].isspace():
        return _Mark(at, at + 1, False, False, True)  # a single one closes inside a doubled one
    size = 2 if text[at : at + 2] in {"''", "``", "’’", "‘‘"} and at + 2 <= end else 1
    before = text[at - 1] if at > start else " "
    after = text[at + size] if at + size < end else " "
    opens = before in OPENERS_BEFORE and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    if sign == '"' or size == 2:
        return _Mark(at, at + size, True, opens or not closes, closes or not opens)
    return _single(text, at, end, opens, closes)


def _single(text: str, at: int, end: int, opens: bool, closes: bool) -> _Mark | None:
    """Tell a single quotation mark from an apostrophe ("Let's", "the '90s", "officials' ")."""
    after = text[at + 1 : at + 8].lower()
    if opens and text[at] in "‘'":
        if (after[:1].isdigit() and after[2:3] == "s") or after.startswith(ELISIONS) or not _closed(text, at, end):
            return None
        return _Mark(at, at + 1, False, True, False)
    if closes and text[at] in "’'" and not _possessive(text, at, end):
        return _Mark(at, at + 1, False, False, True)
    return None


def _closed(text: str, at: int, end: int) -> bool:
    return any(
        text[i] in "’'" and not text[i - 1].isspace() and (i + 1 >= end or not text[i + 1].isalnum())
        for i in range(at + 2, min(end, at + FAR))
    )


def _possessive(text: str, at: int, end: int) -> bool:
    """Whether the mark after a plural may be a possessive: a word follows, and a surer close does too."""
    if text[at - 1] not in "sS" or not (text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()):
        return False
    for i in range(at + 1, min(end, at + FAR)):
        if text[i] in "‘":
            return False
        if text[i] in "’'" and text[i - 1] in ".,!?" and (i + 1 >= end or not text[i + 1].isalnum()):
            return True
    return False
