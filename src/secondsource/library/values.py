"""What a library gives: frozen values, without a database behind them."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.changes import ChangeOf
from secondsource.model import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that was found: `text` is its words at [start, end), `marks` the hits as places in the whole text.

    Where only the title has the words, `marks` is empty and the snippet is the beginning of the text.
    """

    report: str
    story: str | None
    title: str | None
    publisher: str | None
    published: str | None
    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class StoryReport:
    """A report in the list of a story: `source` is what was read."""

    id: str
    source: str
    title: str | None
    publisher: str | None
    published: str | None
    added: str
    beside: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Story:
    """A story with its reports in order of id; `title` is its earliest report's, `days` the first and last."""

    id: str
    title: str
    days: tuple[str, str]
    reports: tuple[StoryReport, ...]


@dataclass(frozen=True, slots=True)
class News:
    """Something new in a story, in words, with the words of the reports that show it."""

    kind: ChangeOf
    story: str
    text: str
    reports: tuple[str, ...]
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """A report that is in the library now, and its story; `new` is false where it was there already."""

    report: str
    story: str
    new: bool
