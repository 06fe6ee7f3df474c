"""The finite clause that a cue verb takes."""

from __future__ import annotations

from secondsource.language.cues import PLATFORMS
from secondsource.mark.attributions.phrases import RELATIVES
from secondsource.mark.attributions.text import Text

ADVERBIAL = frozenset(
    {"as", "while", "when", "after", "before", "because", "since", "until", "although", "though"}
)


def right_clause(text: Text, at: int) -> int | None:
    """Give the last finite clause that a verb takes to its right."""
    found = [k for k in text.children(at, "ccomp") if k > at and _is_finite(text, k)]
    if not found and (said := _in_statement(text, at)) is not None:
        return said
    if not found and text.child(at, "prt") is None:
        found = [k for k in text.children(at, "advcl") if k > at and _marked(text, k)]
    return found[0] if found else None


def _in_statement(text: Text, at: int) -> int | None:
    """Give the clause of `said in a statement it had P`, which the parse reads as one about the statement."""
    for on in text.children(at, "prep"):
        target = text.child(on, "pobj")
        clause = text.child(target, "relcl") if target is not None else None
        if target is None or clause is None or text.lemma(target) not in PLATFORMS:
            continue
        subject = text.child(clause, "nsubj", "nsubjpass")
        first = text.edges[clause][0]
        bare = first == target + 1 and text.low(first) not in RELATIVES
        if bare and subject is not None and text.finite(clause):
            return clause
    return None


def _is_finite(text: Text, at: int) -> bool:
    """Whether a complement is a clause of its own: it has a subject or `that`, or a finite verb."""
    mark = text.child(at, "mark")
    if mark is not None and text.low(mark) in ADVERBIAL:
        return False
    if text.child(at, "nsubj", "nsubjpass", "csubj", "expl", "attr") is not None:
        small = text.lemma(text.head[at]) in {"show", "depict", "recall", "describe", "hear", "see"}
        small = small or text.words[at].tag == "VBN"  # a past tense that was taken for a participle
        return text.finite(at) or text.child(at, "mark") is not None or text.words[at].pos != "VERB" or small
    return _marked(text, at) or text.finite(at)


def _marked(text: Text, at: int) -> bool:
    mark = text.child(at, "mark")
    return mark is not None and text.low(mark) == "that"
