"""People, organisations and places across the reports of one event, each with every named mention."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from secondsource.link.entities.cut import cut
from secondsource.link.entities.kinds import voted
from secondsource.link.entities.mention import Mention, folded, mentions_of
from secondsource.link.entities.missed import missed
from secondsource.link.entities.organisations import link_organisations
from secondsource.link.entities.people import link_people
from secondsource.link.entities.places import link_places
from secondsource.model import Entity, Marked, NameKind, content_id

__all__ = ["link_entities"]


def link_entities(marked: tuple[Marked, ...]) -> tuple[Entity, ...]:
    """Give the entities that the reports name, in order of kind and name, whatever the order of the reports.

    Two people are one only on good grounds: one spelling, one folded form, a middle name more or less, or a
    short form that follows its full name. An entity's name is its fullest frequent form.
    """
    known = cut(marked, voted(list(mentions_of(marked))))
    ordered = sorted(marked, key=lambda m: m.report.id)
    mentions = sorted([*known, *missed(ordered, known)], key=lambda m: m.span)
    clusters: defaultdict[tuple[NameKind, str], list[Mention]] = defaultdict(list)
    for kind in NameKind:
        group = [m for m in mentions if m.kind is kind]
        for mention, key in zip(group, _keys(kind, group), strict=True):
            clusters[kind, key].append(mention)
    entities = [_entity(kind, key, group) for (kind, key), group in clusters.items()]
    return tuple(sorted(entities, key=lambda e: (e.kind, e.name, e.id)))


def _keys(kind: NameKind, mentions: Sequence[Mention]) -> list[str]:
    if kind is NameKind.PERSON:
        return link_people(mentions)
    if kind is NameKind.ORGANISATION:
        return link_organisations(mentions)
    if kind is NameKind.PLACE:
        return link_places(mentions)
    return ["other " + " ".join(m.words) for m in mentions]


def _entity(kind: NameKind, key: str, mentions: Sequence[Mention]) -> Entity:
    name = best_name([m.text for m in mentions])
    spans = tuple(sorted(m.span for m in mentions))
    return Entity(
        content_id("entity", kind, name, key), kind, name, tuple(sorted({m.text for m in mentions})), spans
    )


def best_name(texts: Sequence[str]) -> str:
    """Give the most frequent of the full forms (two words or more, else any), not one in capitals throughout."""
    counts = Counter(texts)
    quiet = [t for t in counts if not (t.isupper() and len(t) > 5)] or list(counts)
    full = [t for t in quiet if len(folded(t)) > 1] or quiet
    return min(full, key=lambda t: (-counts[t], -len(t), t))
