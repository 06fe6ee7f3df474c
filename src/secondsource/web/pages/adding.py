"""Adding: drop files, paste a text, and see how far the work is."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, File, Form, Request, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse

from secondsource.errors import NotThereError
from secondsource.web.adding import add_files, add_text
from secondsource.web.api.stories import At
from secondsource.web.layout import page
from secondsource.web.pages.forms import OURS

routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
Line = Annotated[str, Form(max_length=2000)]


@routes.get("/add")
def asked(request: Request, desk: At) -> str:
    """Offer to add files or a text, and list the work."""
    return page(request, "add", works=desk.works.every()[:20])


@routes.post("/add/files", dependencies=OURS)
def files(desk: At, files: Annotated[list[UploadFile], File()]) -> RedirectResponse:
    """Begin to add files."""
    named = [(f.filename, f.file.read()) for f in files if f.filename]
    return RedirectResponse(f"/work/{add_files(desk, named).id}", 303)


@routes.post("/add/text", dependencies=OURS)
def text(
    desk: At,
    text: Annotated[str, Form(max_length=5_000_000)] = "",
    title: Line = "",
    publisher: Line = "",
    url: Line = "",
    published: Line = "",
) -> RedirectResponse:
    """Begin to add a text that was pasted."""
    told = {"title": title, "publisher": publisher, "url": url, "published": published}
    return RedirectResponse(f"/work/{add_text(desk, text, told).id}", 303)


@routes.get("/work/{number}")
def work(request: Request, desk: At, number: int) -> str:
    """Show how far a piece of work is."""
    found = desk.works.get(number)
    if found is None:
        raise NotThereError(f"there is no work {number}; it is forgotten after some time")
    return page(request, "work", work=found)
