"""A written file, and the JSON of every exchange format."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Exported:
    """One file of an export: its name (relative, with "/" between folders) and its bytes."""

    name: str
    data: bytes


def json_file(name: str, values: Any) -> Exported:
    """Write JSON values, keys in their order, with a last line end."""
    return text_file(name, json.dumps(values, ensure_ascii=False, indent=1, allow_nan=False) + "\n")


def text_file(name: str, text: str) -> Exported:
    """Write text as UTF-8; half of a surrogate pair, which JSON can hold and UTF-8 cannot, becomes "?"."""
    return Exported(name, text.encode("utf-8", "replace"))
