"""Decisions: what was decided and by whom; the forms with which an analyst decides on a story, or undoes."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from secondsource import UsageError
from secondsource.web.api.decisions import Number
from secondsource.web.api.decisions import decisions as listed
from secondsource.web.api.stories import At, Id
from secondsource.web.choices import choices
from secondsource.web.cursors import Cursor
from secondsource.web.layout import page
from secondsource.web.pages.forms import OURS

routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
PAGE = 20
Name = Annotated[str, Form(max_length=200)]
Reason = Annotated[str, Form(max_length=2000)]
Things = Annotated[list[str], Form(max_length=1000)]
MEANT = {
    "merge": "one story",
    "split": "a story of their own",
    "same": "the same",
    "not-same": "not the same",
    "independent": "independent of each other",
    "not-independent": "not independent of each other",
    "speaker": "said by",
    "grade": "graded",
    "undo": "does not hold any more",
}


@routes.get("/decisions")
def decisions(request: Request, desk: At, cursor: Cursor = None) -> str:
    """List the decisions, the newest first."""
    found = listed(desk, cursor, PAGE)
    more = f"/decisions?cursor={found.next}" if found.next else ""
    undone = {d.undoes for d in desk.library.decisions()}
    return page(request, "decisions", decisions=found.decisions, undone=undone, more=more, meant=MEANT)


@routes.post("/decisions/{number}/undo", dependencies=OURS)
def undo(desk: At, number: Number, author: Name = "", reason: Reason = "") -> RedirectResponse:
    """Undo a decision by another one."""
    desk.library.undo(number, author=author, reason=reason)
    return RedirectResponse("/decisions", 303)


@routes.get("/stories/{story}/decide")
def asked(request: Request, desk: At, story: Id, about: str = "") -> str:
    """Offer what can be decided on a story; `about` is what is chosen already."""
    return _forms(request, desk, story, about)


@routes.post("/stories/{story}/decide", dependencies=OURS)
def decided(
    request: Request,
    desk: At,
    story: Id,
    kind: Annotated[str, Form(max_length=40)],
    about: Things,
    author: Name = "",
    reason: Reason = "",
    value: Annotated[str, Form(max_length=400)] = "",
) -> Response:
    """Record a decision, and show the story as it stands now."""
    held = None if kind in ("merge", "split") else story
    named = [story, *about] if kind == "merge" else about
    try:
        desk.library.decide(kind, named, author=author, reason=reason, value=value, story=held)
    except UsageError as error:
        wrong = str(error).removeprefix(f"{error.code} ")
        return HTMLResponse(_forms(request, desk, story, about[0] if about else "", wrong), 400)
    return RedirectResponse(f"/stories/{quote(desk.library.story(story).id)}#decisions", 303)


def _forms(request: Request, desk: At, story: str, about: str, wrong: str = "") -> str:
    found = desk.library.story(story)
    others = [s for _, s in desk.library.latest(limit=100) if s.id != found.id]
    offered = choices(desk.dossier(found.id))
    return page(request, "decide", story=found, others=others, offered=offered, about=about, wrong=wrong)
