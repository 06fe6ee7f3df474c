"""How many dossiers with one altered value still verify: `python -m benchmarks.altered DOSSIER.json [COUNT]`.

The same seeded edits on every version of the program; the reports' texts are taken to be at hand.
"""

from __future__ import annotations

import copy
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from secondsource import DossierError, verify

SEED = 13


def leaves(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the place of everything that holds nothing else."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    within = [place for key, one in inside for place in leaves(one, (*at, key))]
    yield from within or [at]


def other(value: Any) -> Any:
    """Give another value of the same kind."""
    if isinstance(value, str):
        return value[1:] + "~"
    if isinstance(value, bool) or value is None:
        return not value
    return value + 1 if isinstance(value, int | float) else []


def holds(values: dict[str, Any]) -> bool:
    """Whether a dossier verifies by itself."""
    try:
        return verify(values) == ()
    except DossierError:
        return False


def main(path: str, count: int = 400) -> None:
    """Print how many of `count` altered dossiers still verify."""
    values = json.loads(Path(path).read_text("utf-8"))
    places = [p for p in leaves(values) if p[0] != "reports"]
    chance = random.Random(SEED)
    passed = 0
    for place in chance.choices(places, k=count):
        changed = copy.deepcopy(values)
        held: Any = changed
        for key in place[:-1]:
            held = held[key]
        held[place[-1]] = other(held[place[-1]])
        passed += holds(changed) and changed != values
    print(f"{passed} of {count} altered dossiers still verify")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]))
