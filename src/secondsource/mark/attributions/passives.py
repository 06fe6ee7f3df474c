"""What is thought of whom, or was put out: `is expected to P`, `P was announced`; and `S seems to P`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.mark.attributions.draft import Draft, act_of, trimmed, verb_group
from secondsource.mark.attributions.phrases import phrase
from secondsource.mark.attributions.sources import agent
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act


def passives(text: Text) -> Iterator[Draft]:
    """Find passive cue verbs, and `seem`; their subject is part of what is thought or said."""
    for at, word in enumerate(text.words):
        seems = act_of(text.lemma(at), "seeming") is not None
        subject = text.child(at, "nsubj" if seems else "nsubjpass") if word.pos == "VERB" else None
        found = _content(text, at, subject) if subject is not None else None
        if found is None:
            continue
        content, act = found
        by = agent(text, at)
        source = phrase(text, by, at) if by is not None else None
        yield Draft(content, verb_group(text, at), source, "passive", at, act)


def _content(text: Text, at: int, subject: int) -> tuple[Range, Act] | None:
    first, lemma = text.edges[subject][0], text.lemma(at)
    inner, role = text.child(at, "xcomp", "oprd"), _as_phrase(text, at)
    last, frame = text.edges[subject][1], "passive"
    if inner is not None and inner > at:
        last, frame = text.edges[inner][1], "seeming" if act_of(lemma, "seeming") else "raising"
    elif role is not None:
        last, frame = text.edges[role][1], "passive as"
    act = act_of(lemma, frame)
    content = trimmed(text, first, last) if act else None
    return (content, act) if act and content else None


def _as_phrase(text: Text, at: int) -> int | None:
    return next((k for k in text.children(at, "prep") if k > at and text.low(k) == "as"), None)
