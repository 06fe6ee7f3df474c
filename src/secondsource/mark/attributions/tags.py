"""Cues after or inside the words reported: `P, she said`, `P, said Jo`, `P, she said, P`; quotations too."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import CITING
from secondsource.language.titles import HONORIFICS, OFFICES
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
from secondsource.mark.attributions.citing import as_saying
from secondsource.mark.attributions.clauses import infinitive, right_clause
from secondsource.mark.attributions.draft import (
    QUOTES,
    Draft,
    act_of,
    line_end,
    past_dateline,
    sentence_start,
    verb_group,
)
from secondsource.mark.attributions.quotations import Quotation
from secondsource.mark.attributions.sources import NOMINAL, can_speak, phrase, phrase_after
from secondsource.mark.attributions.text import FINITE, Range, Text
from secondsource.model import Act

REACH = 28  # words between a quotation and its cue: a name with its apposition
LEAST_WORDS = 5  # of a quotation that any verb may follow
CLOSING = frozenset({",", '"', "''", "'", "-", "–", "—", "?", "!", "..."})
LEADING = frozenset({"but", "and", "however", "yet", "so", "meanwhile", "also", ","})
NO_CONTENT = frozenset({"when", "after", "asked", "as", "while", "before", "speaking", "since"})

TITLES = HONORIFICS | OFFICES


def tags(text: Text) -> Iterator[Draft]:
    """Find every cue that stands after, or inside, what it reports."""
    for at, word in enumerate(text.words):
        act = _tag_act(text, at)
        if act is None or word.pos not in {"VERB", "AUX", "NOUN", "PROPN"} or text.low(at + 1) == "that":
            continue
        found = _subject(text, at)
        if found is None:
            continue
        source, edge = found
        if right_clause(text, at) is not None and not _interrupts(text, edge, at):
            continue
        content = _content(text, at, edge, source)
        if content is not None and _same_quotation(text, at, content):
            yield Draft(content, verb_group(text, at), source, "tag", at, act)


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
        return _quote_before(text, edge, at) is not None
    return comma <= at + 2 and text.words[edge - 1].text == "," and text.low(comma + 1) != "that"


def _tag_act(text: Text, at: int) -> Act | None:
    lemma = text.lemma(at)
    act = act_of(lemma, "tag") or (Act.SPEECH if lemma in CITING and as_saying(text, at) is not None else None)
    if text.words[at].tag not in {"VBD", "VBZ", "VBP", "VBN", "VB"}:
        return None
    if act is None and (q := _quote_near(text, at)) is not None and _sentence_like(text, q):
        act = act_of(lemma, "clause") or act_of(lemma, "quote") or Act.SPEECH
    return act


def _subject(text: Text, at: int) -> tuple[Range, int] | None:
    """Give the source of a tag and the first word of the whole tag; None where it is no tag."""
    low = text.bounds[at][0]
    subjects = text.children(at, "nsubj", "nsubjpass")
    inverted = subjects and subjects[-1] > at and text.words[at - 1].text in CLOSING
    own = subjects[-1 if inverted else 0] if subjects else None
    if own is not None and own < at and text.quoted[own] == text.quoted[at]:
        edge = _left_edge(text, own, at)
        if _follows(text, edge) and text.words[edge].tag not in {"IN", "WP", "WDT", "WP$"}:
            source = phrase(text, own, at)
            return (source, edge) if source else None
    return _by_tags(text, at, low) or _inverted(text, at, own) or (_closing(text, at) if own is None else None)


def _closing(text: Text, at: int) -> tuple[Range, int] | None:
    """Read `, X and Y said.` at a sentence's end off the tags, where the parse has no subject."""
    if text.words[at].tag not in {"VBD", "VBZ", "VBP"} or text.words[at].text != text.words[at].text.lower():
        return None
    if at + 1 <= text.bounds[at][1] and text.words[at + 1].text != ".":
        return None
    edge = at
    while edge > text.bounds[at][0] and text.words[edge - 1].pos in NOMINAL | {"DET", "ADJ", "CCONJ", "PART"}:
        edge -= 1
    speaks = edge < at and text.words[at - 1].pos in NOMINAL and can_speak(text, at - 1)
    return (text.chars(edge, at - 1), edge) if speaks and text.words[edge - 1].text == "," else None


def _inverted(text: Text, at: int, own: int | None) -> tuple[Range, int] | None:
    """Read `, said Jo`: the source stands after the cue."""
    first = _group_start(text, at)
    if not _follows(text, first):
        return None
    source = phrase(text, own, at) if own is not None and own > at else None
    if source is None:
        target = next((k for k in text.children(at, "dobj") if k > at), None)
        if target is not None and not can_speak(text, target):
            return None
        if text.words[at + 1 : at + 2] and text.words[at + 1].pos == "ADJ" and text.words[at + 2].pos == "ADP":
            return None  # "pleaded guilty in August"
        source = phrase_after(text, at + 1, text.bounds[at][1])
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
    return before in (CLOSING if same else QUOTES)


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
        if text.words[i].tag in FINITE | {"WP", "WDT", "WP$"}:
            return None
    return None


def _quote_before(text: Text, edge: int, at: int) -> Quotation | None:
    """Give the quotation that ends right before a word (a comma between them allowed)."""
    back = edge - 1
    while back >= 0 and text.words[back].text in {",", "-", "–", "—"} and text.quoted[back] == text.quoted[at]:
        back -= 1
    if back < 0 or text.paragraph[back] != text.paragraph[at]:
        return None
    end = text.words[back].end
    return next((q for q in text.quotations if q.end == end and q.start < text.words[back].start), None)


