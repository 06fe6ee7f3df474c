"""A checked draft in every format: text, HTML, JSON, SARIF."""

from __future__ import annotations

from collections.abc import Callable

from secondsource.errors import UsageError
from secondsource.model import Checked, Dossier
from secondsource.render.checked.html import to_html
from secondsource.render.checked.json import to_json
from secondsource.render.checked.sarif import to_sarif
from secondsource.render.checked.text import to_text

__all__ = ["FORMATS", "checked_as"]

FORMATS: dict[str, Callable[[Checked, Dossier], str]] = {
    "html": to_html,
    "json": to_json,
    "sarif": to_sarif,
    "text": to_text,
}


def checked_as(name: str, checked: Checked, dossier: Dossier) -> str:
    """Write a checked draft in a format; raises UsageError for a name that no format has."""
    if name not in FORMATS:
        raise UsageError(
            f"there is no format {name!r} for a checked draft; there are {', '.join(sorted(FORMATS))}"
        )
    return FORMATS[name](checked, dossier)
