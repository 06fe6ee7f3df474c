"""How a claim's words stand by themselves: what is added or cut off is always shown."""

from __future__ import annotations

from secondsource.language.linking_words import LINKING_WORDS, UNTELLING_SUBJECTS
from secondsource.model import Claim, ClaimKind, Span
from secondsource.render.view.words import one_line, opening


def worded(statement: str, claim: Claim | None) -> str:
    """Give a claim's words as a line: a subject from outside them in brackets, a fragment after an ellipsis.

    `claim` is the one whose words the statement is; None where it is not known.
    """
    words = one_line(statement)
    if claim is None or one_line(claim.span.text) != words:
        return opening(words)
    if not words[:1].islower():
        return words
    outer = claim.subject is not None and claim.subject.end <= claim.span.start
    if outer and (subject := _telling(claim.subject)):
        return f"[{opening(subject)}] {words}"
    first = words.split(" ", 1)[0].casefold()
    bare = claim.subject is None and claim.kind is ClaimKind.CLAUSE
    return f"\N{HORIZONTAL ELLIPSIS} {words}" if outer or bare or first in LINKING_WORDS else opening(words)


def _telling(subject: Span | None) -> str:
    """Give a subject's words where they tell more than a pronoun."""
    words = one_line(subject.text) if subject else ""
    return "" if words.casefold() in UNTELLING_SUBJECTS else words
