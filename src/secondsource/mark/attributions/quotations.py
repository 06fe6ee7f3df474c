"""Quotations: pairs of quotation marks, told by direction (a space before opens), never by parity."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

DOUBLE_OPEN, DOUBLE_CLOSE = "“„«", "”»"
OPENERS_BEFORE = " \u00a0\u2009\u202f\t([{—–-/:\"“‘'…"
SIGNS = re.compile("[\"'“”„«»‘’`]")
FAR = 3000  # characters within which a quotation mark must be closed
ELISIONS = ("em ", "tis", "twas", "til ", "cause", "n ", "round ", "cos ")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks, marks included: [start, end) code points; `depth` 0 is the outermost.

    A quotation over several lines has one stretch for each; `runs_on` = it goes on in the next line.
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
    next line opens again, or one of the next lines closes it before any other opens.
    """
    found: list[Quotation] = []
    close = 0  # end of the mark that closes a quotation from an earlier line
    for number, (start, end) in enumerate(lines):
        after = lines[number + 1][0] if number + 1 < len(lines) else len(text)
        inside = close > start
        if inside and close > end:
            found.append(Quotation(start, end, 0, runs_on=True))
            continue
        mine, opening = _line(text, close if inside else start, end)
        if inside:
            found.append(Quotation(start, close, 0))
        if opening is not None:
            reopened = _opens_a_line(text[after : after + 2])
            close = 0 if reopened else _closed_later(text, opening.start, islice(lines, number + 1, None))
            if reopened or close:
                mine = [q for q in mine if q.end <= opening.start or q.depth > 0]
                mine.append(Quotation(opening.start, end, 0, runs_on=True))
        found += _settle(mine)
    return tuple(sorted(found, key=lambda q: (q.start, -q.end)))


def _opens_a_line(head: str) -> bool:
    return head[:1] in {"“", '"', "„", "«", "»"} or head[:2] in {"''", "``"}


def _closed_later(text: str, opened: int, lines: Iterable[tuple[int, int]]) -> int:
    """Give the end of the mark that closes a quotation in a later line; 0 where another one opens first."""
    for start, end in lines:
        if start - opened > FAR:
            return 0
        for mark in _marks(text, start, end):
            if mark.double:
                return mark.end if mark.closes or _misdirected(text, mark.start, end) else 0
    return 0


def _line(text: str, start: int, end: int) -> tuple[list[Quotation], _Mark | None]:
    """Give the quotations of a line, and the double mark that stays open at its end."""
    found: list[Quotation] = []
    stack: list[_Mark] = []
    for mark in _marks(text, start, end):
        turned = bool(stack) and stack[0].double and mark.double and _misdirected(text, mark.start, end)
        if stack and (mark.closes or turned) and _fits(stack, mark):
            while stack[-1].double != mark.double and len(stack) > 1:
                stack.pop()
            opening = stack.pop()
            found.append(Quotation(opening.start, mark.end, len(stack)))
        elif mark.opens:
            while stack and (stack[-1].double == mark.double or len(stack) > 1):
                stack.pop()
            stack.append(mark)
    return found, stack[0] if stack and stack[0].double else None


def _misdirected(text: str, at: int, end: int) -> bool:
    """Whether a mark that opens by its shape must close an open quotation: `“We lost, “ said Jo`."""
    if text[at] not in DOUBLE_OPEN:
        return False
    after, before = text[at + 1 : min(end, at + FAR)], text[max(at - 2, 0) : at].rstrip()[-1:]
    ended = not text[at - 1 : at].isspace() or before in {",", ".", "?", "!"}
    if not after.strip() or (after[:1].isspace() and ended):
        return True
    if not after.lstrip()[:1].islower():
        return False
    return before in {",", "?", "!"} or not any(sign in DOUBLE_OPEN + DOUBLE_CLOSE for sign in after)


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
    if sign in "«»" and (turned := _guillemet(text, at, start, end)) is not None:
        return turned
    if sign in DOUBLE_OPEN:
        return _Mark(at, at + 1, True, True, False)
    if sign == "”" and (at == start or text[at - 1].isspace()) and text[at + 1 : min(at + 2, end)].isalnum():
        return _Mark(at, at + 1, True, True, False)  # it leans the wrong way: ”We lost,” said Jo
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


def _guillemet(text: str, at: int, start: int, end: int) -> _Mark | None:
    """Read « and » by the spaces beside them: which of them opens differs by country; None where both have one."""
    before = at == start or text[at - 1].isspace() or text[at - 1] in "([—–"
    after = at + 1 == end or text[at + 1].isspace() or text[at + 1] in ".,;:!?)]"
    return _Mark(at, at + 1, True, before, after) if before != after else None


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
