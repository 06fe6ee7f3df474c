"""`As S put it, P`, `P, as S noted`, and the cleft `what S said was that P`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import AS_NOTED, AS_PUT, CITING
from secondsource.mark.attributions.draft import Draft, act_of, direct, past_dateline, snapped, trimmed, verb_group
from secondsource.mark.attributions.phrases import phrase_after
from secondsource.mark.attributions.sources import source_of
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act

REACH = 12  # words from `as` to its verb, and from the verb to the comma that closes the aside
BEFORE = frozenset({",", "-", "–", "—", "(", '"', "''", "``"})
LEADING = frozenset({"and", "but", "so", "or", "yet"})


def as_put(text: Text) -> Iterator[Draft]:
    """Find asides with `as`; the content is the sentence around the aside, which stays inside it."""
    for start in range(len(text.words)):
        verb = _verb(text, start) if text.low(start) == "as" and _opens(text, start) else None
        if verb is None:
            continue
        by = text.words[verb].tag == "VBN" and text.low(verb + 1) == "by"
        source = phrase_after(text, verb + 2, text.bounds[verb][1]) if by else source_of(text, verb)
        content = _content(text, start, verb) if source is not None else None
        if content is not None:
            cue = verb_group(text, verb)
            content = snapped(text, content, cue)
            content = content if content[0] < cue[0] < content[1] else direct(text, content)
            yield Draft(content, cue, source, "as-put", verb)


def _opens(text: Text, start: int) -> bool:
    low = text.bounds[start][0]
    return start == low or text.words[start - 1].text in BEFORE or text.low(start - 1) in LEADING


def _verb(text: Text, start: int) -> int | None:
    """Give the verb of the aside: `put it`, `noted`, with nothing else that it could report."""
    high = text.bounds[start][1]
    for verb in range(start + 1, min(start + REACH, high) + 1):
        if text.words[verb].tag not in {"VBD", "VBZ", "VBP", "VBN"} or text.words[verb].pos != "VERB":
            continue
        if text.words[verb].tag == "VBN" and text.low(verb + 1) == "by" and text.lemma(verb) in AS_NOTED | CITING:
            return verb  # "as reported by S"
        own = text.child(verb, "nsubj")
        if own is None or not start < own < verb or text.passive(verb):
            return None
        if text.lemma(verb) in AS_PUT and text.low(verb + 1) == "it":
            return verb
        bare = not text.children(verb, "ccomp", "dobj", "xcomp", "oprd", "dative", "acomp")
        return verb if bare and text.lemma(verb) in AS_NOTED else None
    return None


def _content(text: Text, start: int, verb: int) -> Range | None:
    low, high = text.bounds[start]
    low = past_dateline(text, low)
    while low < start and text.low(low) in LEADING | {","}:
        low += 1
    comma = _close(text, verb, high)
    if start - low < 2:
        return trimmed(text, comma + 1, high) if comma is not None and comma < high else None
    rest = comma is not None and text.words[start - 1].text != "(" and _goes_on(text, comma + 1, high)
    return trimmed(text, low, high if rest else start - 1)


def _close(text: Text, verb: int, high: int) -> int | None:
    for i in range(verb + 1, min(verb + REACH, high) + 1):
        if text.words[i].text in {",", ":", "-", "–", "—", ")"}:
            return i
    return None


def _goes_on(text: Text, at: int, high: int) -> bool:
    """Whether the sentence goes on after the aside with its own predicate, not with a clause of its own."""
    return (
        at <= high and text.words[at].pos in {"AUX", "VERB", "ADP", "ADV", "PART"} and text.words[at].tag != "VBG"
    )


def clefts(text: Text) -> Iterator[Draft]:
    """Find `what S said was that P`: P is S's."""
    for at, word in enumerate(text.words):
        above = text.head[at]
        if word.dep not in {"csubj", "nsubj"} or above <= at or text.lemma(above) != "be":
            continue
        what = text.child(at, "dobj", "dative", "pobj", "nsubj")
        if what is None or text.low(what) != "what" or act_of(text.lemma(at), "clause") is not Act.SPEECH:
            continue
        clause = next((k for k in text.children(above, "ccomp", "advcl") if k > above), None)
        content = trimmed(text, above + 1, text.edges[clause][1]) if clause is not None else None
        subject = text.child(at, "nsubj")
        if content is not None and subject is not None and subject != what:
            cue = verb_group(text, at)
            yield Draft(snapped(text, content, cue), cue, source_of(text, at), "cleft", at)
