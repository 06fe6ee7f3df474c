"""The days that a page tells of itself, in its head and in marked places; the rest may hold the clock of the
hour when it was saved, and the days of other articles.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from secondsource.read.days import LATEST, iso_day

# Where a page tells its own date of publication; its head is searched anyway.
TELLING = (
    "//body//script[@type='application/ld+json'] | //body//meta | //body//*[@itemprop='datePublished' or @pubdate]"
    " | //body//time[contains(@class, 'publish')] | //article//time[@datetime] | //main//time[@datetime]"
)
LINKED_DATA = "//script[@type='application/ld+json']"  # schema.org, the form that search engines ask for
CHANGED = (
    "//meta[@property='article:modified_time' or @property='og:updated_time' or @itemprop='dateModified'"
    " or @name='last-modified' or @name='lastmod' or @http-equiv='last-modified']"
)
_ARTICLE = re.compile(r"Article$|^LiveBlogPosting$|^BlogPosting$|^Report$")
DEEPEST = 12  # levels of nesting in linked data; articles stand at the first three


@dataclass(frozen=True, slots=True)
class PageDays:
    """ISO days, None where the page does not tell: of publication, and of the last change."""

    published: str | None
    modified: str | None


def page_days(page: str) -> PageDays:
    """Find the days that a page tells of itself.

    Method: the article in its linked data, else htmldate on what speaks of this page alone.
    """
    from trafilatura import load_html

    tree = load_html(page)
    if tree is None:
        return PageDays(None, None)
    articles = [a for script in tree.xpath(LINKED_DATA) for a in _articles(_loaded(script.text))]
    changed = tree.xpath(CHANGED)
    modified = _first(a.get("dateModified") for a in articles) or _first(m.get("content") for m in changed)
    for element in changed:  # htmldate would take the change for the publication
        element.getparent().remove(element)
    published = _first(a.get("datePublished") for a in articles) or _found(tree)
    return PageDays(published, modified)


def _first(values: Iterator[Any]) -> str | None:
    return next((day.isoformat() for day in map(iso_day, values) if day), None)


def _loaded(text: str | None) -> Any:
    try:
        return json.loads(text or "null", strict=False)
    except (ValueError, RecursionError):
        return None


def _articles(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Give the articles in linked data, the outer ones first."""
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        kinds = value.get("@type")
        if any(isinstance(k, str) and _ARTICLE.search(k) for k in (kinds if isinstance(kinds, list) else [kinds])):
            yield value
        for key in ("@graph", "mainEntity"):
            yield from _articles(value.get(key), depth + 1)
    elif isinstance(value, list):
        for one in value:
            yield from _articles(one, depth + 1)


def _found(tree: Any) -> str | None:
    """Give what htmldate finds once nothing is left of the body but the places that tell."""
    from htmldate import find_date

    body = tree.find(".//body")
    if body is not None:
        told = tree.xpath(TELLING)
        body[:] = told
        body.text = None
        for element in told:
            element.tail = None
            if element.get("content"):  # htmldate reads this attribute of meta elements only
                element.tag = "meta"
    found: str | None = find_date(tree, original_date=True, extensive_search=False, max_date=LATEST.isoformat())
    return _first(iter([found]))
