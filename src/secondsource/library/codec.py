"""Frozen values to bytes and back, checked by their types: what a row holds cannot run anything."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from secondsource.errors import LibraryError

T = TypeVar("T")
LEVEL = 6  # of compression: marks shrink to an eighth


def packed(value: Any) -> bytes:
    """Give a frozen value as compressed JSON."""
    return zlib.compress(msgspec.json.encode(value), LEVEL)


def unpacked(data: bytes, kind: type[T]) -> T:
    """Give the value of a type that `packed` wrote; raises LibraryError where it is none."""
    try:
        return msgspec.json.decode(zlib.decompress(data), type=kind)
    except (zlib.error, msgspec.DecodeError) as error:
        raise LibraryError("the library", f"a row holds no {kind.__name__} ({error})", "restore a copy") from error


def text_of(value: Any) -> str:
    """Give a frozen value, or plain values, as JSON text that people can read with any tool."""
    return msgspec.json.encode(value).decode("utf-8")


def value_of(text: str, kind: type[T], changed: Mapping[str, Any] | None = None) -> T:
    """Give the value of a type that `text_of` wrote, some of its fields put in first."""
    try:
        if not changed:
            return msgspec.json.decode(text, type=kind)
        return msgspec.convert({**msgspec.json.decode(text), **changed}, type=kind)
    except msgspec.DecodeError as error:
        raise LibraryError("the library", f"a row holds no {kind.__name__} ({error})", "restore a copy") from error
