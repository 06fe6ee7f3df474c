"""The door: the token where one is asked for, styles and scripts, what the API offers."""

from __future__ import annotations

from importlib.resources import files
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from secondsource.render.html import part
from secondsource.web.guard import COOKIE, Gate
from secondsource.web.layout import page

routes = APIRouter(include_in_schema=False)
STATIC = {
    "page.css": "text/css",
    "app.css": "text/css",
    "page.js": "text/javascript",
    "app.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}


@routes.get("/static/{name}")
def static(name: str) -> Response:
    """Give a style, a script or the icon."""
    if name not in STATIC:
        raise HTTPException(404, "there is no such file")
    own = files("secondsource.web").joinpath("static").joinpath(name)
    return Response(own.read_text("utf-8") if own.is_file() else part(name), media_type=STATIC[name])


@routes.get("/enter", response_class=HTMLResponse)
def enter(request: Request, to: str = "/") -> str:
    """Ask for the token."""
    return page(request, "enter", to=_inside(to), wrong=False)


@routes.post("/enter")
def entered(request: Request, token: Annotated[str, Form()] = "", to: Annotated[str, Form()] = "/") -> Response:
    """Let a browser in that has the token."""
    gate: Gate = request.app.state.gate
    if gate.token and not gate.fits(token):
        return HTMLResponse(page(request, "enter", to=_inside(to), wrong=True), 403)
    answer = RedirectResponse(_inside(to), 303)
    secure = request.url.scheme == "https"
    answer.set_cookie(COOKIE, gate.cookie, httponly=True, samesite="strict", secure=secure, max_age=30 * 86400)
    return answer


@routes.get("/api", response_class=HTMLResponse)
def api(request: Request) -> str:
    """Tell what the API offers."""
    schema = request.app.openapi()
    rows = [
        (verb.upper(), path, told.get("description") or told.get("summary", ""))
        for path, verbs in schema["paths"].items()
        for verb, told in verbs.items()
    ]
    return page(request, "api", rows=rows, about=schema["info"]["description"])


def _inside(to: str) -> str:
    """Give a path of the app, never another site's address."""
    return to if to.startswith("/") and not to.startswith(("//", "/\\")) and to.isprintable() else "/"
