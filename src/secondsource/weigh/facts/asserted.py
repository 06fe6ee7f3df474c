"""Assertion: whether a report says that a claim is so, or only asks, doubts or leaves it open.

"Declined to say whether the dam held" and "never mentioned that the dam held" hold the words of a claim, and
nobody asserts it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from secondsource.language.doubts import AWAITING_MARKS, UNASSERTING_VERBS
from secondsource.language.linking_words import DOUBTING_MARKS
from secondsource.language.modality import NEGATIONS
from secondsource.model import FINITE, Claim, Sentence, places_inside, tops_of
from secondsource.weigh.facts.withdrawn import stood_before
from secondsource.weigh.view import View

EMBEDDED = frozenset({"ccomp", "acl", "pcomp", "csubj", "xcomp"})
PRESENT = frozenset({"VBZ", "VBP"})
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
_HEARSAY = re.compile(
    r"\b(?:allege[sd]?|allegedly|alleging|reportedly|supposedly|purportedly|rumou?red|claims|claimed|according)\b"
    r"|\b(?:is|are|was|were) (?:said|believed|thought|reported|understood|expected|feared|estimated)\b",
    re.IGNORECASE,
)


def asserted(view: View, claim: Claim) -> bool:
    """Whether nothing around a claim takes it back: no "whether", no doubting or negated verb above it,
    no "until" before what is still to come, no "an earlier version of this story said".
    """
    sentence = view.sentence(claim)
    if sentence is None:
        return True
    held = view.sentences[claim.span.report_id]
    if stood_before(sentence, held[claim.sentence - 1] if claim.sentence else None):
        return False
    inside = places_inside(sentence, claim.span)
    before = inside[0] - 1 if inside else -1
    mark = sentence.words[before].text.casefold() if before >= 0 else ""
    if mark in DOUBTING_MARKS or (mark in AWAITING_MARKS and _present(sentence, inside)):
        return False
    return not any(_open(sentence, i) for i in tops_of(sentence.words, inside))


def _present(sentence: Sentence, inside: Sequence[int]) -> bool:
    """Whether the first finite verb of a claim stands in the present tense."""
    finite = (sentence.words[i].tag for i in inside if sentence.words[i].tag in FINITE)
    return next(finite, "") in PRESENT


def _open(sentence: Sentence, top: int) -> bool:
    words = sentence.words
    children = [w for i, w in enumerate(words) if w.head == top and i != top]
    if any(w.dep == "mark" and w.text.casefold() in DOUBTING_MARKS for w in children):
        return True
    above = words[top].head
    if above == top or words[top].dep not in EMBEDDED:
        return False
    negated = any(w.head == above and w.text.casefold() in NEGATIONS for i, w in enumerate(words) if i != above)
    return negated or words[above].lemma.casefold() in UNASSERTING_VERBS


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
