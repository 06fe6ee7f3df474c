"""Author fields: what is a person's name in them, and which agencies they name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from secondsource.language.furniture import NOT_AUTHORS
from secondsource.read.names import PERSON, agencies_in

_FOR = re.compile(r"\s+(?:for|in|at)\s+\S.*$", re.IGNORECASE)
_BY = re.compile(r"^\s*by\s+", re.IGNORECASE)
_PERSON = re.compile(PERSON)
_NOISE = re.compile(r"\b(?:" + "|".join(NOT_AUTHORS) + r")\b", re.IGNORECASE)
_AGENCY_NAME = re.compile(r"(?:[A-Z][\w-]+ ){1,4}(?:Agency|Newswire|Wire|Wires|News Service|Press Association)")

_NAMED = re.compile(
    rf"(?:^|(?<=[\s|·•]))(?:(?i:written by|reported by|story by|by|writers?|authors?|reporters?|text)\s*:?\s+)"
    rf"(?P<names>{PERSON}(?:(?:, and |, | and | & ){PERSON})*)"
)
_BETWEEN = re.compile(r", and |, | and | & ")
LONGEST_FIELD, MOST_FIELDS = 500, 100  # characters of an author field; fields
LONGEST = 25  # words of a line that names the writers


def byline(line: str) -> tuple[str, ...]:
    """Give the people whom a line at the headline names as the writers: `Tuesday 10:05 pm by Ann Poe`."""
    found = _NAMED.search(line) if len(line.split()) <= LONGEST else None
    return people(map(proper, _BETWEEN.split(found.group("names")))) if found else ()


def proper(name: str) -> str:
    """Give a name that is set in capitals as names are written."""
    return name.title() if name.isupper() else name


def people(fields: Iterable[str]) -> tuple[str, ...]:
    """Give the names of people among author fields, in their order, once each."""
    names = (_FOR.sub("", _BY.sub("", author)).strip(" ,.") for author in _plain(fields))
    return tuple(dict.fromkeys(name for name in names if _PERSON.fullmatch(name) and not _no_person(name)))


def _plain(fields: Iterable[str]) -> list[str]:
    """Give the first author fields, cut, with one blank between their words: what is longer names nobody."""
    return [" ".join(field[:LONGEST_FIELD].split()) for field in islice(fields, MOST_FIELDS)]


def _no_person(name: str) -> bool:
    organised = _AGENCY_NAME.fullmatch(name) or agencies_in(name) or name.startswith("The ")
    return bool(organised or _NOISE.search(name))


def agencies(fields: Iterable[str]) -> tuple[str, ...]:
    """Give the agencies among author fields: those of the list, and names that say they are one; sorted."""
    found: set[str] = set()
    for author in _plain(fields):
        name = _BY.sub("", author).strip(" ,.").removeprefix("The ")
        found.update(agencies_in(author) or ((name,) if _AGENCY_NAME.fullmatch(name) else ()))
    return tuple(sorted(found))
