"""A text as its lines, with their places: what the furniture rules look at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_WORD = re.compile(r"\w[\w'’.,-]*")
_TERMINAL = re.compile(r"[.!?…](?:[\"'”’)\]»\s]|\u200b)*$")
_HALF_OPEN = re.compile(r"[,:;–—-]$")


@dataclass(frozen=True)
class Line:
    """One line that is not blank, without the blanks around it; `blank_after` = a blank line follows."""

    start: int
    end: int
    text: str
    blank_after: bool

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return len(_WORD.findall(self.text))

    @cached_property
    def lower(self) -> str:
        """Its text in lower case, with straight apostrophes."""
        return self.text.lower().replace("’", "'")

    @property
    def terminal(self) -> bool:
        """Whether it ends as a sentence does, be there quotation marks or brackets behind."""
        return bool(_TERMINAL.search(self.text[-12:]))

    @property
    def half_open(self) -> bool:
        """Whether it ends in a mark that promises more."""
        return bool(_HALF_OPEN.search(self.text))

    def after(self, start: int) -> Line:
        """Give what is left of the line from a place in the text, blanks cut."""
        rest = self.text[start - self.start :]
        kept = rest.lstrip()
        return Line(self.end - len(kept), self.end, kept, self.blank_after)

    def before(self, end: int) -> Line:
        """Give the line up to a place in the text, blanks cut."""
        kept = self.text[: end - self.start].rstrip()
        return Line(self.start, self.start + len(kept), kept, self.blank_after)


def lines_of(text: str) -> tuple[Line, ...]:
    """Give the lines of a text that are not blank, in order."""
    found: list[tuple[int, int, str]] = []
    blanks: set[int] = set()  # how many lines stood before each blank one
    at = 0
    for piece, end in _pieces(text):
        kept = piece.strip()
        if kept:
            start = at + len(piece) - len(piece.lstrip())
            found.append((start, start + len(kept), kept))
        else:
            blanks.add(len(found))
        at = end
    return tuple(Line(a, b, t, i in blanks) for i, (a, b, t) in enumerate(found, 1))


def _pieces(text: str) -> list[tuple[str, int]]:
    """Give each line with the place where the next one starts."""
    out, at = [], 0
    for mark in _BREAK.finditer(text):
        out.append((text[at : mark.start()], mark.end()))
        at = mark.end()
    out.append((text[at:], len(text)))
    return out
