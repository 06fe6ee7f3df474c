"""Whether two reports that share running text are two versions by one outlet, and which is the older.

Evidence is looked at in a fixed order and named in words. Rewording is none: desks that take over another's text
reword as much as those that revise their own (docs/decisions/0004-versions-without-a-publisher.md).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from secondsource.model import Report, parse_edtf

_BYLINE_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Order:
    """Which of two versions is the older one, and why."""

    older: str
    newer: str
    why: str


def same_outlet(a: Report, b: Report) -> str:
    """Say why two overlapping reports are by one outlet, "" where they are not or it cannot be told."""
    if a.publisher and b.publisher:
        return f"both published by {a.publisher}" if a.publisher == b.publisher else ""
    if shared := _byline_words(a) & _byline_words(b):
        return f"both credit {max(shared, key=lambda w: (len(w), w)).title()}"
    return ""


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
