"""Where the words of a search stand in one report, and the passage that shows them."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.library.query import Query
from secondsource.library.values import Hit
from secondsource.library.words import Word, words_of

BEFORE, AFTER = 80, 160  # characters of a snippet around its first hit
GAP = Word("\0", 0, 0)  # no word: between the title and the text


@dataclass(frozen=True, slots=True)
class Searched:
    """What of a report is searched, and what a hit tells of it."""

    report: str
    text: str
    title: str | None
    publisher: str | None
    published: str | None
    story: str | None = None


def hit_of(query: Query, one: Searched) -> Hit | None:
    """Give the hit in a report, None where it does not fit the search."""
    title = list(words_of(one.title or ""))
    words = [*title, GAP, *words_of(one.text)]
    places = query.places(words)
    if places is None:
        return None
    marks = tuple((words[a].start, words[b].end) for a, b in places if a > len(title))
    start, end = _snippet(one.text, marks)
    inside = tuple(m for m in marks if start <= m[0] and m[1] <= end)
    words_shown = one.text[start:end]
    return Hit(one.report, one.story, one.title, one.publisher, one.published, start, end, words_shown, inside)


def _snippet(text: str, marks: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """Give the stretch with the most hits, within one line and cut between words."""
    best = max(marks, key=lambda m: (_near(marks, m), -m[0]), default=(0, 0))
    first = text.rfind("\n", 0, best[0]) + 1
    last = text.find("\n", best[1])
    last = len(text) if last < 0 else last
    start = first if best[0] - first <= BEFORE else _blank(text, best[0] - BEFORE, best[0])
    end = last if last - best[1] <= AFTER else text.rfind(" ", best[1], best[1] + AFTER)
    return start, max(end, best[1]) if end >= 0 else min(last, best[1] + AFTER)


def _near(marks: tuple[tuple[int, int], ...], mark: tuple[int, int]) -> int:
    return sum(mark[0] <= start <= mark[1] + AFTER for start, _ in marks)


def _blank(text: str, start: int, limit: int) -> int:
    """Give the place behind the first blank, so that a snippet begins with a word."""
    found = text.find(" ", start, limit)
    return start if found < 0 else found + 1
