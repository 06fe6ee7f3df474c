"""The dossier as one self-contained page: no network, no script but our own, report text only as data."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from secondsource.model import Dossier
from secondsource.plugins import Format, hookimpl
from secondsource.render import limits
from secondsource.render.view import Page, page_of
from secondsource.render.view.page import Ref


class HtmlFormat:
    """Writes the page as HTML."""

    name = "html"

    def render(self, dossier: Dossier, *, colour: bool = False, width: int = 100, full: bool = False) -> str:
        """Give the whole HTML document, which holds every line; no option means anything here."""
        page = page_of(dossier)
        style, script = _part("page.css"), _part("page.js")
        return _template().render(
            page=page,
            pieces=_Pieces(page),
            most_refs=limits.BRANCH_REFERENCES,
            most_quotes=limits.QUOTES,
            policy=policy(script),
            style=Markup(style),
            script=Markup(script),
        )


@hookimpl
def formats() -> Iterable[Format]:
    """Give the HTML format."""
    return (HtmlFormat(),)


def policy(script: str) -> str:
    """Give the content security policy that lets exactly this script run and nothing be loaded."""
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )


class _Pieces:
    """Finds the anchors of the pieces that a reference runs over."""

    def __init__(self, page: Page) -> None:
        self._anchors = {r.id: r.anchor for r in page.reports}
        self._pieces = {r.id: [(p.start, p.id) for s in r.passages for p in s.pieces] for r in page.reports}

    def of(self, ref: Ref) -> str:
        """Give the ids of the pieces, with blanks between."""
        found = [i for at, i in self._pieces[ref.report] if any(a <= at < b for a, b in ref.spans)]
        return " ".join(found)

    def target(self, ref: Ref) -> str:
        """Give the anchor that the reference leads to without scripts: the sentence, else the first words."""
        anchor = self._anchors[ref.report]
        return f"{anchor}-s{ref.sentence}" if ref.sentence else self.of(ref).split(" ")[0] or anchor


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_part("page.html.j2"))


def _part(name: str) -> str:
    return files("secondsource.render").joinpath(name).read_text("utf-8")
