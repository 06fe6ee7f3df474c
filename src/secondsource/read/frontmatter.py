"""Markdown: the block of `key: value` lines above a text is metadata, and heading marks are no words.

Only flat keys are read, which is all that saved articles carry; the text itself is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from secondsource.model import Dated, DateEvidence, Furniture, FurnitureKind, Report
from secondsource.read.authors import agencies, people
from secondsource.read.days import days_in
from secondsource.read.names import host_of

_BLOCK = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?P<keys>(?:(?!(?:---|\.\.\.)\s*$).{0,2000}\n){1,60}?)(?:---|\.\.\.)[ \t\r]*$", re.M
)
_KEY = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40})\s*:(?:\s+(?P<value>.*))?$")
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)$")
_HEADING = re.compile(r"^ {0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+)", re.MULTILINE)
TITLES = ("title", "headline")
DAYS = ("date", "published", "date_published", "date_publish", "publishdate", "pubdate")
AUTHORS = ("author", "authors", "byline", "by")
ADDRESSES = ("url", "source", "link", "canonical", "source_url")
PUBLISHERS = ("publisher", "site", "outlet", "source_domain")


def with_front_matter(report: Report) -> Report:
    """Give a report of plain text with the metadata of its front matter, if it has one; that is furniture."""
    block = _BLOCK.match(report.text)
    values = _values(block.group("keys")) if block else {}
    if block is None or not values:
        return report
    url = next((v for v in _all(values, ADDRESSES) if host_of(v)), None)
    publisher = next(iter(_all(values, PUBLISHERS)), None) or host_of(url)
    return replace(
        report,
        title=next(iter(_all(values, TITLES)), None),
        published=_published(values),
        publisher=publisher,
        url=url,
        bylines=people(_all(values, AUTHORS)),
        agencies=agencies(_all(values, AUTHORS)),
        furniture=(Furniture(0, block.end(), FurnitureKind.OTHER), *report.furniture),
    )


def without_heading_marks(report: Report) -> Report:
    """Give a report of Markdown whose marks of headings and quotations (`## `, `> `) are furniture; words stay."""
    marks = (Furniture(m.start(), m.end(), FurnitureKind.OTHER) for m in _HEADING.finditer(report.text))
    taken = max((f.end for f in report.furniture), default=0)
    return replace(report, furniture=(*report.furniture, *(m for m in marks if m.start >= taken)))


def _values(block: str) -> dict[str, tuple[str, ...]]:
    """Give the values of each key; none at all where a line is neither key nor item."""
    found: dict[str, tuple[str, ...]] = {}
    last = ""
    for line in block.splitlines():
        item, pair = _ITEM.match(line), _KEY.match(line)
        if item and last:
            found[last] += _several(item.group("value"))
        elif pair:
            last = pair.group("key").strip().lower().replace("-", "_")
            found[last] = _several(pair.group("value") or "")
        elif line.strip() and (item or not line.startswith(("#", "  "))):
            return {}
    return found


def _several(value: str) -> tuple[str, ...]:
    """Give one value, or those of `[one, two]`, quotation marks and blanks cut."""
    inside = value.strip()
    listed = inside[1:-1].split(",") if inside.startswith("[") and inside.endswith("]") else [inside]
    return tuple(v for v in (_bare(one) for one in listed) if v)


def _bare(value: str) -> str:
    kept = value.strip()
    quoted = len(kept) > 1 and kept[0] == kept[-1] and kept[0] in "\"'"
    return kept[1:-1].strip() if quoted else kept


def _all(values: Mapping[str, tuple[str, ...]], keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(v for key in keys for v in values.get(key, ()))


def _published(values: Mapping[str, tuple[str, ...]]) -> Dated | None:
    """Give the day, where it can mean one day only."""
    for value in _all(values, DAYS):
        days = next((d.days for d in days_in(value)), ())
        if len(days) == 1:
            return Dated(days[0].isoformat(), DateEvidence.METADATA, "the date in the file's front matter")
    return None
