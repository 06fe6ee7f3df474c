"""Whether two reports that share running text are two versions of one article, and which is the older.

Evidence is looked at in a fixed order and named in words. Versions are by one outlet and have one frame: the
headline, or the order of what they share. Rewording is no evidence: desks that take over another's text reword
as much as those that revise their own (docs/decisions/0004-versions-without-a-publisher.md).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from rapidfuzz import fuzz

from secondsource.link.fingerprints import Overlap
from secondsource.link.sentences import align_sentences, folded
from secondsource.model import Marked, Report, parse_edtf

VERSION_SHARE = 0.35  # of the shorter one's running words; revising rewords more than printing does
UNNAMED_SHARE = 0.60  # where no outlet is named on one side, and the headline is one
WHOLE = 0.75  # one text, though it was moved about
HEADLINE = 80  # rapidfuzz ratio, 0-100, of two headlines that are one
SHORTEST = 4  # words of a headline that says something
ORDERED = 0.7  # share of the common sentences that come in one order
_WORD = re.compile(r"\w+")
_BYLINE_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Order:
    """Which of two versions is the older one, and why."""

    older: str
    newer: str
    why: str


def version_of(overlap: Overlap) -> str:
    """Say why two overlapping reports are versions of one article, "" where they are not or it cannot be told."""
    a, b, share = overlap.a, overlap.b, max(overlap.shares.values())
    if share < VERSION_SHARE:
        return ""
    if why := _one_outlet(a.report, b.report):
        held = share >= WHOLE or _one_headline(a, b) or _one_order(a, b)
        return why if held else ""
    if a.report.agencies or b.report.agencies or not _may_be_one(a.report, b.report):
        return ""
    if share >= UNNAMED_SHARE and _one_headline(a, b):
        return "one headline above one text, and no two outlets named"
    if share >= WHOLE and _opening(a) == _opening(b):
        return "one first sentence above one text, and no two outlets named"
    return ""


def _one_outlet(a: Report, b: Report) -> str:
    """Say why two reports are by one outlet, "" where they are not or it cannot be told."""
    if a.publisher and b.publisher:
        return f"both published by {a.publisher}" if a.publisher == b.publisher else ""
    if shared := _byline_words(a) & _byline_words(b):
        return f"both credit {max(shared, key=lambda w: (len(w), w)).title()}"
    return ""


def _may_be_one(a: Report, b: Report) -> bool:
    """Whether nothing says that two reports are by two outlets or two authors."""
    return not (a.publisher and b.publisher) and not (_byline_words(a) and _byline_words(b))


def _one_headline(a: Marked, b: Marked) -> bool:
    one, other = (" ".join(_WORD.findall((m.report.title or "").casefold())) for m in (a, b))
    few = min(one.count(" "), other.count(" ")) + 1 < SHORTEST
    grown = set(one.split()) <= set(other.split()) or set(other.split()) <= set(one.split())
    return not few and (grown or fuzz.token_sort_ratio(one, other) >= HEADLINE)


def _opening(marked: Marked) -> str:
    """Give the folded words of the first sentence below the headline, behind a dateline."""
    first = next((s for s in marked.sentences if not s.headline and s.words), None)
    return folded(first) if first is not None else marked.report.id


def _one_order(a: Marked, b: Marked) -> bool:
    """Whether most sentences that two reports share come in one order."""
    places = [p.b for p in align_sentences(a.sentences, b.sentences)]
    ends: list[int] = []  # the smallest last place of a rising run of each length
    for place in places:
        at = bisect_left(ends, place)
        ends[at : at + 1] = [place]
    return bool(places) and len(ends) >= ORDERED * len(places)


def order(a: Report, b: Report) -> Order:
    """Say which of two versions is the older: by their dates, then by signs of a first version, then by length."""
    for name, x, y in (
        ("modified", a.modified or a.published, b.modified or b.published),
        ("published", a.published, b.published),
    ):
        days = parse_edtf(x.value if x else None), parse_edtf(y.value if y else None)
        if days[0] and days[1] and days[0].last != days[1].last:
            older, newer = (a, b) if days[0].last < days[1].last else (b, a)
            return Order(older.id, newer.id, f"{name} later")
    hurried = _hurry(a), _hurry(b)
    if hurried[0] != hurried[1]:
        older, newer = (a, b) if hurried[0] > hurried[1] else (b, a)
        return Order(older.id, newer.id, "the older one could not yet reach somebody “immediately”")
    older, newer = (a, b) if (_size(a), a.id) <= (_size(b), b.id) else (b, a)
    return Order(older.id, newer.id, "the newer one has more text")


def _hurry(report: Report) -> int:
    """Count the phrases that a first version uses of sources it has not reached yet."""
    return len(re.findall(r"\b(?:not|n['’]t) immediately\b|\bdeveloping story\b", report.text))


def _size(report: Report) -> int:
    return sum(end - start for start, end in report.body)


def _byline_words(report: Report) -> set[str]:
    return {w.casefold() for b in report.bylines for w in _BYLINE_WORD.findall(b)} - {"press", "agence", "reuters"}
