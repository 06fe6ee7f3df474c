"""/api/reports, /api/search, /api/new: reports, what is found in them, what is new in any story."""

from __future__ import annotations

from itertools import groupby
from typing import Annotated

from fastapi import APIRouter, Query

from secondsource.errors import NotThereError
from secondsource.web.api.shapes import FAULTS, Hit, Hits, NewsItem, NewsList, ReportRead
from secondsource.web.api.stories import At, Id, Since, item_of
from secondsource.web.cursors import Cursor, Limit, cursor_of, key_of

routes = APIRouter(prefix="/api", responses=FAULTS)
Words = Annotated[str, Query(min_length=1, max_length=400, description='Words, "words side by side", -unwanted')]


@routes.get("/reports/{report}", tags=["reports"])
def report(desk: At, report: Id) -> ReportRead:
    """Give a report: its text, its story, the versions of its article."""
    found = desk.library.reports([report])
    if not found:
        raise NotThereError(f"there is no report {report!r} in the library; search finds those that are there")
    one = found[0]
    return ReportRead(
        id=one.id,
        story=desk.library.story(one.id).id,
        title=one.title,
        publisher=one.publisher,
        url=one.url,
        published=one.published.value if one.published else None,
        language=one.language,
        sha256=one.sha256,
        text=one.text,
        versions=list(desk.library.versions(one.id)),
    )


@routes.get("/search", tags=["reports"])
def search(desk: At, q: Words, cursor: Cursor = None, limit: Limit = 20) -> Hits:
    """Find the reports that have every word, the newest first, each with a passage."""
    key = key_of(cursor, 2)
    found = list(desk.library.search(q, limit=limit + 1, after=(key[0], key[1]) if key else None))
    page = [Hit.model_validate(h) for h in found[:limit]]
    more = len(found) > limit
    return Hits(hits=page, next=cursor_of(page[-1].published or "", page[-1].report) if more else None)


@routes.get("/new", tags=["stories"])
def new(desk: At, since: Since, cursor: Cursor = None, limit: Limit = 20) -> NewsList:
    """Give what is new in every story since a time; `limit` is of stories."""
    key = key_of(cursor, 1)
    held: list[NewsItem] = []
    last = ""
    stories = groupby(desk.library.new(since, after=key[0] if key else ""), key=lambda n: n.story)
    for place, (story, items) in enumerate(stories):
        if place == limit:
            return NewsList(since=since.isoformat(), news=held, next=cursor_of(last))
        held += map(item_of, items)
        last = story
    return NewsList(since=since.isoformat(), news=held, next=None)
