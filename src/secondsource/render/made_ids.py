"""Ids of a dossier's JSON, computed again from the content that they name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from secondsource.model import content_id
from secondsource.render.strict import step

Json = Mapping[str, Any]
_FORM = re.compile(r"[a-z]+-[0-9a-f]{12}")  # what `content_id` gives; ids made by hand have another


def wrong_ids(values: Json) -> Iterator[tuple[str, str]]:
    """Give (JSON path, id) of every id that its own content does not give."""
    cut = bool(isinstance(values.get("secondsource"), dict) and values["secondsource"].get("without"))
    for key, recipe in RECIPES.items():
        if cut and key in OF_CLAIMS:
            continue  # what is left of them without an origin keeps its id
        for place, one in enumerate(values.get(key, ())):
            if _FORM.fullmatch(one["id"]) and one["id"] not in recipe(one):
                yield f"${step(key)}[{place}].id", one["id"]


def computed(values: Json) -> int:
    """Give how many ids are computed from content that the dossier holds."""
    return sum(bool(_FORM.fullmatch(one["id"])) for key in RECIPES for one in values.get(key, ()))


def _claim(one: Json) -> tuple[str, ...]:
    return (content_id("claim", one["report"], str(one["start"]), str(one["end"]), one.get("kind", "")),)


def _attribution(one: Json) -> tuple[str, ...]:
    places = (one["content"], one["cue"] or (-1, -1), one["source"] or (-1, -1))
    offsets = [str(n) for pair in places for n in pair]
    return (content_id("attribution", one["report"], *offsets, one.get("rule", "")),)


def _fact(one: Json) -> tuple[str, ...]:
    return (content_id("fact", *one["claims"]),)


def _difference(one: Json) -> tuple[str, ...]:
    """Give the id of a question, and that of one which several differences ask."""
    kind = one["id"].partition("-")[0]
    claims = [c for version in one["versions"] for c in version["claims"]]
    asked = (one["aspect"], one["question"])
    return content_id(kind, *asked), content_id(kind, *asked, *claims)


RECIPES: Mapping[str, Callable[[Json], tuple[str, ...]]] = {
    "attributions": _attribution,
    "claims": _claim,
    "facts": _fact,
    "disputes": _difference,
    "differences": _difference,
}
OF_CLAIMS = ("facts", "disputes", "differences")
