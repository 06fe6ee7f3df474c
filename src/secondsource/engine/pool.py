"""Work in shards on workers that may die: the results come in order, and a lost worker costs time only.

A shard whose worker died or hung is done again, by halves, until the report that kills workers stands alone: that
one becomes a problem. At most twice as many shards as workers wait, so that memory does not grow with the pile.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")
Work = Callable[[tuple[T, ...]], R]
Tell = Callable[[str], None]
AHEAD = 2  # shards for each worker that are given out before their results are asked for
PATIENCE = 60.0  # seconds for each report of a shard; a worker that takes longer hangs


class LostError(Exception):
    """A worker died or hung over a shard."""


class Handle(Protocol):
    """Work that was given out."""

    def result(self, seconds: float) -> Any:
        """Wait for the result; raises LostError where the worker died or took longer."""


class Pool(Protocol):
    """Workers, here or elsewhere."""

    width: int

    def submit(self, work: Callable[..., Any], shard: tuple[Any, ...]) -> Handle:
        """Give out a shard."""

    def close(self) -> None:
        """Let the workers go."""


def mapped(
    pool: Pool,
    work: Work[T, R],
    shards: Iterable[Sequence[T]],
    lost: Callable[[T], R],
    tell: Tell,
    patience: float = PATIENCE,
) -> Iterator[R]:
    """Give the results of shards in their order; `lost` makes the result of an item that no worker survives.

    `tell` hears in words of each worker that was lost. Several results may come from one shard.
    """
    ahead: deque[tuple[tuple[T, ...], Handle]] = deque()
    for shard in map(tuple, shards):
        ahead.append((shard, pool.submit(work, shard)))
        if len(ahead) >= AHEAD * pool.width:
            yield from _settled(pool, work, *ahead.popleft(), lost, tell, patience)
    while ahead:
        yield from _settled(pool, work, *ahead.popleft(), lost, tell, patience)


def _settled(
    pool: Pool,
    work: Work[T, R],
    shard: tuple[T, ...],
    handle: Handle,
    lost: Callable[[T], R],
    tell: Tell,
    patience: float,
) -> Iterator[R]:
    try:
        yield handle.result(patience * len(shard))
    except LostError as error:
        tell(f"{error} over {len(shard)} reports; done again")
        yield from _again(pool, work, shard, lost, tell, patience)


def _again(
    pool: Pool, work: Work[T, R], shard: tuple[T, ...], lost: Callable[[T], R], tell: Tell, patience: float
) -> Iterator[R]:
    """Do a shard alone; where its worker dies again, do its halves."""
    try:
        yield pool.submit(work, shard).result(patience * len(shard))
    except LostError as error:
        if len(shard) == 1:
            tell(f"{error} over one report; it is left out")
            yield lost(shard[0])
            return
        middle = len(shard) // 2
        yield from _again(pool, work, shard[:middle], lost, tell, patience)
        yield from _again(pool, work, shard[middle:], lost, tell, patience)
