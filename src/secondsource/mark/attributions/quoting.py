"""Quotations after their cue (`S said: "..."`), and quoted stretches inside a phrase (`called it "..."`)."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import CLAIMED, FELT, JUDGES, NAMING, PLATFORMS, SHOUTS
from secondsource.mark.attributions.draft import QUOTES, Draft, act_of, line_end, snapped, trimmed, verb_group
from secondsource.mark.attributions.quotations import Quotation
from secondsource.mark.attributions.sources import can_speak, source_head, source_of
from secondsource.mark.attributions.text import FINITE, Range, Text
from secondsource.model import Act

BRIDGE = frozenset({",", ":", "that", "-", "–", "—"})
LONGEST_NAME, LONGEST_SIGNATURE = 8, 14  # words
BREAKS = frozenset({"-", "–", "—", ".", "•", "*", "|"})
LEAST_CALL = 5  # words in a quotation inside a clause
REACH = 25  # words between a cue and the quotation that it introduces


def introduced(text: Text) -> Iterator[Draft]:
    """Find quotations that their cue stands before."""
    for number, q in enumerate(text.quotations):
        inside = text.between(q.start, q.end)
        if not inside:
            continue
        if _goes_on(text, inside[-1]) and _signature(text, inside[-1]) is None and not _called_out(text, inside):
            continue
        if (name := _before_colon(text, inside[0])) is not None:
            yield Draft((q.start, q.end), None, name, "colon", inside[0])
            continue
        if (name := _signature(text, inside[-1])) is not None:
            yield Draft((q.start, q.end), None, name, "signed", inside[-1])
            continue
        at = _cue_before(text, inside[0], number)
        if at is not None:
            start = _that_start(text, at, inside[0])
            yield Draft((start, q.end), verb_group(text, at), source_of(text, at), "quotation", at)


def _called_out(text: Text, inside: list[int]) -> bool:
    """Whether a cue right before a quotation takes it whole: `chanted "We want justice" as they marched`."""
    at, after = inside[0] - 1, inside[-1] + 1
    if text.words[at].text in QUOTES:
        at -= 1
    if at < 0 or len(inside) < LEAST_CALL or text.words[after].pos not in {"ADP", "SCONJ", "ADV"}:
        return False
    return text.lemma(at) in SHOUTS and text.words[at].pos == "VERB"


def _before_colon(text: Text, first: int) -> Range | None:
    """Give the name that a colon sets before a quotation: `Jo Roe: "..."`, at a line's or clause's start."""
    colon = first - 1
    if colon < 1 or text.words[colon].text != ":" or text.paragraph[colon] != text.paragraph[first]:
        return None
    at = colon
    while at > 0 and colon - at < LONGEST_NAME and text.paragraph[at - 1] == text.paragraph[first]:
        if text.words[at - 1].text in BREAKS:
            break
        at -= 1
    named = any(text.words[i].pos == "PROPN" for i in range(at, colon))
    verbless = not any(text.words[i].pos in {"VERB", "AUX"} for i in range(at, colon))
    return text.chars(at, colon - 1) if at < colon and named and verbless and colon - at < LONGEST_NAME else None


def _signature(text: Text, last: int) -> Range | None:
    """Give the name that a dash sets after a quotation, up to the end of the line: `"..." - Jo Roe, farmer`."""
    dash, end = last + 1, line_end(text, last)
    if dash >= end and last == end and end + 2 < len(text.words):
        dash, end = end + 1, line_end(text, end + 1)
    if dash >= end or text.words[dash].text not in {"-", "–", "—", "--"} or end - dash > LONGEST_SIGNATURE:
        return None
    verbless = not any(text.words[i].pos in {"VERB", "AUX"} for i in range(dash + 1, end + 1))
    return text.chars(dash + 1, end) if verbless and text.words[dash + 1].pos == "PROPN" else None


def _goes_on(text: Text, last: int) -> bool:
    """Whether the clause goes on after a quotation: then it is part of a clause, not one of its own."""
    nxt = last + 1
    if nxt > text.bounds[last][1] or text.report.text[: text.words[last].end].rstrip("\"'”’")[-1:] in ".?!":
        return False
    return (
        text.words[nxt].text not in {".", ",", ";", ":", "?", "!", ")", "-", "–", "—", "--"}
        and text.quoted[nxt] < 0
    )


def _cue_before(text: Text, first: int, number: int) -> int | None:
    """Give the cue word left of a quotation, in its sentence or, before a colon, in its line."""
    at = first - 1
    if at < 0 or (text.paragraph[at] != text.paragraph[first] and not _leads_over(text, at)):
        return None
    if text.words[at].text not in BRIDGE and not _is_cue(text, at):
        return None
    if text.words[at].text in {",", ":"} and text.words[at - 1].tag in {"VBD", "VBZ", "VBP", "VBG"}:
        return at - 1
    colon = text.words[at].text == ":"
    capital = text.report.text[text.quotations[number].start :][:3].lstrip("\"'“‘`")[:1].isupper()
    low = text.bounds[at][0]
    for i in range(at, max(low, at - REACH) - 1, -1):
        if text.quoted[i] != text.quoted[at] and text.quoted[at] != text.quoted[first]:
            return None
        if _is_cue(text, i) and ((capital and not colon) or not _inside_aside(text, i)):
            return i
        if text.words[i].tag in {"VBD", "VBZ", "VBP", "MD"} and not colon:
            return None
    return _main_verb(text, at, low) if colon else None


def _leads_over(text: Text, at: int) -> bool:
    """Whether a line's end leads over to a quotation in the next: a colon, or `she replied,`."""
    return text.words[at].text == ":" or (text.words[at].text == "," and _is_cue(text, at - 1))


