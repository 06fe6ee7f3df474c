"""Feeds on a real server on this machine: asked politely, read once, told when something is new."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest

from secondsource import Added, Library, News, Problem
from secondsource.engine.polling import DAY, Known, ask, client, keep_feed, known_feed
from secondsource.library.store import Store

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
EVERY, MOST = 900, 100_000


@dataclass
class Site:
    """What the server answers, by path, and what it was asked."""

    url: str = ""
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append({k.lower(): v for k, v in self.headers.items()})
            status, headers, body = made.answers[self.path]
            if headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
                status, body = 304, b""
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield made
    server.shutdown()
    server.server_close()
    thread.join()


def seconds(known: Known) -> float:
    return (datetime.fromisoformat(known.due) - NOW).total_seconds()


def test_what_it_said_last_time_is_said_again(site: Site) -> None:
    site.answers["/f"] = 200, {"ETag": '"a"', "Last-Modified": "Sun, 01 Mar 2026 07:00:00 GMT"}, b"text"
    with client() as web:
        first = ask(web, Known(f"{site.url}/f"), NOW, EVERY, MOST)
        again = ask(web, first.known, NOW, EVERY, MOST)
    assert (first.raw, again.raw) == (b"text", None)
    assert site.asked[1]["if-none-match"] == '"a"'
    assert site.asked[1]["if-modified-since"] == "Sun, 01 Mar 2026 07:00:00 GMT"
    assert "secondsource" in site.asked[0]["user-agent"]
    assert seconds(again.known) == EVERY
    assert again.known.etag == '"a"'


@pytest.mark.parametrize(
    ("status", "headers", "failures", "wait", "note"),
    [
        (200, {"Cache-Control": "public, max-age=7200"}, 0, 7200, ""),
        (200, {"Cache-Control": "max-age=60"}, 3, EVERY, ""),
        (200, {"Cache-Control": "max-age=99999999"}, 0, DAY, ""),
        (500, {}, 0, 2 * EVERY, "HTTP 500"),
        (500, {}, 2, 8 * EVERY, "HTTP 500"),
        (500, {}, 50, DAY, "HTTP 500"),
        (503, {"Retry-After": "7000"}, 0, 7000, "HTTP 503"),
        (429, {"Retry-After": "Sun, 01 Mar 2026 11:00:00 GMT"}, 0, 3 * 3600, "HTTP 429"),
        (429, {"Retry-After": "soon"}, 0, 2 * EVERY, "HTTP 429"),
        (410, {}, 0, DAY, "HTTP 410"),
    ],
)
def test_when_it_is_asked_again(
    site: Site, status: int, headers: dict[str, str], failures: int, wait: int, note: str
) -> None:
    site.answers["/f"] = status, headers, b"text"
    with client() as web:
        answer = ask(web, Known(f"{site.url}/f", failures=failures), NOW, EVERY, MOST)
    assert seconds(answer.known) == wait
    assert answer.known.note == note
    assert answer.known.failures == (failures + 1 if note else 0)


def test_what_is_no_answer(site: Site) -> None:
    site.answers["/long"] = 200, {}, b"x" * (MOST + 1)
    site.answers["/loop"] = 302, {"Location": "/loop"}, b""
    with client() as web:
        for url in (f"{site.url}/long", f"{site.url}/loop", "http://127.0.0.1:9/", "http://[", "ftp://a.example/"):
            answer = ask(web, Known(url, '"kept"'), NOW, EVERY, MOST)
            assert answer.raw is None
            assert answer.known.note
            assert answer.known.etag == '"kept"'


def test_a_feed_is_remembered(address: str) -> None:
    store = Store(address, create=True)
    one = Known("https://a.example/", '"a"', None, "2026", 2, "HTTP 500")
    for known in (Known("https://a.example/", due="2025"), one):
        store.write(lambda db, known=known: keep_feed(db, known))
    with store.reading() as db:
        assert known_feed(db, one.url) == one
        assert known_feed(db, "https://b.example/") == Known("https://b.example/")
    store.close()


def article(text: str, number: int = 1) -> bytes:
    values = {"maintext": text, "url": f"https://courier.example/{number}", "title": "Fire in Port Calder"}
    return json.dumps({**values, "date_publish": "2026-01-03 08:00:00"}).encode()


FIRE = "Nils Aker said on Saturday that nine people were hurt when a warehouse burned in Port Calder."


@pytest.mark.slow
def test_what_a_feed_brings_is_added_once_and_told(site: Site, address: str) -> None:
    site.answers["/a"] = 200, {"ETag": '"1"'}, article(FIRE)
    site.answers["/b"] = 404, {}, b""
    feeds = [f"{site.url}/a", f"{site.url}/b"]
    with Library(address) as library:
        first = list(library.watch(feeds, once=True))
        assert [type(one) for one in first] == [Added, Problem, News]
        assert first[2].kind == "new story"
        assert list(library.watch(feeds, once=True)) == []
        assert len(site.asked) == 2
        store = library._open()
        store.write(lambda db: keep_feed(db, Known(feeds[0], '"1"', due="2026")))
        assert list(library.watch(feeds, once=True)) == []
        site.answers["/a"] = 200, {"ETag": '"2"'}, article(f"{FIRE} Asha Lindgren denied that.")
        store.write(lambda db: keep_feed(db, Known(feeds[0], '"1"', due="2026")))
        added, *news = library.watch(feeds, once=True)
        assert added.new
        assert "new report" in {n.kind for n in news}


@pytest.mark.slow
def test_it_goes_on_until_it_is_stopped(site: Site, tmp_path: Path) -> None:
    site.answers["/a"] = 200, {}, article(FIRE)
    stop = Event()
    with Library(tmp_path / "a.db") as library:
        found = library.watch([f"{site.url}/a"], every=1, stop=stop)
        assert next(found).new
        assert next(found).kind == "new story"
        assert not next(found).new
        stop.set()
        assert [one for one in found if isinstance(one, Added)] == []
    assert len(site.asked) == 2


def watching(path: Path, *feeds: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "secondsource", "watch", str(path), *feeds, "--every", "1"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.slow
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(site: Site, tmp_path: Path, ending: signal.Signals) -> None:
    site.answers["/a"] = 200, {}, article(FIRE)
    process = watching(tmp_path / "a.db", f"{site.url}/a")
    assert process.stdout is not None
    assert process.stdout.readline().startswith("added")
    process.send_signal(ending)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (0, "")
    with Library(tmp_path / "a.db") as library:
        assert len(list(library.stories())) == 1


@pytest.mark.slow
def test_a_kill_loses_no_entry(site: Site, tmp_path: Path) -> None:
    """A feed counts as read once its entries are safe: after a kill they are asked for again."""
    for number in range(4):
        site.answers[f"/{number}"] = 200, {"ETag": f'"{number}"'}, article(FIRE, number)
    feeds = [f"{site.url}/{number}" for number in range(4)]
    path = tmp_path / "a.db"
    for wait in (0.5, 1.5, 2.5, 3.5):
        process = watching(path, *feeds)
        time.sleep(wait)
        process.kill()
        process.communicate()
    with Library(path) as library:
        time.sleep(1)  # until every feed is due
        found = list(library.watch(feeds, every=1, once=True))
        assert not any(isinstance(one, Problem) for one in found)
        (story,) = library.stories()
        assert len(story.reports) == 4
