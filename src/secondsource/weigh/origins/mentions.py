"""Mentions: which named persons and institutions stand in a stretch of text, and for whom persons speak."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from secondsource.model import Entity, NameKind, Span
from secondsource.weigh.origins.roles import holds_office, speaks_for_another
from secondsource.weigh.view import View

LONGEST = 120  # characters; no mention is longer


class Mentions:
    """The named mentions of every report, found by place."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._held: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for entity in view.entities.values():
            for span in entity.mentions:
                self._held[span.report_id].append((span.start, span.end, entity.id))
        for mentions in self._held.values():
            mentions.sort()
        self.speaks_for = dict(sorted(self._spokespeople()))
        self.officials = frozenset(p for p, words in self._speakers() if holds_office(words.text))

    def within(self, span: Span) -> list[Entity]:
        """Give the entities whose mentions overlap a stretch of text, in its order."""
        held = self._held.get(span.report_id, [])
        first = bisect_left(held, (span.start - LONGEST, 0, ""))
        found = []
        for start, end, entity in held[first:]:
            if start >= span.end:
                break
            if end > span.start:
                found.append(self._view.entities[entity])
        return found

    def organisation(self, span: Span) -> Entity | None:
        """Give the first organisation named in a stretch of text."""
        return next((e for e in self.within(span) if e.kind is NameKind.ORGANISATION), None)

    def _speakers(self) -> Iterator[tuple[str, Span]]:
        for key, person in sorted(self._view.speakers.items()):
            attribution = self._view.attributions.get(key)
            if attribution is not None and attribution.source is not None:
                yield person, attribution.source

    def _spokespeople(self) -> Iterator[tuple[str, Entity]]:
        """Give person -> the institution that a source phrase says they speak for."""
        for person, words in self._speakers():
            if speaks_for_another(words.text) and (house := self.organisation(words)) and house.id != person:
                yield person, house
