"""How a source stands to what it says: affirms, confirms, denies, has no record, or would not say."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import COMMENTS, CONFIRMS, DECLINES, DENIES, NEGATIVE_RECORD
from secondsource.mark.attributions.draft import Draft, trimmed, verb_group
from secondsource.mark.attributions.phrases import phrase
from secondsource.mark.attributions.sources import source_of
from secondsource.mark.attributions.text import Text
from secondsource.model import Act, Stance

SILENCES = {"silence:declines": Stance.DECLINES, "silence:no-response": Stance.NO_RESPONSE}


def silences(text: Text) -> Iterator[Draft]:
    """Find `declined to comment`, `did not respond to requests`, `could not be reached`: no speech, a stance.

    The content is the predicate's own phrase; the act is `other`, so that no dossier lists it as words said.
    """
    for at, word in enumerate(text.words):
        if word.pos != "VERB" or text.quoted[at] >= 0:
            continue
        rule = _silence(text, at)
        if rule is None:
            continue
        first = min([at, *text.children(at, "aux", "auxpass", "neg")])
        last = min([text.edges[at][1], text.bounds[at][1], *(k - 1 for k in text.children(at, "cc") if k > at)])
        content = trimmed(text, first, last)
        if content is not None:
            subject = text.child(at, "nsubj", "nsubjpass")
            source = phrase(text, subject, at) if subject is not None else source_of(text, at)
            yield Draft(content, verb_group(text, at), source, rule, at, Act.OTHER)


def _silence(text: Text, at: int) -> str | None:
    lemma = text.lemma(at)
    below = {text.lemma(i) for i in range(at + 1, min(text.edges[at][1], text.bounds[at][1]) + 1)}
    if lemma in DECLINES and below & (COMMENTS | {"discuss", "say", "provide", "answer"}):
        return "silence:declines"
    if lemma in {"respond", "reply", "answer", "return"} and text.negated(at) and (below & COMMENTS or not below):
        return "silence:no-response"
    if lemma == "return" and text.passive(at) and text.negated(at):
        return "silence:no-response"
    if lemma == "reach" and text.passive(at) and text.negated(at):
        return "silence:no-response"
    return None


def stance_of(text: Text, d: Draft) -> Stance:
    """Give the stance of a draft from its cue, the cue's negation, and the shape of its content."""
    if d.rule in SILENCES:
        return SILENCES[d.rule]
    content = text.report.text[d.content[0] : d.content[1]].casefold()
    head = content[:90]
    if any(phrase_ in head for phrase_ in NEGATIVE_RECORD):
        return Stance.NO_RECORD
    if any(f"{no} {verb}" in head for no in ("not", "n't", "n’t") for verb in ("confirm", "verify")):
        return Stance.CANNOT_CONFIRM
    lemma = text.lemma(d.at) if d.at is not None else ""
    if d.at is not None and lemma in CONFIRMS | DENIES and _neither(text, d.at):
        return Stance.CANNOT_CONFIRM
    if lemma in CONFIRMS and d.at is not None:
        return Stance.CANNOT_CONFIRM if text.negated(d.at) else Stance.CONFIRMS
    if lemma in DENIES and d.at is not None and not text.negated(d.at):
        return Stance.DENIES
    return Stance.AFFIRMS


def _neither(text: Text, at: int) -> bool:
    """Whether somebody would say neither: `neither confirmed nor denied P`."""
    return bool({text.low(at - 1), text.low(at - 2)} & {"neither", "nor"})
