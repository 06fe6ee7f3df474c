"""Roles beside doer and undergoer: prepositional phrases, attributes, contents, times, amounts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secondsource.language.role_words import BY_VERB, WAYS
from secondsource.mark.frames.fillers import filler_of
from secondsource.mark.slots import Filled
from secondsource.mark.syntax import Tree
from secondsource.model import Report, Role, RoleKind, SlotKind

TYPED = {SlotKind.TIME: RoleKind.TIME, SlotKind.PLACE: RoleKind.PLACE}
PLACE_WAYS = frozenset(k for k, v in WAYS.items() if v == RoleKind.PLACE)
BESIDE = {
    "attr": RoleKind.ATTRIBUTE,
    "acomp": RoleKind.ATTRIBUTE,
    "oprd": RoleKind.ATTRIBUTE,
    "ccomp": RoleKind.CONTENT,
    "xcomp": RoleKind.CONTENT,
    "dative": RoleKind.RECIPIENT,
}


def roles_of(report: Report, tree: Tree, verb: int, filled: Sequence[Filled]) -> Iterator[Role]:
    """Give the roles of a verb in text order."""
    for child in tree.children[verb]:
        word = tree.words[child]
        if word.dep in ("prep", "agent") or (word.dep == "dative" and word.pos == "ADP"):
            yield from _of_preposition(report, tree, verb, child, filled)
        elif word.dep in BESIDE:
            yield Role(BESIDE[word.dep], filler_of(report, tree, child))
        elif word.dep in ("npadvmod", "advmod") and (kind := _typed(child, filled)):
            yield Role(kind, filler_of(report, tree, child))


def _of_preposition(report: Report, tree: Tree, verb: int, way: int, filled: Sequence[Filled]) -> Iterator[Role]:
    name = tree.words[way].lemma.casefold()
    if tree.words[way].dep == "agent":
        return
    for thing in tree.with_dep(way, "pobj", "pcomp"):
        kind = _kind(tree, verb, name, thing, filled)
        yield Role(kind, filler_of(report, tree, thing), name)
        yield from _places_inside(report, tree, thing, filled)
    for inner in tree.with_dep(way, "prep"):  # "because of", "out of", "from under"
        for thing in tree.with_dep(inner, "pobj"):
            yield Role(_kind(tree, verb, name, thing, filled), filler_of(report, tree, thing), name)


def _places_inside(report: Report, tree: Tree, thing: int, filled: Sequence[Filled]) -> Iterator[Role]:
    """Give the places that a phrase lies in: "was born at a clinic in Norwold" is also "born in Norwold"."""
    for way in tree.with_dep(thing, "prep"):
        name = tree.words[way].lemma.casefold()
        for inner in tree.with_dep(way, "pobj"):
            kind = _typed(inner, filled)
            if kind is not None and (kind is RoleKind.TIME or name in PLACE_WAYS):
                yield Role(kind, filler_of(report, tree, inner), name)


def _kind(tree: Tree, verb: int, way: str, thing: int, filled: Sequence[Filled]) -> RoleKind:
    typed = _typed(thing, filled)
    if typed is RoleKind.TIME or (typed is RoleKind.PLACE and WAYS.get(way, "about") in ("place", "about")):
        return typed
    lemma = tree.words[verb].lemma.casefold()
    by_verb = next((kind for verbs, ways, kind in BY_VERB if lemma in verbs and way in ways), None)
    return RoleKind(by_verb or WAYS.get(way, "other"))


def _typed(index: int, filled: Sequence[Filled]) -> RoleKind | None:
    return next((TYPED[f.slot.kind] for f in filled if index in f.words and f.slot.kind in TYPED), None)
