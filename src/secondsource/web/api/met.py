"""/api/people, /api/sources: who is met in several stories."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from secondsource.errors import UsageError
from secondsource.web.api.shapes import FAULTS, Met, MetList
from secondsource.web.api.stories import At
from secondsource.web.cursors import Cursor, Limit, cursor_of, key_of
from secondsource.web.met import Met as Found

routes = APIRouter(prefix="/api", tags=["people and sources"], responses=FAULTS)
Part = Annotated[str, Query(max_length=200, description="A part of the name")]


@routes.get("/people")
def people(desk: At, q: Part = "", cursor: Cursor = None, limit: Limit = 20) -> MetList:
    """Give people and bodies by name, those in most stories first."""
    return _listed(*desk.register.people(), q, cursor, limit)


@routes.get("/sources")
def sources(desk: At, q: Part = "", cursor: Cursor = None, limit: Limit = 20) -> MetList:
    """Give the sources that have a name, those in most stories first."""
    return _listed(*desk.register.sources(), q, cursor, limit)


def page_of(every: list[Found], part: str, cursor: str | None, limit: int) -> tuple[list[Found], str | None]:
    """Give a page of names that have a part, and the cursor of the page behind it."""
    key = key_of(cursor, 4)
    if key is not None and not all(k.lstrip("-").isdecimal() and len(k) < 19 for k in key[:2]):
        raise UsageError("that is a cursor of another list; give `next` of the page before")
    last = (int(key[0]), int(key[1]), key[2], key[3]) if key else None
    fit = [m for m in every if part.casefold() in m.name.casefold() and (last is None or m.order > last)]
    return fit[:limit], cursor_of(*map(str, fit[limit - 1].order)) if len(fit) > limit else None


def _listed(stories: int, every: list[Found], part: str, cursor: str | None, limit: int) -> MetList:
    found, more = page_of(every, part, cursor, limit)
    return MetList(names=[Met.model_validate(m) for m in found], stories=stories, next=more)
