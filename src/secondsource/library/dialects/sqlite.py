"""SQLite: one file, write-ahead log, strict tables, FTS5."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import IntegrityError, OperationalError

from secondsource.errors import LibraryError
from secondsource.library.addresses import is_sqlite

WAIT = 60_000  # milliseconds for another writer to finish
FAULTS = {
    "locked": ("another program is writing to it", "wait for the other program, or stop it"),
    "full": ("the disk is full", "make room; nothing that was confirmed is lost"),
    "disk i/o error": ("the disk could not be written or read", "make room or check the disk; run it again"),
    "file too large": ("the file may not grow any further", "raise the limit on the size of files"),
    "readonly": ("it may only be read", "change the permissions of the file and its folder"),
    "malformed": ("the file is damaged", "restore a copy"),
    "not a database": ("the file is no SQLite database", "name another file"),
    "unable to open": ("the file cannot be opened", "check the path and the permissions of its folder"),
    "no such table": ("it is no library of Second Source", "name another file"),
}


class SQLite:
    """A library in one file."""

    def __init__(self, address: str) -> None:
        self.address = address

    def engine(self, *, create: bool) -> Engine:
        """Open the file, or make it; a file on a medium that cannot be written is opened for reading."""
        path = Path(self.address)
        if not create and not path.is_file():
            raise LibraryError(self.address, "there is no such library", "make it with `secondsource add`")
        if path.exists() and path.stat().st_size and not is_sqlite(self.address):
            raise LibraryError(self.address, *FAULTS["not a database"])
        if not path.absolute().parent.is_dir():
            raise LibraryError(self.address, "there is no such folder", "make the folder first")
        fixed = "" if create or os.access(path.absolute().parent, os.W_OK) else "&immutable=1"
        mode = "rwc" if create else "rw" if os.access(path, os.W_OK) and not fixed else "ro"
        place = f"file:{quote(str(path.absolute()))}?mode={mode}{fixed}&uri=true"
        engine = create_engine(f"sqlite:///{place}")
        event.listen(engine, "connect", _writer if mode != "ro" else _reader)
        event.listen(engine, "begin", _begin)
        return engine

    def lock(self, db: Connection) -> None:
        """Do nothing: a transaction that writes begins with the lock."""

    def make_search(self, db: Connection) -> None:
        """Make a contentless index: the words stand in `report` already, only their places are kept."""
        db.execute(text("CREATE VIRTUAL TABLE search USING fts5(words, content='', detail=none, tokenize=ascii)"))

    def index(self, db: Connection, number: int, words: Sequence[str]) -> None:
        """Put the words of a report into the index."""
        db.execute(
            text("INSERT INTO search(rowid, words) VALUES (:number, :words)"),
            {"number": number, "words": " ".join(words)},
        )

    def holds_all(self, words: Sequence[str]) -> Any:
        """Give the condition that a report has every one of the words."""
        match = " AND ".join(f'"{word}"' for word in words)
        where = "report.number IN (SELECT rowid FROM search WHERE search MATCH :match)"
        return text(where).bindparams(match=match)

    def is_taken(self, error: Exception) -> bool:
        """Whether another process made the same row first."""
        return isinstance(error, IntegrityError) or (
            isinstance(error, OperationalError) and "already exists" in str(error)
        )

    def fault(self, error: Exception) -> tuple[str, str]:
        """Tell what went wrong in words, and the mend."""
        said = str(getattr(error, "orig", error))
        for sign, fault in FAULTS.items():
            if sign in said.lower():
                return fault
        return said, "check the file"


def _writer(connection: Any, _record: object) -> None:
    _reader(connection, _record)
    for line in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {line}")


def _reader(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    connection.execute(f"PRAGMA busy_timeout = {WAIT}")


def _begin(db: Connection) -> None:
    db.exec_driver_sql("BEGIN IMMEDIATE" if db.get_execution_options().get("writes") else "BEGIN")
