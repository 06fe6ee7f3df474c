"""Full-text search: the database finds reports that have every word, the words themselves are compared here.

So both databases give the same answer, and a hit leads to the exact place in the report's text. Newest first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, and_, func, select

from secondsource.library.dialects import Dialect
from secondsource.library.query import Query, query_of
from secondsource.library.rows import text_in
from secondsource.library.schema import member, report
from secondsource.library.values import Hit
from secondsource.library.words import Word, coded, words_of

BEFORE, AFTER = 80, 160  # characters of a snippet around its first hit
PAGE = 100  # reports that are looked at in one go
GAP = Word("\0", 0, 0)  # no word: between the title and the text


def search(
    db: Connection, dialect: Dialect, asked: str, limit: int, after: tuple[str, str] | None = None
) -> Iterator[Hit]:
    """Give at most `limit` reports that fit a search, newest first; raises UsageError for one without words.

    `after` is the day ("" for none) and the id of the hit that ended the page before.
    """
    query = query_of(asked)
    found = 0
    for row in _candidates(db, dialect, query, after):
        hit = _hit(query, row)
        if hit is not None:
            yield hit
            found += 1
        if found >= limit:
            return


def _candidates(db: Connection, dialect: Dialect, query: Query, after: tuple[str, str] | None) -> Iterator[Any]:
    held = dialect.holds_all([coded(word) for word in query.words])
    day = func.coalesce(report.c.published, "")
    if after is not None:
        held = and_(held, (day < after[0]) | ((day == after[0]) & (report.c.id > after[1])))
    rows = (
        select(report, member.c.story)
        .select_from(report.outerjoin(member, member.c.report == report.c.id))
        .where(held)
        .order_by(day.desc(), report.c.id)
    )
    offset = 0
    while page := db.execute(rows.limit(PAGE).offset(offset)).all():
        yield from page
        offset += PAGE


def _hit(query: Query, row: Any) -> Hit | None:
    text = text_in(row)
    title = list(words_of(row.title or ""))
    words = [*title, GAP, *words_of(text)]
    places = query.places(words)
    if places is None:
        return None
    marks = tuple((words[a].start, words[b].end) for a, b in places if a > len(title))
    start, end = _snippet(text, marks)
    inside = tuple(m for m in marks if start <= m[0] and m[1] <= end)
    return Hit(row.id, row.story, row.title, row.publisher, row.published, start, end, text[start:end], inside)


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
