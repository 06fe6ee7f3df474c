"""The clause without quotation marks that a tag follows, and what goes on after the tag."""

from __future__ import annotations

from secondsource.language.cues import CITING
from secondsource.mark.attributions.asides import (
    aside_end,
    bare_subject,
    complete,
    introduces,
    lower_quotation,
    next_comma,
    opens_condition,
    quotation_after,
)
from secondsource.mark.attributions.draft import act_of, line_end, sentence_start
from secondsource.mark.attributions.infinitives import infinitive
from secondsource.mark.attributions.phrases import NOMINAL
from secondsource.mark.attributions.tag_quotations import LEADING, quote_start
from secondsource.mark.attributions.tag_subjects import CLOSING, HOURS
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import FINITE

NO_CONTENT = frozenset({"when", "after", "asked", "as", "while", "before", "speaking", "since"})


def has_object(text: Text, at: int, source: Range) -> bool:
    """Whether the verb has its content as an object already; whom it is told to does not count."""
    if text.lemma(at) in {"tell", "inform", "notify", "assure"}:
        return infinitive(text, at) is not None
    if text.lemma(at) in CITING:
        return False
    after = [k for k in text.children(at, "dobj", "xcomp", "oprd") if k > at and text.words[k].tag != "VBG"]
    after = [k for k in after if text.low(k) not in HOURS]
    return any(not source[0] <= text.words[k].start < source[1] for k in after) or (
        text.child(at, "prep") is not None
        and text.lemma(at) in {"point", "respond", "reply", "agree", "warn", "call"}
    )


def clause_before(text: Text, at: int, edge: int) -> Range | None:
    """Give the clause before a tag that it reports: `P, police said`."""
    begin, last = sentence_start(text, at), edge - 1
    while begin < last and text.low(begin) in LEADING:
        begin += 1
    while last > begin and text.words[last].text in {",", "-", "–", "—"}:
        last -= 1
    begin = max([begin, *(i + 1 for i in range(begin, last) if text.words[i].text == "(" and _open(text, i, at))])
    words = range(begin, last + 1)
    start, whole = text.words[begin].start, complete(text, begin, last)
    if text.quoted[begin] >= 0 and text.quoted[at] < 0 and text.quotations[text.quoted[begin]].start < start:
        start = quote_start(text, text.quotations[text.quoted[begin]], at)  # it began sentences ago
    goes_on = bare_subject(text, begin, last) or whole or opens_condition(text, begin)
    if introduces(text, at) and not (goes_on and lower_quotation(text, at)):
        return None
    if (end := aside_end(text, at, edge, whole)) is not None:
        return start, end
    finite = any(text.words[i].tag in FINITE for i in words) or _misread_past(text, words)
    if not finite or len(words) < 3 or (text.low(begin) in NO_CONTENT and not whole):
        return None
    return start, text.words[last].end


def _misread_past(text: Text, words: range) -> bool:
    """Whether a noun's participle is the clause's verb: `Ten shops burned in Oslo, S said`, `Two hurt, S said`."""
    return any(
        text.words[i].tag == "VBN"
        and any(text.words[k].pos in NOMINAL and text.words[k].dep not in {"pobj", "dobj"} for k in words if k < i)
        for i in words
    )


def _open(text: Text, bracket: int, at: int) -> bool:
    """Whether a bracket is still open at the cue: then the words reported start after it."""
    return not any(text.words[i].text == ")" for i in range(bracket, at))


def resumed(text: Text, at: int, edge: int, end: int) -> int:
    """Give the end of a content that goes on after its tag (`A, she said, B`), else its end before it."""
    comma = next_comma(text, at)
    if comma is None or comma + 1 > line_end(text, at):
        return end
    whole = text.words[edge - 1].text in CLOSING and text.report.text[:end].rstrip("\"'”’")[-1:] not in "?!"
    if (quotation := quotation_after(text, at, comma)) is not None:
        return quotation.end if whole else end
    return _clause_end(text, comma + 1, at, edge, end)


def _clause_end(text: Text, nxt: int, at: int, edge: int, end: int) -> int:
    """Whether the words after `, she said,` hang on the words before it."""
    above = text.head[nxt]
    low = text.bounds[at][0]
    if text.words[nxt].pos in {"CCONJ", "SCONJ"} or text.words[nxt].tag in {"WP", "WDT", "WRB", "IN", "VBG"}:
        return end
    if not low <= above < edge - 1 or act_of(text.lemma(nxt), "clause") or text.lemma(nxt) in {"cite", "quote"}:
        return end
    last = text.bounds[at][1]
    while last > nxt and text.words[last].text in {".", '"'}:
        last -= 1
    return text.words[last].end
