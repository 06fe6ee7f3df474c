"""Full-text search: the database finds reports that have every word, the words themselves are compared here.

So both databases give the same answer, and a hit leads to the exact place in the report's text. Newest first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, and_, func, select

from secondsource.library.dialects import Dialect
from secondsource.library.hits import Searched, hit_of
from secondsource.library.query import Query, query_of
from secondsource.library.regrouping import regrouped
from secondsource.library.rows import text_in
from secondsource.library.schema import member, report
from secondsource.library.values import Hit
from secondsource.library.words import coded

PAGE = 100  # reports that are looked at in one go


def search(
    db: Connection, dialect: Dialect, asked: str, limit: int, after: tuple[str, str] | None = None
) -> Iterator[Hit]:
    """Give at most `limit` reports that fit a search, newest first; raises UsageError for one without words.

    `after` is the day ("" for none) and the id of the hit that ended the page before.
    """
    query, home = query_of(asked), regrouped(db).home
    found = 0
    for row in _candidates(db, dialect, query, after):
        hit = _hit(query, row, home)
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


def _hit(query: Query, row: Any, home: Mapping[str, str]) -> Hit | None:
    story = home.get(row.id, row.story)
    return hit_of(query, Searched(row.id, text_in(row), row.title, row.publisher, row.published, story))
