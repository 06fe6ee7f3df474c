"""Deeds: who did what to whom, where; and whether another name in one role can be right too."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.exclusive_deeds import CONVERSE, ONE_BY_ROLE, SYMMETRIC
from secondsource.model import NameKind, Relation
from secondsource.weigh.compare.judgement import Judgement, both, conflict, refinement, same, unclear
from secondsource.weigh.compare.people import Person, compare_people, share_a_word
from secondsource.weigh.compare.places import compare_places

DOER, RECEIVER = "doer", "receiver"


@dataclass(frozen=True, slots=True)
class Part:
    """What fills one role of a verb: `role` is DOER, RECEIVER or a preposition.

    A named filler has the id of its `entity` across reports and its `kind`; another is the lemma of its head noun.
    """

    role: str
    name: str
    entity: str | None = None
    kind: NameKind | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb (lemma) with its parts; `many` are the roles with more than one filler."""

    verb: str
    parts: tuple[Part, ...]
    many: frozenset[str] = frozenset()


def compare_deeds(a: Deed, b: Deed) -> Judgement:
    """Compare two tellings of what the caller holds to be one happening; symmetric."""
    a, b = canonical(a), canonical(b)
    if a.verb != b.verb:
        return unclear("different deeds: " + both(a.verb, b.verb))
    mine, theirs = ({p.role: p for p in x.parts} for x in (a, b))
    shared = sorted(mine.keys() & theirs.keys())
    judged = {r: compare_parts(mine[r], theirs[r]) for r in shared}
    rival = [r for r in shared if is_rival(mine[r], theirs[r])]
    equal = [r for r in shared if judged[r].relation is Relation.SAME]
    if not rival:
        return _agreeing(a, b, judged)
    if len(rival) > 1:
        return unclear("more than one role differs: these may be two events")
    return _one_rival(a, rival[0], equal, (a.many | b.many), judged[rival[0]])


def compare_parts(a: Part, b: Part) -> Judgement:
    """Compare what fills one role; symmetric. Two common nouns may mean one thing, so they never conflict."""
    if a.entity is None or b.entity is None:
        if a.entity is b.entity and a.name.casefold() == b.name.casefold():
            return same("the same thing")
        return unclear("one of them is not named")
    if a.kind is not b.kind:
        return unclear("names of different kinds: a person may stand for a body")
    if a.entity == b.entity:
        return same("the same name")
    if a.kind is NameKind.PLACE:
        return compare_places(a.name, b.name)
    return compare_people(Person(a.name, a.entity), Person(b.name, b.entity))


def is_rival(a: Part, b: Part) -> bool:
    """Whether two names of one role stand against each other: neither part of the other, nor a form of it."""
    judged = compare_parts(a, b)
    if a.kind is NameKind.PLACE and a.role in (DOER, RECEIVER):
        return False  # "Paris" that does or suffers something is a government, as "France" is
    named = a.entity is not None and b.entity is not None and a.kind is b.kind and a.kind in NAMED
    return named and judged.relation in (Relation.CONFLICT, Relation.UNCLEAR) and not share_a_word(a.name, b.name)


NAMED = (NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE)


def _one_rival(a: Deed, role: str, equal: list[str], many: frozenset[str], judged: Judgement) -> Judgement:
    if not equal:
        return unclear("nothing else is the same: these may be two events")
    if a.verb in SYMMETRIC:
        return unclear("it may be said of several")
    if role in many:
        return unclear("one report names several")
    only = a.verb in ONE_BY_ROLE.get(role, ())
    what = WORDS.get(role, "the one in “{verb} ... {role}”").format(verb=a.verb, role=role)
    if only and judged.relation is Relation.CONFLICT:
        return conflict(f"only one name can be right: {what}")
    return unclear(f"another name in the same role: {what}", material=True)


WORDS = {DOER: "the subject of “{verb}”", RECEIVER: "the object of “{verb}”"}


def _agreeing(a: Deed, b: Deed, judged: dict[str, Judgement]) -> Judgement:
    if any(j.relation is Relation.UNCLEAR for j in judged.values()) or not judged:
        return unclear("the parts cannot be compared")
    whole = {p.role for p in a.parts} == {p.role for p in b.parts}
    if whole and all(j.relation is Relation.SAME for j in judged.values()):
        return same("the same deed of the same")
    return refinement("one report names more of those involved")


def canonical(deed: Deed) -> Deed:
    """Tell a deed by its canonical verb: "A sold it to B" as "B bought it from A"."""
    if deed.verb not in CONVERSE or (deed.verb == "lose" and not any(p.role == "to" for p in deed.parts)):
        return deed
    verb, roles = CONVERSE[deed.verb]
    parts = tuple(Part(roles.get(p.role, p.role), p.name, p.entity, p.kind) for p in deed.parts)
    return Deed(verb, parts, frozenset(roles.get(r, r) for r in deed.many))
