"""Quoted stretches inside the phrase that a cue takes: `called it "..."`, `described X as "..."`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import JUDGES, NAMING, PLATFORMS
from secondsource.mark.attributions.draft import Draft, act_of, snapped, trimmed, verb_group
from secondsource.mark.attributions.introduced import REACH
from secondsource.mark.attributions.quotations import Quotation
from secondsource.mark.attributions.sources import source_of
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import FINITE, Act


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
        first = i + 2 if text.low(i + 1) in {"a", "an", "the"} else i + 1
        if text.low(i) == "as" and first < len(text.words) and text.quoted[first] >= 0:
            q = text.quotations[text.quoted[first]]
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
