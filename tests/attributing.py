"""The attributions of an invented text, as the whole of `mark` would find them."""

from __future__ import annotations

from secondsource.mark.attributions import find_attributions
from secondsource.mark.names import find_names
from secondsource.mark.parse import parse
from secondsource.model import Attribution, Report
from secondsource.settings import Settings


def found(text: str, acts: str = "speech", title: str | None = None) -> tuple[Attribution, ...]:
    """Parse a text and give who says what in it."""
    report = Report("invented", text, title=title, body=((0, len(text)),))
    parsed = parse(report, Settings().mark.language_model)
    return find_attributions(report, parsed.sentences, find_names(parsed), acts)
