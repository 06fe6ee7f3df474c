"""People and sources across stories."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from secondsource.web.api.met import page_of
from secondsource.web.api.stories import At
from secondsource.web.cursors import Cursor
from secondsource.web.layout import page

routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
PAGE = 40
Part = Annotated[str, Query(max_length=200)]


@routes.get("/people")
def people(request: Request, desk: At, name: Part = "", cursor: Cursor = None) -> str:
    """List people and bodies, with the stories in which they are met."""
    about = "People and bodies by name, those in most stories first. One name can be two people."
    return _page(request, "People", about, desk.register.people(), name, cursor)


@routes.get("/sources")
def sources(request: Request, desk: At, name: Part = "", cursor: Cursor = None) -> str:
    """List the sources that have a name, with the stories in which they are met."""
    about = (
        "Where information first came from, by name. Letters are grades that analysts gave; the tool gives none."
    )
    return _page(request, "Sources", about, desk.register.sources(), name, cursor)


def _page(
    request: Request, title: str, about: str, found: tuple[int, list[Any]], name: str, cursor: str | None
) -> str:
    stories, every = found
    shown, behind = page_of(every, name, cursor, PAGE)
    more = f"{request.url.path}?{urlencode({'name': name, 'cursor': behind})}" if behind else ""
    unit = ("mention", "mentions") if title == "People" else ("report", "reports")
    return page(
        request, "met", title=title, about=about, stories=stories, met=shown, name=name, more=more, unit=unit
    )
