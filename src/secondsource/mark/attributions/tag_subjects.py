"""Who speaks in a tag: `P, she said`, `P, said Jo`, and where the whole tag starts."""

from __future__ import annotations

from secondsource.language.titles import HONORIFICS, OFFICES
from secondsource.mark.attributions.draft import QUOTES
from secondsource.mark.attributions.phrases import NOMINAL, RELATIVES, phrase, phrase_after
from secondsource.mark.attributions.sources import can_speak
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import FINITE

REACH = 28  # words between a quotation and its cue: a name with its apposition
CLOSING = frozenset({",", '"', "''", "'", "-", "–", "—", "?", "!", "..."})
WITHIN = frozenset({"DET", "ADJ", "CCONJ", "PART", "ADP"})  # what else a source may hold
LONGEST_APPOSITION = 18  # words
HOURS = frozenset({"a.m.", "p.m."})  # their point stands for a comma: `It fell at 5 p.m. police said`
SHORT = 8  # words after a tag that says who was told
TITLES = HONORIFICS | OFFICES


def tag_subject(text: Text, at: int) -> tuple[Range, int] | None:
    """Give the source of a tag and the first word of the whole tag; None where it is no tag."""
    low = text.bounds[at][0]
    subjects = [k for k in text.children(at, "nsubj", "nsubjpass") if text.low(k) != "there"]
    inverted = subjects and subjects[-1] > at and text.words[at - 1].text in CLOSING
    own = subjects[-1 if inverted else 0] if subjects else None
    if own is not None and own < at and text.quoted[own] == text.quoted[at]:
        edge = _left_edge(text, own, at)
        if _follows(text, edge) and text.words[edge].tag not in {"IN", "WP", "WDT", "WP$"}:
            source = phrase(text, own, at)
            return (source, edge) if source else None
    return _by_tags(text, at, low) or _inverted(text, at, own) or _closing(text, at, own)


def _closing(text: Text, at: int, own: int | None) -> tuple[Range, int] | None:
    """Read `, X and Y said.` at a sentence's end off the tags, where the parse has no subject or one far off."""
    begin = _group_start(text, at)
    perfect = begin < at and text.words[begin].tag in {"VBD", "VBZ", "VBP"}  # "has told"
    if text.words[at].tag not in {"VBD", "VBZ", "VBP"} and not (perfect or ends_sentence(text, at)):
        return None
    if text.words[at].text != text.words[at].text.lower():
        return None
    if at + 1 <= text.bounds[at][1] and text.words[at + 1].text != "." and not _no_more(text, at):
        return None
    edge = end = _before_apposition(text, begin)
    while edge > text.bounds[at][0] and text.words[edge - 1].pos in NOMINAL | WITHIN:
        edge -= 1
    if edge == end or text.words[end - 1].pos not in NOMINAL:
        return None
    chief = next((i - 1 for i in range(edge, end) if text.words[i].pos == "ADP"), end - 1)
    speaks = (can_speak(text, chief) or can_speak(text, end - 1)) and text.words[edge].pos != "ADP"
    if own is not None and own >= edge:
        return None
    last = begin - 2 if text.words[begin - 1].text == "," else begin - 1
    return (text.chars(edge, last), edge) if speaks and text.words[edge - 1].text == "," else None


def _before_apposition(text: Text, at: int) -> int:
    """Give the comma in `, Ann Roe, a clerk at Ferro, told S`, `, its head, Ann Roe, told S`; else the verb."""
    for i in range(at - 2, max(text.bounds[at][0], at - LONGEST_APPOSITION), -1):
        if text.words[at - 1].text != "," or text.words[i].tag in FINITE:
            return at
        if text.words[i].text == ",":
            name = all(text.words[k].pos == "PROPN" for k in range(i + 1, at - 1))
            return i if text.words[i - 1].pos == "PROPN" or (name and _title_ends(text, i - 1)) else at
    return at


def _title_ends(text: Text, last: int) -> bool:
    """Whether a word ends who somebody is: `, the mayor`, `, the governor of the county`."""
    at = last
    while at > text.bounds[last][0] and text.words[at - 1].pos in NOMINAL | WITHIN:
        if text.words[at].pos == "ADP" and text.low(at) == "of" and can_speak(text, at - 1):
            return True
        at -= 1
    return can_speak(text, last)


