"""PostgreSQL 15 or later, through a driver in pure Python; full text in a `tsvector` that holds words only."""

from __future__ import annotations

import getpass
import os
from collections.abc import Sequence
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, IntegrityError, ProgrammingError

from secondsource.errors import LibraryError, MissingExtraError

LOCK = 7_331_002  # of the advisory lock that writers take; any number that nobody else uses
TAKEN = ("23505", "42P07", "42710")  # unique violation, duplicate table, duplicate object
FAULTS = {
    "53100": ("the server's disk is full", "make room; nothing that was confirmed is lost"),
    "25006": ("it may only be read", "use a server that takes writes"),
    "28": ("the server refuses the user or the password", "check the address"),
    "3D000": ("there is no such database", "make it with createdb"),
    "42501": ("the user may not do that", "grant the user its tables"),
    "42P01": ("it is no library of Second Source yet", "make it with `secondsource add`"),
    "57": ("the server stopped", "start it, and run it again"),
}


class PostgreSQL:
    """A library on a server."""

    def __init__(self, address: str) -> None:
        try:
            named = make_url(address)
            self._url = _driven(named)
        except (ArgumentError, ValueError) as error:
            raise LibraryError(
                "the address", f"it is no address of a database ({error})", "see the README"
            ) from None
        self.address = named.render_as_string(hide_password=True)

    def engine(self, *, create: bool) -> Engine:
        """Give a way to the server; nothing is connected yet."""
        try:
            return create_engine(self._url, pool_pre_ping=True)
        except ImportError as error:
            raise MissingExtraError("a library on PostgreSQL", "postgres") from error

    def lock(self, db: Connection) -> None:
        """Let one writer at a time through, as SQLite does; stories depend on what is there already."""
        db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})

    def make_search(self, db: Connection) -> None:
        """Make the table of the index; bytes sort as in SQLite, whatever the server's language."""
        db.execute(text("CREATE TABLE search (number bigint PRIMARY KEY, words tsvector NOT NULL)"))
        db.execute(text("CREATE INDEX search_words ON search USING gin (words)"))

    def index(self, db: Connection, number: int, words: Sequence[str]) -> None:
        """Put the words of a report into the index; places are left out, since PostgreSQL keeps 256 a word."""
        insert = "INSERT INTO search(number, words) VALUES (:number, array_to_tsvector(CAST(:words AS text[])))"
        db.execute(text(insert), {"number": number, "words": list(words)})

    def holds_all(self, words: Sequence[str]) -> Any:
        """Give the condition that a report has every one of the words."""
        query = " & ".join(f"'{word}'" for word in words)
        where = "report.number IN (SELECT number FROM search WHERE words @@ CAST(:query AS tsquery))"
        return text(where).bindparams(query=query)

    def is_taken(self, error: Exception) -> bool:
        """Whether another process made the same row or table first."""
        return isinstance(error, IntegrityError | ProgrammingError) and _state(error) in TAKEN

    def fault(self, error: Exception) -> tuple[str, str]:
        """Tell what went wrong in words, and the mend."""
        state = _state(error)
        for sign, fault in FAULTS.items():
            if state.startswith(sign):
                return fault
        return _said(error), "check that the server runs and can be reached"


def _driven(url: URL) -> URL:
    """Give the address for the driver; `host=/folder`, as the other tools of PostgreSQL take it, is a socket."""
    query = dict(url.query)
    host = str(query.pop("host", "") or url.host or "")
    port = int(str(query.pop("port", "") or url.port or os.environ.get("PGPORT") or 5432))
    url = url.set(
        drivername="postgresql+pg8000", username=url.username or os.environ.get("PGUSER") or getpass.getuser()
    )
    if host.startswith("/"):
        return URL.create(
            url.drivername,
            url.username,
            url.password,
            database=url.database,
            query={**query, "unix_sock": f"{host}/.s.PGSQL.{port}"},
        )
    return url.set(host=host or "localhost", port=port, query=query)


def _answer(error: Exception) -> dict[str, str]:
    origin = getattr(error, "orig", error)
    args = getattr(origin, "args", ())
    return args[0] if args and isinstance(args[0], dict) else {}


def _state(error: Exception) -> str:
    return _answer(error).get("C", "")


def _said(error: Exception) -> str:
    return _answer(error).get("M", "") or str(getattr(error, "orig", error)).splitlines()[0]
