"""Files that are written whole or not at all: whatever happens, the earlier file or the new one is there."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path


def replaced(path: Path, content: bytes) -> None:
    """Put content in a file's place; its mode stays, and a link to it stays a link. Raises OSError.

    A device or a pipe is written as it is.
    """
    mode = path.stat().st_mode if path.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        path.write_bytes(content)
        return
    target = path.resolve()
    if mode is not None:
        os.close(os.open(target, os.O_WRONLY))  # a file that may not be written is not to be replaced either
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _written(beside, content, mode)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _settled(target.parent)


def _written(path: Path, content: bytes, mode: int | None) -> None:
    """Write a new file through to the disk."""
    with open(path, "xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        path.chmod(stat.S_IMODE(mode))


def _settled(folder: Path) -> None:
    """Let the disk know of the new name, where folders can be opened."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
