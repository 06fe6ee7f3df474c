"""Who is met in several stories: people and bodies by name, sources by name, looked up in each story's dossier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

import secondsource

if TYPE_CHECKING:
    from secondsource.web.desk import Desk

LOOKED_AT = 200  # stories, those that grew last: each has to be weighed


@dataclass(frozen=True, slots=True)
class Place:
    """A story in which somebody is met: `times` mentions of a person, reports that carry a source."""

    story: str
    title: str
    times: int
    id: str


@dataclass(frozen=True, slots=True)
class Met:
    """A name with its places; `grades` are those that analysts gave a source."""

    name: str
    kind: str
    grades: tuple[str, ...]
    places: tuple[Place, ...]

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Those in most stories first, then those met most often."""
        return -len(self.places), -sum(p.times for p in self.places), self.name, self.kind


Found = tuple[str, str, str, str, int]  # name, kind, grade, id, times


class Register:
    """People and sources of the stories that grew last; a story is looked through again when it changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = Lock()
        self._held: dict[str, tuple[str, tuple[Found, ...], tuple[Found, ...]]] = {}

    def people(self) -> tuple[int, list[Met]]:
        """Give how many stories were looked through, and the people and bodies in them."""
        read = self._read()
        return len(read), _met((story, people) for story, people, _ in read)

    def sources(self) -> tuple[int, list[Met]]:
        """Give how many stories were looked through, and the sources in them that have a name."""
        read = self._read()
        return len(read), _met((story, sources) for story, _, sources in read)

    def _read(self) -> list[tuple[secondsource.Story, tuple[Found, ...], tuple[Found, ...]]]:
        with self._lock:
            stories = [s for _, s in self._desk.library.latest(limit=LOOKED_AT)]
            self._held = {s.id: self._looked(s.id) for s in stories}
            return [(s, *self._held[s.id][1:]) for s in stories]

    def _looked(self, story: str) -> tuple[str, tuple[Found, ...], tuple[Found, ...]]:
        version = self._desk.library.version(story)
        held = self._held.get(story)
        if held is not None and held[0] == version:
            return held
        dossier = self._desk.dossier(story)
        return version, tuple(_people(dossier)), tuple(_sources(dossier))


def _people(dossier: secondsource.Dossier) -> Iterator[Found]:
    for one in dossier.entities:
        if one.mentions and one.kind.value in ("person", "organisation"):
            yield one.name, one.kind.value, "", one.id, len(one.mentions)


def _sources(dossier: secondsource.Dossier) -> Iterator[Found]:
    for one in dossier.origins:
        if one.kind.value != "unnamed":
            yield one.name, one.kind.value, one.grade, one.id, len(one.reports)


def _met(stories: Iterable[tuple[secondsource.Story, tuple[Found, ...]]]) -> list[Met]:
    places: dict[tuple[str, str], list[Place]] = defaultdict(list)
    grades: dict[tuple[str, str], set[str]] = defaultdict(set)
    for story, found in stories:
        for name, kind, grade, one, times in found:
            places[name, kind].append(Place(story.id, story.title, times, one))
            grades[name, kind] |= {grade} - {""}
    made = (
        Met(name, kind, tuple(sorted(grades[name, kind])), tuple(held)) for (name, kind), held in places.items()
    )
    return sorted(made, key=lambda m: m.order)
