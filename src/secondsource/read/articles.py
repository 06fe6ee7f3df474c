"""Articles as records of named fields, under the names that crawlers, archives and tables give them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from secondsource.errors import ReadError, SettingsError
from secondsource.model import Dated, DateEvidence, Report
from secondsource.read.authors import agencies, people
from secondsource.read.days import real_day
from secondsource.read.fragments import is_markup, text_of
from secondsource.read.moments import dated, day_of
from secondsource.read.names import host_of, wire_agencies

Article = Mapping[str, Any]
# Field -> its names in crawlers, archives and schema.org, the surest first; without case, blanks, `-` and `_`.
NAMES: dict[str, list[str]] = {
    "title": "title headline articletitle name subject".split(),
    "text": (
        "maintext text body articlebody articletext fulltext plaintext cleanedtext contenttext content bodytext "
        "storytext story article contenthtml bodyhtml html description"
    ).split(),
    "published": (
        "datepublish datepublished published publishdate "
        "publisheddate publishedat publicationdate publicationtime "
        "datecreated pubdate date day firstpublished timestamp"
    ).split(),
    "modified": "datemodify datemodified modified updated updatedat lastmodified versioncreated".split(),
    "fetched": "datedownload fetched fetchedat crawled crawledat crawldate scrapedat downloaded retrieved".split(),
    "url": "url canonicalurl canonicallink link weburl sourceurl externalurl mainentityofpage uri".split(),
    "publisher": (
        "sourcedomain publisher outlet publication newspaper sitename "
        "site hostname domain medium sourcename source"
    ).split(),
    "authors": "authors author bylines byline creator creators writers writer".split(),
}
_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=/|-|$)")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_BETWEEN = re.compile(r"\s*(?:;|\||,? and |,)\s*")
FAR = 2  # days between two fields that should agree; one is a matter of time zones
ORDER = (
    "give objects with title, maintext and date_publish, as news-please writes them, or name the fields in "
    'read.columns ("text=Body, published=Day")'
)


def mapping(columns: str) -> dict[str, str]:
    """Read the setting `read.columns`; raises SettingsError for a field that no report has."""
    pairs = [part.partition("=") for part in columns.split(",") if part.strip()]
    out = {field.strip(): name.strip() for field, _, name in pairs}
    if unknown := [f for f in out if f not in NAMES or not out[f]]:
        raise SettingsError(
            f'read.columns has no field {unknown[0]!r}; give "field=Column, ..." of {", ".join(NAMES)}'
        )
    return out


def is_article(value: object, columns: str = "") -> bool:
    """Whether a record has a title or a text under a name that is known."""
    return isinstance(value, Mapping) and bool(Fields(value, columns).text("text") or value.get("title"))


class Fields:
    """A record's values by the field that they fill."""

    def __init__(self, article: Article, columns: str = "") -> None:
        self._values = {_plain(str(key)): (str(key), value) for key, value in reversed(list(article.items()))}
        self._told = mapping(columns)

    def values(self, field: str) -> list[tuple[str, Any]]:
        """Give what may fill a field, the surest first, each with its name in the record."""
        names = [self._told[field]] if field in self._told else NAMES[field]
        found = (self._values.get(_plain(n)) for n in names)
        return [pair for pair in found if pair is not None and pair[1] not in (None, "", [], {})]

    def text(self, field: str) -> str | None:
        """Give the first text that fills a field."""
        return next((t for _, v in self.values(field) if (t := _text(v)) is not None), None)


def report_of(article: Article, name: str, columns: str = "") -> Report:
    """Give the report whose text is title, blank line, text; raises ReadError for a record that is no article."""
    fields = Fields(article, columns)
    title, main = fields.text("title"), fields.text("text")
    if not main and "name" in article and "title" not in article:  # anything may have a name
        title = None
    if not title and not main:
        raise ReadError(name, "it is not an article: no title and no text", ORDER, "not-an-article")
    names = tuple(n for _, v in fields.values("authors")[:1] for n in _names(v))
    url = next((t for _, v in fields.values("url") if host_of(t := _address(v))), None)
    title = text_of(title) if title and is_markup(title) else title
    main = text_of(main) if main and is_markup(main) else main
    return Report(
        name,
        "\n\n".join(x for x in (title, main) if x),
        title=title,
        publisher=fields.text("publisher") or host_of(url),
        url=url,
        published=_published(fields, url),
        modified=_dated(fields, "modified"),
        fetched=_dated(fields, "fetched"),
        bylines=people(names),
        agencies=tuple(sorted({*agencies(names), *wire_agencies(url)})),
    )


def _plain(key: str) -> str:
    return key.casefold().replace("_", "").replace("-", "").replace(" ", "")


def _text(value: object) -> str | None:
    """Give a text: one, the name of an object, or the first of a list that has one."""
    if isinstance(value, Mapping):
        value = next((value[k] for k in ("name", "title", "rendered", "value", "#text") if k in value), None)
    if isinstance(value, list):
        paragraphs = [v for v in value if isinstance(v, str) and v.strip()]
        value = "\n\n".join(paragraphs) if paragraphs else next(filter(None, map(_text, value[:1])), None)
    return _LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) and value.strip() else None


def _address(value: object) -> str | None:
    return _text(value.get("@id") or value.get("url")) if isinstance(value, Mapping) else _text(value)


def _names(value: object) -> Iterable[str]:
    """Give the names in an author field: a text with several, or a list of texts or objects."""
    if isinstance(value, str):
        return _BETWEEN.split(value) if people([value]) != (value,) else (value,)
    items = value if isinstance(value, list) else [value]
    return tuple(t for item in items if (t := _text(item)))


def _dated(fields: Fields, field: str) -> Dated | None:
    found = (dated(v, f"the article's {n}") for n, v in fields.values(field))
    return next(filter(None, found), None)


def _published(fields: Fields, url: str | None) -> Dated | None:
    """Give the day of publication, in doubt where it lies after the download or far from the address's day."""
    told, fetched, address = _dated(fields, "published"), _dated(fields, "fetched"), _in_address(url)
    day = day_of(told.value) if told else None
    if told is None or day is None:
        found = address.isoformat() if address else None
        return Dated(found, DateEvidence.METADATA, "the day in the article's address") if found else None
    saved = day_of(fetched.value) if fetched else None
    if saved and (day - saved).days >= FAR:
        return Dated(f"{day}?", DateEvidence.METADATA, f"{told.reason}, but it lies after its download", told.zone)
    if address and abs((day - address).days) >= FAR:
        return Dated(f"{day}?", DateEvidence.METADATA, f"{told.reason}, but its address says {address}", told.zone)
    return told


def _in_address(url: str | None) -> date | None:
    found = _IN_ADDRESS.search(url or "")
    return real_day(*map(int, found.groups())) if found else None
