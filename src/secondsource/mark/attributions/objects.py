"""Cues with a phrase for a clause: `called for X`, `warned of X`, `denied X`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import CLAIMED, FELT
from secondsource.mark.attributions.draft import Draft, act_of, line_end, snapped, trimmed, verb_group
from secondsource.mark.attributions.sources import source_head, source_of
from secondsource.mark.attributions.text import Text
from secondsource.model import Act

CALLING = frozenset({"call", "label", "brand", "deem", "dub"})  # say what something is: "called the move overdue"


def called_for(text: Text) -> Iterator[Draft]:
    """Find `called for X`, `warned of X`, `denied X`, `confirmed X`, and in studies every object of a cue."""
    for at, word in enumerate(text.words):
        if word.pos != "VERB" or text.passive(at) or word.dep == "amod" or not _asserted(text, at):
            continue
        for kid in text.kids[at]:
            if kid <= at or (found := _phrase_object(text, at, kid)) is None:
                continue
            frame, first, last = found
            act = _object_act(text, at, kid, frame)
            content = trimmed(text, first, min(last, line_end(text, at)))
            if act is not None and content is not None:
                cue = verb_group(text, at)
                yield Draft(snapped(text, content, cue), cue, source_of(text, at), frame, at, act)
                break


def _object_act(text: Text, at: int, kid: int, frame: str) -> Act | None:
    """Give the act of a verb with a phrase; lives and titles are claimed without a word."""
    act, head = act_of(text.lemma(at), frame), source_head(text, at)
    if act is not Act.SPEECH:
        return act
    taken = text.lemma(at) == "claim" and frame == "object" and text.lemma(kid) not in CLAIMED
    own = head is not None and text.low(head) in {"you", "i", "we"} and text.quoted[at] >= 0
    nobody = head is not None and any(text.low(k) == "no" for k in text.children(head, "det"))
    return Act.OTHER if taken or own or nobody else act


def _asserted(text: Text, at: int) -> bool:
    """Whether somebody does it: no infinitive (`the first to claim it`), no noun (`there is no denying it`)."""
    if any(text.low(k) == "no" for k in text.children(at, "neg", "det")):
        return False
    return text.finite(at) or text.words[at].tag in {"VBD", "VBG", "VBN"}


def _with_reason(text: Text, at: int, kid: int) -> int:
    """Give the end of an object with the reason or the role that follows it: `blamed X for Y`, `saw X as Y`."""
    last = text.edges[kid][1]
    for more in text.children(at, "prep"):
        if more == last + 1 and text.low(more) in {"for", "as", "of"}:
            return text.edges[more][1]
    return last


def _phrase_object(text: Text, at: int, kid: int) -> tuple[str, int, int] | None:
    """Give the frame and the range of an object or of a preposition's object."""
    if text.words[kid].dep == "dobj" and text.words[kid].pos != "PRON":
        about = text.child(kid, "acl", "relcl") if text.lemma(kid) in FELT else None
        return (
            "object",
            text.edges[kid][0],
            _with_reason(text, at, kid) if about is None else text.edges[about][0] - 1,
        )
    if text.words[kid].dep == "oprd" and (target := text.child(at, "dobj")) is not None:
        judged = text.words[kid].pos == "ADJ" or text.child(kid, "det") is not None  # "called him Joe" names him
        marked = any(text.quoted[i] != text.quoted[at] for i in range(target, text.edges[kid][1] + 1))
        called = judged and not marked and text.lemma(at) in CALLING
        return ("as", text.edges[target][0], text.edges[kid][1]) if called else None
    if text.words[kid].dep == "xcomp" and text.words[kid].tag == "VBG":
        return "gerund", *text.edges[kid]
    owned = text.low(kid) == "to" and act_of(text.lemma(at), "gerund") is not None
    inner = text.child(kid, "pcomp") if owned else None
    if inner is not None and text.words[inner].tag == "VBG":
        return "gerund", *text.edges[inner]  # "admitted to lying"
    if text.words[kid].dep == "prep" and (target := text.child(kid, "pobj", "pcomp")) is not None:
        return text.low(kid), *text.edges[target]
    return None
