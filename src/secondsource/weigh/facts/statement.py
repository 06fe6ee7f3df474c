"""Statements: which claim of a fact says it best when it stands alone."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.model import Claim, ClaimKind
from secondsource.weigh.view import View

SHORTEST, LONGEST = 25, 200  # characters that read well alone
PRONOUNS = frozenset("he she it they we i you this that these those who which his her its their there".split())
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def best_claim(view: View, claims: Sequence[str]) -> Claim:
    """Give the claim nearest to all others that can also be read alone; ties go to the first in text order."""
    held = sorted((view.claims[c] for c in claims), key=lambda c: c.span)
    return max(held, key=lambda c: (round(_nearness(view, c, claims) + readable(view, c), 6), _reversed(c, held)))


def _reversed(claim: Claim, held: Sequence[Claim]) -> int:
    return -held.index(claim)


def _nearness(view: View, claim: Claim, claims: Sequence[str]) -> float:
    others = set(claims) - {claim.id}
    scores = [a.score for a in view.near.get(claim.id, ()) if (a.b if a.a == claim.id else a.a) in others]
    return sum(scores) / max(1, len(others))


def readable(view: View, claim: Claim) -> float:
    """Say how well a claim reads alone: a finite clause with a named subject, neither short nor long."""
    words = view.words(claim)
    length = len(claim.span.text)
    score = 0.2 if any(w.tag in FINITE for w in words) else -0.2
    if claim.kind is not ClaimKind.CLAUSE:
        score -= 0.15 if claim.kind is ClaimKind.HEADLINE else 0.25
    if claim.subject is not None and claim.span.covers(claim.subject):
        score += -0.1 if claim.subject.text.casefold() in PRONOUNS else 0.15
        score += (
            0.1
            if any(w.pos == "PROPN" for w in words if claim.subject.start <= w.start < claim.subject.end)
            else 0
        )
    if not SHORTEST <= length <= LONGEST:
        score -= 0.25
    if claim.span.text.count('"') % 2 or claim.span.text.count("“") != claim.span.text.count("”"):
        score -= 0.1
    return score
