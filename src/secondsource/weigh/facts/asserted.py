"""Assertion: whether a report says that a claim is so, or only asks, doubts or leaves it open.

"Declined to say whether the dam held" and "never mentioned that the dam held" hold the words of a claim, and
nobody asserts it.
"""

from __future__ import annotations

import re

from secondsource.model import Claim, Mood
from secondsource.weigh.view import View

OPEN = frozenset(
    {Mood.DENIED, Mood.WITHDRAWN, Mood.DOUBTED, Mood.ASKED, Mood.CONDITIONAL, Mood.SUPPOSED, Mood.ORDERED}
)
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
_HEARSAY = re.compile(
    r"\b(?:allege[sd]?|allegedly|alleging|reportedly|supposedly|purportedly|rumou?red|claims|claimed|according)\b"
    r"|\b(?:is|are|was|were) (?:said|believed|thought|reported|understood|expected|feared|estimated)\b",
    re.IGNORECASE,
)


def asserted(claim: Claim) -> bool:
    """Whether nothing around a claim takes it back: nobody asks, doubts, denies or withdraws it."""
    return claim.frame is None or claim.frame.factuality.mood not in OPEN


def hearsay(view: View, claim: Claim) -> bool:
    """Whether the sentence of a claim says that its outlet has it from others: "allegedly", "was believed"."""
    sentence = view.sentence(claim)
    return sentence is not None and _HEARSAY.search(sentence.span.text) is not None


def aside(view: View, claim: Claim) -> bool:
    """Whether a claim is a clause that hangs on what is attributed: "the ferry, which sank, is found, he said".

    It may come from the report itself.
    """
    sentence = view.sentence(claim)
    words = view.words(claim)
    if sentence is None or not words or words[0].tag not in RELATIVE:
        return False
    before = [w for w in sentence.words if w.end <= claim.span.start]
    return bool(before) and before[-1].text == ","
