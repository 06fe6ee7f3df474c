"""The quotation that a tag follows, and where the words reported start."""

from __future__ import annotations

from secondsource.mark.attributions.complements import right_clause
from secondsource.mark.attributions.draft import act_of, past_dateline
from secondsource.mark.attributions.quotations import Quotation
from secondsource.mark.attributions.text import Text
from secondsource.model import FINITE

LEAST_WORDS = 5  # of a quotation that any verb may follow
LEADING = frozenset({"but", "and", "however", "yet", "so", "meanwhile", "also", ","})


def quote_before(text: Text, edge: int, at: int) -> Quotation | None:
    """Give the quotation that ends right before a word (a comma between them allowed)."""
    back = edge - 1
    while back >= 0 and text.words[back].text in {",", "-", "–", "—"} and text.quoted[back] == text.quoted[at]:
        back -= 1
    if back < 0 or text.paragraph[back] != text.paragraph[at]:
        return None
    end = text.words[back].end
    return next((q for q in text.quotations if q.end == end and q.start < text.words[back].start), None)


def quote_near(text: Text, at: int) -> Quotation | None:
    """Give the quotation that ends a few words before a verb, with no other finite verb between."""
    for edge in range(at, max(at - 12, 0), -1):
        if (q := quote_before(text, edge, at)) is not None:
            return q
        if text.words[edge - 1].tag in FINITE | {"WP", "WDT", "WP$", "CC", "TO"}:
            return None
    return None


def sentence_like(text: Text, q: Quotation) -> bool:
    """Whether a quotation is a whole sentence that goes on, so that any verb may follow: `Q," he laughed`."""
    inside = text.between(q.start, q.end)
    ending = text.report.text[: q.end - 1].rstrip("\"'”’ ")[-1:]
    asked = ending in {"?", "!"} and text.report.text[q.end : q.end + 2].strip().islower()
    if not (ending == "," or asked) or len(inside) < LEAST_WORDS:
        return False
    first = inside[0]
    starts = first == text.bounds[first][0] or text.words[first - 1].text in {'"', "''", "."}
    return starts and any(text.words[i].tag in FINITE for i in inside)


def ends_open(text: Text, quotation: Quotation, edge: int) -> bool:
    """Whether a quotation's end lets a tag follow: a full stop inside ends the sentence."""
    inside = text.report.text[: quotation.end - 1].rstrip("\"'”’ \u00a0")[-1:]
    outside = text.words[edge - 1].text in {",", "-", "–", "—"}
    if inside.isalnum() and text.words[edge].tag in {"VBD", "VBZ"} and act_of(text.lemma(edge), "tag"):
        return True  # the comma is missing: "Q" said Jo
    return outside or inside in ",?!—–-…"


def quote_start(text: Text, quotation: Quotation, at: int) -> int:
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
    if any(text.quoted[i] < 0 and _tag_verb(text, i) and not _around(text, i, first) for i in range(begin, first)):
        return quotation.start
    return text.words[begin].start


def _around(text: Text, cue: int, first: int) -> bool:
    """Whether a `that` clause of a cue holds the quotation: `Roe told them that he "fell," records show`."""
    clause = right_clause(text, cue)
    mark = text.child(clause, "mark") if clause is not None else None
    return clause is not None and mark is not None and mark < first <= text.edges[clause][1]


def _tag_verb(text: Text, at: int) -> bool:
    return text.words[at].pos == "VERB" and act_of(text.lemma(at), "quote") is not None
