"""Checking a draft against a story, sentence by sentence."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse

from secondsource.web.api.stories import At
from secondsource.web.layout import page
from secondsource.web.pages.forms import OURS

routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
OFFERED = 100  # stories to choose from


@routes.get("/check")
def asked(request: Request, desk: At, story: str = "") -> str:
    """Ask for the draft, and for the story that it is about."""
    return page(request, "check", stories=desk.library.latest(limit=OFFERED), story=story)


@routes.post("/check", dependencies=OURS)
def checked(
    request: Request,
    desk: At,
    story: Annotated[str, Form(max_length=200)],
    text: Annotated[str, Form(max_length=50_000)] = "",
) -> str:
    """Show a draft with the verdict of each sentence."""
    found = desk.library.story(story)
    made = desk.library.check(text.replace("\r\n", "\n"), found.id)
    counts = Counter(s.verdict.value for s in made.sentences)
    return page(request, "checked", story=found, checked=made, counts=sorted(counts.items()))
