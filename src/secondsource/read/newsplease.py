"""Articles in JSON, as news-please and other crawlers write them: one object, a list of them, or one a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from secondsource.errors import ReadError
from secondsource.model import Problem, Report, Severity
from secondsource.plugins import Reader, hookimpl
from secondsource.read.articles import ORDER, is_article, report_of
from secondsource.read.decode import decode
from secondsource.read.feeditems import is_json_feed, json_feed
from secondsource.read.newsitems import is_news_item, news_item
from secondsource.settings import ReadSettings

LINES = (".jsonl", ".ndjson", ".jl", ".jsonlines")
BLANK = b"\xef\xbb\xbf \t\r\n"
# Where a crawler's or an interface's answer holds its articles.
LISTS = (
    "articles",
    "items",
    "results",
    "data",
    "documents",
    "docs",
    "stories",
    "hits",
    "news",
    "value",
    "response",
)
FIRST_KEY = re.compile(rb'(?:\[\s*)?\{\s*(?:"[^"\\\n]{1,60}"\s*:|\})')
_TWO_LINES = re.compile(r"\}[ \t]*\r?\n\s*\{")
DEEP = 3  # objects around a list of articles


class JsonReader:
    """Reads articles in JSON and JSON Lines."""

    container = True  # may hold many reports

    def bid(self, head: bytes, name: str) -> int:
        """Bid for objects and lists of objects, whatever the file is called."""
        start = head.lstrip(BLANK)
        lower = name.lower()
        if lower.endswith((".json", *LINES)):
            return 90 if start[:1] in (b"{", b"[") else 70
        return 80 if FIRST_KEY.match(start) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give a report for each article; raises ReadError for JSON without one."""
        text = decode(raw, name).text.lstrip("\ufeff")
        if name.lower().endswith(LINES) or _TWO_LINES.search(text[:65_536]):
            lines = list(_lines(text))
            if len(lines) > 1 or name.lower().endswith(LINES):
                yield from _of_lines(lines, name, settings)
                return
        value = _value(text, name)
        if is_json_feed(value):
            yield from json_feed(value, name)
            return
        articles = _articles(value)
        if articles is None:
            yield _one(value, name, settings)
            return
        if not any(_known(a, settings) for a in articles):
            raise ReadError(name, "the JSON is a list, and nothing in it is an article", ORDER, "not-an-article")
        for number, article in enumerate(articles, 1):
            yield from _record(article, f"{name}#{number}", settings)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    return ((n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip())


def _of_lines(lines: list[tuple[int, str]], name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
    """Give the article of each line, named by the line's number; a line that is none is a problem of its own."""
    for number, line in lines:
        record = f"{name}#{number}"
        try:
            value = _value(line, record)
        except ReadError as error:
            yield Problem(record, error.kind, error.reason, error.mend, Severity.LOST)
            continue
        yield from _record(value, record, settings)


def _record(value: object, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
    try:
        yield _one(value, name, settings)
    except ReadError as error:
        yield Problem(name, error.kind, error.reason, error.mend, Severity.LOST)


def _known(value: object, settings: ReadSettings) -> bool:
    return is_news_item(value) or is_article(value, settings.columns)


def _one(value: object, name: str, settings: ReadSettings) -> Report:
    if not isinstance(value, dict):
        raise ReadError(name, "the JSON is not an article but a list or a value", ORDER, "not-an-article")
    return news_item(value, name) if is_news_item(value) else report_of(value, name, settings.columns)


def _value(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        reason = f"the JSON is broken: {error}" if isinstance(error, ValueError) else "the JSON is nested too deep"
        raise ReadError(name, reason, "write the file again", "invalid-json") from error


def _articles(value: Any, deep: int = 0) -> list[Any] | None:
    """Give the articles of a list, or of the list that an answer holds; None where the value is one article."""
    if isinstance(value, list):
        return value if value else None
    if not isinstance(value, dict) or is_news_item(value) or deep > DEEP:
        return None
    graph = value.get("@graph")
    if isinstance(graph, list):
        return [g for g in graph if isinstance(g, dict) and "articlebody" in {k.casefold() for k in g}] or None
    if is_article({k: v for k, v in value.items() if isinstance(v, str)}) and not isinstance(
        value.get("articles"), list
    ):
        return None
    for key in LISTS:
        inside = value.get(key)
        if isinstance(inside, list) and inside and isinstance(inside[0], dict):
            return [i.get("_source", i) for i in inside if isinstance(i, dict)]
        if isinstance(inside, dict) and (found := _articles(inside, deep + 1)):
            return found
    return None


@hookimpl
def readers() -> list[Reader]:
    """Give the reader of articles in JSON."""
    return [JsonReader()]
