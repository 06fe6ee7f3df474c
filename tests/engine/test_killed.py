"""Real processes that are killed: nothing that was confirmed is lost, nothing is half there, the rest follows.

RUNS is small here: a hundred take a quarter of an hour (`SECONDSOURCE_KILLS=100`).
"""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from secondsource import Library
from secondsource.library.schema import TABLES
from secondsource.library.store import Store

pytestmark = pytest.mark.slow
RUNS = int(os.environ.get("SECONDSOURCE_KILLS", "4"))
REPORTS = 40
PLACES = ("Port Calder", "North Tellin", "St Marl", "Orsen")
PEOPLE = ("Nils Aker", "Asha Lindgren", "Tomas Reuel", "Daniel Ferro")


def report(number: int) -> str:
    """A report of one of four events, each with names of its own."""
    event = number % len(PLACES)
    place, person = PLACES[event], PEOPLE[event]
    return (
        f"Fire in {place}\n\n{place}, 3 January 2026\n\n{person} said on Saturday that {number + 2} people were hurt "
        f"when a warehouse burned in {place}. {person} of the {place} fire service said the warehouse was empty."
    )


@pytest.fixture(scope="session")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pile")
    for number in range(REPORTS):
        (folder / f"r{number:03}.txt").write_text(report(number), "utf-8")
    return folder


def adding(address: str, *files: Path, **options: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "secondsource", "add", address, *map(str, files)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


def confirmed(lines: str) -> list[str]:
    return [
        line.split()[1]
        for line in lines.splitlines()
        if line.endswith(tuple("0123456789abcdef")) and len(line.split()) == 3
    ]


def content(address: str) -> list[tuple[object, ...]]:
    """Everything that a library says, but for the times of adding."""
    with Library(address) as library:
        return [
            (s.id, s.title, [r.id for r in s.reports], [r.text for r in library.reports(r.id for r in s.reports)])
            for s in library.stories()
        ]


def whole(address: str, ids: Sequence[str]) -> None:
    """Nothing is lost and nothing half there: every report has its marks, its index and its story."""
    store = Store(address)
    with store.reading() as db:
        counts = {
            name: db.execute(select(func.count(func.distinct(table.c[column]))).select_from(table)).scalar()
            for name, column in (("report", "id"), ("marks", "report"), ("member", "report"))
            for table in (TABLES.tables[name],)
        }
        searched = db.execute(text("SELECT count(*) FROM search")).scalar()
        assert len({*counts.values(), searched}) == 1, (counts, searched)
        there = set(db.execute(select(TABLES.tables["report"].c.id)).scalars())
    store.close()
    assert set(ids) <= there


def test_sigkill_at_random_moments(address: str, pile: Path, tmp_path: Path) -> None:
    undisturbed = str(tmp_path / "undisturbed.db")
    began = time.monotonic()
    process = adding(undisturbed, pile)
    process.communicate()
    took = time.monotonic() - began
    chance = random.Random(12)
    safe: list[str] = []
    for _ in range(RUNS):
        process = adding(address, pile)
        time.sleep(chance.uniform(0.3, 1) * took)
        process.send_signal(signal.SIGKILL)
        out, _ = process.communicate()
        safe += confirmed(out)
        if safe:
            whole(address, safe)
    process = adding(address, pile)
    out, problems = process.communicate()
    assert process.returncode == 0, problems
    assert len(confirmed(out)) == REPORTS
    whole(address, [*safe, *confirmed(out)])
    assert content(address) == content(undisturbed)


def test_four_writers_at_once(address: str, pile: Path, tmp_path: Path) -> None:
    """Two add one half, two the other: each report is there once, whoever came first."""
    files = sorted(pile.iterdir())
    halves = (files[::2], files[1::2])
    writers = [adding(address, *half) for half in (*halves, *(h[::-1] for h in halves))]
    outs = [w.communicate() for w in writers]
    assert [w.returncode for w in writers] == [0] * 4, [o[1] for o in outs]
    lines = [line for out, _ in outs for line in out.splitlines()]
    assert sum(line.startswith("added") for line in lines) == REPORTS
    assert sum(line.startswith("known") for line in lines) == REPORTS
    whole(address, [line.split()[1] for line in lines])
    alone = str(tmp_path / "alone.db")
    adding(alone, pile).communicate()
    assert content(address) == content(alone)


def _small_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT))


LIMIT = 330_000  # bytes: an empty library has a good part of it


def test_a_file_that_may_not_grow(pile: Path, tmp_path: Path) -> None:
    path = str(tmp_path / "small.db")
    process = adding(path, pile, preexec_fn=_small_files)
    out, told = process.communicate()
    assert process.returncode == 74, told
    assert "run it again" in told or "make room" in told
    whole(path, confirmed(out))
    out, told = adding(path, pile).communicate()
    assert len(confirmed(out)) == REPORTS
    whole(path, confirmed(out))


def test_ctrl_c_ends_it_cleanly(pile: Path, tmp_path: Path) -> None:
    path = str(tmp_path / "stopped.db")
    process = adding(path, pile, preexec_fn=_listening)
    first = next(_lines(process))
    process.send_signal(signal.SIGINT)
    out, told = process.communicate()
    assert process.returncode == 130
    assert "Traceback" not in told
    whole(path, confirmed(first + out))


def _listening() -> None:
    """A job in the background of a shell ignores the signal, and hands that on to what it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _lines(process: subprocess.Popen[str]) -> Iterator[str]:
    assert process.stdout is not None
    yield from iter(process.stdout.readline, "")


def test_the_disk_is_full(pile: Path) -> None:
    """A file system of its own that is as small as that; only root may make one."""
    folder = Path("/tmp") / f"secondsource-full-{os.getpid()}"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        folder.rmdir()
        pytest.skip("no right to mount a small file system")
    try:
        path = str(folder / "a.db")
        process = adding(path, pile)
        out, told = process.communicate()
        assert process.returncode == 74, told
        assert "full" in told or "disk" in told
        subprocess.run(["mount", "-o", "remount,size=50m", str(folder)], check=True)
        whole(path, confirmed(out))
        out, told = adding(path, pile).communicate()
        assert len(confirmed(out)) == REPORTS
    finally:
        subprocess.run(["umount", str(folder)], check=False)
        folder.rmdir()
