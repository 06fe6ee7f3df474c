"""The entries of feeds as reports: RSS and Atom by feedparser, and JSON Feed.

What feedparser makes of an hour, an author and the last of several links is not taken: the day is read from the
entry's own words, names from the author's, and the link is the first that is no translation and no AMP page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from secondsource.model import Dated, Problem, Report
from secondsource.read.authors import agencies, people
from secondsource.read.fragments import text_of, whole
from secondsource.read.moments import dated
from secondsource.read.names import host_of

JSON_FEED = re.compile(r"https?://(?:www\.)?jsonfeed\.org/version/1")
SUMMARY_WORDS = 150  # a description that is shorter is a summary, where the feed has no content of its own
FAR = 400  # days after all other entries: a clock that is wrong
SHOWN = 8  # records that a remark names
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")


def feed_entries(feed: Any, name: str) -> Iterator[Report | Problem]:
    """Give the entries of a feed that feedparser read, each named by its number, and what they lack."""
    seen: dict[tuple[str, str], int] = {}
    short, again = [], []
    publisher = text_of(feed.feed.get("title") or "") or None
    for number, entry in enumerate(feed.entries, 1):
        report, is_short = _entry(entry, f"{name}#{number}", publisher)
        if not report.text.strip():
            continue
        if seen.setdefault((report.text, report.url or ""), number) != number:
            again.append(number)
            continue
        if is_short:
            short.append(number)
        yield report
    yield from remarks(name, short, again)


def remarks(name: str, short: list[int], again: list[int]) -> Iterator[Problem]:
    """Say which entries are summaries, and which stand there twice."""
    if short:
        reason = f"a feed with summaries only, not the whole articles: {_listed(short)}"
        yield Problem(name, "summary", reason, "add the articles themselves")
    if again:
        yield Problem(name, "duplicate", f"entries that stand there before; read once: {_listed(again)}", "")


def _listed(numbers: list[int]) -> str:
    more = f" and {len(numbers) - SHOWN} more" if len(numbers) > SHOWN else ""
    return "entries " + ", ".join(map(str, numbers[:SHOWN])) + more if len(numbers) > 1 else f"entry {numbers[0]}"


def _entry(entry: Mapping[str, Any], name: str, feed: str | None) -> tuple[Report, bool]:
    """Give an entry as a report, and whether it is a summary only."""
    held = [text_of(c.get("value") or "") for c in entry.get("content") or ()]
    summary = text_of(entry.get("summary") or "")
    longest = max([*held, ""], key=len)
    main, cut = whole(longest if held else summary)
    title = text_of(entry.get("title") or "") or None
    names = [_ADDRESS.sub(" ", a).strip(" ()<>,;") for a in _authors(entry)]
    url = _link(entry)
    source = (entry.get("source") or {}).get("title")
    report = Report(
        name,
        "\n\n".join(x for x in (title, main) if x),
        title=title,
        publisher=source or feed or host_of(url),
        url=url,
        published=_day(entry, "published", "created"),
        modified=_day(entry, "updated"),
        bylines=people(names),
        agencies=agencies(names),
    )
    return report, cut or len(main.split()) < SUMMARY_WORDS


def _authors(entry: Mapping[str, Any]) -> list[str]:
    """Give the author fields as they stand in the feed; what feedparser took apart may be glued wrongly."""
    several = [a.get("name") or "" for a in entry.get("authors") or () if not a.get("email")]
    return [*several, *([entry.get("author") or ""] if entry.get("author") not in several else [])]


def _link(entry: Mapping[str, Any]) -> str | None:
    links = [x for x in entry.get("links") or () if x.get("rel") == "alternate" and x.get("href")]
    plain = [x for x in links if not x.get("hreflang") and "amp" not in (x.get("media") or "")] or links
    found = plain[0]["href"] if plain else entry.get("link")
    return found if isinstance(found, str) and host_of(found) else None


def _day(entry: Mapping[str, Any], *keys: str) -> Dated | None:
    """Give the day as the feed writes it: the local one, with its zone."""
    return next((d for k in keys if (d := dated(entry.get(k), f"the feed's {k}"))), None)


def is_json_feed(value: object) -> bool:
    """Whether a value of JSON says that it is a JSON Feed."""
    return isinstance(value, dict) and bool(JSON_FEED.match(str(value.get("version") or "")))


def json_feed(feed: Mapping[str, Any], name: str) -> Iterator[Report | Problem]:
    """Give the items of a JSON Feed (versions 1 and 1.1) as the entries of any other feed."""
    short: list[int] = []
    items = feed.get("items")
    for number, item in enumerate(items if isinstance(items, list) else (), 1):
        if not isinstance(item, dict):
            continue
        names = [a for one in (item.get("authors"), item.get("author")) for a in _named(one)]
        content = _text(item, "content_html") or _text(item, "content_text")
        main, cut = whole(text_of(content or _text(item, "summary") or ""))
        title, url = text_of(_text(item, "title") or "") or None, _text(item, "url") or _text(item, "external_url")
        report = Report(
            f"{name}#{number}",
            "\n\n".join(x for x in (title, main) if x),
            title=title,
            publisher=_text(feed, "title") or host_of(url),
            url=url if host_of(url) else None,
            published=dated(item.get("date_published"), "the feed's date_published"),
            modified=dated(item.get("date_modified"), "the feed's date_modified"),
            bylines=people(names),
            agencies=agencies(names),
        )
        if report.text:
            short += [number] if cut or not content else []
            yield report
    yield from remarks(name, short, [])


def _named(authors: object) -> list[str]:
    listed = authors if isinstance(authors, list) else [authors]
    return [n for a in listed if isinstance(a, dict) and isinstance(n := a.get("name"), str)]


def _text(values: Mapping[str, Any], key: str) -> str | None:
    value = values.get(key)
    return value if isinstance(value, str) and value.strip() else None
