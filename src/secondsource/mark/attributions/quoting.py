"""Quotations after their cue (`S said: "..."`), and quoted stretches inside a phrase (`called it "..."`)."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.mark.attributions.draft import Draft, act_of, line_end, snapped, trimmed, verb_group
from secondsource.mark.attributions.quotations import Quotation
from secondsource.mark.attributions.sources import source_of
from secondsource.mark.attributions.text import Range, Text

BRIDGE = frozenset({",", ":", "that", "-", "–", "—"})
REACH = 25  # words between a cue and the quotation that it introduces


def introduced(text: Text) -> Iterator[Draft]:
    """Find quotations that their cue stands before."""
    for number, q in enumerate(text.quotations):
        inside = text.between(q.start, q.end)
        if not inside or _goes_on(text, inside[-1]):
            continue
        at = _cue_before(text, inside[0], number)
        if at is not None:
            yield Draft((q.start, q.end), verb_group(text, at), _source(text, at), "quotation", at)


def _goes_on(text: Text, last: int) -> bool:
    """Whether the clause goes on after a quotation: then it is part of a clause, not one of its own."""
    nxt = last + 1
    if nxt > text.bounds[last][1] or text.report.text[: text.words[last].end].rstrip("\"'”’")[-1:] in ".?!":
        return False
    return text.words[nxt].pos not in {"PUNCT", "CCONJ", "SCONJ", "SPACE"} and text.quoted[nxt] < 0


def _cue_before(text: Text, first: int, number: int) -> int | None:
    """Give the cue word left of a quotation, in its sentence or, before a colon, in its line."""
    at = first - 1
    if at < 0 or text.paragraph[at] != text.paragraph[first] and text.words[at].text != ":":
        return None
    if text.words[at].text not in BRIDGE and not _is_cue(text, at):
        return None
    colon = text.words[at].text == ":"
    low = text.bounds[at][0]
    for i in range(at, max(low, at - REACH) - 1, -1):
        if text.quoted[i] != text.quoted[at] and text.quoted[at] != text.quoted[first]:
            return None
        if _is_cue(text, i) and not _inside_aside(text, i, at):
            return i
        if text.words[i].tag in {"VBD", "VBZ", "VBP", "MD"} and not colon:
            return None
    return _main_verb(text, at, low) if colon else None


def _is_cue(text: Text, at: int) -> bool:
    return text.words[at].pos in {"VERB", "AUX"} and (
        act_of(text.lemma(at), "quote") is not None or act_of(text.lemma(at), "tag") is not None
    )


def _inside_aside(text: Text, i: int, at: int) -> bool:
    """Whether a verb is a relative clause that a comma closes before the quotation."""
    return text.words[i].dep == "relcl" and text.words[at].text == ","


def _main_verb(text: Text, at: int, low: int) -> int | None:
    """Give the main verb before a colon that a quotation follows: `issued a directive:`."""
    for i in range(low, at):
        if text.head[i] == i and text.words[i].pos in {"VERB", "AUX"} and text.child(i, "nsubj") is not None:
            return i
    return None


def _source(text: Text, at: int) -> Range | None:
    return source_of(text, at)


def quoted_parts(text: Text) -> Iterator[Draft]:
    """Find objects and complements of cue verbs that hold a quoted stretch: `called it "X"`."""
    for at, word in enumerate(text.words):
        if word.pos != "VERB" or text.passive(at) or word.dep == "amod":
            continue
        for content, rule in _parts(text, at):
            if q := _holds(text, content, at):
                span = snapped(text, content, None) if rule == "object" else (q.start, content[1])
                yield Draft(_to_quotation(q, span), verb_group(text, at), source_of(text, at), rule, at)
                break


def _parts(text: Text, at: int) -> Iterator[tuple[Range, str]]:
    lemma, high = text.lemma(at), text.bounds[at][1]
    if act_of(lemma, "as"):
        for kid in text.children(at, "oprd", "prep", "ccomp", "xcomp", "dobj"):
            if kid > at and (text.words[kid].dep != "prep" or text.low(kid) in {"as", "a"}):
                yield text.chars(text.edges[kid][0], min(text.edges[kid][1], high)), "as"
    if act_of(lemma, "object") or act_of(lemma, "clause"):
        for kid in text.children(at, "dobj", "attr"):
            if kid > at:
                found = trimmed(text, text.edges[kid][0], min(text.edges[kid][1], high))
                if found is not None:
                    yield found, "object"


def _holds(text: Text, content: Range, at: int) -> Quotation | None:
    for q in text.quotations:
        if content[0] <= q.start < content[1] and text.quoted[at] < 0 and q.depth == 0:
            return q
    return None


def _to_quotation(q: Quotation, span: Range) -> Range:
    return min(span[0], q.start), max(span[1], q.end)


def called_for(text: Text) -> Iterator[Draft]:
    """Find `called for X`, `warned of X`, `denied X`, `confirmed X`, and in studies every object of a cue."""
    for at, word in enumerate(text.words):
        if word.pos != "VERB" or text.passive(at) or word.dep == "amod":
            continue
        for kid in text.kids[at]:
            if kid <= at or (found := _phrase_object(text, at, kid)) is None:
                continue
            frame, first, last = found
            act = act_of(text.lemma(at), frame)
            content = trimmed(text, first, min(last, line_end(text, at)))
            if act is not None and content is not None:
                cue = verb_group(text, at)
                yield Draft(snapped(text, content, cue), cue, source_of(text, at), frame, at, act)
                break


def _phrase_object(text: Text, at: int, kid: int) -> tuple[str, int, int] | None:
    """Give the frame and the range of an object or of a preposition's object."""
    if text.words[kid].dep == "dobj" and text.words[kid].pos != "PRON":
        return "object", *text.edges[kid]
    if text.words[kid].dep == "prep" and (target := text.child(kid, "pobj", "pcomp")) is not None:
        return text.low(kid), *text.edges[target]
    return None
