"""Workers die, hang and are replaced; the results come whole and in order."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from secondsource.engine.local import Here, Processes
from secondsource.engine.named import engine_of
from secondsource.engine.pool import AHEAD, mapped
from secondsource.errors import UsageError

HUNG = 30


def double(shard: tuple[int, ...]) -> list[int]:
    return [2 * n for n in shard]


def die_of_seven(shard: tuple[int, ...]) -> list[int]:
    if 7 in shard:
        os.kill(os.getpid(), signal.SIGKILL)
    return double(shard)


def die_once(shard: tuple[tuple[int, str], ...]) -> list[int]:
    for number, mark in shard:
        if number == 5 and not Path(mark).exists():
            Path(mark).touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return double(tuple(n for n, _ in shard))


def hang_at_three(shard: tuple[int, ...]) -> list[int]:
    if 3 in shard:
        time.sleep(HUNG)
    return double(shard)


def run(work: object, shards: list[list[object]], patience: float = 60) -> tuple[list[int], list[str]]:
    told: list[str] = []
    pool = Processes(2)
    try:
        results = list(mapped(pool, work, shards, lambda item: [-1], told.append, patience))
    finally:
        pool.close()
    return [n for r in results for n in r], told


def test_here_is_in_order_and_reads_no_further_than_it_must() -> None:
    taken = []

    def shards() -> object:
        for n in range(10):
            taken.append(n)
            yield [n]

    results = mapped(Here(), double, shards(), lambda item: [-1], print)
    assert next(results) == [0]
    assert len(taken) <= AHEAD
    assert [n for r in results for n in r] == [2 * n for n in range(1, 10)]


@pytest.mark.slow
def test_processes_give_the_same() -> None:
    assert run(double, [[n, n + 1] for n in range(0, 20, 2)]) == ([2 * n for n in range(20)], [])


@pytest.mark.slow
def test_an_item_that_kills_its_worker_is_left_out_and_told() -> None:
    got, told = run(die_of_seven, [[4 * n, 4 * n + 1, 4 * n + 2, 4 * n + 3] for n in range(4)])
    assert got == [-1 if n == 7 else 2 * n for n in range(16)]
    assert "a worker process died over one report; it is left out" in told


@pytest.mark.slow
def test_a_worker_that_dies_once_costs_time_only(tmp_path: Path) -> None:
    mark = str(tmp_path / "died")
    got, told = run(die_once, [[(2 * n, mark), (2 * n + 1, mark)] for n in range(6)])
    assert got == [2 * n for n in range(12)]
    assert told
    assert not any("left out" in line for line in told)


@pytest.mark.slow
def test_a_worker_that_hangs_is_replaced() -> None:
    began = time.monotonic()
    got, told = run(hang_at_three, [[0, 1], [2, 3], [4, 5]], patience=2.0)
    assert got == [0, 2, 4, -1, 8, 10]
    assert any("hung" in line for line in told)
    assert time.monotonic() - began < HUNG * 3


@pytest.mark.parametrize("name", ["", "locale", "local:0", "local:-1", "local:x", "local:99999", "spark://x"])
def test_engines_that_there_are_not(name: str) -> None:
    with pytest.raises(UsageError, match="there is no engine"):
        engine_of(name)
