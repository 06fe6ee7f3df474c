"""Cue verbs before a finite clause: `said that P`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.mark.attributions.clause_extent import ADDRESS, clause_content
from secondsource.mark.attributions.complements import right_clause
from secondsource.mark.attributions.draft import QUOTES, Draft, direct, snapped, trimmed, verb_group
from secondsource.mark.attributions.performing import clause_act, performed
from secondsource.mark.attributions.phrases import RELATIVES, phrase
from secondsource.mark.attributions.sources import source_of
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import FINITE, Act

JOINING = frozenset({"and", "but", "because", "so", "since", "or"})


def finite_clauses(text: Text) -> Iterator[Draft]:
    """Find every cue verb with a finite clause to its right."""
    for at, word in enumerate(text.words):
        if word.pos not in {"VERB", "AUX"}:
            continue
        act = clause_act(text, at)
        clause = right_clause(text, at)
        if act is Act.SPEECH and clause is None and (gap := _gap(text, at) or _bare_gap(text, at)) is not None:
            yield gap
        if act is None or clause is None:
            continue
        if text.passive(at) and text.child(at, "agent") is None and text.lemma(at) in ADDRESS | {"ask"}:
            continue  # "was told that": the subject hears it, nobody is said to speak
        if act is Act.SPEECH and not performed(text, at):
            act = Act.OTHER
        content, source = clause_content(text, at, clause), source_of(text, at)
        if source is None and word.tag in {"VB", "VBG"} and act is Act.SPEECH:
            continue  # an order to the reader, or nobody's act: "confirm that you have read this"
        if content is not None:
            cue = verb_group(text, at)
            content = _quoted_rest(text, at, direct(text, snapped(text, content, cue)))
            yield Draft(content, cue, source, "clause", at, act)


def _quoted_rest(text: Text, at: int, content: Range) -> Range:
    """Widen a content to the quotation that ends its sentence: `said P, because "Q."`, `said P, "but Q."`."""
    nxt = text.index_at(content[1])
    while nxt <= text.bounds[at][1] and text.words[nxt].text in {",", *QUOTES}:
        nxt += 1
    joined = text.low(nxt) in JOINING and text.quoted[nxt] == text.quoted[at]
    start = nxt + 1 if joined else nxt
    while (
        start <= text.bounds[at][1] and text.words[start].text in QUOTES and text.quoted[start] != text.quoted[at]
    ):
        start += 1
    if start > text.bounds[at][1] or text.quoted[start] in {-1, text.quoted[at]}:
        return content
    q = text.quotations[text.quoted[start]]
    ends = text.report.text[q.start : q.end - 1].rstrip()[-1:] in {".", "!", "?"}
    goes_on = joined or text.low(start) in JOINING
    return (content[0], q.end) if ends and goes_on and content[1] <= q.start else content


def _gap(text: Text, at: int) -> Draft | None:
    """Read `the man, who police said held two passports`, where the parse gives the cue both subjects."""
    subjects = [k for k in text.children(at, "nsubj") if k < at]
    if text.words[at].dep not in {"relcl", "acl"} or len(subjects) < 2 or text.low(subjects[0]) not in RELATIVES:
        return None
    first, last = at + 1, text.edges[at][1]
    content = trimmed(text, first, last) if first < last and text.words[first].tag in FINITE | {"VBN"} else None
    source = phrase(text, subjects[-1], at)
    return Draft(content, verb_group(text, at), source, "clause", at) if content and source else None


def _bare_gap(text: Text, at: int) -> Draft | None:
    """Read `a man they say robbed a bank`, where the relative pronoun is left out."""
    subject = text.child(at, "nsubj")
    verb = text.child(at, "xcomp", "ccomp")
    if text.words[at].dep != "relcl" or subject is None or verb is None or verb < at:
        return None
    first, last = text.edges[verb]
    bare = text.edges[subject][0] == text.head[at] + 1 and text.low(subject) not in RELATIVES
    if not bare or first != at + 1 or text.words[first].tag not in FINITE:
        return None
    content, source = trimmed(text, first, last), phrase(text, subject, at)
    return Draft(content, verb_group(text, at), source, "clause", at) if content and source else None
