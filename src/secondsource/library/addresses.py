"""What an address means: a server's database, or a file."""

from __future__ import annotations

from os.path import isfile

POSTGRESQL = ("postgresql://", "postgres://", "postgresql+")
SQLITE = b"SQLite format 3\0"


def on_server(address: str) -> bool:
    """Whether an address is that of a PostgreSQL server."""
    return address.startswith(POSTGRESQL)


def is_sqlite(path: str) -> bool:
    """Whether a file begins as a SQLite database does; a pipe or a device is none, and is never opened."""
    try:
        if not isfile(path):
            return False
        with open(path, "rb") as file:
            return file.read(len(SQLITE)) == SQLITE
    except (OSError, ValueError):
        return False
