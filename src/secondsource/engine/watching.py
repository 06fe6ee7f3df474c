"""Feeds are watched: what they bring is added, and what is new in the stories is told, once or until stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from threading import Event
from typing import Any

from secondsource import pipeline
from secondsource.engine.growing import add
from secondsource.engine.polling import ask, client, keep_feed, known_feed
from secondsource.engine.pool import Pool, Tell
from secondsource.engine.standing import news
from secondsource.library.store import Store
from secondsource.library.values import Added, News
from secondsource.model import Problem, Severity
from secondsource.settings import Settings

LONGEST = 4  # times read.max_bytes that a feed may be long


def watch(
    store: Store,
    feeds: Sequence[str],
    pool: Pool,
    settings: Settings,
    every: int,
    once: bool,
    stop: Event,
    tell: Tell,
) -> Iterator[Added | Problem | News]:
    """Ask the feeds that are due, add what they hold, tell what is new; every `every` seconds until `stop` is set.

    A feed counts as read only once all that it brought is safe. Raises MissingExtraError without the extra.
    """
    with client() as web:
        while not stop.is_set():
            began = _now()
            for url in feeds:
                if not stop.is_set():
                    yield from _polled(store, url, web, pool, settings, every, stop, tell)
            yield from news(store, began, settings)
            if once or stop.wait(_until_due(store, feeds)):
                return


def _polled(
    store: Store, url: str, web: Any, pool: Pool, settings: Settings, every: int, stop: Event, tell: Tell
) -> Iterator[Added | Problem]:
    with store.reading() as db:
        known = known_feed(db, url)
    if known.due > _now():
        return
    answer = ask(web, known, datetime.now(UTC), every, LONGEST * settings.read.max_bytes)
    if answer.known.note:
        mend = f"it is asked again at {answer.known.due[:16]}"
        yield Problem(url, "feed", f"the feed gave no answer ({answer.known.note})", mend, Severity.LOST)
    if answer.raw is not None:
        for one in add(store, pipeline.held_in(answer.raw, url, settings), pool, settings, _now, tell):
            yield one
            if stop.is_set():
                return  # asked again next time: what was added is known then
    store.write(lambda db: keep_feed(db, answer.known))


def _until_due(store: Store, feeds: Sequence[str]) -> float:
    with store.reading() as db:
        due = min(known_feed(db, url).due for url in feeds)
    return max(1.0, (datetime.fromisoformat(due) - datetime.now(UTC)).total_seconds()) if due else 1.0


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
