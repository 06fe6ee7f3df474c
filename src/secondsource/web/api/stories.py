"""/api/stories: stories, their dossiers in every format, what is new in them."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Annotated, Any
from zipfile import ZipFile

from fastapi import APIRouter, Depends, Path, Query
from fastapi.responses import Response

import secondsource
from secondsource.web.api.shapes import (
    FAULTS,
    NewsItem,
    NewsList,
    Stories,
    Story,
    StoryReport,
    StorySummary,
    Words,
)
from secondsource.web.cursors import Cursor, Limit, cursor_of, key_of
from secondsource.web.desk import Desk, desk_of

routes = APIRouter(prefix="/api/stories", tags=["stories"], responses=FAULTS)
At = Annotated[Desk, Depends(desk_of)]
Id = Annotated[str, Path(min_length=1, max_length=200, pattern=r"^[^\x00]+$")]
Since = Annotated[datetime, Query(description="2031-03-04T08:00:00Z; UTC where it has no zone")]


@routes.get("")
def stories(desk: At, cursor: Cursor = None, limit: Limit = 20) -> Stories:
    """Give the stories, those that grew last first."""
    key = key_of(cursor, 2)
    found = desk.library.latest(before=(key[0], key[1]) if key else None, limit=limit + 1)
    page = found[:limit]
    held = [
        StorySummary(id=s.id, title=s.title, days=s.days, reports=len(s.reports), grown=grown) for grown, s in page
    ]
    return Stories(stories=held, next=cursor_of(page[-1][0], page[-1][1].id) if len(found) > limit else None)


@routes.get("/{story}")
def story(desk: At, story: Id) -> Story:
    """Give a story by any id that it had, or that of one of its reports."""
    found = desk.library.story(story)
    return Story(
        id=found.id,
        title=found.title,
        days=found.days,
        reports=[StoryReport.model_validate(r) for r in found.reports],
        grown=max(r.added for r in found.reports),
        version=desk.library.version(found.id),
    )


@routes.get("/{story}/dossier", response_class=Response, responses={200: {"content": {"application/json": {}}}})
def dossier(desk: At, story: Id) -> Response:
    """Give the dossier of a story, as its published schema describes it."""
    return Response(desk.dossier(story).to_json(), media_type="application/json")


@routes.get(
    "/{story}/export/{name}",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {}, "application/zip": {}}}, 501: FAULTS[503]},
)
def exported(desk: At, story: Id, name: Annotated[str, Path(max_length=40)]) -> Response:
    """Give the dossier in an exchange format: a file, or several packed as ZIP."""
    files = secondsource.exported(desk.dossier(story), name)
    if len(files) == 1:
        return _file(files[0].data, files[0].name, "application/octet-stream")
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for one in files:
            archive.writestr(one.name, one.data)
    return _file(packed.getvalue(), f"{name}.zip", "application/zip")


@routes.get("/{story}/new")
def new(desk: At, story: Id, since: Since) -> NewsList:
    """Give what is new in a story since a time."""
    found = desk.library.new(since, story=story)
    return NewsList(since=since.isoformat(), news=[item_of(n) for n in found], next=None)


def item_of(one: secondsource.News) -> NewsItem:
    """Give a piece of news in the API's shape."""
    words = [Words(report=s.report_id, start=s.start, end=s.end, text=s.text) for s in one.spans]
    return NewsItem(kind=one.kind.value, story=one.story, text=one.text, reports=list(one.reports), words=words)


def _file(content: Any, name: str, kind: str) -> Response:
    quoted = "".join(c if c.isalnum() or c in ".-_" else "-" for c in name)
    return Response(content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{quoted}"'})
