"""How much one input may unpack to: bytes, records and containers inside containers, counted over all of them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Protocol

from secondsource.errors import ReadError
from secondsource.settings import ReadSettings

CHUNK = 1 << 16  # bytes
DEEPEST = 4  # containers inside containers


@dataclass(slots=True)
class Allowance:
    """What one input may still unpack to; `most` is what it began with, in bytes."""

    most: int
    bytes_left: int
    records_left: int
    depth: int = 0


_held: ContextVar[Allowance | None] = ContextVar("allowance", default=None)


@contextmanager
def allowance(settings: ReadSettings) -> Iterator[Allowance]:
    """Give the allowance of the input that is being read: the outermost container's, shared by those inside."""
    outer = _held.get()
    found = outer or Allowance(settings.max_unpacked, settings.max_unpacked, settings.max_records)
    token = _held.set(found)
    found.depth += 1
    try:
        yield found
    finally:
        found.depth -= 1
        _held.reset(token)


class Stream(Protocol):
    """What bytes are unpacked from."""

    def read(self, size: int, /) -> bytes:
        """Give at most so many bytes."""


def unpacked(stream: Stream, name: str, limit: int, left: Allowance) -> bytes:
    """Read a member, at most one byte more than `limit`; what its head says of its length is not believed.

    Raises ReadError of kind "too-long" where the input has unpacked to more than it may.
    """
    out = io.BytesIO()
    while out.tell() <= limit and (part := stream.read(min(CHUNK, limit + 1 - out.tell()))):
        left.bytes_left -= len(part)
        if left.bytes_left < 0:
            reason = f"it unpacks to more than {left.most} bytes; the rest is not read"
            raise ReadError(name, reason, "unpack it yourself, or raise read.max_unpacked", "too-long")
        out.write(part)
    return out.getvalue()
