"""The page of many reports: its size, and how long a browser takes to show it and to filter it for the first time.

The dossier of a folder is made once and repeated under new ids until it has so many reports: facts, origins,
differences and moments grow with it.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import secondsource
from secondsource.model import Dossier

FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
TIMED = """async ([select, value]) => {
  const field = document.querySelector(select);
  const start = performance.now();
  field.value = value ?? field.options[1].value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}"""


def main(folder: str, wanted: str = "200") -> None:
    """Print the figures of one folder's dossier, repeated to so many reports."""
    dossier = repeated(secondsource.brief([folder]), int(wanted))
    start = time.perf_counter()
    page = secondsource.Dossier(*(getattr(dossier, f.name) for f in fields(dossier))).to_html()
    took = time.perf_counter() - start
    print(f"{len(dossier.reports)} reports, {len(dossier.facts)} facts, {len(dossier.origins)} origins")
    print(f"written in {took:.1f} s, {len(page.encode()) / 1e6:.1f} MB")
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "page.html"
        path.write_text(page, "utf-8")
        for name, figure in measured(path).items():
            print(f"{name}: {figure:.0f} ms")


def repeated(dossier: Dossier, wanted: int) -> Dossier:
    """Give a dossier with at least so many reports, made of copies of this one under ids of their own."""
    names = [f.name for f in fields(dossier) if f.name not in ("made", "event")]
    ids = {o.id for n in names for o in getattr(dossier, n) if hasattr(o, "id")} | {r.id for r in dossier.reports}
    ids |= {c.id for c in dossier.claims} | {a.id for a in dossier.attributions}
    turns = -(-wanted // len(dossier.reports))
    held: dict[str, list[Any]] = {n: [] for n in names}
    for turn in range(turns):
        new = {i: f"{turn:03d}-{i}" for i in ids}
        for name in names:
            held[name] += [_renamed(one, new) for one in getattr(dossier, name)]
    event = _renamed(dossier.event, {i: f"000-{i}" for i in ids})
    grown: dict[str, Any] = {name: tuple(values) for name, values in held.items()}
    return replace(dossier, event=event, **grown)


def _renamed(value: Any, new: dict[str, str]) -> Any:
    """Give a value in which every string that is an id is another one."""
    if isinstance(value, str):
        return new.get(value, value)
    if isinstance(value, tuple):
        return tuple(_renamed(v, new) for v in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _renamed(getattr(value, f.name), new) for f in fields(value) if f.init})
    return value


def measured(path: Path, turns: int = 3) -> dict[str, float]:
    """Give the medians of first paint, first filter and first search, each in a new browser, in milliseconds."""
    from playwright.sync_api import sync_playwright

    found: dict[str, list[float]] = {}
    with sync_playwright() as playwright:
        for _ in range(turns):
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            for name, how in (("first filter", ["#f-origin", None]), ("first search", ["#q", "the"])):
                page = browser.new_page(viewport={"width": 1280, "height": 900})
                page.goto(path.as_uri())
                page.wait_for_function(f"({FIRST_PAINT}) !== null")
                found.setdefault("first contentful paint", []).append(page.evaluate(FIRST_PAINT))
                loaded = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
                found.setdefault("ready", []).append(page.evaluate(loaded))
                found.setdefault(name, []).append(page.evaluate(TIMED, how))
                page.close()
            browser.close()
    return {name: sorted(times)[len(times) // 2] for name, times in found.items()}


if __name__ == "__main__":
    main(*sys.argv[1:])
