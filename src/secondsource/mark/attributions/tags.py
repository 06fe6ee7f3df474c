"""Cues after or inside the words reported: `P, she said`, `P, said Jo`, `P, she said, P`; quotations too."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import CITING
from secondsource.language.sources import DOCUMENTS
from secondsource.mark.attributions.asides import next_comma
from secondsource.mark.attributions.citing import as_saying
from secondsource.mark.attributions.complements import right_clause
from secondsource.mark.attributions.draft import Draft, act_of, line_end, verb_group
from secondsource.mark.attributions.tag_clauses import clause_before, has_object, resumed
from secondsource.mark.attributions.tag_quotations import (
    ends_open,
    quote_before,
    quote_near,
    quote_start,
    sentence_like,
)
from secondsource.mark.attributions.tag_subjects import ends_sentence, tag_subject
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act

MAY_TELL = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB", "NNS"})  # a plural may be a verb that was misread


def tags(text: Text) -> Iterator[Draft]:
    """Find every cue that stands after, or inside, what it reports."""
    for at, word in enumerate(text.words):
        if word.tag not in MAY_TELL or word.pos not in {"VERB", "AUX", "NOUN", "PROPN"}:
            continue
        act = _tag_act(text, at)
        if act is None or text.low(at + 1) == "that":
            continue
        part = word.dep in {"aux", "auxpass"} or (
            word.dep == "acl" and word.tag == "VBN"
        )  # "a report written by S"
        found = tag_subject(text, at) if not (part or _is_name(text, at)) else None
        if found is None:
            continue
        source, edge = found
        if text.report.text[slice(*source)].lower() == "there":
            continue  # "the paper says there are two kinds"
        if act_of(text.lemma(at), "tag") is None and source[0] > word.start and text.quoted[edge - 1] < 0:
            continue  # "the images show a boy"
        clause = right_clause(text, at)
        if clause is not None and not (
            _interrupts(text, edge, at) or _closes(text, edge, at, source) or _hearers(text, at, clause)
        ):
            continue
        content = _content(text, at, edge, source)
        if content is not None and _same_quotation(text, at, content):
            nobody = (
                text.passive(at) and text.report.text[slice(*source)].lower() == "it"
            )  # "it has been reported"
            yield Draft(content, verb_group(text, at), None if nobody else source, "tag", at, act)


def _is_name(text: Text, at: int) -> bool:
    """Whether a word is a name that was taken for a verb: `General Said Al-Roe`."""
    inside = text.bounds[at][0] < at < text.bounds[at][1] and not text.headline[at]
    return inside and all(text.words[i].text[:1].isupper() for i in (at, at + 1))


def _same_quotation(text: Text, at: int, content: Range) -> bool:
    """Whether a tag inside a quotation reports words of that quotation: `"I hope," he said` is one in none."""
    return text.quoted[at] < 0 or text.quotations[text.quoted[at]].start <= content[0]


def _interrupts(text: Text, edge: int, at: int) -> bool:
    """Whether a cue stands inside what it reports, though the parse hangs the second half on it."""
    comma = next_comma(text, at)
    if comma is None or comma >= line_end(text, at):
        return False
    after = text.quoted[comma + 1]
    if after >= 0 and after != text.quoted[at]:
        return quote_before(text, edge, at) is not None
    return comma <= at + 2 and text.words[edge - 1].text == "," and text.low(comma + 1) != "that"


def _closes(text: Text, edge: int, at: int, source: Range) -> bool:
    """Whether a tag ends a quotation and its source follows: what comes then is about the source."""
    return source[0] > text.words[at].start and quote_before(text, edge, at) is not None


def _hearers(text: Text, at: int, clause: int) -> bool:
    """Whether what the parse reads as a clause is who was told: `P, she told friends gathered there`."""
    subject = text.child(clause, "nsubj")
    before = any(k < at and text.finite(k) for k in text.children(at, "ccomp"))
    bare = subject is not None and text.edges[subject][0] == at + 1 and text.child(at, "dobj", "dative") is None
    return text.lemma(at) == "tell" and before and bare


def _tag_act(text: Text, at: int) -> Act | None:
    lemma, own = text.lemma(at), text.child(at, "nsubj")
    written = text.low(own if own is not None else at - 1) in DOCUMENTS
    act = act_of(lemma, "tag") or (act_of(lemma, "evidence") if written else None)
    act = act or (Act.SPEECH if lemma in CITING and as_saying(text, at) is not None else None)
    misread = text.words[at].tag == "NNS" and (own is not None or ends_sentence(text, at))
    if text.words[at].tag not in {"VBD", "VBZ", "VBP", "VBN", "VB"} and not misread:
        return None
    beside = text.words[at].dep in {"nmod", "amod", "compound"}  # ", search and rescue chief Jo Roe said"
    if act is None and not beside and (q := quote_near(text, at)) is not None and sentence_like(text, q):
        act = act_of(lemma, "clause") or act_of(lemma, "quote") or Act.SPEECH
    return act


def _content(text: Text, at: int, edge: int, source: Range) -> Range | None:
    quotation = quote_before(text, edge, at)
    if quotation is not None:
        if not ends_open(text, quotation, edge):
            return None
        start = quote_start(text, quotation, at)
        return start, resumed(text, at, edge, quotation.end)
    if (
        (act_of(text.lemma(at), "tag") or act_of(text.lemma(at), "evidence")) is None
        or has_object(text, at, source)
        or text.words[edge - 1].text in "\"'"
    ):
        return None
    return clause_before(text, at, edge)
