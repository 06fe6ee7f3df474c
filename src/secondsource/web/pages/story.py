"""A story: the dossier's page, live; each report with its marks; what became new in it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

import secondsource
from secondsource.errors import NotThereError
from secondsource.web.api.stories import At, Id
from secondsource.web.layout import fragment, page

routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@routes.get("/stories/{story}")
def story(request: Request, desk: At, story: Id) -> str:
    """Show a story: what is said, by how many origins, and where the accounts differ."""
    found = desk.library.story(story)
    views = desk.views(found.id)
    since = arrivals(found)[1:2]
    news = list(desk.library.new(since[0], story=found.id)) if since else []
    version = desk.library.version(found.id)
    above = fragment("lately", story=found, since="".join(since), news=news, version=version)
    return page(request, "story", **{**views, "above": above})


@routes.get("/stories/{story}/new")
def new(request: Request, desk: At, story: Id, since: str = "") -> str:
    """Tell what became new in a story since a time, and when its reports came."""
    found = desk.library.story(story)
    times = arrivals(found)
    since = since or (times[1] if len(times) > 1 else "1970-01-01")
    news = list(desk.library.new(since, story=found.id))
    return page(request, "story_new", story=found, since=since, news=news, times=times)


@routes.get("/reports/{report}")
def report(request: Request, desk: At, report: Id) -> str:
    """Show a report with its marks, its claims and the facts that they belong to."""
    if not desk.library.reports([report]):
        raise NotThereError(f"there is no report {report!r}; search finds those that are there")
    story = desk.library.story(report)
    views = desk.views(story.id)
    text = next((r for r in views["page"].reports if r.id == report), None)
    if text is None:
        raise NotThereError(f"report {report!r} is in no dossier yet; try again in a moment")
    versions = [v for v in desk.library.versions(report) if v != report]
    entry = next(r for r in story.reports if r.id == report)
    return page(request, "report", story=story, text=text, entry=entry, versions=versions, places=views["places"])


def arrivals(story: secondsource.Story) -> list[str]:
    """Give the times at which reports of a story came, the latest first."""
    return sorted({r.added for r in story.reports}, reverse=True)
