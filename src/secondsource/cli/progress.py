"""Progress on standard error, when the work takes more than a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from secondsource.cli.out import on_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

Step = Callable[[str, int, int], None]
PATIENCE = 1.0  # seconds
STAGES = {"read": "Reading", "mark": "Marking", "link": "Linking", "weigh": "Weighing"}


@contextmanager
def shown_progress(asked: bool | None, quiet: bool) -> Iterator[Step | None]:
    """Give a function that shows progress, None where none is to be shown.

    `asked` None = only on a terminal.
    """
    if quiet or asked is False or (asked is None and not on_terminal(sys.stderr)):
        yield None
        return
    if not on_terminal(sys.stderr):
        yield _Lines().step
        return
    bar = _Bar()
    try:
        yield bar.step
    finally:
        bar.close()


class _Lines:
    """A line for each stage that begins after a second, where no bar can be drawn."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._stage = ""

    def step(self, stage: str, done: int, total: int) -> None:
        """Tell that a stage has begun."""
        if stage != self._stage and time.monotonic() - self._began >= PATIENCE:
            self._stage = stage
            click.echo(f"secondsource: {STAGES.get(stage, stage)}, {done} of {total}", err=True)


class _Bar:
    """A bar that appears after a second; rich is imported only then."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._progress: Progress | None = None

    def step(self, stage: str, done: int, total: int) -> None:
        """Show that `done` of `total` of a stage is done."""
        if self._progress is None:
            if time.monotonic() - self._began < PATIENCE:
                return
            self._progress = _started()
        task = self._progress.task_ids[0]
        self._progress.update(task, description=STAGES.get(stage, stage), completed=done, total=total or None)

    def close(self) -> None:
        """Take the bar away."""
        if self._progress is not None:
            self._progress.stop()


def _started() -> Progress:
    from rich.console import Console
    from rich.progress import Progress

    progress = Progress(console=Console(stderr=True), transient=True)
    progress.add_task("")
    progress.start()
    return progress
