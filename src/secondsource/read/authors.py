"""Author fields: what is a person's name in them, and which agencies they name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from secondsource.language.furniture import NOT_AUTHORS
from secondsource.read.names import PERSON, agencies_in

_FOR = re.compile(r"\s+(?:for|in|at)\s+\S.*$", re.IGNORECASE)
_PERSON = re.compile(PERSON)
_NOISE = re.compile(r"\b(?:" + "|".join(NOT_AUTHORS) + r")\b", re.IGNORECASE)


def people(fields: Iterable[str]) -> tuple[str, ...]:
    """Give the names of people among author fields, in their order, once each."""
    found = []
    for author in fields:
        name = _FOR.sub("", re.sub(r"^\s*by\s+", "", author, flags=re.IGNORECASE)).strip(" ,.")
        if (
            _PERSON.fullmatch(name)
            and not _NOISE.search(name)
            and not agencies_in(name)
            and not name.startswith("The ")
        ):
            found.append(name)
    return tuple(dict.fromkeys(found))
