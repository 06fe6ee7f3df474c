"""Workers of a Dask cluster (extra `dask`): `dask://HOST:PORT` is the address of its scheduler."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from secondsource.engine.pool import LostError
from secondsource.errors import MissingExtraError, UsageError

CONNECT = 30  # seconds


class Cluster:
    """The workers of a scheduler; it gives the work of a lost one to another by itself."""

    def __init__(self, address: str) -> None:
        try:
            from distributed import Client
        except ImportError as error:
            raise MissingExtraError("a Dask cluster", "dask") from error
        place = address.removeprefix("dask://")
        try:
            self._client = Client(f"tcp://{place}", timeout=CONNECT, set_as_default=False)
        except (OSError, ValueError) as error:
            raise UsageError(f"no scheduler answers at {address}: {error}; start `dask scheduler`") from error
        self.width = max(1, sum(self._client.nthreads().values()))

    def submit(self, work: Callable[..., Any], shard: tuple[Any, ...]) -> _Given:
        """Give out a shard; equal shards are not taken for one."""
        return _Given(self._client.submit(work, shard, pure=False))

    def close(self) -> None:
        """Leave the cluster; it runs on."""
        self._client.close()


class _Given:
    """Work that was given to the cluster."""

    def __init__(self, future: Any) -> None:
        self._future = future

    def result(self, seconds: float) -> Any:
        """Wait for the result; raises LostError where workers died over it, or it takes too long."""
        from distributed import KilledWorker
        from distributed.client import FutureCancelledError

        try:
            return self._future.result(timeout=seconds)
        except TimeoutError as error:
            self._future.cancel(force=True)
            raise LostError(f"the cluster gave no result for {seconds:.0f} seconds") from error
        except (KilledWorker, FutureCancelledError) as error:
            raise LostError("workers of the cluster died") from error
