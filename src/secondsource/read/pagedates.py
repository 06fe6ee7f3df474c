"""The days that a page tells of itself: of publication and of its last change, each with what tells it.

In this order: schema.org's linked data, the meta elements for it, the line that readers see at the headline,
places that are marked as a date of publication, and last what `htmldate` finds in the article's own part of the
page, where the day stands there in full. The rest of a page may hold the clock of the hour when it was saved, and
the days of other articles and of comments.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

from secondsource.model import Dated, DateEvidence
from secondsource.read.days import LATEST, iso_day
from secondsource.read.localdays import Told, in_prose, reconciled, told_in, zone_in
from secondsource.read.pagehead import Head, hidden, page_lines

# Where a page tells its own date of publication; its head is searched anyway.
TELLING = (
    "//body//script[@type='application/ld+json'] | //body//meta | //body//*[@itemprop='datePublished' or @pubdate]"
    " | //body//time[contains(@class, 'publish')] | //article//time[@datetime] | //main//time[@datetime]"
)
LINKED_DATA = "//script[@type='application/ld+json']"  # schema.org, the form that search engines ask for
_NAMED = "//meta[@content and (%s)]"
_CHANGE = (
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "lastmod",
)
_FIRST = (
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
)
_ENDS = (":published_at", ":published_time", "_published_at")
_ARTICLE = re.compile(r"Article$|^LiveBlogPosting$|^BlogPosting$|^Report$")
_PUBLISHED = re.compile(r"\b(?:date-?)?publish(?:ed)?\b|\b(?:first|original)-?publish", re.IGNORECASE)
DEEPEST = 12  # levels of nesting in linked data; articles stand at the first three
# A day in full, as digits or with the month's name in any language; {y}, {m} and {d} are filled in.
_FULL = "|".join(
    (
        r"(?<!\d)(?:{y}[-/.]?0?{m}[-/.]?0?{d}",
        r"0?{d}[-/. ]{{1,2}}0?{m}[-/. ]{{1,2}}{y}",
        r"0?{m}[-/.]0?{d}[-/.]{y}",
        r"0?{d}[-/.]0?{m}[-/.]{short}(?=\D|$)",
        r"0?{d}(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?[^\W\d]+\.?,?\s+(?:de\s+)?{y}",
        r"[^\W\d]+\.?\s+0?{d}(?:st|nd|rd|th)?\.?,?\s+{y})(?!\d)",
    )
)


@dataclass(frozen=True, slots=True)
class PageDays:
    """Of publication, and of the last change; None where the page does not tell."""

    published: Dated | None
    modified: Dated | None


def page_days(tree: Any, head: Head | None, *, saved: str | None = None, host: str | None = None) -> PageDays:
    """Find the days that a page tells of itself; `saved` is the ISO day on which an archive saved it."""
    articles = [a for script in tree.xpath(LINKED_DATA) for a in _articles(_loaded(script.text))]
    changed = [*_linked(articles, "dateModified"), *_meta(tree, _CHANGE)]
    written = [*_linked(articles, "datePublished"), *_meta(tree, _FIRST, _ENDS)]
    saved_day = iso_day(saved)
    seen = [
        t
        for line in ((*head.below, *head.above) if head else ())
        for t in told_in(line, host)
        if t.day != saved_day
    ]
    found = reconciled(written, [*seen, *_marked_first(head, saved_day)])
    modified = next((c for c in changed if c.day != saved_day), None) or found.modified
    published = found.published or _searched(tree, head, saved_day)
    return PageDays(published, modified.dated() if modified else None)


def _marked_first(head: Head | None, saved: date | None) -> list[Told]:
    """Give the day of `<time class="published">` in the article, where all such elements tell the same."""
    times = head.article.iter("time") if head is not None and head.article is not None else ()
    where = "an element marked as the time of publication"
    told = [
        Told(day, zone_in(e.get("datetime")), where, labelled=True, visible=True)
        for e in times
        if _PUBLISHED.search(f"{e.get('class') or ''} {e.get('itemprop') or ''}")
        and (day := iso_day(e.get("datetime"))) is not None
        and day != saved
    ]
    return told[:1] if len({t.day for t in told}) == 1 else []


def _linked(articles: list[dict[str, Any]], key: str) -> Iterator[Told]:
    for article in articles:
        if told := _told(article.get(key), f"the page's linked data, {key}"):
            yield told


def _meta(tree: Any, names: tuple[str, ...], ends: tuple[str, ...] = ()) -> Iterator[Told]:
    """Give the days of meta elements, in the order of the names."""
    told: dict[str, Told] = {}
    for element in tree.iter("meta"):
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = (element.get(key) or "").lower()
            known = name if name in names else next((e for e in ends if name.endswith(e)), None)
            if (
                known
                and known not in told
                and (found := _told(element.get("content"), f"the page's meta element {name}"))
            ):
                told[known] = found
    return iter([told[n] for n in (*names, *ends) if n in told])


def _told(value: object, where: str) -> Told | None:
    day = iso_day(value)
    return Told(day, zone_in(str(value)), where) if day else None


def _loaded(text: str | None) -> Any:
    try:
        return json.loads(text or "null", strict=False)
    except (ValueError, RecursionError):
        return None


def linked_articles(tree: Any) -> list[dict[str, Any]]:
    """Give the articles in a page's linked data, the outer ones first."""
    return [a for script in tree.xpath(LINKED_DATA) for a in _articles(_loaded(script.text))]


