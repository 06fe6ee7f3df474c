"""The dossier as JSON, as the published schema describes it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from secondsource.model import Dossier
from secondsource.plugins import Format, hookimpl
from secondsource.render.contract import dossier_values

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class JsonFormat:
    """Writes everything that the dossier holds."""

    name = "json"

    def render(self, dossier: Dossier, *, colour: bool = False, width: int = 100) -> str:
        """Give the contract's JSON; colour and width mean nothing here."""
        return json_text(dossier_values(dossier), indent=1)


@hookimpl
def formats() -> Iterable[Format]:
    """Give the JSON format."""
    return (JsonFormat(),)


def json_text(values: Any, indent: int | None = None) -> str:
    """Give JSON values as text that ends with a line end and can always be written as UTF-8."""
    text = json.dumps(values, ensure_ascii=False, indent=indent, sort_keys=False)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
