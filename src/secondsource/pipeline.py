"""The only file that knows the order of the stages: read > mark > link > weigh."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from secondsource import link, mark, read, weigh
from secondsource.errors import NoReportsError
from secondsource.model import Dossier, Marked, Problem, Report
from secondsource.settings import Settings

Progress = Callable[[str, int, int], None]  # stage, done, all


def silent(_stage: str, _done: int, _all: int) -> None:
    """Report no progress."""


def reports_of(
    sources: Sequence[str], settings: Settings, progress: Progress = silent
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Read every source (a file, a folder, or "-") into reports, sorted by id, and problems.

    Raises NoReportsError, with every problem and its mend, where nothing could be read.
    """
    reports, problems = read.reports(sources, settings.read, progress)
    if not reports:
        raise NoReportsError("\n  ".join(["there is nothing to read", *map(str, problems)]))
    return reports, problems


def marked_of(reports: Sequence[Report], settings: Settings, progress: Progress = silent) -> tuple[Marked, ...]:
    """Find the marks of every report; one in another language than English keeps none."""
    out = []
    for done, report in enumerate(reports):
        progress("mark", done, len(reports))
        out.append(mark.mark(report, settings.mark))
    progress("mark", len(reports), len(reports))
    return tuple(out)


def build(sources: Sequence[str], settings: Settings, progress: Progress = silent) -> Dossier:
    """Turn a pile of reports of one event into its dossier.

    Raises NoReportsError where nothing could be read.
    """
    reports, problems = reports_of(sources, settings, progress)
    marked = marked_of(reports, settings, progress)
    linked = link.link(marked, settings.link, lambda done, total: progress("link", done, total))
    progress("weigh", 0, 1)
    dossier = weigh.weigh(linked, problems, settings.weigh)
    progress("weigh", 1, 1)
    return dossier


def without(dossier: Dossier, origin: str) -> Dossier:
    """Give the dossier as it would be without one origin; raises UsageError where there is none of that name."""
    from secondsource.weigh.knockout import without as knocked_out

    return knocked_out(dossier, origin)
