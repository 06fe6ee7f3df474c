"""A library that is open: transactions, and every fault of the database told in words with its mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from secondsource.errors import LibraryError
from secondsource.library.dialects import Dialect, dialect_for
from secondsource.library.migrations import STEPS, done, migrate, must_be_known

T = TypeVar("T")
TRIES = 5  # where another process makes the same row or table at the same moment


class Store:
    """A library by its address; `create` makes it where there is none, and brings an older one up to date.

    Raises LibraryError where it cannot be opened, was made by a later version, or is not there.
    """

    def __init__(self, address: str, *, create: bool = False) -> None:
        self.dialect: Dialect = dialect_for(address)
        self._engine = self.dialect.engine(create=create)
        try:
            self._check(create)
        except BaseException:
            self.close()
            raise

    @property
    def address(self) -> str:
        """What the library is called, without a password."""
        return self.dialect.address

    def close(self) -> None:
        """Let the database go."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection whose questions all see the library at one moment."""
        with self._told(), self._engine.connect() as db, db.begin():
            yield db

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do work in one transaction, the only one that writes; once it is over, nothing of it can be lost.

        The work may be done again from the start where another process was quicker.
        """
        for tried in range(1, TRIES + 1):
            try:
                return self._once(work)
            except SQLAlchemyError as error:
                if tried == TRIES or not self.dialect.is_taken(error):
                    raise self._error(error) from error
        raise AssertionError("the last try gives or raises")

    def _once(self, work: Callable[[Connection], T]) -> T:
        with self._engine.connect().execution_options(writes=True) as db, db.begin():
            self.dialect.lock(db)
            return work(db)

    def _check(self, create: bool) -> None:
        with self.reading() as db:
            last = done(db)
        must_be_known(last, self.address)
        if last == 0 and not create:
            raise LibraryError(self.address, "it is no library yet", "make it with `secondsource add`")
        if last < len(STEPS) and create:
            self.write(lambda db: migrate(db, self.dialect, self.address))
        elif last < len(STEPS):
            raise LibraryError(
                self.address, "an older version made it", "bring it up to date with `secondsource add`"
            )

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            raise self._error(error) from error

    def _error(self, error: Exception) -> LibraryError:
        return LibraryError(self.address, *self.dialect.fault(error))
