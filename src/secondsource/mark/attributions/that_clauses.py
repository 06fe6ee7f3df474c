"""Cues with a `that` clause which the parse hangs on a word between: `told a clerk in Oslo that P`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.mark.attributions.clause_extent import ADDRESS
from secondsource.mark.attributions.complements import right_clause
from secondsource.mark.attributions.draft import Draft, act_of, direct, snapped, trimmed, verb_group
from secondsource.mark.attributions.extent import second_clause
from secondsource.mark.attributions.performing import performed
from secondsource.mark.attributions.sources import can_speak, source_of
from secondsource.mark.attributions.text import Text
from secondsource.model import FINITE, Act

REACH = 24  # words between a cue and its `that`
BROKEN = frozenset({".", ":", ";", "?", "!", "(", ")"})
BETWEEN = frozenset({"ADP", "ADV", "PART"})  # what a cue that takes no other object may have beside it


def that_clauses(text: Text) -> Iterator[Draft]:
    """Find speech cues with a `that` clause to their right which is no child of theirs."""
    for at, word in enumerate(text.words):
        if word.tag not in {"VBD", "VBZ", "VBP", "VBN"} or word.pos != "VERB":
            continue
        if act_of(text.lemma(at), "clause") is not Act.SPEECH or word.dep == "acl":
            continue
        if right_clause(text, at) is not None or text.passive(at) or not performed(text, at):
            continue
        that = _that(text, at)
        source = source_of(text, at) if that is not None else None
        if that is None or source is None:
            if (broken := _broken(text, at)) is not None:
                yield broken
            continue
        verb = _verb(text, that)
        last = second_clause(text, at, verb, max(text.edges[verb][1], verb)) if verb is not None else -1
        content = trimmed(text, that + 1, last) if last > that else None
        if content is not None:
            where = verb_group(text, at)
            yield Draft(direct(text, snapped(text, content, where)), where, source, "clause", at)


def _broken(text: Text, at: int) -> Draft | None:
    """Read `says that by P both sides Q`, where the parse takes `that` for an object, as all up to the end."""
    that, high = at + 1, text.bounds[at][1]
    if text.low(that) != "that" or text.words[that].tag != "IN" or text.words[that].dep != "dobj":
        return None
    finite = any(text.words[i].tag in FINITE for i in range(that, high + 1))
    content, source = trimmed(text, that + 1, high) if finite else None, source_of(text, at)
    where = verb_group(text, at)
    return Draft(snapped(text, content, where), where, source, "clause", at) if content and source else None


def _that(text: Text, at: int) -> int | None:
    """Give the `that` which opens what is said: right after phrases of the cue's own, or after an aside."""
    stop = min(at + REACH, text.bounds[at][1])
    for i in range(at + 1, stop):
        word = text.words[i]
        if word.text in BROKEN or word.tag in FINITE or text.quoted[i] != text.quoted[at]:
            return None
        if text.low(i) == "that" and word.tag in {"IN", "WDT", "DT"}:
            return i if _opens(text, at, i) else None
    return None


def _opens(text: Text, at: int, that: int) -> bool:
    """Whether the words between leave room for a clause: `told S`, `said on Monday`, `reported, citing S,`."""
    heard = text.lemma(at) in ADDRESS and _hears(text, text.child(at, "dobj", "dative"))
    first = at + 2 if text.child(at, "prt") == at + 1 else at + 1
    aside = text.words[that - 1].text == "," and any(text.words[i].text == "," for i in range(at + 1, that - 1))
    beside = first < that and text.words[first].pos in BETWEEN and text.child(at, "dobj") is None
    return (heard or aside or beside) and that + 1 < len(text.words) and _verb(text, that) is not None


def _hears(text: Text, who: int | None) -> bool:
    """Whether an object is somebody: `told a clerk`, not `told a story`."""
    return who is not None and (text.words[who].pos == "PRON" or can_speak(text, who))


def _verb(text: Text, that: int) -> int | None:
    """Give the finite verb that a `that` marks, where the clause has a subject of its own before it."""
    for verb in (text.head[that], *text.ancestors(that)):
        subject = text.child(verb, "nsubj", "nsubjpass", "expl", "csubj")
        if subject is not None and that < subject < verb and text.finite(verb):
            return verb
        if verb < that:
            return None
    return None
