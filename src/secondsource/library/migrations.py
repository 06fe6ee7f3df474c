"""Numbered steps that bring a library to the present schema. A step that was published is never edited."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, inspect, select

from secondsource.errors import LibraryError
from secondsource.library.dialects import Dialect
from secondsource.library.m001_tables import m001_tables
from secondsource.library.schema import step

STEPS: tuple[Callable[[Connection, Dialect], None], ...] = (m001_tables,)


def done(db: Connection) -> int:
    """Give the number of the last step that was made, 0 for an empty database."""
    if not inspect(db).has_table(step.name):
        return 0
    return max((row.number for row in db.execute(select(step.c.number))), default=0)


def migrate(db: Connection, dialect: Dialect, address: str) -> None:
    """Make the steps that are missing, in the transaction of `db`; raises LibraryError for a newer schema."""
    last = done(db)
    must_be_known(last, address)
    for number, make in enumerate(STEPS[last:], last + 1):
        make(db, dialect)
        db.execute(step.insert().values(number=number, name=make.__name__))


def must_be_known(last: int, address: str) -> None:
    """Raise LibraryError where a library was made by a later version than this one."""
    if last > len(STEPS):
        reason = f"its schema is number {last}, this version knows {len(STEPS)}"
        raise LibraryError(address, reason, "install the version that made it")
