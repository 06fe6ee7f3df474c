"""Addresses of pages: the article's own inside an archive's, a cache's or an AMP server's.

An archive's address holds the whole address of what it saved, and mostly the time (`/web/20250520101500/https://...`,
`/2025.05.20-101500/https://...`); that form is told by its shape, so that no list of archives is needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from secondsource.read.days import real_day

_INNER = re.compile(r"^https?://(?P<host>[^/?#]+)/(?P<way>.*?)(?P<inner>https?:/{1,2}[^/].*)$", re.IGNORECASE)
_TIME = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)[.-]?(?P<m>\d\d)[.-]?(?P<d>\d\d)(?:[-_T]?(?P<clock>\d{4}(?:\d\d)?))?(?:[a-z]{2}_)?/"
)
_SERVED = (  # the article's host and path inside a server's of accelerated pages
    re.compile(r"^https?://[^/]+\.cdn\.ampproject\.org/[a-z]/(?:s/)?(?P<inner>[^/]+\.[^/]+/.*)$", re.IGNORECASE),
    re.compile(r"^https?://[^/]+\.bing-amp\.com/[a-z]/(?:s/)?(?P<inner>[^/]+\.[^/]+/.*)$", re.IGNORECASE),
    re.compile(r"^https?://(?:www\.)?google\.[a-z.]+/amp/(?:s/)?(?P<inner>[^/]+\.[^/]+/.*)$", re.IGNORECASE),
)
_CACHED = re.compile(r"[?&](?:q=cache:(?:[\w-]+:)?|url=|u=)(?P<inner>https?(?::|%3A).*?)(?:&|\+|$)", re.IGNORECASE)
_CACHES = re.compile(r"^https?://(?:webcache\.|[^/]*cache[^/]*/|[^/]*archive[^/]*/)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """An article's own address; where it came wrapped, the host around it and the ISO day of saving, if told."""

    url: str
    wrapper: str | None = None
    day: str | None = None
    clock: str | None = None  # "1015", hours and minutes, UTC


def unwrapped(url: str) -> Address:
    """Give the article's own address, out of as many wrappings as there are; the innermost time counts."""
    found = Address(url)
    for _ in range(4):
        inner = _once(found.url)
        if inner is None:
            return found
        found = Address(
            inner.url, found.wrapper or inner.wrapper, inner.day or found.day, inner.clock or found.clock
        )
    return found


def _once(url: str) -> Address | None:
    for served in _SERVED:
        if m := served.match(url):
            return Address(f"https://{m.group('inner')}", _host(url))
    if _CACHES.match(url) and (m := _CACHED.search(url)):
        return Address(unquote(m.group("inner")), _host(url))
    m = _INNER.match(url)
    if not m or "?" in m.group("way") or "#" in m.group("way"):  # an address that only hands another on
        return None
    inner = re.sub(r"^(https?):/{1,2}", r"\1://", m.group("inner"), flags=re.IGNORECASE)
    time = _TIME.search(m.group("way"))
    day = real_day(int(time["y"]), int(time["m"]), int(time["d"])) if time else None
    clock = time["clock"][:4] if day and time and time["clock"] else None
    return Address(inner, m.group("host").lower(), day.isoformat() if day else None, clock)


def _host(url: str) -> str:
    return url.split("/")[2].lower()
