"""Articles as news-please writes them: one JSON object with title, maintext, dates, authors and address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from secondsource.errors import ReadError
from secondsource.model import Dated, DateEvidence, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.authors import agencies, people
from secondsource.read.days import iso_day, real_day
from secondsource.read.decode import decode
from secondsource.read.names import host_of, wire_agencies
from secondsource.settings import ReadSettings

_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=/|-|$)")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
ORDER = "give an object with title, maintext and date_publish, as news-please writes it"
FAR = 2  # days between two fields that should agree; one is a matter of time zones


class NewsPleaseReader:
    """Reads one article in the news-please form."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid for JSON objects."""
        opened = head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
        if name.lower().endswith(".json"):
            return 90 if opened else 70
        return 80 if opened and b'"maintext"' in head else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        """Give the report whose text is title, blank line, maintext; raises ReadError for other JSON."""
        article = _article(decode(raw, name).text, name)
        title, main = _text(article, "title"), _text(article, "maintext") or _text(article, "text")
        if not title and not main:
            raise ReadError(name, "the JSON is not an article: no title and no maintext", ORDER, "not-an-article")
        names = tuple(a for a in _list(article.get("authors")) if isinstance(a, str))
        url = _text(article, "url")
        yield Report(
            name,
            "\n\n".join(x for x in (title, main) if x is not None),
            title=title,
            publisher=_text(article, "source_domain") or host_of(url),
            url=url,
            published=_published(article, url),
            modified=_dated(article, "date_modify"),
            fetched=_dated(article, "date_download"),
            bylines=people(names),
            agencies=tuple(sorted({*agencies(names), *wire_agencies(url)})),
        )


def _article(text: str, name: str) -> dict[str, Any]:
    try:
        value = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        reason = f"the JSON is broken: {error}" if isinstance(error, ValueError) else "the JSON is nested too deep"
        raise ReadError(name, reason, "write the file again", "invalid-json") from error
    if not isinstance(value, dict):
        raise ReadError(name, "the JSON is not an article but a list or a value", ORDER, "not-an-article")
    return value


def _text(article: dict[str, Any], key: str) -> str | None:
    value = article.get(key)
    return _LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) and value.strip() else None


def _list(value: object) -> list[Any]:
    if isinstance(value, str):
        return [value]
    return value if isinstance(value, list) else []


def _dated(article: dict[str, Any], key: str) -> Dated | None:
    day = iso_day(article.get(key))
    return Dated(day.isoformat(), DateEvidence.METADATA, f"the article's {key}") if day else None


def _published(article: dict[str, Any], url: str | None) -> Dated | None:
    """Give the day of date_publish, in doubt where it lies after the download or far from the address's day."""
    day, fetched, address = (
        iso_day(article.get("date_publish")),
        iso_day(article.get("date_download")),
        _in_address(url),
    )
    if day is None:
        found = address.isoformat() if address else None
        return Dated(found, DateEvidence.METADATA, "the day in the article's address") if found else None
    if fetched and (day - fetched).days >= FAR:
        return Dated(
            f"{day}?", DateEvidence.METADATA, "the article's date_publish, but it lies after its download"
        )
    if address and abs((day - address).days) >= FAR:
        return Dated(
            f"{day}?", DateEvidence.METADATA, f"the article's date_publish, but its address says {address}"
        )
    return Dated(day.isoformat(), DateEvidence.METADATA, "the article's date_publish")


def _in_address(url: str | None) -> date | None:
    found = _IN_ADDRESS.search(url or "")
    return real_day(*map(int, found.groups())) if found else None


@hookimpl
def readers() -> list[Reader]:
    """Give the reader of news-please articles."""
    return [NewsPleaseReader()]
