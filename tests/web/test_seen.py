"""The app in a real browser: nothing against WCAG AA (axe-core), a quiet console, nothing wider than the screen."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import uvicorn

from secondsource import Library
from secondsource.web.app import app_of

pytestmark = [pytest.mark.slow, pytest.mark.browser]
CHROMIUM = next((p for p in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if p), None)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PAGES = (
    "/",
    "/new?since=2026-02-05T10:00",
    "/search?q=inspector",
    "/people",
    "/sources",
    "/decisions",
    "/add",
    "/check",
)
OPEN_ALL = "document.querySelectorAll('details').forEach((d) => { d.open = true; })"


@pytest.fixture
def base(path: Path) -> Iterator[str]:
    with Library(path) as library, socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app_of(library), log_level="error"))
        thread = Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(timeout=30)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_every_page_can_be_used_by_everybody(base: str, path: Path, width: int, scheme: Any) -> None:
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed: apt-get install chromium")
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    with Library(path) as library:
        story = next(iter(library.stories()))
    of_story = (f"/stories/{story.id}", f"/stories/{story.id}/decide", f"/reports/{story.reports[0].id}")
    said: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": width, "height": 844}, color_scheme=scheme)
        page.on("console", lambda m: said.append(m.text))
        for address in (*PAGES, *of_story):
            page.goto(base + address)
            page.evaluate(OPEN_ALL)
            found = Axe().run(page, options={"runOnly": RULES})
            assert found.violations_count == 0, f"{address}: {found.generate_report()}"
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
        browser.close()
    assert said == []
