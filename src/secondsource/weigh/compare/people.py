"""People by identity: one entity, a shorter form of one name, or an unidentified person who gets a name."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, same, unclear, update


@dataclass(frozen=True, slots=True)
class Person:
    """Who fills a role: `name` is "" for somebody not identified; `entity` the id across reports, if known.

    `pending` = the report says that the identity is not known yet; `day` (EDTF) when it was said.
    """

    name: str = ""
    entity: str | None = None
    pending: bool = False
    day: str | None = None


def compare_people(a: Person, b: Person) -> Judgement:
    """Compare who fills a role that only one person can fill; symmetric."""
    if not a.name or not b.name:
        return _unidentified(a, b)
    if a.entity and a.entity == b.entity:
        return same("the same person")
    return _compare_names(_tokens(a.name), _tokens(b.name), bool(a.entity and b.entity))


def share_a_word(a: str, b: str) -> bool:
    """Whether names share a word, or its beginning: "Jim Brandt" / "James Brandt", "Penn." / "Pennsylvania"."""
    mine, theirs = ([w for w in _tokens(name) if len(w) > 2] for name in (a, b))
    return any(x.startswith(y) or y.startswith(x) for x in mine for y in theirs)


def _unidentified(a: Person, b: Person) -> Judgement:
    if not a.name and not b.name:
        return same("neither report names the person")
    if a.pending or b.pending:
        return update("not identified in one report, named in the other")
    return refinement("one report names the person, the other does not")


def _compare_names(a: tuple[str, ...], b: tuple[str, ...], two_entities: bool) -> Judgement:
    if a == b or set(a) == set(b):
        return unclear("two people of one name") if two_entities else same("the same name")
    if set(a) < set(b) or set(b) < set(a):
        return refinement("one name is a shorter form of the other")
    if set(a) & set(b):
        return (
            conflict("different people of one family name") if two_entities else unclear("the names share a part")
        )
    return conflict("different people are named")


def _tokens(name: str) -> tuple[str, ...]:
    return tuple(name.casefold().replace("-", " ").replace(".", " ").replace("’", "'").split())