def _articles(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
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


def _searched(tree: Any, head: Head | None, saved: date | None) -> Dated | None:
    """Give what htmldate finds, if it stands in the article's part of the page; else in places that are marked."""
    part, whole = _article_part(tree, head), deepcopy(tree)
    _without_changes(whole)
    for searched in (whole, part):
        day = _found(deepcopy(searched), extensive=True)
        if day is not None and day != saved and _stands_in(part, day):
            return Dated(day.isoformat(), DateEvidence.TEXT, "a date beside the article in the page")
    day = _found(_marked(whole), extensive=False)
    if day is None or day == saved:
        return None
    return Dated(day.isoformat(), DateEvidence.METADATA, "a place of the page that is marked as its date")


def _marked(tree: Any) -> Any:
    """Give a page with nothing in its body but the places that tell its date."""
    body = tree.find(".//body")
    if body is not None:
        places = tree.xpath(TELLING)
        body[:] = places
        body.text = None
        for element in places:
            element.tail = None
            if element.get("content"):  # htmldate reads this attribute of meta elements only
                element.tag = "meta"
    return tree


def _without_changes(tree: Any) -> None:
    """Take out what tells of a change; htmldate would take it for the publication."""
    for element in list(tree.iter("meta")):
        names = ((element.get(key) or "").lower() for key in ("property", "name", "itemprop", "http-equiv"))
        if any(n in _CHANGE for n in names) and element.getparent() is not None:
            element.getparent().remove(element)


def _article_part(tree: Any, head: Head | None) -> Any:
    """Give a page without its menus, footers and marked asides, and without what stands above its article."""
    mark = "data-secondsource-article"
    if head is not None and head.article is not None:
        head.article.set(mark, "")
    part = deepcopy(tree)
    if head is not None and head.article is not None:
        del head.article.attrib[mark]
    body = part.find(".//body")
    for element in list((body if body is not None else part).iter()):
        if hidden(element) and element.getparent() is not None:
            element.drop_tree()
    for article in part.iter():
        if isinstance(article.tag, str) and article.get(mark) is not None:
            for before in [
                e for up in (article, *article.iterancestors()) for e in up.itersiblings(preceding=True)
            ]:
                if before.tag != "head" and before.getparent() is not None:
                    before.drop_tree()
            break
    _without_changes(part)
    return part


def _stands_in(part: Any, day: date) -> bool:
    """Whether a day stands in full in a line, a mark or data; htmldate makes days up, and reads prose."""
    values = {"y": day.year, "m": day.month, "d": day.day, "short": f"{day.year % 100:02}"}
    full = re.compile(_FULL.format(**values))
    marked = (t for e in part.iter() if isinstance(e.tag, str) for t in e.attrib.values())
    body = part.find(".//body")
    shown = (line.text for line in page_lines(body if body is not None else part) if not in_prose(line.text))
    scripts = (e.text or "" for e in part.iter("script"))
    return any(full.search(t) for t in chain(marked, shown, scripts) if values["short"] in t)


def _found(tree: Any, *, extensive: bool) -> date | None:
    from htmldate import find_date

    day = find_date(tree, original_date=True, extensive_search=extensive, max_date=LATEST.isoformat())
    return iso_day(day)