def _content(text: Text, at: int, edge: int, source: Range) -> Range | None:
    quotation = _quote_before(text, edge, at)
    if quotation is not None:
        if not _ends_open(text, quotation, edge):
            return None
        start = _quote_start(text, quotation, at)
        return start, _resumed(text, at, edge, quotation.end)
    if (
        act_of(text.lemma(at), "tag") is None
        or _has_object(text, at, source)
        or text.words[edge - 1].text in "\"'"
    ):
        return None
    return _clause_before(text, at, edge)


def _quote_near(text: Text, at: int) -> Quotation | None:
    """Give the quotation that ends a few words before a verb, with no other finite verb between."""
    for edge in range(at, max(at - 12, 0), -1):
        if (q := _quote_before(text, edge, at)) is not None:
            return q
        if text.words[edge - 1].tag in FINITE | {"WP", "WDT", "WP$", "CC", "TO"}:
            return None
    return None


def _sentence_like(text: Text, q: Quotation) -> bool:
    """Whether a quotation is a whole sentence that goes on, so that any verb may follow: `Q," he laughed`."""
    inside = text.between(q.start, q.end)
    ending = text.report.text[: q.end - 1].rstrip("\"'”’ ")[-1:]
    asked = ending in {"?", "!"} and text.report.text[q.end : q.end + 2].strip().islower()
    if not (ending == "," or asked) or len(inside) < LEAST_WORDS:
        return False
    first = inside[0]
    starts = first == text.bounds[first][0] or text.words[first - 1].text in {'"', "''", "."}
    return starts and any(text.words[i].tag in FINITE for i in inside)


def _ends_open(text: Text, quotation: Quotation, edge: int) -> bool:
    """Whether a quotation's end lets a tag follow: a full stop inside ends the sentence."""
    inside = text.report.text[: quotation.end - 1].rstrip("\"'”’ \u00a0")[-1:]
    outside = text.words[edge - 1].text in {",", "-", "–", "—"}
    if inside.isalnum() and text.words[edge].tag in {"VBD", "VBZ"} and act_of(text.lemma(edge), "tag"):
        return True  # the comma is missing: "Q" said Jo
    return outside or inside in ",?!—–-…"


def _quote_start(text: Text, quotation: Quotation, at: int) -> int:
    """Give where a content that ends in a quotation starts: with it, or with its sentence (a mixed one)."""
    inside = text.between(quotation.start, quotation.end)
    if not inside:
        return quotation.start
    first = inside[0]
    begin = past_dateline(text, text.bounds[first][0])
    while begin < first and text.low(begin) in LEADING:
        begin += 1
    before = text.words[first - 1].text if first else "."
    if (
        begin >= first
        or before in {".", "!", "?", ":", '"', "''"}
        or text.paragraph[first - 1] != text.paragraph[at]
    ):
        return quotation.start
    if before in {"-", "–", "—"} and text.report.text[quotation.start :].lstrip("\"'“‘`")[:1].isupper():
        return quotation.start
    if any(text.quoted[i] < 0 and _tag_verb(text, i) for i in range(begin, first)):
        return quotation.start
    return text.words[begin].start


def _tag_verb(text: Text, at: int) -> bool:
    return text.words[at].pos == "VERB" and act_of(text.lemma(at), "quote") is not None


def _has_object(text: Text, at: int, source: Range) -> bool:
    """Whether the verb has its content as an object already; whom it is told to does not count."""
    if text.lemma(at) in {"tell", "inform", "notify", "assure"}:
        return infinitive(text, at) is not None
    if text.lemma(at) in CITING:
        return False
    after = [k for k in text.children(at, "dobj", "xcomp", "oprd") if k > at and text.words[k].tag != "VBG"]
    return any(not source[0] <= text.words[k].start < source[1] for k in after) or (
        text.child(at, "prep") is not None
        and text.lemma(at) in {"point", "respond", "reply", "agree", "warn", "call"}
    )


def _clause_before(text: Text, at: int, edge: int) -> Range | None:
    begin, last = sentence_start(text, at), edge - 1
    while begin < last and text.low(begin) in LEADING:
        begin += 1
    while last > begin and text.words[last].text in {",", "-", "–", "—"}:
        last -= 1
    begin = max([begin, *(i + 1 for i in range(begin, last) if text.words[i].text == "(" and _open(text, i, at))])
    words = range(begin, last + 1)
    start, whole = text.words[begin].start, complete(text, begin, last)
    if text.quoted[begin] >= 0 and text.quoted[at] < 0 and text.quotations[text.quoted[begin]].start < start:
        start = _quote_start(text, text.quotations[text.quoted[begin]], at)  # it began sentences ago
    goes_on = bare_subject(text, begin, last) or whole or opens_condition(text, begin)
    if introduces(text, at) and not (goes_on and lower_quotation(text, at)):
        return None
    if (end := aside_end(text, at, begin, edge, whole)) is not None:
        return start, end
    finite = any(text.words[i].tag in FINITE for i in words)
    if not finite or len(words) < 3 or (text.low(begin) in NO_CONTENT and not whole):
        return None
    return start, text.words[last].end


def _open(text: Text, bracket: int, at: int) -> bool:
    """Whether a bracket is still open at the cue: then the words reported start after it."""
    return not any(text.words[i].text == ")" for i in range(bracket, at))


def _resumed(text: Text, at: int, edge: int, end: int) -> int:
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
