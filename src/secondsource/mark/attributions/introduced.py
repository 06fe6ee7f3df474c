"""Quotations after their cue or a name: `S said: "..."`, `S: "..."`, `"..." - S`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import SHOUTS
from secondsource.mark.attributions.draft import QUOTES, Draft, act_of, line_end, verb_group
from secondsource.mark.attributions.labels import lead_of
from secondsource.mark.attributions.sources import can_speak, source_of
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Name

BRIDGE = frozenset({",", ":", "that", "-", "–", "—"})
LONGEST_NAME, LONGEST_SIGNATURE = 8, 14  # words
BREAKS = frozenset({"-", "–", "—", ".", "•", "*", "|"})
LEAST_CALL = 5  # words in a quotation inside a clause
REACH = 25  # words between a cue and the quotation that it introduces


def introduced(text: Text, names: tuple[Name, ...] = ()) -> Iterator[Draft]:
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
        if (name := lead_of(text, inside[0], names)) is not None:
            yield Draft((q.start, q.end), None, name, "lead", inside[0])
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
