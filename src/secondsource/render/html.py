"""The dossier as one self-contained page: no network, no script but our own, report text only as data."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template
from markupsafe import Markup

from secondsource.model import Dossier, text_digest
from secondsource.plugins import Format, hookimpl
from secondsource.render import limits
from secondsource.render.view import Page, index_of, page_of
from secondsource.render.view.addresses import Addresses, lines_of
from secondsource.render.view.facets import STANDINGS, facets_of
from secondsource.render.view.page import Ref

HASHED = 16  # hexadecimal digits of the digest of cited words


class HtmlFormat:
    """Writes the page as HTML."""

    name = "html"

    def render(self, dossier: Dossier, *, colour: bool = False, width: int = 100, full: bool = False) -> str:
        """Give the whole HTML document, which holds every line; no option means anything here."""
        style, script = part("page.css"), part("page.js")
        around = {"policy": policy(script), "style": Markup(style), "script": Markup(script)}
        return _template().render(**views(dossier), **around)


def views(dossier: Dossier) -> dict[str, Any]:
    """Give what `dossier.html.j2` sets: the page's views, and what its references lead to."""
    page = page_of(dossier)
    return {
        "page": page,
        "facets": facets_of(dossier, index_of(dossier)),
        "standings": STANDINGS,
        "places": _Places(page, dossier),
        "most_refs": limits.BRANCH_REFERENCES,
        "most_quotes": limits.QUOTES,
        "above": "",
    }


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


class _Places(Addresses):
    """Where references lead: addresses, offsets, and the digest of the words."""

    def __init__(self, page: Page, dossier: Dossier) -> None:
        super().__init__(page)
        self._texts = {r.id: r.text for r in dossier.reports}
        self._ids = {line.id for line in lines_of(page) if line.id}

    def offsets(self, ref: Ref) -> str:
        """Give the spans, as "28-85 90-104"."""
        return " ".join(f"{a}-{b}" for a, b in ref.spans)

    def digest(self, ref: Ref) -> str:
        """Give the first digits of the SHA-256 of the words from the first span's start to the last one's end."""
        start, end = min(a for a, _ in ref.spans), max(b for _, b in ref.spans)
        return text_digest(self._texts[ref.report][start:end])[:HASHED]

    def line(self, address: str) -> str:
        """Give an address where the page has a line with it, else "" ."""
        return address if address in self._ids else ""


@lru_cache(maxsize=1)
def _template() -> Template:
    return environment(part).get_template("page.html.j2")


def environment(found: Callable[[str], str]) -> Environment:
    """Give where pages are made: all that is set is escaped; `found` gives a template by its name."""
    return Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=FunctionLoader(found),
    )


def part(name: str) -> str:
    """Give a template, the style or the script of the page."""
    return files("secondsource.render").joinpath(name).read_text("utf-8")
