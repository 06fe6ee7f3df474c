"""The door to the databases: what each has to offer, and which one an address means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from sqlalchemy import Connection, Engine

from secondsource.library.addresses import on_server

Fault = tuple[str, str]  # what went wrong, and the mend


class Dialect(Protocol):
    """One database behind the library."""

    address: str  # as it may be shown: without a password

    def engine(self, *, create: bool) -> Engine:
        """Give a way to the database; raises LibraryError where there is none and `create` is not asked for."""

    def lock(self, db: Connection) -> None:
        """Keep other writers waiting until the transaction ends."""

    def make_search(self, db: Connection) -> None:
        """Make the table of the full-text index."""

    def index(self, db: Connection, number: int, words: Sequence[str]) -> None:
        """Put the words (ASCII, each once) of a report into the full-text index."""

    def holds_all(self, words: Sequence[str]) -> Any:
        """Give the condition that `report` has every one of the words."""

    def is_taken(self, error: Exception) -> bool:
        """Whether a write failed because another process made the same row or table at the same moment."""

    def fault(self, error: Exception) -> Fault:
        """Tell what went wrong with the database in words, and the mend."""


def dialect_for(address: str) -> Dialect:
    """Give the database that an address means: a `postgresql://` one, else the path of a SQLite file."""
    if on_server(address):
        from secondsource.library.dialects.postgresql import PostgreSQL

        return PostgreSQL(address)
    from secondsource.library.dialects.sqlite import SQLite

    return SQLite(address)
