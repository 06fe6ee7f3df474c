"""One quotation, one speaker: what one report knows of who said some words holds wherever these words are quoted.

A report that names the speaker beside the words is believed. A pronoun, a description, a nameless source and a
continued quotation are only read as somebody: they follow the report that names him. Where two reports name
two people, both stand: which of them is right nobody can tell from here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from secondsource.language.titles import HONORIFICS
from secondsource.link.entities.mention import folded
from secondsource.link.entities.people import is_short_of
from secondsource.link.quotations import same_quotations
from secondsource.model import Attribution, Entity, Marked, NameKind

ALIKE = 60  # least similarity (0-100) of each word of two spellings of one name; the same words are good evidence
Groups = Sequence[Sequence[Attribution]]


def settle(
    marked: Sequence[Marked], entities: tuple[Entity, ...], speakers: tuple[tuple[str, str], ...]
) -> tuple[tuple[Entity, ...], tuple[tuple[str, str], ...]]:
    """Give the entities and the speakers (attribution id, entity id) once every quotation has one speaker."""
    groups = same_quotations(marked)
    same = one_person(entities, groups, dict(speakers))
    joined = _joined(entities, same)
    renamed = {a: same.get(e, e) for a, e in speakers}
    found = settled(groups, renamed, joined)
    return joined, tuple(sorted({**dict(_described_alike(marked, renamed, found)), **found}.items()))


def _joined(entities: tuple[Entity, ...], same: Mapping[str, str]) -> tuple[Entity, ...]:
    """Give the entities with the mentions of those that are one person under that person's name."""
    held = {e.id: e for e in entities}
    for one, person in sorted(same.items()):
        gone, kept = held.pop(one), held[person]
        names = tuple(sorted({*kept.names, *gone.names}))
        held[person] = replace(kept, names=names, mentions=tuple(sorted((*kept.mentions, *gone.mentions))))
    return tuple(held.values())


def one_person(entities: Sequence[Entity], groups: Groups, speakers: Mapping[str, str]) -> dict[str, str]:
    """Give entity id -> the id of the person it is, where reports name one quotation's speaker in two ways.

    "Dr Roe" and "Ana Roe" are one where both said the same words, whatever kind of name was read in them.
    """
    by_id = {e.id: e for e in entities}
    same: dict[str, str] = {}
    for group in groups:
        named = {speakers[a.id] for a in group if a.id in speakers and names_speaker(a)}
        ranked = sorted((by_id[e] for e in named), key=_standing, reverse=True)
        for n, one in enumerate(ranked):
            fits = [o for o in ranked[:n] if _is_called(o, one) and o.id not in same]
            if len(fits) == 1:
                same.setdefault(one.id, fits[0].id)
    return {one: person for one, person in same.items() if person not in same}


def _standing(one: Entity) -> tuple[bool, bool, int, str]:
    """Rank who bears a name: a person, in full, named often."""
    return one.kind is NameKind.PERSON, " " in one.name, len(one.mentions), one.id


def _is_called(person: Entity, other: Entity) -> bool:
    return person.kind is NameKind.PERSON and one_name(folded(person.name), folded(other.name))


def one_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names (folded) are one: the end, the beginning or a part of the other, or spelled alike."""
    a, b = (tuple(w for w in name if w not in HONORIFICS) or name for name in (a, b))
    if a == b or is_short_of(a, b) or is_short_of(b, a):
        return True
    return len(a) == len(b) > 1 and all(fuzz.ratio(x, y) >= ALIKE for x, y in zip(a, b, strict=True))


def settled(groups: Groups, speakers: Mapping[str, str], entities: Sequence[Entity]) -> dict[str, str]:
    """Give the speakers (attribution id -> entity id) as they are once every quotation has one."""
    kinds = {e.id: e.kind for e in entities if e.kind in (NameKind.PERSON, NameKind.ORGANISATION)}
    out = dict(speakers)
    for group in groups:
        winner = _speaker(group, speakers, kinds)
        for one in group if winner else ():
            if _follows(one, kinds.get(speakers.get(one.id, "")), kinds[winner]):
                out[one.id] = winner
    return out


def _described_alike(
    marked: Sequence[Marked], before: Mapping[str, str], after: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Give the speaker of whatever else a report gives to a description that a quotation tells the meaning of.

    Where "the director" said what Ana Roe said, "the director" is Ana Roe in all of that report.
    """
    for report in marked:
        held = [(a, a.source.text.casefold()) for a in report.attributions if a.source and " " in a.source.text]
        held = [(a, words) for a, words in held if a.id not in before and words.startswith("the ")]
        meant = {words: after[a.id] for a, words in held if a.id in after}
        yield from ((a.id, meant[words]) for a, words in held if words in meant)


def _speaker(group: Sequence[Attribution], speakers: Mapping[str, str], kinds: Mapping[str, NameKind]) -> str:
    """Give the entity that said a group's words: the only one named for them, else the one most often meant."""
    said = [(a, speakers[a.id]) for a in group if speakers.get(a.id) in kinds]
    for kind in (NameKind.PERSON, NameKind.ORGANISATION):
        named = {e for a, e in said if kinds[e] is kind and names_speaker(a)}
        if named:
            return named.pop() if len(named) == 1 else ""
    return _most((a.content.report_id, e) for a, e in said if _by_name(a)) or _most(
        (a.content.report_id, e) for a, e in said
    )


def _most(meant: Iterable[tuple[str, str]]) -> str:
    """Give the entity that most reports mean, "" where two are meant by as many."""
    ranked = Counter(entity for _, entity in set(meant)).most_common(2)
    return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else ""


def names_speaker(one: Attribution) -> bool:
    """Whether the speaker's name stands in the words that say who speaks, at these very words."""
    return one.cue is not None and _by_name(one)


def _by_name(one: Attribution) -> bool:
    """Whether the speaker is called by name; a source inside the quotation is who it is about."""
    named = one.source is not None and one.speaker is not None and one.source.covers(one.speaker)
    return named and one.source is not None and not one.content.covers(one.source)


def _follows(one: Attribution, kind: NameKind | None, winner: NameKind) -> bool:
    """Whether an attribution leaves open who speaks; a described body is no person, nor a person a body."""
    if names_speaker(one):
        return False
    described = one.source is not None and one.cue is not None and " " in one.source.text
    return kind is None or kind is winner or not (described or winner is NameKind.ORGANISATION)
