"""The public library: reports that are kept, grow into stories, and can be searched and briefed at any time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from os import fspath
from threading import Event
from types import TracebackType
from typing import TYPE_CHECKING

from secondsource.api import CheckedDraft, Dossier, Source, check_against, public_dossier, sources_of
from secondsource.errors import UsageError
from secondsource.library.addresses import is_sqlite, on_server
from secondsource.library.values import Added, Hit, News, Story, StoryReport
from secondsource.model import Decision, Problem, Report
from secondsource.settings import Settings

if TYPE_CHECKING:
    from secondsource.library.store import Store

__all__ = ["Added", "Decision", "Hit", "Library", "News", "Story", "StoryReport", "is_library"]

Moment = datetime | str
Progress = Callable[[str, int, int], None]
EVERY_FILE = 10**9  # a library reads all of a folder


class Library:
    """Reports in a SQLite file, or in PostgreSQL (`postgresql://` address), with their stories and dossiers.

    It is made where there is none when reports are added. Close it, or use it in a `with` block. Every method
    raises LibraryError where the database fails; what was given as added before holds.
    """

    def __init__(self, path: Source, *, settings: Settings | None = None) -> None:
        self._address = fspath(path)
        self._settings = settings or Settings()
        self._store: Store | None = None

    def __repr__(self) -> str:
        return f"Library({self._address if self._store is None else self._store.address!r})"

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the database go; the next call opens it again."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def add(
        self,
        sources: Source | Iterable[Source],
        *,
        engine: str = "local",
        at: Moment | None = None,
        progress: Progress | None = None,
        tell: Callable[[str], None] | None = None,
    ) -> Iterator[Added | Problem]:
        """Add the reports of files and folders, and give each once it is safe; what cannot be read is a problem.

        A report that is there already is not added again. `engine` is `local`, `local:N` (processes) or
        `dask://HOST:PORT`; `at` the time of adding, now where it is not given; `tell` hears of lost workers.
        """
        from secondsource import pipeline
        from secondsource.engine.growing import add
        from secondsource.engine.named import engine_of

        store = self._open(create=True)
        chosen = replace(self._settings, read=replace(self._settings.read, max_files=EVERY_FILE))
        read = pipeline.stream_of(sources_of(sources), chosen, progress or pipeline.silent)
        with closing(engine_of(engine)) as pool:
            clock = (lambda: _moment(at)) if at is not None else _now
            yield from add(store, read, pool, self._settings, clock, tell or _silent)

    def watch(
        self,
        feeds: Iterable[str],
        *,
        every: int = 900,
        once: bool = False,
        engine: str = "local",
        stop: Event | None = None,
        tell: Callable[[str], None] | None = None,
    ) -> Iterator[Added | Problem | News]:
        """Ask feeds for reports and add them; after each round, give what is new in the stories.

        A feed is asked at most every `every` seconds, and not before it asks for; `once` asks those that are due,
        else it goes on until `stop` is set. Raises MissingExtraError without the extra `feeds`.
        """
        from secondsource.engine.named import engine_of
        from secondsource.engine.watching import watch

        store, addresses = self._open(create=True), tuple(dict.fromkeys(feeds))
        with closing(engine_of(engine)) as pool:
            yield from watch(store, addresses, pool, self._settings, every, once, stop or Event(), tell or _silent)

    def stories(self) -> Iterator[Story]:
        """Give every story with the list of its reports, in order of id."""
        from secondsource.library.stories import stories

        with self._open().reading() as db:
            yield from stories(db)

    def story(self, story: str) -> Story:
        """Give a story by any id that it had, or by that of one of its reports; raises NotThereError."""
        from secondsource.library.stories import stories, story_id

        with self._open().reading() as db:
            return next(stories(db, story_id(db, story)))

    def reports(self, ids: Iterable[str]) -> tuple[Report, ...]:
        """Give the reports of some ids, in order of id; ids that are not there are left out."""
        from secondsource.library.rows import get

        with self._open().reading() as db:
            return get(db, tuple(ids))

    def versions(self, report: str) -> tuple[str, ...]:
        """Give the ids of every version of a report's article as they came; raises NotThereError."""
        from secondsource.library.rows import versions

        with self._open().reading() as db:
            return versions(db, report)

    def brief(self, story: str, *, as_of: Moment | None = None) -> Dossier:
        """Give the dossier of a story; with `as_of`, from the reports that had been added by then.

        Raises NotThereError where there is no such story, UsageError where it had no reports by then.
        """
        from secondsource.engine.standing import dossier_of

        until = None if as_of is None else _moment(as_of)
        return public_dossier(dossier_of(self._open(), story, self._settings, until))

    def latest(self, *, before: tuple[str, str] | None = None, limit: int = 20) -> tuple[tuple[str, Story], ...]:
        """Give the stories that grew last, each with the time at which its last report was added.

        `before` is the time and the id of the story that ended the page before.
        """
        from secondsource.library.stories import latest, stories

        with self._open().reading() as db:
            found = latest(db, before, limit)
            return tuple((when, next(stories(db, one))) for when, one in found)

    def version(self, story: str) -> str:
        """Name what a story's dossier rests on: another name where reports, decisions or the analysis changed.

        Raises NotThereError where there is no such story.
        """
        from secondsource.engine.standing import version_of

        return version_of(self._open(), story, self._settings)

    def check(self, draft: str, story: str) -> CheckedDraft:
        """Check the text of a draft, sentence by sentence, against a story; raises UsageError for an empty one."""
        return check_against(draft, self.brief(story), self._settings)

    def search(self, words: str, *, limit: int = 20, after: tuple[str, str] | None = None) -> Iterator[Hit]:
        """Give the reports that have every word, newest first, with the places in their text.

        "words in quotation marks" stand side by side, -words must not occur; case, accents and punctuation do not
        matter. `after` is the day ("" for none) and the report of the hit that ended the page before. Raises
        UsageError where there is no word.
        """
        from secondsource.library.search import search

        store = self._open()
        with store.reading() as db:
            yield from search(db, store.dialect, words, limit, after)

    def new(self, since: Moment, *, story: str | None = None, after: str = "") -> Iterator[News]:
        """Give what is new since a time in each story, in order of their ids, or in one.

        That is: stories, reports, origins, differences, corroborations, claims dropped or withdrawn. `after` is
        the id of the story that ended the page before.
        """
        from secondsource.engine.standing import news

        yield from news(self._open(), _moment(since), self._settings, story, after)

    def decide(
        self,
        kind: str,
        about: Iterable[str],
        *,
        author: str,
        reason: str,
        value: str = "",
        story: str | None = None,
        at: Moment | None = None,
    ) -> Decision:
        """Record an analyst's decision; it is replayed whenever a story that it is about is weighed.

        merge: stories, or reports in them. split: reports of one story. same, not-same: `name:NAME` of people or
        bodies, or claims. independent, not-independent: `origin:NAME`. speaker: attributions, `value` the name.
        grade: `origin:NAME` with a letter of the Admiralty code as `value`, a claim with a digit. With `story`,
        ids of its facts, origins and entities will do, and the decision holds in that story alone.
        Raises UsageError for what cannot be replayed, NotThereError for a story that there is not.
        """
        from secondsource.engine.deciding import lasting
        from secondsource.library import decisions

        when, store = _now() if at is None else _moment(at), self._open()
        named = tuple(about)
        decisions.must_be_whole(kind, named, author, reason)
        ids = lasting(store, kind, named, value, story, self._settings)
        return store.write(lambda db: decisions.record(db, when, author, kind, ids, reason, value))

    def undo(self, decision: int, *, author: str, reason: str, at: Moment | None = None) -> Decision:
        """Record that a decision, by its number, does not hold any more; raises UsageError where it cannot be."""
        from secondsource.library import decisions

        when = _now() if at is None else _moment(at)
        return self._open().write(lambda db: decisions.undo(db, when, author, decision, reason))

    def decisions(self, *, standing: bool = False) -> tuple[Decision, ...]:
        """Give every decision that was made, in order; with `standing`, those that hold."""
        from secondsource.library import decisions

        with self._open().reading() as db:
            return decisions.standing(db) if standing else decisions.every(db)

    def _open(self, *, create: bool = False) -> Store:
        if self._store is None:
            from secondsource.library.store import Store

            self._store = Store(self._address, create=create)
        return self._store


def is_library(path: Source) -> bool:
    """Whether it is a library, or could be one: a SQLite file, or the address of a PostgreSQL server."""
    address = fspath(path)
    return on_server(address) or is_sqlite(address)


def _silent(_line: str) -> None:
    """Tell nothing."""


def _now() -> str:
    return _moment(datetime.now(UTC))


def _moment(when: Moment) -> str:
    """Give a time as the library keeps it: UTC with microseconds; one without a zone is taken for UTC."""
    try:
        moment = datetime.fromisoformat(when) if isinstance(when, str) else when
    except ValueError as error:
        raise UsageError(f"{when!r} is no time; give one as 2026-03-01 or 2026-03-01T08:00:00+00:00") from error
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return zoned.astimezone(UTC).isoformat(timespec="microseconds")