def ends_sentence(text: Text, at: int) -> bool:
    """Whether a verb that was taken for a plural ends its sentence: `P, the lawsuit states.`"""
    word, before = text.words[at], text.words[at - 1]
    last = at + 1 == text.bounds[at][1] and text.words[at + 1].text == "."
    return word.tag == "NNS" and last and text.words[at - 2].pos == "DET" and before.tag == "NN"


def _no_more(text: Text, at: int) -> bool:
    """Whether no more follows than who was told, when or where: `, a clerk told the Gazette on Monday.`"""
    rest = range(at + 1, text.bounds[at][1])
    plain = all(text.words[i].pos in NOMINAL | {"DET", "ADP", "ADJ"} for i in rest)
    opens = text.lemma(at) == "tell" or text.words[at + 1].pos == "ADP"
    return opens and 0 < len(rest) < SHORT and plain


def _inverted(text: Text, at: int, own: int | None) -> tuple[Range, int] | None:
    """Read `, said Jo`: the source stands after the cue."""
    first = _group_start(text, at)
    if not _follows(text, first) or text.lemma(at) == "tell":
        return None  # nobody writes `"P," told Jo`
    source = phrase(text, own, at) if own is not None and own > at else None
    if source is None:
        target = next((k for k in text.children(at, "dobj") if k > at), None)
        if target is not None and not can_speak(text, target):
            return None
        after = text.words[at + 1 : at + 3]
        if after and after[0].tag == "TO":
            return None  # "continued to live with her father"
        if after and after[0].pos == "ADJ" and after[-1].pos == "ADP":
            return None  # "pleaded guilty in August"
        source = phrase_after(text, at + 1, text.bounds[at][1])
        if source is not None and text.low(text.index_at(source[0])) in RELATIVES | {"what", "whether"}:
            return None  # "admitted to a court that he lied"
    return (_with_name(text, source), first) if source else None


def _with_name(text: Text, source: Range) -> Range:
    """Give a source with the name that the parse cut off its title: `said Sgt. | Ann Roe`."""
    last = text.index_at(source[1]) - 1
    point = last + 1
    titled = f"{text.low(last)}." in TITLES or text.low(last) in TITLES
    if not titled or point + 1 >= len(text.words) or text.words[point].text != ".":
        return source
    end = point
    while end + 1 < len(text.words) and text.words[end + 1].pos == "PROPN" and end < text.lines[point]:
        end += 1
    return (source[0], text.words[end].end) if end > point else source


def _follows(text: Text, at: int) -> bool:
    """Whether a tag may start at a word: after a comma, or after a quotation even in an earlier sentence."""
    if at == 0 or text.paragraph[at - 1] != text.paragraph[at]:
        return False
    before, same = text.words[at - 1].text, text.sentence[at - 1] == text.sentence[at]
    if before in QUOTES and text.quoted[at] >= 0 and text.quoted[at - 1] == text.quoted[at]:
        return text.words[at - 1].start > text.quotations[text.quoted[at]].start + 1  # no opening mark
    return before in (CLOSING | HOURS if same else QUOTES)


def _group_start(text: Text, at: int) -> int:
    while at - 1 >= text.bounds[at][0] and text.words[at - 1].pos in {"ADV", "AUX"}:
        at -= 1
    return at


def _left_edge(text: Text, own: int, at: int) -> int:
    """Give the first word of a subject, cut at the quotation or the comma clause before it."""
    first = max(text.edges[own][0], text.bounds[at][0])
    for i in range(own - 1, first - 1, -1):
        if text.quoted[i] != text.quoted[own]:
            return i + 1
    return first


def _by_tags(text: Text, at: int, low: int) -> tuple[Range, int] | None:
    """Read `", X said` off the tags where the parse has no subject: only right after a quotation."""
    for i in range(at - 1, max(low, at - REACH) - 1, -1):
        if text.quoted[i] != text.quoted[at]:
            source = phrase_after(text, i + 1, at - 1) if i + 1 < at else None
            return (source, i + 1) if source else None
        if text.words[i].tag in FINITE | {"WP", "WDT", "WP$"} and text.words[at - 1].text != ",":
            return None  # a clause about the source ends in a comma: `", Roe, who ran it, told the Gazette`
    return None
