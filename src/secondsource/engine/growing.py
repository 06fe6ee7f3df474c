"""A library grows: new reports are analysed, and each shard of them is written in one transaction.

What was given as added is there, whatever happens next; what was not can be added again, and gives the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from sqlalchemy import Connection

from secondsource.engine.analysis import Analysed, analysing, analysis_of, left_out
from secondsource.engine.pool import Pool, Tell, mapped
from secondsource.library.likeness import profile_of
from secondsource.library.rows import Arrival, arrival, has_marks, known, put, put_marks
from secondsource.library.store import Store
from secondsource.library.stories import assign, story_id
from secondsource.library.values import Added
from secondsource.model import Marked, Problem, Report
from secondsource.settings import Settings

SHARD = 16  # reports that are analysed and written together
Clock = Callable[[], str]


def add(
    store: Store,
    read: Iterable[tuple[str, Report] | Problem],
    pool: Pool,
    settings: Settings,
    clock: Clock,
    tell: Tell,
) -> Iterator[Added | Problem]:
    """Add reports, each given with its citation target, and give each once it is safe; problems go through.

    `clock` gives the time at which a shard is written. Raises LibraryError where the library fails.
    """
    growth = _Growth(store, settings, clock)
    shards = growth.shards(read)
    for result in mapped(pool, analysing(settings), growth.given(shards), left_out, tell):
        yield from growth.kept(result)
    yield from growth.rest()


class _Growth:
    """What one run of `add` has on its way: shards that were given out, and what stands before them."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._analysis = analysis_of(settings)
        self._waiting: dict[str, Arrival] = {}
        self._ready: list[Added | Problem] = []

    def shards(self, read: Iterable[tuple[str, Report] | Problem]) -> Iterator[list[Arrival]]:
        """Give the reports that have to be analysed, in shards; the rest is ready."""
        source = iter(read)
        while some := list(islice(source, SHARD)):
            self._ready += [one for one in some if isinstance(one, Problem)]
            come = {a.digest: a for one in some if not isinstance(one, Problem) for a in (arrival(*one),)}
            if fresh := self._fresh(come):
                yield fresh

    def given(self, shards: Iterable[list[Arrival]]) -> Iterator[list[Report]]:
        """Remember each shard until its result comes, and give its reports."""
        for shard in shards:
            self._waiting.update({a.report.id: a for a in shard})
            yield [a.report for a in shard]

    def kept(self, result: Analysed) -> Iterator[Added | Problem]:
        """Write an analysed shard, and give what is safe by then."""
        marked, problems = result
        arrivals = [(self._waiting.pop(m.report.id), m) for m in marked]
        for lost in problems:
            gone = self._waiting.pop(lost.source, None)
            self._ready.append(replace(lost, source=gone.source) if gone else lost)
        if arrivals:
            at = self._clock()
            self._ready += self._store.write(lambda db: self._written(db, arrivals, at))
        yield from self.rest()

    def rest(self) -> Iterator[Added | Problem]:
        """Give what is ready."""
        ready, self._ready = self._ready, []
        yield from ready

    def _fresh(self, come: dict[str, Arrival]) -> list[Arrival]:
        """Give those of some reports that were not analysed yet."""
        with self._store.reading() as db:
            there = known(db, tuple(come))
            analysed = has_marks(db, tuple(there.values()), self._analysis)
            done = [there[d] for d in come if there.get(d) in analysed]
            self._ready += [Added(i, story_id(db, i), new=False) for i in done]
        left = [a for d, a in come.items() if there.get(d) not in analysed]
        return [a for a in left if a.report.id not in self._waiting]

    def _written(self, db: Connection, arrivals: Sequence[tuple[Arrival, Marked]], at: str) -> list[Added]:
        """Write what is still missing; another process may have added some in the meantime."""
        there = known(db, [a.digest for a, _ in arrivals])
        analysed = has_marks(db, tuple(there.values()), self._analysis)
        out = []
        for come, marked in arrivals:
            new = come.digest not in there
            if new:
                put(db, self._store.dialect, come, at)
                story = assign(db, come.report.id, profile_of(marked))
            else:
                story = story_id(db, come.report.id)
            if come.report.id not in analysed:
                put_marks(db, marked, self._analysis)
            out.append(Added(come.report.id, story, new))
        return out
