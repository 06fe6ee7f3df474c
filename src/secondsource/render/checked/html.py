"""A checked draft as one self-contained page: the draft's own text, each sentence marked with its verdict."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from secondsource.model import Checked, CheckedSentence, Dossier, Verdict


def to_html(checked: Checked, _dossier: Dossier) -> str:
    """Write the page; it runs no script and loads nothing."""
    counts = [(v, sum(s.verdict is v for s in checked.sentences)) for v in Verdict]
    return _template().render(
        name=checked.draft.title or checked.draft.id,
        counts=[(v.value, n) for v, n in counts if n],
        pieces=list(_pieces(checked)),
        sentences=checked.sentences,
    )


def _pieces(checked: Checked) -> Iterator[tuple[str, CheckedSentence | None]]:
    """Give the draft's text in stretches, with the sentence that each is, None between sentences."""
    at = 0
    for one in checked.sentences:
        if one.span.start > at:
            yield checked.draft.text[at : one.span.start], None
        yield one.span.text, one
        at = one.span.end
    if at < len(checked.draft.text):
        yield checked.draft.text[at:], None


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(
        files("secondsource.render.checked").joinpath("page.html.j2").read_text("utf-8")
    )
