"""Sources: whom one attribution names, in a form that is the same in every report that names them.

A named person or institution is one source wherever it is quoted, a spokesman is the institution, and an
unnamed source belongs to the outlet that quotes it: the paper's unnamed diplomat is one source in every report
that relays the paper.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language.sources import (
    DOCUMENTS,
    HIDING,
    INSTITUTIONS,
    MEDIA,
    OFFICIALS,
    SPOKESPEOPLE,
)
from secondsource.model import Attribution, Entity, NameKind, OriginKind, Span, UnnamedType
from secondsource.weigh.origins.names import is_outlet, outlet_key, role_of
from secondsource.weigh.origins.outlets import Outlets
from secondsource.weigh.view import View

OFFICE_WORDS = OFFICIALS | SPOKESPEOPLE
PRONOUNS = frozenset("he she they it who i we his her their its this that these those".split())
COLLECTIVE = frozenset(
    "police prosecutors authorities investigators military army government organisers organizers".split()
)


@dataclass(frozen=True, slots=True)
class Source:
    """Whom an attribution names: `key` is the same for the same source in every report.

    `bare` = known by a role noun only ("the police"); `words` the role's words; `relay` the key of the outlet
    through which an unnamed source is known; `hearsay` = nobody is named at all ("is believed", "reportedly");
    `official` = a person who is said to hold an office.
    """

    key: str
    name: str
    kind: OriginKind
    entity: str | None = None
    bare: bool = False
    words: tuple[str, ...] = ()
    relay: str = ""
    unnamed: UnnamedType | None = None
    hearsay: bool = False
    official: bool = False


class Sources:
    """Finds the source of every attribution, each once."""

    def __init__(self, view: View, outlets: Outlets) -> None:
        self._view, self._outlets = view, outlets
        self._mentions = _mentions(view)
        self._found: dict[str, Source] = {}
        self._offices = self._spokespeople()
        self._officials = frozenset(self._office_holders())

    def own(self, report: str) -> Source:
        """Give a report's own voice."""
        family = self._outlets.family[report]
        return Source(f"own:{family}", f"own reporting of {self._outlets.name[family]}", OriginKind.OWN_REPORTING)

    def of(self, attribution: Attribution) -> Source:
        """Give the source of an attribution, its relays not followed."""
        if attribution.id not in self._found:
            self._found[attribution.id] = self.own(attribution.content.report_id)  # a loop of parents ends here
            self._found[attribution.id] = self._of(attribution)
        return self._found[attribution.id]

    def houses(self, attribution: Attribution) -> frozenset[str]:
        """Give the institutions that a source is said to belong to ("police" of "police chief X")."""
        if attribution.source is None:
            return frozenset()
        held = {f"entity:{e.id}" for e in self._named_in(attribution.source) if e.kind is NameKind.ORGANISATION}
        roles = set(role_of(attribution.source.text)) & (INSTITUTIONS | COLLECTIVE)
        return frozenset(held | roles)

    def _of(self, attribution: Attribution) -> Source:
        relay = self._relay(attribution)
        entity = self._view.entities.get(self._view.speakers.get(attribution.id, ""))
        if attribution.anonymous:
            return self._unnamed(attribution, relay)
        if entity is not None:
            return self._entity(self._offices.get(entity.id, entity), attribution)
        if attribution.speaker is not None and not _is_pronoun(attribution.speaker.text):
            name = attribution.speaker.text
            return self._outlet(name) or Source(f"name:{name.casefold()}", name, _kind_of(attribution))
        if attribution.source is None or _is_pronoun(attribution.source.text):
            before = self._before(attribution)
            return self.of(before) if before is not None else self._unnamed(attribution, relay)
        return self._described(attribution, relay)

    def _relay(self, attribution: Attribution) -> Source:
        above = self._view.chain(attribution)[1:]
        return self.of(above[0]) if above else self.own(attribution.content.report_id)

    def _entity(self, entity: Entity, attribution: Attribution) -> Source:
        if (outlet := self._outlet(entity.name)) and entity.kind is not NameKind.PERSON:
            return Source(outlet.key, outlet.name, outlet.kind, entity.id)
        if attribution.source is not None and _speaks_for_another(attribution.source.text):
            held = [e for e in self._named_in(attribution.source) if e.kind is NameKind.ORGANISATION]
            entity = held[0] if held else entity
        kind = OriginKind.PERSON if entity.kind is NameKind.PERSON else OriginKind.INSTITUTION
        return Source(f"entity:{entity.id}", entity.name, kind, entity.id, official=entity.id in self._officials)

    def _outlet(self, name: str) -> Source | None:
        """Give an outlet that is cited: its own voice where it is among the reports."""
        key = outlet_key(name)
        if key in self._outlets.known:
            family = self._outlets.known[key]
            return Source(
                f"own:{family}", f"own reporting of {self._outlets.name[family]}", OriginKind.OWN_REPORTING
            )
        if is_outlet(name):
            return Source(f"outlet:{key}", f"{name}'s own reporting", OriginKind.OWN_REPORTING)
        return None

    def _described(self, attribution: Attribution, relay: Source) -> Source:
        assert attribution.source is not None
        words = role_of(attribution.source.text)
        head = words[-1] if words else ""
        if head in DOCUMENTS:
            name = _plain(attribution.source.text)
            return Source(f"document:{' '.join(words)}", name, OriginKind.DOCUMENT, bare=True, words=words)
        if head in INSTITUTIONS | COLLECTIVE | MEDIA:
            name = _plain(attribution.source.text)
            return Source(f"role:{' '.join(words)}", name, OriginKind.INSTITUTION, bare=True, words=words)
        return self._unnamed(attribution, relay)

    def _unnamed(self, attribution: Attribution, relay: Source) -> Source:
        phrase = _plain(attribution.source.text) if attribution.source is not None else "unspecified source"
        words = role_of(phrase)
        kind = attribution.unnamed or UnnamedType.OTHER
        known = words and not set(words) <= HIDING | {"source", "sources"}
        owner = relay.name.removeprefix("own reporting of ").removesuffix("'s own reporting")
        hidden = phrase if set(words) & HIDING or "source" in words else f"unnamed {phrase}"
        return Source(
            f"unnamed:{relay.key}:{kind.value if attribution.source is not None else 'hearsay'}",
            f"{owner}'s {hidden}",
            OriginKind.UNNAMED,
            bare=not known or kind in (UnnamedType.INSIDER, UnnamedType.OTHER),
            words=words,
            relay=relay.key,
            unnamed=kind,
            hearsay=attribution.source is None,
        )

    def _before(self, attribution: Attribution) -> Attribution | None:
        """Give the nearest earlier attribution of the report that says who speaks."""
        report = attribution.content.report_id
        held = [
            a
            for a in self._view.attributions.values()
            if a.content.report_id == report
            and (a.content.start, a.id) < (attribution.content.start, attribution.id)
            and (a.speaker or (a.source and not _is_pronoun(a.source.text)))
        ]
        return max(held, key=lambda a: (a.content.start, a.content.end, a.id), default=None)

    def _named_in(self, span: Span) -> list[Entity]:
        mentions = self._mentions.get(span.report_id, [])
        first = bisect_left(mentions, (span.start, 0, ""))
        return [
            self._view.entities[e] for start, end, e in mentions[first:] if start < span.end and end <= span.end
        ]

    def _spokespeople(self) -> dict[str, Entity]:
        """Give person -> the institution that they are said to speak for, once for all their words."""
        found: dict[str, Entity] = {}
        for key in sorted(self._view.attributions):
            attribution = self._view.attributions[key]
            person = self._view.speakers.get(key)
            if person is None or attribution.source is None or not _speaks_for_another(attribution.source.text):
                continue
            houses = [e for e in self._named_in(attribution.source) if e.kind is NameKind.ORGANISATION]
            if houses and houses[0].id != person:
                found.setdefault(person, houses[0])
        return found

    def _office_holders(self) -> Iterator[str]:
        """Give the persons whose source phrase names an office ("South Korean lawmaker X", "X, the mayor")."""
        for key, person in sorted(self._view.speakers.items()):
            source = self._view.attributions[key].source if key in self._view.attributions else None
            if source is not None and {w.strip(",.") for w in source.text.casefold().split()} & OFFICE_WORDS:
                yield person


def _mentions(view: View) -> dict[str, list[tuple[int, int, str]]]:
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for entity in view.entities.values():
        for span in entity.mentions:
            found[span.report_id].append((span.start, span.end, entity.id))
    return {report: sorted(held) for report, held in found.items()}


def _speaks_for_another(words: str) -> bool:
    low = words.casefold()
    return (
        "press officer" in low
        or "press office" in low
        or any(w.strip(",.;:") in SPOKESPEOPLE for w in low.split())
    )


def _kind_of(attribution: Attribution) -> OriginKind:
    assert attribution.speaker is not None
    words = set(role_of(attribution.speaker.text))
    return OriginKind.INSTITUTION if words & (INSTITUTIONS | COLLECTIVE | MEDIA) else OriginKind.PERSON


def _is_pronoun(words: str) -> bool:
    return words.casefold().strip() in PRONOUNS


def _plain(words: str) -> str:
    """Give a source's words without the article, cut at the first comma."""
    first, *rest = " ".join(words.split(",")[0].split()).split(" ")
    return (
        " ".join(rest)
        if rest and first.casefold() in {"a", "an", "the", "one", "some"}
        else " ".join((first, *rest))
    )
