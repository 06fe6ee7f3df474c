"""The seal of a dossier's JSON: a digest of every value in it, which shows that none was altered since.

A seal proves no author: who rewrites a dossier can seal it anew. Only making it again from the reports does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from secondsource.model import text_digest


def seal_of(values: Mapping[str, Any]) -> str:
    """Give the SHA-256, in hexadecimal, of all values but the seal itself, whatever the order of the keys."""
    head = values.get("secondsource")
    rest = {k: v for k, v in head.items() if k != "seal"} if isinstance(head, Mapping) else head
    return text_digest(json.dumps({**values, "secondsource": rest}, sort_keys=True, separators=(",", ":")))


def sealed(values: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values with their seal at the end of `secondsource`."""
    return {**values, "secondsource": {**values["secondsource"], "seal": seal_of(values)}}
