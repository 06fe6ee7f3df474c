"""Grades by the Admiralty code: a letter for an origin, a digit for a fact. An analyst gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from secondsource.model import DIGITS, LETTERS, Decision, DecisionKind, Dossier
from secondsource.weigh.rulings.independence import called


def graded(dossier: Dossier, decisions: Iterable[Decision]) -> Dossier:
    """Give a dossier with the grades that were decided; the last one holds."""
    letters: dict[str, str] = {}
    digits: dict[str, str] = {}
    for one in decisions:
        if one.kind == DecisionKind.GRADE and one.value in LETTERS:
            letters |= dict.fromkeys(called(dossier.origins, dossier.entities, one), one.value)
        elif one.kind == DecisionKind.GRADE and one.value in DIGITS:
            digits |= dict.fromkeys(one.ids("claim"), one.value)
    if not letters and not digits:
        return dossier
    return replace(
        dossier,
        origins=tuple(replace(o, grade=letters.get(o.id, o.grade)) for o in dossier.origins),
        facts=tuple(replace(f, digit=digits.get(f.best, f.digit)) for f in dossier.facts),
    )
