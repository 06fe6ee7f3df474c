"""What a comparator answers: one of five relations, with its reason in words."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Relation


@dataclass(frozen=True, slots=True)
class Judgement:
    """How two values stand to each other, and why.

    `material` marks an `unclear` that an editor should still see (two sons / three children of one person).
    """

    relation: Relation
    reason: str
    material: bool = False


def same(reason: str) -> Judgement:
    """Both say the same."""
    return Judgement(Relation.SAME, reason)


def refinement(reason: str) -> Judgement:
    """Both can be right, and one is more precise."""
    return Judgement(Relation.REFINEMENT, reason)


def update(reason: str) -> Judgement:
    """Both were right in their time."""
    return Judgement(Relation.UPDATE, reason)


def conflict(reason: str) -> Judgement:
    """Both cannot be right."""
    return Judgement(Relation.CONFLICT, reason)


def unclear(reason: str, *, material: bool = False) -> Judgement:
    """Nothing certain can be said."""
    return Judgement(Relation.UNCLEAR, reason, material)


def both(a: str, b: str) -> str:
    """Name two values in an order that does not depend on which came first."""
    return " / ".join(sorted((a, b)))
