"""The dossier as JSON, as the published schema describes it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from secondsource.model import Dossier
from secondsource.plugins import Format, hookimpl
from secondsource.render.contract import dossier_values

# What no file can hold, and what steers a terminal or turns the words around it: halves of characters, controls
# (json.dumps escapes the first thirty-two itself), line and paragraph separators, bidirectional marks.
_ESCAPED = re.compile("[\ud800-\udfff\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class JsonFormat:
    """Writes everything that the dossier holds."""

    name = "json"

    def render(self, dossier: Dossier, *, colour: bool = False, width: int = 100, full: bool = False) -> str:
        """Give the contract's JSON, which is always whole; no option means anything here."""
        return json_text(dossier_values(dossier), indent=1)


@hookimpl
def formats() -> Iterable[Format]:
    """Give the JSON format."""
    return (JsonFormat(),)


def json_text(values: Any, indent: int | None = None) -> str:
    """Give JSON values as text that ends with a line end and can always be written as UTF-8."""
    text = json.dumps(values, ensure_ascii=False, indent=indent, sort_keys=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
