"""Causes: which of two happenings brought about the other, and rival causes of one happening."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.cause_verbs import EXCLUSIVE_CAUSES
from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, same, unclear


@dataclass(frozen=True, slots=True)
class CauseLink:
    """`cause` brought about `effect`, both as head nouns ("fire", "explosion")."""

    cause: str
    effect: str


def compare_causes(a: CauseLink, b: CauseLink) -> Judgement:
    """Compare two causal statements; symmetric."""
    if a == b:
        return same("the same cause of the same thing")
    if a.cause == b.effect and a.effect == b.cause and a.cause != a.effect:
        return conflict("cause and effect change places")
    if a.effect == b.effect:
        if frozenset((a.cause, b.cause)) in EXCLUSIVE_CAUSES:
            return conflict("the causes rule each other out")
        if not a.cause or not b.cause:
            return refinement("one report names the cause")
        return unclear("one thing can have several causes")
    return unclear("different things are explained")
