"""Two hundred readers of the app while a writer adds: no server error, and nothing is lost."""

from __future__ import annotations

import socket
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import httpx
import pytest
import uvicorn

from secondsource import Library
from secondsource.web.app import app_of

pytestmark = pytest.mark.slow
READERS, EACH, ADDED = 200, 2, 2
LATER = "Inspector Dana Holm said on Thursday that silo number {n} of the Calder Quay terminal had been emptied."


@contextmanager
def serving(path: Path) -> Iterator[str]:
    with Library(path) as library, socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app_of(library), log_level="error"))
        thread = Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=30)


def test_readers_see_no_fault_and_nothing_is_lost(path: Path) -> None:
    with (
        serving(path) as base,
        httpx.Client(base_url=base, timeout=120, limits=httpx.Limits(max_connections=READERS)) as client,
    ):
        story = client.get("/api/stories").json()["stories"][0]["id"]
        asked = ("/api/stories", f"/api/stories/{story}", f"/stories/{story}", "/api/search?q=silo", "/")

        def read(place: int) -> Counter[int]:
            return Counter(client.get(asked[(place + n) % len(asked)]).status_code for n in range(EACH))

        with ThreadPoolExecutor(READERS) as pool:
            readers = pool.map(read, range(READERS))
            works = [add(client, n) for n in range(ADDED)]
            seen = sum(readers, Counter[int]())
        told = [ended(client, work) for work in works]
    assert seen == {200: READERS * EACH}
    assert [w["state"] for w in told] == ["done"] * ADDED, told
    added = [a["report"] for w in told for a in w["added"]]
    with Library(path) as library:
        assert len(set(added)) == ADDED
        assert set(added) <= {r.id for s in library.stories() for r in s.reports}


def add(client: httpx.Client, number: int) -> int:
    sent = {"text": LATER.format(n=number), "title": f"Silo {number}"}
    work: int = client.post("/api/reports/text", json=sent).json()["id"]
    return work


def ended(client: httpx.Client, work: int) -> dict[str, object]:
    while (found := client.get(f"/api/work/{work}").json())["state"] not in ("done", "failed"):
        time.sleep(0.2)
    return dict(found)
