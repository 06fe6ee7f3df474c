"""A Dask cluster behind the same code: a real scheduler and workers, and the same bytes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from secondsource import Added, Library, UsageError
from secondsource.engine.cluster import Cluster
from secondsource.engine.named import engine_of
from secondsource.engine.pool import mapped

distributed = pytest.importorskip("distributed")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]  # the cluster's own warnings at its end
SILO = Path(__file__).parents[2] / "examples" / "silo"


@pytest.fixture(scope="module")
def local_cluster() -> Iterator[str]:
    import dask

    few = dask.config.set({"distributed.scheduler.allowed-failures": 1})  # a death takes seconds
    with (
        few,
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50
        ) as cluster,
    ):
        yield cluster.scheduler_address.replace("tcp://", "dask://")


def double(shard: tuple[int, ...]) -> list[int]:
    if 5 in shard:
        os.kill(os.getpid(), signal.SIGKILL)
    return [2 * n for n in shard]


def die_once(shard: tuple[str, ...]) -> list[str]:
    for mark in shard:
        if not Path(mark).exists():
            Path(mark).touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return list(shard)


def content(library: Library) -> dict[str, str]:
    return {s.id: library.brief(s.id).to_json() for s in library.stories()}


def test_the_same_bytes(local_cluster: str, tmp_path: Path) -> None:
    with Library(tmp_path / "here.db") as here, Library(tmp_path / "there.db") as there:
        assert list(here.add(SILO)) == list(there.add(SILO, engine=local_cluster))
        assert content(here) == content(there)


def test_a_killed_worker_costs_time_only(local_cluster: str, tmp_path: Path) -> None:
    pool = Cluster(local_cluster)
    told: list[str] = []
    mark = str(tmp_path / "died")
    assert list(mapped(pool, die_once, [[mark]], lambda item: ["lost"], told.append)) == [[mark]]
    pool.close()
    assert told == []


def test_a_poison_report_is_left_out(local_cluster: str) -> None:
    pool = Cluster(local_cluster)
    told: list[str] = []
    results = mapped(pool, double, [[0, 1], [4, 5], [6, 7]], lambda item: [-1], told.append)
    assert [n for r in results for n in r] == [0, 2, 8, -1, 12, 14]
    pool.close()
    assert "workers of the cluster died over one report; it is left out" in told


def test_a_scheduler_and_workers_of_their_own(tmp_path: Path) -> None:
    place = tmp_path / "scheduler.json"
    dask = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", "0", "--no-dashboard"]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--nthreads", "1", "--no-dashboard"]
    ours = [[*dask, "--scheduler-file", str(place)], [*worker, "--scheduler-file", str(place)]]
    running = [subprocess.Popen(c, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for c in ours]
    try:
        client = distributed.Client(scheduler_file=str(place), timeout=60, set_as_default=False)
        client.wait_for_workers(1, timeout=60)
        address = client.scheduler.address.replace("tcp://", "dask://")
        client.close()
        with Library(tmp_path / "here.db") as here, Library(tmp_path / "there.db") as there:
            list(here.add(SILO))
            assert all(isinstance(a, Added) and a.new for a in there.add(SILO, engine=address))
            assert content(here) == content(there)
    finally:
        for process in running[::-1]:
            process.terminate()
            process.wait(30)


def test_a_cluster_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secondsource.engine.cluster.CONNECT", 1)
    with pytest.raises(UsageError, match="start `dask scheduler`"):
        engine_of("dask://127.0.0.1:9")
