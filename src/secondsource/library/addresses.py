"""What an address means: a server's database, or a file."""

from __future__ import annotations

POSTGRESQL = ("postgresql://", "postgres://", "postgresql+")
SQLITE = b"SQLite format 3\0"


def on_server(address: str) -> bool:
    """Whether an address is that of a PostgreSQL server."""
    return address.startswith(POSTGRESQL)


def is_sqlite(path: str) -> bool:
    """Whether a file begins as a SQLite database does."""
    try:
        with open(path, "rb") as file:
            return file.read(len(SQLITE)) == SQLITE
    except (OSError, ValueError):
        return False
