"""Workers on this machine: this process itself, or processes of their own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from secondsource.engine.pool import LostError


class _Done:
    """Work that was done when it was given out."""

    def __init__(self, result: Any) -> None:
        self._result = result

    def result(self, _seconds: float) -> Any:
        """Give the result."""
        return self._result


class Here:
    """This process: nothing to start, nothing to lose but the whole."""

    width = 1

    def submit(self, work: Callable[..., Any], shard: tuple[Any, ...]) -> _Done:
        """Do the work at once."""
        return _Done(work(shard))

    def close(self) -> None:
        """Do nothing."""


class Processes:
    """A number of processes; when one is lost all are replaced, and what they had is done again."""

    def __init__(self, width: int) -> None:
        self.width = width
        self._pool = self._started()

    def submit(self, work: Callable[..., Any], shard: tuple[Any, ...]) -> _Given:
        """Give out a shard, to new processes where the old ones are lost."""
        try:
            return _Given(self, self._pool, self._pool.submit(work, shard))
        except BrokenProcessPool:
            self.replace(self._pool)
            return _Given(self, self._pool, self._pool.submit(work, shard))

    def replace(self, broken: Any) -> None:
        """Put new processes for a pool that was lost; the rest of it ends, whatever it does."""
        if broken is self._pool:
            broken.shutdown(wait=False, kill_workers=True)
            self._pool = self._started()

    def close(self) -> None:
        """End the processes."""
        self._pool.shutdown(wait=True, kill_workers=True)

    def _started(self) -> Any:
        from loky import ProcessPoolExecutor

        return ProcessPoolExecutor(self.width)


class _Given:
    """Work that was given to a process."""

    def __init__(self, owner: Processes, pool: Any, future: Future[Any]) -> None:
        self._owner, self._pool, self._future = owner, pool, future

    def result(self, seconds: float) -> Any:
        """Wait for the result; raises LostError, with the processes replaced, where it does not come."""
        try:
            return self._future.result(seconds)
        except TimeoutError as error:
            self._owner.replace(self._pool)
            raise LostError(f"a worker process hung for {seconds:.0f} seconds") from error
        except BrokenProcessPool as error:
            self._owner.replace(self._pool)
            raise LostError("a worker process died") from error
