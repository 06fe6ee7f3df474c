"""One process, many runs: nothing grows, and files that change under the reading cost only themselves."""

from __future__ import annotations

import gc
import threading
import tracemalloc
from pathlib import Path

import pytest

import secondsource

pytestmark = pytest.mark.slow
STORY = "A mill burned down in Oakrun on Monday, fire chief Ada Quell said.\n\nTwo people were hurt, Quell said.\n"
WARM, RUNS, LEAK = 10, 50, 40_000  # runs, runs, bytes a run that may stay


def test_many_runs_in_one_process_do_not_grow(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(STORY.replace("Two", "Three" if name == "b" else "Two"), "utf-8")
    first = secondsource.brief(tmp_path).to_json()
    for _ in range(WARM):
        secondsource.brief(tmp_path).to_html()
    tracemalloc.start()
    try:
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(RUNS):
            assert secondsource.brief(tmp_path).to_json() == first
        gc.collect()
        assert tracemalloc.get_traced_memory()[0] - before < LEAK * RUNS
    finally:
        tracemalloc.stop()


def test_a_file_that_changes_while_it_is_read_gives_a_dossier_that_holds(tmp_path: Path) -> None:
    changing, done = tmp_path / "changing.txt", threading.Event()
    (tmp_path / "still.txt").write_text(STORY, "utf-8")

    def change() -> None:
        turn = 0
        while not done.is_set():
            turn += 1
            if turn % 3:
                changing.write_text(STORY * (turn % 7), "utf-8")
            else:
                changing.unlink(missing_ok=True)

    writer = threading.Thread(target=change)
    writer.start()
    try:
        for _ in range(5):
            assert secondsource.verify(secondsource.brief(tmp_path)) == ()
    finally:
        done.set()
        writer.join()
