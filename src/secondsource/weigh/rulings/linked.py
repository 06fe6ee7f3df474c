"""Decisions on who speaks, who is who, and which claims say the same: changes of linked reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from secondsource.model import (
    NAME,
    Alignment,
    Decision,
    DecisionKind,
    Entity,
    Linked,
    Marked,
    NameKind,
    Unions,
    content_id,
)

DECIDED = "decided"  # the reason of an alignment that an analyst made


def replayed(linked: Linked, decisions: Sequence[Decision]) -> Linked:
    """Give linked reports as they are after some decisions, in order; those on other things change nothing."""
    for one in decisions:
        if (change := CHANGES.get(one.kind)) is not None:
            linked = change(linked, one)
    return linked


def _speaker(linked: Linked, decision: Decision) -> Linked:
    """Let the named person or body speak; the words that named another speaker count no more."""
    known = {a.id for m in linked.marked for a in m.attributions}
    told = {a for a in decision.ids("attribution") if a in known}
    if not told:
        return linked
    entity = named(linked.entities, decision.value) or Entity(
        content_id("entity", NameKind.PERSON, decision.value, DECIDED),
        NameKind.PERSON,
        decision.value,
        (decision.value,),
        (),
    )
    entities = linked.entities if entity in linked.entities else (*linked.entities, entity)
    speakers = {**dict(linked.speakers), **dict.fromkeys(told, entity.id)}
    marked = tuple(_unworded(m, told) for m in linked.marked)
    return replace(linked, marked=marked, entities=entities, speakers=tuple(sorted(speakers.items())))


def _unworded(marked: Marked, told: set[str]) -> Marked:
    if not any(a.id in told for a in marked.attributions):
        return marked
    kept = (
        replace(a, source=None, speaker=None, anonymous=False, unnamed=None) if a.id in told else a
        for a in marked.attributions
    )
    return replace(marked, attributions=tuple(kept))


def _same(linked: Linked, decision: Decision) -> Linked:
    held = [e for n in decision.named(NAME) if (e := named(linked.entities, n)) is not None]
    if len({e.id for e in held}) > 1:
        linked = _one_entity(linked, list(dict.fromkeys(held)))
    claims = _claims(linked, decision)
    return _one_group(linked, claims) if len(claims) > 1 else linked


def _one_entity(linked: Linked, held: Sequence[Entity]) -> Linked:
    """Make people or bodies one, under the first one's name and id."""
    first, ids = held[0], {e.id for e in held}
    one = replace(
        first,
        names=tuple(sorted({n for e in held for n in e.names})),
        mentions=tuple(sorted({m for e in held for m in e.mentions})),
    )
    entities = tuple(one if e.id == first.id else e for e in linked.entities if e.id not in ids - {first.id})
    speakers = tuple((a, first.id if e in ids else e) for a, e in linked.speakers)
    return replace(linked, entities=entities, speakers=speakers)


def _one_group(linked: Linked, claims: Sequence[str]) -> Linked:
    """Let claims say the same: every pair is aligned, and the facts that hold them are one."""
    unions = Unions()
    groups = [g for g in linked.groups if set(g) & set(claims)]
    for group in (*groups, claims):
        for other in group:
            unions.join(group[0], other)
    joined = tuple(sorted({c for g in (*groups, tuple(claims)) for c in g}))
    rest = tuple(g for g in linked.groups if not set(g) & set(claims))
    pairs = {frozenset(p) for p in combinations(claims, 2)}
    kept = tuple(a for a in linked.alignments if frozenset((a.a, a.b)) not in pairs)
    made = tuple(Alignment(a, b, 1.0, True, DECIDED) for a, b in sorted(sorted(p) for p in pairs))
    return replace(linked, groups=tuple(sorted((*rest, joined))), alignments=(*kept, *made))


def _not_same(linked: Linked, decision: Decision) -> Linked:
    for name in decision.named(NAME)[1:]:
        linked = _apart(linked, name)
    claims = _claims(linked, decision)
    return _own_groups(linked, claims) if len(claims) > 1 else linked


def _apart(linked: Linked, name: str) -> Linked:
    """Take the mentions under a name out of the person or body that bears others too."""
    whole, low = named(linked.entities, name), name.casefold()
    own = tuple(m for m in whole.mentions if m.text.casefold() == low) if whole else ()
    if whole is None or not own or len(own) == len(whole.mentions):
        return linked
    left = tuple(m for m in whole.mentions if m not in own)
    names = tuple(n for n in whole.names if n.casefold() != low)
    rest = replace(
        whole, name=whole.name if whole.name.casefold() != low else names[0], names=names, mentions=left
    )
    one = Entity(content_id("entity", whole.kind, name, DECIDED), whole.kind, own[0].text, (own[0].text,), own)
    said = {a.id for m in linked.marked for a in m.attributions if a.speaker and a.speaker.text.casefold() == low}
    speakers = tuple((a, one.id if e == whole.id and a in said else e) for a, e in linked.speakers)
    entities = tuple(e for old in linked.entities for e in ((rest, one) if old.id == whole.id else (old,)))
    return replace(linked, entities=entities, speakers=speakers)


def _own_groups(linked: Linked, claims: Sequence[str]) -> Linked:
    """Keep claims apart: where a fact holds several, the first one named stays in it."""
    groups: set[tuple[str, ...]] = set()
    for group in linked.groups:
        held = [c for c in claims if c in group]
        groups.add(tuple(c for c in group if c not in held[1:]))
        groups |= {(c,) for c in held[1:]}
    apart = set(claims)
    kept = tuple(a for a in linked.alignments if not {a.a, a.b} <= apart)
    near = tuple(n for n in linked.neighbours if not {n.a, n.b} <= apart)
    return replace(linked, groups=tuple(sorted(groups)), alignments=kept, neighbours=near)


def _claims(linked: Linked, decision: Decision) -> tuple[str, ...]:
    known = {c.id for m in linked.marked for c in m.claims}
    return tuple(c for c in decision.ids("claim") if c in known)


def named(entities: Iterable[Entity], name: str) -> Entity | None:
    """Give the person or body that bears a name, the one with most mentions; None where nobody does."""
    low = name.casefold().strip()
    held = [e for e in entities if low in {n.casefold() for n in (e.name, *e.names)}]
    return max(held, key=lambda e: (len(e.mentions), e.id), default=None)


CHANGES: dict[str, Callable[[Linked, Decision], Linked]] = {
    DecisionKind.SPEAKER: _speaker,
    DecisionKind.SAME: _same,
    DecisionKind.NOT_SAME: _not_same,
}
