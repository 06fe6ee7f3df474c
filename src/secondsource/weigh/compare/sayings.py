"""Sayings: who said words that two reports quote."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Relation
from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, unclear
from secondsource.weigh.compare.people import Person, compare_people, share_a_word

SHORTEST = 6  # words; fewer may be said by two people


@dataclass(frozen=True, slots=True)
class Saying:
    """Quoted words (case-folded) and who is said to have said them; `beside` = others who have a part in it."""

    words: tuple[str, ...]
    name: str
    entity: str
    beside: frozenset[str] = frozenset()


def compare_sayings(a: Saying, b: Saying) -> Judgement:
    """Compare who said the words of two quotations, of which one may be cut shorter; symmetric."""
    if not (_holds(a.words, b.words) or _holds(b.words, a.words)):
        return unclear("different words are quoted")
    if min(len(a.words), len(b.words)) < SHORTEST:
        return unclear("two people may have said so few words")
    judged = compare_people(Person(a.name, a.entity), Person(b.name, b.entity))
    if judged.relation is not Relation.CONFLICT:
        return judged if judged.relation in (Relation.SAME, Relation.REFINEMENT) else unclear(judged.reason)
    if share_a_word(a.name, b.name):
        return unclear("one person may go by two given names")
    if a.entity in b.beside - {b.entity} or b.entity in a.beside - {a.entity}:
        return refinement("one of them relays the other, or both said it together")
    return conflict("the same words are put into two people's mouths")


def _holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))
