"""Holders: who holds an office that has one holder at a time, or is somebody's husband or wife."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.single_offices import NOT_THE_HOLDER, SINGLE_OFFICES
from secondsource.model import Relation
from secondsource.weigh.compare.judgement import Judgement, refinement, same, unclear
from secondsource.weigh.compare.order import ordered
from secondsource.weigh.compare.people import Person, compare_people, share_a_word


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds an office: its head noun, `of` = the other words of the title (case-folded).

    `day` (EDTF) is when it was told, `entity` the holder's id across reports.
    """

    office: str
    of: frozenset[str]
    name: str
    entity: str
    day: str | None = None


def compare_holders(a: Holder, b: Holder) -> Judgement:
    """Compare who holds an office; symmetric. Two names are `unclear`, for offices change hands, but material."""
    judged = compare_people(Person(a.name, a.entity), Person(b.name, b.entity))
    if a.office != b.office or (a.of and b.of and a.of != b.of):
        return unclear("different offices")
    if judged.relation in (Relation.SAME, Relation.REFINEMENT):
        return same("the same holder") if judged.relation is Relation.SAME else refinement(judged.reason)
    if a.office not in SINGLE_OFFICES or (a.of | b.of) & NOT_THE_HOLDER:
        return unclear("the office may have several holders")
    if not a.of or not b.of:
        return unclear("one report does not say of what")
    if ordered(a.day, b.day):
        return unclear("the office may have changed hands between the reports")
    if share_a_word(a.name, b.name):
        return unclear("one person may go by two given names")
    return unclear("one office, two names", material=True)