def _is_cue(text: Text, at: int) -> bool:
    return (
        text.words[at].pos in {"VERB", "AUX"}
        and text.words[at].dep != "amod"
        and (act_of(text.lemma(at), "quote") is not None or act_of(text.lemma(at), "tag") is not None)
    )


def _inside_aside(text: Text, i: int) -> bool:
    """Whether a verb belongs to a relative clause that hangs on an earlier noun, between commas."""
    for above in (i, *text.ancestors(i)):
        if text.words[above].dep == "relcl":
            opens = text.edges[above][0] - 1
            return (
                opens >= 0 and text.words[opens].text == "," and text.words[text.edges[above][1] + 1].text == ","
            )
    return False


def _main_verb(text: Text, at: int, low: int) -> int | None:
    """Give the main verb before a colon that a quotation follows: `issued a directive:`."""
    for i in range(low, at):
        subject = text.child(i, "nsubj") if text.words[i].pos in {"VERB", "AUX"} else None
        if subject is None or not (text.head[i] == i or (text.head[i] > at and subject < i)):
            continue  # the root, or what the parse hangs on the words quoted: `Roe shot back: "P"`
        if text.head[i] == i or text.words[subject].pos == "PRON" or can_speak(text, subject):
            return i
    return None


def _that_start(text: Text, at: int, first: int) -> int:
    """Give where a content starts that ends in a quotation: after the cue's `that`, if it has one."""
    for i in range(at + 1, first):
        if text.low(i) == "that" and text.words[i].tag == "IN" and i + 1 < first and text.quoted[i] < 0:
            return text.words[i + 1].start if text.words[i + 1].text != "," else text.words[first].start
    return text.words[first].start


def quoted_parts(text: Text) -> Iterator[Draft]:
    """Find objects and complements of cue verbs that hold a quoted stretch: `called it "X"`."""
    for at, word in enumerate(text.words):
        if word.pos != "VERB" or text.passive(at) or word.dep == "amod":
            continue
        for content, rule in (*_parts(text, at), *_named_as(text, at)):
            if q := _holds(text, content, at):
                span = snapped(text, content, None) if rule == "object" else (q.start, content[1])
                act = _voiced(text, at, rule)
                yield Draft(_to_quotation(text, q, span), verb_group(text, at), source_of(text, at), rule, at, act)
                break


