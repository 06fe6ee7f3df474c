"""The library: stories, search, what is new."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import groupby, islice
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from secondsource import UsageError
from secondsource.web.api.stories import At
from secondsource.web.cursors import Cursor, cursor_of, key_of
from secondsource.web.layout import page

routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
PAGE = 20
STORIES = 10  # of a page of news


@routes.get("/")
def stories(request: Request, desk: At, cursor: Cursor = None) -> str:
    """List the stories, those that grew last first."""
    key = key_of(cursor, 2)
    found = desk.library.latest(before=(key[0], key[1]) if key else None, limit=PAGE + 1)
    shown = found[:PAGE]
    more = cursor_of(shown[-1][0], shown[-1][1].id) if len(found) > PAGE else ""
    return page(request, "stories", stories=shown, more=more, running=_running(desk))


@routes.get("/search")
def search(
    request: Request, desk: At, q: Annotated[str, Query(max_length=400)] = "", cursor: Cursor = None
) -> str:
    """Find reports by their words."""
    key = key_of(cursor, 2)
    try:
        found = list(desk.library.search(q, limit=PAGE + 1, after=(key[0], key[1]) if key else None)) if q else []
        wrong = ""
    except UsageError as error:
        found, wrong = [], str(error).removeprefix(f"{error.code} ")
    shown = found[:PAGE]
    more = cursor_of(shown[-1].published or "", shown[-1].report) if len(found) > PAGE else ""
    hits = [(h, list(_runs(h.text, [(a - h.start, b - h.start) for a, b in h.marks]))) for h in shown]
    return page(request, "search", hits=hits, more=more, wrong=wrong)


@routes.get("/new")
def new(request: Request, desk: At, since: str = "", cursor: Cursor = None) -> str:
    """Tell what is new since a time; without one, since yesterday."""
    key = key_of(cursor, 1)
    since = since or (datetime.now(UTC) - timedelta(days=1)).isoformat(timespec="minutes")[:16]
    news = groupby(desk.library.new(since, after=key[0] if key else ""), key=lambda n: n.story)
    held = [(story, list(items)) for story, items in islice(news, STORIES)]
    titles = {story: desk.library.story(story).title for story, _ in held}
    more = cursor_of(held[-1][0]) if len(held) == STORIES else ""
    return page(request, "new", since=since, news=held, titles=titles, more=more)


def _runs(text: str, marks: list[tuple[int, int]]) -> list[tuple[str, bool]]:
    """Cut a text into runs, each with whether it is marked; marks that overlap are one."""
    out, at = [], 0
    for start, end in marks:
        if start > at:
            out.append((text[at:start], False))
        if end > max(at, start):
            out.append((text[max(at, start) : end], True))
        at = max(at, end)
    return [*out, (text[at:], False)]


def _running(desk: At) -> int:
    return sum(not w.over for w in desk.works.every())
