"""ninjs, the IPTC's news in JSON, in its versions 1 to 3."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from secondsource.errors import ReadError
from secondsource.model import Dated, Report
from secondsource.read.authors import agencies, people
from secondsource.read.fragments import text_of
from secondsource.read.moments import dated
from secondsource.read.names import host_of

# ninjs 1 and 2 have one key a form (`body_text`); 3 has lists of objects with a role or a content type.
FIRST = ("firstcreated", "firstCreated", "contentcreated", "contentCreated")
VERSION = ("versioncreated", "versionCreated")
_MARKS = (*FIRST, *VERSION, "body_text", "body_xhtml", "bodies", "headline", "headlines", "byline", "bylines")
PLAIN_FIRST = ("text/plain", "text", "application/xhtml+xml", "text/html", "xhtml", "html")
MEND = "give the item with its headline and body_text, or bodies"


def is_news_item(value: object) -> bool:
    """Whether a value is a ninjs item: it has a `uri` and two keys that only ninjs has."""
    return isinstance(value, dict) and isinstance(value.get("uri"), str) and sum(k in value for k in _MARKS) >= 2


def news_item(item: Mapping[str, Any], name: str) -> Report:
    """Give the report of an item; raises ReadError where it has no text, as pictures and packages have none."""
    title, main = _headline(item), _body(item)
    if not main:
        kind = item.get("type") or "item"
        raise ReadError(name, f"a ninjs {kind} without a text", MEND, "not-an-article")
    names = list(_names(item))
    url = next((u for u in _addresses(item) if host_of(u)), None)
    first, version = _dated(item, *FIRST), _dated(item, *VERSION)
    return Report(
        name,
        "\n\n".join(x for x in (title, main) if x),
        title=title,
        publisher=_holder(item) or host_of(url),
        url=url,
        published=first or version,
        modified=version if first and version and version.value > first.value else None,
        bylines=people(names),
        agencies=agencies(names),
    )


def _headline(item: Mapping[str, Any]) -> str | None:
    plain = _text(item.get("headline"))
    if plain:
        return text_of(plain)
    listed = [h for h in _objects(item.get("headlines")) if _text(h.get("value"))]
    main = next((h for h in listed if h.get("role") in (None, "main", "headline")), next(iter(listed), None))
    return text_of(str(main["value"])) if main else None


def _body(item: Mapping[str, Any]) -> str | None:
    for key in ("body_text", "body_xhtml"):
        if plain := _text(item.get(key)):
            return text_of(plain)
    bodies = [b for b in _objects(item.get("bodies")) if _text(b.get("value"))]
    bodies.sort(key=lambda b: _rank(str(b.get("contentType") or b.get("contenttype") or b.get("format") or "")))
    return text_of(str(bodies[0]["value"])) if bodies else None


def _rank(kind: str) -> int:
    plain = kind.partition(";")[0].strip().lower()
    return PLAIN_FIRST.index(plain) if plain in PLAIN_FIRST else len(PLAIN_FIRST)


def _names(item: Mapping[str, Any]) -> Iterator[str]:
    if plain := _text(item.get("byline")):
        yield plain
    for one in _objects(item.get("bylines")):
        yield _text(one.get("byline") or one.get("value") or one.get("name")) or ""


def _holder(item: Mapping[str, Any]) -> str | None:
    """Give who holds the rights, else who is named as its source."""
    plain = _text(item.get("copyrightholder") or item.get("copyrightHolder"))
    roles = [*_objects(item.get("infosources")), *_objects(item.get("infoSources"))]
    named = (_text(r.get("name") or r.get("literal")) for r in roles)
    return plain or next(filter(None, named), None)


def _addresses(item: Mapping[str, Any]) -> Iterator[str]:
    yield from (str(v) for k in ("standard_url", "url", "uri") if (v := item.get(k)))


def _dated(item: Mapping[str, Any], *keys: str) -> Dated | None:
    found = (dated(item.get(k), f"the item's {k}") for k in keys)
    return next(filter(None, found), None)


def _objects(value: object) -> list[Mapping[str, Any]]:
    listed = value if isinstance(value, list) else [value]
    return [v for v in listed if isinstance(v, dict)]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
