"""Cue verbs before `to do`: `urged X to go`, `called on X to go`, `vowed to go`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.sources import DOCUMENTS
from secondsource.mark.attributions.clause_extent import clause_end
from secondsource.mark.attributions.draft import Draft, act_of, snapped, trimmed, verb_group
from secondsource.mark.attributions.performing import performed
from secondsource.mark.attributions.sources import can_speak, source_head, source_of
from secondsource.mark.attributions.text import Text
from secondsource.model import Act

HEARD = frozenset({"tell", "warn", "urge", "order", "advise", "instruct", "remind"})  # take somebody who hears it
UNNAMED = frozenset({"named", "identified", "quoted"})


def infinitives(text: Text) -> Iterator[Draft]:
    """Find `urged X to do`, `called on X to do`, `vowed to do`; the content holds X."""
    for at, word in enumerate(text.words):
        act = act_of(text.lemma(at), "infinitive") if word.pos == "VERB" else None
        inner = infinitive(text, at) if act else None
        if act is None or inner is None or (text.lemma(at) == "order" and not _person_object(text, at)):
            continue
        if text.lemma(at) in HEARD and _only_heard(text, at):
            continue  # "Town told to boil its water": whoever is told says nothing
        if text.lemma(at) == "call" and not any(text.low(i) in {"on", "upon", "for"} for i in range(at, inner)):
            continue  # "called a hearing to review it"
        if text.lemma(at) == "ask" and (text.low(inner) in UNNAMED or text.low(inner + 1) == "anonymous"):
            continue  # "who asked not to be named", "to remain anonymous"
        if act is Act.SPEECH and (not performed(text, at) or _bodes(text, at)):
            act = Act.OTHER
        first = _controller(text, at, inner)
        last = clause_end(text, at, inner, inner, text.edges[inner][1])
        content = trimmed(text, first, last)
        if content is not None and not text.passive(at):
            cue = verb_group(text, at)
            yield Draft(snapped(text, content, cue), cue, source_of(text, at), "infinitive", at, act)


def _only_heard(text: Text, at: int) -> bool:
    """Whether a verb of telling has nobody who hears it, so that its subject does: its past is a participle."""
    own = text.child(at, "nsubj")
    told = text.child(at, "dobj", "dative", "ccomp")
    return own is not None and told is None and text.words[at].tag in {"VBD", "VBN"}


def _bodes(text: Text, at: int) -> bool:
    """Whether a thing promises or threatens to do something, which nobody says: `the storm threatens to hit`."""
    head = source_head(text, at) if text.lemma(at) in {"threaten", "promise"} else None
    if head is None or text.words[head].pos != "NOUN":
        return False
    return text.low(head) in DOCUMENTS or not can_speak(text, head)


def _person_object(text: Text, at: int) -> bool:
    """Whether somebody is ordered, and not something."""
    target = text.child(at, "dobj", "dative")
    return target is None or text.words[target].pos == "PRON" or can_speak(text, target)


def infinitive(text: Text, at: int) -> int | None:
    """Give the infinitive that a verb takes."""
    for kid in text.children(at, "xcomp", "ccomp", "advcl"):
        if kid > at and text.infinitive(kid):
            return kid
    for on in text.children(at, "prep"):
        for kid in [*text.children(on, "pobj"), on]:
            for verb in text.children(kid, "acl", "relcl", "advcl", "xcomp", "pcomp"):
                if text.infinitive(verb) and text.low(on) in {"on", "for"}:
                    return verb
    return None


def _controller(text: Text, at: int, inner: int) -> int:
    """Give where the content of an infinitive starts: with whoever is to do it."""
    if (own := text.child(inner, "nsubj")) is not None:
        return text.edges[own][0]
    other = text.child(at, "dobj", "dative") if text.lemma(at) != "tell" else None
    if other is not None and at < other < inner:
        return text.edges[other][0]
    for on in text.children(at, "prep"):
        target = text.child(on, "pobj")
        if on > at and target is not None and target < inner and text.low(on) in {"on", "for"}:
            return text.edges[target][0]
    return max(text.edges[inner][0], at + 1)
