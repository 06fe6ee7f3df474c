"""Pages as text: templates of the app, and those of the dossier's page; everything that they set is escaped."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Any

from fastapi import Request
from jinja2 import Environment
from markupsafe import Markup

from secondsource.render.html import environment, part

NAVIGATION = (
    ("/", "Stories"),
    ("/new", "New"),
    ("/search", "Search"),
    ("/people", "People"),
    ("/sources", "Sources"),
    ("/decisions", "Decisions"),
    ("/check", "Check a draft"),
    ("/add", "Add"),
)


def page(request: Request, template: str, **values: Any) -> str:
    """Give a page of the app, with its head and navigation."""
    around = {
        "navigation": NAVIGATION,
        "here": request.url.path,
        "form_token": request.app.state.gate.form if "app" in request.scope else "",
        "asked": request.query_params.get("q", "")[:400],
    }
    return _environment().get_template(f"{template}.html.j2").render(**around, **values)


def fragment(template: str, **values: Any) -> Markup:
    """Give a part of a page that is set into another template."""
    return Markup(_environment().get_template(f"{template}.html.j2").render(**values))


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = environment(_found)
    made.filters["moment"] = moment
    return made


def moment(told: str) -> str:
    """Give a time as people write it: "2031-03-04 08:00 UTC"."""
    return f"{told[:10]} {told[11:16]} UTC" if len(told) > 16 else told


def _found(name: str) -> str:
    own = files("secondsource.web").joinpath("templates").joinpath(name)
    return own.read_text("utf-8") if own.is_file() else part(name)
