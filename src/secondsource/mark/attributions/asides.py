"""Tags inside what they report (`The risk, she said, is real`): what stands before, and whether it goes on."""

from __future__ import annotations

from secondsource.language.cues import CITING
from secondsource.mark.attributions.draft import act_of, line_end
from secondsource.mark.attributions.quotations import Quotation
from secondsource.mark.attributions.text import Text
from secondsource.model import FINITE

LONGEST_TAG = 40  # words between a quotation and the one that goes on with it
CONDITIONS = frozenset({"if", "unless", "although", "though", "whether", "because", "while", "whereas", "even"})
JOINED = CONDITIONS - {"whether", "even"} | {"until", "or"}  # go on with a clause: "P, she said, until Q"
LEAST_CLAUSE = 3  # words, less one, of a clause before its tag; `That's why` is not one


def bare_subject(text: Text, begin: int, last: int) -> bool:
    """Whether the words before a tag are a subject without its verb: `The risk, she said, "is real"`."""
    finite = any(
        text.words[i].tag in FINITE and not _below_relative(text, i, begin) for i in range(begin, last + 1)
    )
    return not finite and text.words[begin].pos in {"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"}


def opens_condition(text: Text, begin: int) -> bool:
    """Whether the words before a tag need those after it: `If it rains, she said, "we ..."`."""
    return text.low(begin) in CONDITIONS and begin + LEAST_CLAUSE < len(text.words)


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
    subordinate = (
        opening.pos in {"SCONJ", "ADP"}
        or text.low(begin) in CONDITIONS
        or opening.tag in {"IN", "WRB", "VBG", "VBN"}
    )
    if last - begin < LEAST_CLAUSE or (
        subordinate and not any(text.words[i].text == "," for i in range(begin, last + 1))
    ):
        return False
    finite = [i for i in range(begin, last + 1) if text.words[i].tag in FINITE and text.quoted[i] < 0]
    return any(not _below_relative(text, i, begin) for i in finite)


def _below_relative(text: Text, at: int, begin: int) -> bool:
    """Whether a verb stands in a relative or an adverbial clause that starts inside the words."""
    return any(text.words[i].dep in {"relcl", "acl"} for i in (at, *text.ancestors(at)) if i >= begin)


def aside_end(text: Text, at: int, edge: int, whole: bool) -> int | None:
    """Give the end of the sentence where the tag is an aside in it: `The risk, she said, is a clash`."""
    comma = next_comma(text, at)
    high = text.bounds[at][1]
    if comma is None or comma + 1 > high or text.words[edge - 1].text == '"':
        return None
    nxt = comma + 1
    if text.words[edge - 2].pos == "AUX" and text.words[edge - 1].text == ",":
        return _aside_close(text, nxt, high)  # "The firm is, he said, closing"
    if whole and _goes_on(text, at, nxt):
        return _aside_close(text, nxt, high)
    if text.words[nxt].pos == "CCONJ" or text.words[nxt].tag in {"WP", "WDT", "WRB"}:
        return None
    if text.words[nxt].tag == "VBG" and text.low(text.bounds[at][0]) not in CONDITIONS:
        return None
    predicate = text.words[nxt].pos in {"AUX", "VERB", "PART"} and text.words[nxt].tag != "VBN"
    finite = any(text.words[i].tag in FINITE for i in range(nxt, high + 1))
    if not (predicate or not whole) or not (finite or text.words[nxt].tag == "TO"):
        return None
    return _aside_close(text, nxt, high)


def _goes_on(text: Text, at: int, nxt: int) -> bool:
    """Whether a clause goes on after a short tag: `P, she said, because Q`, `P, police said, killing two`."""
    if nxt > at + 4 or text.quoted[nxt] >= 0:
        return False
    word = text.words[nxt]
    if word.tag == "VBG":
        person = text.low(at - 1) in {"he", "she", "i"}
        tells = text.lemma(nxt) in CITING or act_of(text.lemma(nxt), "clause") is not None
        return text.low(nxt) == "including" or not (person or tells)
    if text.low(nxt) in JOINED:
        return True
    if text.low(nxt) not in {"and", "but"}:
        return False
    verb = next((i for i in range(nxt + 1, text.bounds[nxt][1] + 1) if text.words[i].tag in FINITE), None)
    return verb is not None and not (verb <= nxt + 2 and act_of(text.lemma(verb), "clause"))


def _aside_close(text: Text, nxt: int, high: int) -> int:
    last = high
    while last > nxt and text.words[last].text in {".", '"', "!", "?"}:
        last -= 1
    return _quotation_end(text, text.words[last].end)


def _quotation_end(text: Text, end: int) -> int:
    return next((q.end for q in text.quotations if q.start < end < q.end), end)


def quotation_after(text: Text, at: int, comma: int) -> Quotation | None:
    """Give the quotation that goes on after a tag: `, she said, "B"`, `, she said, and "B"`.

    After a longer tag (`, said Jo, a baker who ..., "b"`) only one in lower case goes on with the sentence.
    """
    start = comma + 2 if text.words[comma + 1].pos == "CCONJ" else comma + 1
    for i in range(start, min(line_end(text, at), at + LONGEST_TAG) + 1):
        if text.words[i].text in {".", ";", ":"} and text.quoted[i] == text.quoted[at]:
            return None
        if text.quoted[i] >= 0 and text.quoted[i] != text.quoted[at]:
            q = text.quotations[text.quoted[i]]
            if q.start > text.words[i].start or (i > start and text.words[i - 1].text != ","):
                return None
            return q if i == start or text.report.text[q.start : q.end].lstrip("\"'“‘`")[:1].islower() else None
    return None


def next_comma(text: Text, at: int) -> int | None:
    """Give the comma that closes a tag: `, she said at the weekend,`."""
    for i in range(at + 1, min(at + 14, text.bounds[at][1] + 1)):
        if text.words[i].text == ",":
            return i
        if text.quoted[i] != text.quoted[at] or text.words[i].text in {".", ";", ":"}:
            return None
    return None