def _with_phrases(text: Text, at: int, kid: int) -> int:
    """Give the end of an object with the phrases after it, where the verb voices it: `voiced anger at X`."""
    last = text.edges[kid][1]
    for more in text.children(at, "prep"):
        if (
            more == last + 1
            and text.lemma(at) in {"express", "voice"}
            and text.low(more) in {"at", "over", "with", "for"}
        ):
            last = text.edges[more][1]
    return last


def _voiced(text: Text, at: int, rule: str) -> Act:
    """Give the act of a verb with a quoted phrase: who criticises "a stunt" says so; who sends one does not."""
    lemma = text.lemma(at)
    known = (act_of(lemma, rule), act_of(lemma, "clause"), act_of(lemma, "tag"))
    spoken = Act.SPEECH in known or lemma in JUDGES
    return Act.SPEECH if spoken else next((a for a in known if a is not None), Act.OTHER)


def _parts(text: Text, at: int) -> Iterator[tuple[Range, str]]:
    lemma, high = text.lemma(at), text.bounds[at][1]
    if act_of(lemma, "as") and text.low(at + 1) not in {"on", "upon", "for"}:
        for kid in text.children(at, "oprd", "prep", "ccomp", "xcomp", "dobj"):
            if kid > at and (text.words[kid].dep != "prep" or text.low(kid) in {"as", "a"}):
                yield text.chars(text.edges[kid][0], min(text.edges[kid][1], high)), "as"
    if act_of(lemma, "object") or act_of(lemma, "clause"):
        for kid in text.children(at, "dobj", "attr"):
            if kid > at:
                found = trimmed(text, text.edges[kid][0], min(_with_phrases(text, at, kid), high))
                if found is not None:
                    yield found, "object"


def _named_as(text: Text, at: int) -> Iterator[tuple[Range, str]]:
    """Give the quotation after `as`, wherever the parse hangs it: `described X, on Monday, as "Y"`."""
    if act_of(text.lemma(at), "as") is None:
        return
    bare = text.lemma(at) in NAMING and text.low(at + 1) not in {"on", "upon", "for"}
    for i in range(at + 1, min(at + REACH, text.bounds[at][1])):
        if bare and text.quoted[i] >= 0 and text.quoted[i] != text.quoted[at]:
            q = text.quotations[text.quoted[i]]
            yield (q.start, q.end), "as"
            return
        if text.words[i].tag in FINITE or text.quoted[i] >= 0:
            return
        if text.low(i) == "as" and text.quoted[i + 1] >= 0:
            q = text.quotations[text.quoted[i + 1]]
            yield (q.start, q.end), "as"
            return


def _holds(text: Text, content: Range, at: int) -> Quotation | None:
    for q in text.quotations:
        if content[0] <= q.start < content[1] and text.quoted[at] < 0 and q.depth == 0:
            return q
    return None


def _to_quotation(text: Text, q: Quotation, span: Range) -> Range:
    """End a phrase with its quotation where that ends a clause: what follows is another one."""
    start = min(span[0], q.start)
    after = text.index_at(q.end)
    placed = text.low(after) in {"in", "during"} and any(
        text.low(i) in PLATFORMS for i in range(after + 1, min(after + 5, len(text.words)))
    )
    ended = placed or (
        text.report.text[: q.end].rstrip("\"'”’")[-1:] in ".,?!" or text.report.text[q.end : q.end + 1] in ".,;"
    )
    return (start, q.end) if ended else (start, max(span[1], q.end))


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
    return Act.OTHER if taken or own else act


def _asserted(text: Text, at: int) -> bool:
    """Whether somebody does it: no infinitive (`the first to claim it`)."""
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
    if text.words[kid].dep == "xcomp" and text.words[kid].tag == "VBG":
        return "gerund", *text.edges[kid]
    if text.words[kid].dep == "prep" and (target := text.child(kid, "pobj", "pcomp")) is not None:
        return text.low(kid), *text.edges[target]
    return None
