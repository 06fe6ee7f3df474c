"""One feed is asked politely: with what it said last time, not before it is due, later after each failure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from sqlalchemy import Connection, select

import secondsource._version as numbers
from secondsource.errors import MissingExtraError
from secondsource.library.schema import feed

DAY = 86_400  # seconds: no feed waits longer
SECONDS = 30.0  # for an answer
REDIRECTS = 5
AGENT = f"secondsource/{numbers.__version__} (reads feeds for a newsroom's library)"
NOT_MODIFIED, GONE = 304, 410


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a feed: what its last answer was called, when it is due (ISO, UTC), failures since."""

    url: str
    etag: str | None = None
    modified: str | None = None
    due: str = ""
    failures: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a feed answered: its bytes, None where nothing is new or it failed (`known.note` says how)."""

    known: Known
    raw: bytes | None = None


def known_feed(db: Connection, url: str) -> Known:
    """Give what is known of a feed."""
    row = db.execute(select(feed).where(feed.c.url == url)).first()
    return Known(*tuple(row)) if row else Known(url)


def keep_feed(db: Connection, known: Known) -> None:
    """Remember a feed's last answer; only once what it held is safe."""
    db.execute(feed.delete().where(feed.c.url == known.url))
    fields = ("url", "etag", "modified", "due", "failures", "note")
    db.execute(feed.insert().values({name: getattr(known, name) for name in fields}))


def client() -> Any:
    """Give what asks feeds; raises MissingExtraError without its library."""
    try:
        import httpx
    except ImportError as error:
        raise MissingExtraError("watching feeds", "feeds") from error
    return httpx.Client(
        timeout=SECONDS, follow_redirects=True, max_redirects=REDIRECTS, headers={"user-agent": AGENT}
    )


def ask(web: Any, known: Known, now: datetime, every: int, most: int) -> Answer:
    """Ask a feed for at most `most` bytes; `every` is the least time between two questions, in seconds."""
    import httpx

    said = {"if-none-match": known.etag, "if-modified-since": known.modified}
    try:
        with web.stream("GET", known.url, headers={k: v for k, v in said.items() if v}) as answer:
            if answer.status_code == NOT_MODIFIED:
                return Answer(_due(known, now, max(every, _max_age(answer.headers)), "", 0))
            if answer.status_code >= 400:
                return _failed(known, now, every, f"HTTP {answer.status_code}", answer)
            raw = _read(answer, most)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return _failed(known, now, every, f"{type(error).__name__}: {error}", None)
    if raw is None:
        return _failed(known, now, every, f"longer than {most} bytes", None)
    later = _due(known, now, max(every, _max_age(answer.headers)), "", 0)
    etag, modified = answer.headers.get("etag"), answer.headers.get("last-modified")
    return Answer(Known(later.url, etag, modified, later.due), raw)


def _read(answer: Any, most: int) -> bytes | None:
    raw = bytearray()
    for part in answer.iter_bytes():
        raw += part
        if len(raw) > most:
            return None
    return bytes(raw)


def _failed(known: Known, now: datetime, every: int, note: str, answer: Any) -> Answer:
    failures = known.failures + 1
    wait = DAY if answer is not None and answer.status_code == GONE else every * 2 ** min(failures, 20)
    asked = _retry_after(answer.headers, now) if answer is not None else 0
    return Answer(_due(known, now, max(wait, asked), note, failures))


def _due(known: Known, now: datetime, wait: float, note: str, failures: int) -> Known:
    due = (now + timedelta(seconds=min(wait, DAY))).isoformat(timespec="microseconds")
    return Known(known.url, known.etag, known.modified, due, failures, note)


def _max_age(headers: Any) -> int:
    for part in headers.get("cache-control", "").split(","):
        name, _, value = part.strip().partition("=")
        if name.lower() == "max-age" and value.isdecimal():
            return min(int(value), DAY)
    return 0


def _retry_after(headers: Any, now: datetime) -> float:
    value = headers.get("retry-after", "")
    if value.isdecimal():
        return min(int(value), DAY)
    try:
        return (parsedate_to_datetime(value) - now).total_seconds()
    except (TypeError, ValueError):
        return 0
