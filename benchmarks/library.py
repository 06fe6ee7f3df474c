"""What one more report costs in a library of 100 and of 10,000: `make bench DATA=library PATH_TO=folder`.

The reports are invented: four of each event, an event's names and words its own, the days spread over a year. The
library is filled without the parser, then reports of new events are added through it, as a user adds them. CPU
seconds of this process; a server's own are not in them.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from secondsource import pipeline
from secondsource.engine.growing import add
from secondsource.engine.local import Here
from secondsource.library.likeness import Profile
from secondsource.library.rows import arrival, put, put_marks
from secondsource.library.search import search
from secondsource.library.store import Store
from secondsource.library.stories import assign
from secondsource.model import Dated, DateEvidence, Marked, Report
from secondsource.settings import Settings

SIZES = (100, 1_000, 10_000)
PER_STORY = 4
MEASURED = 24  # reports that are added at each size
AT = "2026-03-01T08:00:00.000000+00:00"
FIRST = date(2025, 1, 1)
CHANCE = random.Random(7)


@dataclass(frozen=True)
class Event:
    """An invented event: its names, words and day."""

    names: tuple[str, ...]
    words: tuple[str, ...]
    day: date

    def report(self, number: int) -> Report:
        """Give one report of it, about 150 words."""
        lines = [
            f"{CHANCE.choice(self.names)} said the {CHANCE.choice(self.words)} of {CHANCE.choice(self.names)} "
            f"was {CHANCE.choice(self.words)} by {CHANCE.randint(2, 90)} workers in {self.names[0]}."
            for _ in range(9)
        ]
        text = f"{self.words[0].title()} in {self.names[0]}\n\n" + "\n".join(lines)
        day = Dated(self.day.isoformat(), DateEvidence.METADATA, "made for a measurement")
        return Report(f"r{number}", text, title=text.split("\n")[0], published=day, body=((0, len(text)),))


def _word() -> str:
    return "".join(CHANCE.choice(("ba", "do", "ri", "ken", "mol", "tas", "vey", "lun", "sha")) for _ in range(4))


def events() -> Iterator[Event]:
    """Give events for ever; three words in eight are those of many events."""
    common = [_word() for _ in range(60)]
    while True:
        names = tuple(_word().title() for _ in range(5))
        words = (*(_word() for _ in range(5)), *CHANCE.sample(common, 3))
        yield Event(names, words, FIRST + timedelta(days=CHANCE.randrange(365)))


def fill(store: Store, made: Iterator[Event], first: int, last: int) -> None:
    """Put reports into a library without the parser: every word of an event counts as it does there."""
    number = first
    while number < last:
        event = next(made)
        reports = [event.report(number + n) for n in range(PER_STORY)]
        store.write(partial(_put, store, event, reports))
        number += PER_STORY


def _put(store: Store, event: Event, reports: list[Report], db: Connection) -> None:
    terms = dict.fromkeys((f"{n.casefold()}*" for n in event.names), 6) | dict.fromkeys(event.words, 3)
    for report in reports:
        come = arrival(f"{report.id}.txt", report)
        put(db, store.dialect, come, AT)
        put_marks(db, Marked(come.report), "measured")
        assign(db, come.report.id, Profile(event.day.isoformat(), tuple(terms.items())))


def new_reports(made: Iterator[Event], first: int) -> list[Report]:
    """Give reports of new events."""
    some = [next(made) for _ in range(MEASURED // PER_STORY)]
    return [event.report(first + n) for event in some for n in range(PER_STORY)]


def main(address: str) -> None:
    """Print a row for each size."""
    place = str(Path(address) / "library.db") if Path(address).is_dir() else address
    store, made, there = Store(place, create=True), events(), 0
    settings = Settings()
    list(pipeline.marked_of([next(made).report(0)], settings))
    print("reports  add, ms a report  writing alone, ms  search, ms")
    for size in SIZES:
        fill(store, made, there, size)
        fresh = new_reports(made, 10**6 + size)
        began = time.process_time()
        pipeline.marked_of(fresh, settings)
        alone = time.process_time() - began
        fresh = new_reports(made, 10**7 + size)
        began = time.process_time()
        list(add(store, ((f"{r.id}.txt", r) for r in fresh), Here(), settings, lambda: AT, print))
        took = time.process_time() - began
        began = time.process_time()
        with store.reading() as db:
            list(search(db, store.dialect, fresh[0].title or "", 20))
        found = time.process_time() - began
        there = size + MEASURED
        per = 1000 / MEASURED
        print(f"{size:7}  {took * per:16.1f}  {(took - alone) * per:17.1f}  {found * 1000:10.1f}", flush=True)
    store.close()


if __name__ == "__main__":
    main(sys.argv[1])
