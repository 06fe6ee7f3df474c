"""JSON text to values, with nothing in it that two readers would read differently."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from typing import Any

from secondsource.errors import DossierError

DEEPEST = 64  # levels; a dossier has seven
WRITTEN = "give what `brief --format json` wrote"
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,59}")
LONGEST = 60  # characters of a key in a message


def loaded(text: str | bytes, name: str) -> dict[str, Any]:
    """Read a JSON object; `name` is what a message calls it.

    Raises DossierError for other JSON and for none, for a number that is none (NaN, Infinity, 1e999), for a key
    that stands twice in one object, and for what is nested deeper than 64 levels.
    """
    try:
        values = json.loads(text, parse_constant=_no_number, parse_float=_finite, object_pairs_hook=_each_key_once)
    except RecursionError as error:
        raise DossierError("$", f"{name} is nested too deep; {WRITTEN}") from error
    except ValueError as error:
        raise DossierError("$", f"cannot read {name} as JSON ({error}); {WRITTEN}") from error
    if not isinstance(values, dict):
        raise DossierError("$", f"{name} is not a dossier; {WRITTEN}")
    must_be_flat(values, name)
    return values


def must_be_flat(values: Any, name: str) -> None:
    """Raise DossierError where values are nested deeper than 64 levels."""
    level = [values]
    for _ in range(DEEPEST):
        level = [v for one in level if isinstance(one, dict | list) for v in _inside(one)]
        if not level:
            return
    raise DossierError("$", f"{name} is nested deeper than {DEEPEST} levels; {WRITTEN}")


def json_path(parts: Iterable[str | int]) -> str:
    """Give a JSON path in one printable line, whatever the keys hold: `$.claims[3].end`, `$["a\\nb"]`."""
    return "$" + "".join(map(step, parts))


def step(part: str | int) -> str:
    """Give one step of a JSON path."""
    if isinstance(part, int):
        return f"[{part}]"
    if _PLAIN.fullmatch(part):
        return f".{part}"
    return f"[{json.dumps(part[:LONGEST] + '...' * (len(part) > LONGEST))}]"


def _inside(one: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return one.values() if isinstance(one, dict) else one


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"{digits[:20]} is too large a number")
    return value


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(k for n, (k, _) in enumerate(pairs) if k in {p for p, _ in pairs[:n]})
        raise ValueError(f"the key {step(twice)} stands twice in one object")
    return found
