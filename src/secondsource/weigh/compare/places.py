"""Places by containment, from a small table and from the names themselves."""

from __future__ import annotations

from secondsource.language.place_parts import PART_OF
from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, same, unclear


def compare_places(a: str, b: str) -> Judgement:
    """Compare two place names (any case) of what the caller holds to be one place; symmetric."""
    first, second = _normal(a), _normal(b)
    if not first or not second:
        return unclear("a place is not named")
    if first == second:
        return same("the same place")
    if second in _wholes(first) or first in _wholes(second):
        return refinement("one place lies in the other")
    if _names_contain(first, second):
        return refinement("one name holds the other")
    if _top(first) and _top(second) and _top(first) != _top(second):
        return conflict("the places lie in different countries")
    return unclear("how the places stand to each other is not known")


def _normal(name: str) -> str:
    words = name.casefold().replace(".", "").replace("’", "'").split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def _wholes(place: str) -> tuple[str, ...]:
    out: list[str] = []
    here: str | None = place
    while here := PART_OF.get(here or ""):
        out.append(here)
    return tuple(out)


def _top(place: str) -> str:
    if wholes := _wholes(place):
        return wholes[-1]
    return place if place in PART_OF.values() else ""


def _names_contain(a: str, b: str) -> bool:
    parts_a = {" ".join(p.split()) for p in a.split(",")}
    parts_b = {" ".join(p.split()) for p in b.split(",")}
    return parts_a < parts_b or parts_b < parts_a
