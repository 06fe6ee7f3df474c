"""A dossier beside what the reports give now: every value that differs, of whatever list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, zip_longest
from typing import Any

from secondsource.render.strict import step

MOST = 100  # differing values that are told; the first ones are what one mends
LONGEST = 60  # characters of a value in a message
_NOTHING = object()


def differing(told: Any, made: Any) -> tuple[tuple[str, str], ...]:
    """Give (JSON path, reason) of the first hundred values of `told` that are not those of `made`."""
    found = list(islice(_differing("$", told, made), MOST + 1))
    more = [("$", f"more than {MOST} values differ; these are the first")] if len(found) > MOST else []
    return tuple(found[:MOST] + more)


def _differing(path: str, told: Any, made: Any) -> Iterator[tuple[str, str]]:
    if isinstance(told, dict) and isinstance(made, dict):
        for key in dict.fromkeys((*told, *made)):
            yield from _differing(path + step(key), told.get(key, _NOTHING), made.get(key, _NOTHING))
    elif isinstance(told, list) and isinstance(made, list):
        for place, (one, other) in enumerate(zip_longest(told, made, fillvalue=_NOTHING)):
            yield from _differing(f"{path}[{place}]", one, other)
    elif type(told) is not type(made) or told != made:
        yield path, _reason(told, made)


def _reason(told: Any, made: Any) -> str:
    if made is _NOTHING:
        return "the reports do not give this"
    if told is _NOTHING:
        return f"the reports give {_short(made)} here, and it is missing"
    return f"the reports give {_short(made)}, not {_short(told)}"


def _short(value: Any) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = ascii(value) if isinstance(value, str) else repr(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."
