"""Tags inside what they report (`The risk, she said, is real`): what stands before, and whether it goes on."""

from __future__ import annotations

from secondsource.mark.attributions.draft import line_end
from secondsource.mark.attributions.text import FINITE, Text

LEAST_CLAUSE = 3  # words, less one, of a clause before its tag; `That's why` is not one


def bare_subject(text: Text, begin: int, last: int) -> bool:
    """Whether the words before a tag are a subject without its verb: `The risk, she said, "is real"`."""
    finite = any(
        text.words[i].tag in FINITE and not _below_relative(text, i, begin) for i in range(begin, last + 1)
    )
    return not finite and text.words[begin].pos in {"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"}


def lower_quotation(text: Text, at: int) -> bool:
    """Whether the quotation after a cue goes on with a clause: it starts in lower case."""
    for i in range(at + 1, line_end(text, at) + 1):
        if text.quoted[i] != text.quoted[at]:
            q = text.quotations[text.quoted[i]] if text.quoted[i] >= 0 else None
            return q is not None and text.report.text[q.start + 1 : q.start + 2].islower()
    return False


def introduces(text: Text, at: int) -> bool:
    """Whether a quotation follows the cue: what stands before it is then no part of the words reported."""
    for i in range(at + 1, min(at + 14, line_end(text, at) + 1)):
        if text.quoted[i] != text.quoted[at]:
            return text.words[i - 1].text in {",", ":"}
        if text.words[i].text in {".", ";"}:
            return False
    return False


def complete(text: Text, begin: int, last: int) -> bool:
    """Whether the words before a tag are a clause of their own: not `If so`, `In May`, or a bare subject."""
    opening = text.words[begin]
    subordinate = opening.pos in {"SCONJ", "ADP"} or opening.tag in {"IN", "WRB", "VBG", "VBN"}
    if last - begin < LEAST_CLAUSE or (
        subordinate and not any(text.words[i].text == "," for i in range(begin, last + 1))
    ):
        return False
    finite = [i for i in range(begin, last + 1) if text.words[i].tag in FINITE and text.quoted[i] < 0]
    return any(not _below_relative(text, i, begin) for i in finite)


def _below_relative(text: Text, at: int, begin: int) -> bool:
    """Whether a verb stands in a relative or an adverbial clause that starts inside the words."""
    return any(text.words[i].dep in {"relcl", "acl"} for i in (at, *text.ancestors(at)) if i >= begin)


def aside_end(text: Text, at: int, begin: int, edge: int, whole: bool) -> int | None:
    """Give the end of the sentence where the tag is an aside in it: `The risk, she said, is a clash`."""
    comma = next_comma(text, at)
    high = text.bounds[at][1]
    if comma is None or comma + 1 > high or text.words[edge - 1].text == '"':
        return None
    nxt = comma + 1
    if text.words[nxt].pos == "CCONJ" or text.words[nxt].tag in {"WP", "WDT", "WRB", "VBG"}:
        return None
    predicate = text.words[nxt].pos in {"AUX", "VERB", "PART"} and text.words[nxt].tag != "VBN"
    finite = any(text.words[i].tag in FINITE for i in range(nxt, high + 1))
    if not (predicate or not whole) or not (finite or text.words[nxt].tag == "TO"):
        return None
    last = high
    while last > nxt and text.words[last].text in {".", '"', "!", "?"}:
        last -= 1
    return _quotation_end(text, text.words[last].end)


def _quotation_end(text: Text, end: int) -> int:
    return next((q.end for q in text.quotations if q.start < end < q.end), end)


def next_comma(text: Text, at: int) -> int | None:
    """Give the comma that closes a tag: `, she said at the weekend,`."""
    for i in range(at + 1, min(at + 14, text.bounds[at][1] + 1)):
        if text.words[i].text == ",":
            return i
        if text.quoted[i] != text.quoted[at] or text.words[i].text in {".", ";", ":"}:
            return None
    return None
