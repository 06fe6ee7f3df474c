"""Cursors: where a page of a list ended, as text that means nothing to others."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Annotated

from fastapi import Query

from secondsource.errors import UsageError

Cursor = Annotated[str | None, Query(max_length=1000, description="`next` of the page before")]
Limit = Annotated[int, Query(ge=1, le=100, description="Entries of a page")]


def cursor_of(*key: str) -> str:
    """Give the cursor of the last entry's key."""
    return urlsafe_b64encode(json.dumps(key).encode()).decode().rstrip("=")


def key_of(cursor: str | None, parts: int) -> tuple[str, ...] | None:
    """Give the key in a cursor, None where there is none; raises UsageError for what is no cursor of this list."""
    if not cursor:
        return None
    try:
        key = json.loads(urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)))
    except ValueError as error:
        raise UsageError("that is no cursor; give `next` of the page before") from error
    if not isinstance(key, list) or len(key) != parts or not all(isinstance(k, str) and _whole(k) for k in key):
        raise UsageError("that is a cursor of another list; give `next` of the page before")
    return tuple(key)


def _whole(text: str) -> bool:
    """Whether a database can take a text: no NUL, no half of a character."""
    return "\0" not in text and text.encode("utf-8", "replace").decode("utf-8") == text
