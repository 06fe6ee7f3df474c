"""What a page tells of its article beside the text: the four days, the publisher, the writers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from secondsource.model import Dated, DateEvidence
from secondsource.read.addresses import Address, unwrapped
from secondsource.read.authors import byline, people
from secondsource.read.days import MONTHS, days_in, real_day
from secondsource.read.names import host_of
from secondsource.read.pagedates import linked_articles, page_days
from secondsource.read.pagehead import Head, head_of
from secondsource.read.pagekinds import page_remarks
from secondsource.read.publishers import masthead

# What Wayback machines and browsers write into the pages that they save.
_FILED = re.compile(r"FILE ARCHIVED ON (?P<clock>\d\d:\d\d:\d\d) (?P<day>[A-Z][a-z]{2,8} \d{1,2}, \d{4})")
_SINGLE = re.compile(
    r"saved date: \w{3} (?P<month>\w{3}) (?P<day>\d{1,2}) (?P<year>\d{4})(?: [\d:]+ (?P<zone>GMT[+-]\d{4}))?"
)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Days with their evidence, None where the page does not tell; `bylines` are people.

    `remarks` are what keeps the page from being one whole article.
    """

    published: Dated | None = None
    modified: Dated | None = None
    fetched: Dated | None = None
    archived: Dated | None = None
    publisher: str | None = None
    bylines: tuple[str, ...] = ()
    remarks: tuple[tuple[str, str, str], ...] = ()  # kind, reason and mend of problems
    headings: frozenset[str] = frozenset()  # as they are shown


def facts_of(page: str, title: str | None, url: str | None) -> PageFacts:
    """Read what a page tells of its article; `url` is the address that it came from, wrapped or not."""
    from trafilatura import load_html

    tree = load_html(page)
    if tree is None:
        return PageFacts()
    address = unwrapped(url) if url else Address("")
    head, articles = head_of(tree, title), linked_articles(tree)
    archived = _archived(page, address)
    saved = archived.value if archived else None
    days = page_days(tree, head, saved=saved, host=host_of(address.url))
    names = (masthead(n, address.wrapper) for n in _outlets(tree, articles))
    return PageFacts(
        days.published,
        days.modified,
        _fetched(page),
        archived,
        next((n for n in names if n), None),
        _writers(head) or people(_authors(articles)),
        tuple(page_remarks(tree, articles)),
        frozenset(" ".join(str(e.text_content()).split()) for e in tree.iter("h2", "h3", "h4", "h5", "h6")),
    )


def _archived(page: str, address: Address) -> Dated | None:
    if address.day:
        return Dated(address.day, DateEvidence.METADATA, f"the day in the address at {address.wrapper}", "UTC")
    filed = _FILED.search(page)
    days = next((d.days for d in days_in(filed.group("day"))), ()) if filed else ()
    return (
        Dated(days[0].isoformat(), DateEvidence.METADATA, "the archive's note in the page", "UTC")
        if days
        else None
    )


def _fetched(page: str) -> Dated | None:
    """Give the day on which a browser saved the page, where it noted it."""
    noted = _SINGLE.search(page[:4_096])
    month = noted.group("month").lower() if noted else ""
    if noted is None or month not in MONTHS:
        return None
    day = real_day(int(noted.group("year")), MONTHS.index(month) + 1, int(noted.group("day")))
    reason = "the browser's note in the page"
    return Dated(day.isoformat(), DateEvidence.METADATA, reason, noted.group("zone")) if day else None


def _outlets(tree: Any, articles: list[dict[str, Any]]) -> Iterator[str | None]:
    """Give the names of the publisher: in linked data, then the page's masthead."""
    for article in articles:
        publisher = article.get("publisher")
        for one in publisher if isinstance(publisher, list) else [publisher]:
            yield _name(one)
    yield from (
        str(m) for m in tree.xpath("//meta[@property='og:site_name' or @name='application-name']/@content")
    )


def _authors(articles: list[dict[str, Any]]) -> Iterator[str]:
    """Give the authors in linked data, without those that it calls organisations."""
    for article in articles:
        author = article.get("author")
        for one in author if isinstance(author, list) else [author]:
            if isinstance(one, dict) and one.get("@type") not in (None, "Person"):
                continue
            if name := _name(one):
                yield name


def _name(value: Any) -> str | None:
    found = value.get("name") if isinstance(value, dict) else value
    return found if isinstance(found, str) and found.strip() else None


def _writers(head: Head | None) -> tuple[str, ...]:
    lines = (*head.below, *head.above) if head else ()
    return tuple(dict.fromkeys(name for line in lines for name in byline(line)))
