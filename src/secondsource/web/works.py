"""Work that runs behind the pages: piles are added one after the other, and everybody can see how far it is."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from queue import SimpleQueue
from threading import Lock, Thread

from secondsource import Added, Problem, SecondSourceError

KEPT = 200  # pieces of work that are remembered
Step = Callable[[str, int, int], None]
Run = Callable[[Step], Iterator[Added | Problem]]


@dataclass(frozen=True, slots=True)
class Work:
    """One piece of work: `state` is waiting, running, done or failed; `stage` what it does, `done` of `total`."""

    id: int
    what: str
    state: str = "waiting"
    stage: str = ""
    done: int = 0
    total: int = 0
    added: tuple[Added, ...] = ()
    problems: tuple[Problem, ...] = ()
    error: str = ""

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in ("done", "failed")


@dataclass
class Works:
    """A list of work, and the one thread that does it in order."""

    _held: dict[int, Work] = field(default_factory=dict)
    _waiting: SimpleQueue[tuple[int, Run] | None] = field(default_factory=SimpleQueue)
    _lock: Lock = field(default_factory=Lock)
    _thread: Thread | None = None
    _last: int = 0
    _closed: bool = False

    def begin(self, what: str, run: Run) -> Work:
        """Put a piece of work at the end of the list."""
        with self._lock:
            self._last += 1
            made = self._held[self._last] = Work(self._last, what)
            for old in [i for i, w in self._held.items() if w.over][: max(0, len(self._held) - KEPT)]:
                del self._held[old]
            if self._thread is None:
                self._thread = Thread(target=self._work, name="adding", daemon=True)
                self._thread.start()
        self._waiting.put((made.id, run))
        return made

    def get(self, number: int) -> Work | None:
        """Give a piece of work as it stands."""
        with self._lock:
            return self._held.get(number)

    def every(self) -> tuple[Work, ...]:
        """Give what is remembered, the newest first."""
        with self._lock:
            return tuple(reversed(self._held.values()))

    def close(self) -> None:
        """Let the thread end after what it is doing; what was confirmed holds."""
        self._closed = True
        self._waiting.put(None)
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _work(self) -> None:
        while (item := self._waiting.get()) is not None and not self._closed:
            number, run = item
            self._change(number, lambda w: replace(w, state="running"))
            try:
                self._run(number, run)
                self._change(number, lambda w: replace(w, state="done", stage=""))
            except SecondSourceError as error:
                self._fail(number, str(error))
            except Exception:
                logging.getLogger(__name__).exception("work %s", number)
                self._fail(number, "a fault of Second Source; the server's log has it")

    def _run(self, number: int, run: Run) -> None:
        def step(stage: str, done: int, total: int) -> None:
            self._change(number, lambda w: replace(w, stage=stage, done=done, total=total))

        for one in run(step):
            self._change(number, partial(_grown, one))
            if self._closed:
                return

    def _fail(self, number: int, why: str) -> None:
        self._change(number, lambda w: replace(w, state="failed", error=why))

    def _change(self, number: int, change: Callable[[Work], Work]) -> None:
        with self._lock:
            self._held[number] = change(self._held[number])


def _grown(one: Added | Problem, work: Work) -> Work:
    """Give a piece of work with a report or a problem more."""
    if isinstance(one, Added):
        return replace(work, added=(*work.added, one))
    return replace(work, problems=(*work.problems, one))
