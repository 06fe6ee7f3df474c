"""The only file that knows the order of the stages: read > mark > link > weigh."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from importlib import metadata

from secondsource import link, mark, read, weigh
from secondsource.errors import NoReportsError, StageError, UsageError
from secondsource.link.align.embed import PACKAGE
from secondsource.model import Checked, Decision, Dossier, Made, Marked, Problem, Report, Story, fault_in, fault_of
from secondsource.settings import Settings

Progress = Callable[[str, int, int], None]  # stage, done, all
TOGETHER = 16  # reports whose lines go through the parser in one go


def silent(_stage: str, _done: int, _all: int) -> None:
    """Report no progress."""


def reports_of(
    sources: Sequence[str], settings: Settings, progress: Progress = silent
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Read every source (a file, a folder, or "-") into reports, sorted by id, and problems.

    Raises NoReportsError, with every problem and its mend, where nothing could be read.
    """
    return pile_of(sources, settings, progress)[:2]


def pile_of(
    sources: Sequence[str], settings: Settings, progress: Progress = silent
) -> tuple[tuple[Report, ...], tuple[Problem, ...], dict[str, str]]:
    """Read as `reports_of` does, and give where each report came from as well: id -> path."""
    with _stage("read", sources):
        reports, problems, places = read.placed(sources, settings.read, progress)
    if not reports:
        raise NoReportsError("\n  ".join(["there is nothing to read", *map(str, problems)]))
    return reports, problems, places


def stories_of(reports: Sequence[Report]) -> tuple[Story, ...]:
    """Sort reports into stories, the largest first; one in another language than English is a story alone."""
    from secondsource.link.stories import find_stories

    return find_stories(reports)


def stream_of(
    sources: Sequence[str], settings: Settings, progress: Progress = silent
) -> Iterator[tuple[str, Report] | Problem]:
    """Read every source into reports, each with its citation target, and problems: for what is larger than memory.

    Nothing in a report depends on those beside it.
    """
    yield from read.stream(sources, settings.read, progress)


def held_in(raw: bytes, name: str, settings: Settings) -> Iterator[tuple[str, Report] | Problem]:
    """Read what came from elsewhere than a file into reports, as `stream_of` does."""
    yield from read.held(raw, name, settings.read)


def marked_of(
    reports: Sequence[Report], settings: Settings, progress: Progress = silent
) -> tuple[tuple[Marked, ...], tuple[Problem, ...]]:
    """Find the marks of every report; one in another language than English keeps none.

    A fault of ours in one report costs that report, and is one of the problems. Raises MissingModelError.
    """
    out, faults = [], []
    for done, report in enumerate(reports):
        progress("mark", done, len(reports))
        if done % TOGETHER == 0:
            _prepared(reports[done : done + TOGETHER], settings)
        try:
            out.append(mark.mark(report, settings.mark))
        except UsageError:
            raise
        except Exception as error:
            faults.append(fault_in(report.id, "marking", error))
    progress("mark", len(reports), len(reports))
    return tuple(out), tuple(faults)


def _prepared(reports: Sequence[Report], settings: Settings) -> None:
    """Parse reports together; where that fails each is parsed by itself, and costs itself."""
    with suppress(Exception):
        mark.prepare(reports, settings.mark)


def build(sources: Sequence[str], settings: Settings, progress: Progress = silent) -> Dossier:
    """Turn a pile of reports of one event into its dossier.

    Raises NoReportsError where nothing could be read, StageError where a fault of ours is not that of single
    reports: one that some reports meet by themselves costs those reports, and is told in the problems.
    """
    reports, problems = reports_of(sources, settings, progress)
    return briefed(reports, problems, settings, progress)


def briefed(
    reports: Sequence[Report], problems: tuple[Problem, ...], settings: Settings, progress: Progress = silent
) -> Dossier:
    """Turn reports that were read into their dossier; raises as `build` does."""
    marked, faults = marked_of(reports, settings, progress)
    problems += faults
    if not marked:
        raise NoReportsError("\n  ".join(["no report could be marked", *map(str, problems)]))
    return dossier_of(marked, problems, settings, progress)


def dossier_of(
    marked: tuple[Marked, ...],
    problems: tuple[Problem, ...],
    settings: Settings,
    progress: Progress = silent,
    decisions: Sequence[Decision] = (),
) -> Dossier:
    """Link and weigh the marked reports of one event, and replay the decisions of analysts.

    A fault that a report meets by itself costs that report.

    Raises StageError for a fault of ours that is not that of single reports.
    """
    try:
        return _together(marked, problems, settings, progress, decisions)
    except StageError:
        faulty = {m.report.id: fault for m in marked if (fault := _alone(m, settings)) is not None}
        rest = tuple(m for m in marked if m.report.id not in faulty)
        if not faulty or not rest:
            raise
        return _together(rest, (*problems, *faulty.values()), settings, progress, decisions)


def _together(
    marked: tuple[Marked, ...],
    problems: tuple[Problem, ...],
    settings: Settings,
    progress: Progress,
    decisions: Sequence[Decision] = (),
) -> Dossier:
    """Link and weigh reports; raises StageError, which names them, for a fault of ours."""
    ids = [m.report.id for m in marked]
    with _stage("link", ids):
        linked = link.link(marked, settings.link, lambda done, total: progress("link", done, total))
    progress("weigh", 0, 1)
    with _stage("weigh", ids):
        dossier = replace(
            weigh.weigh(linked, tuple(sorted(problems)), settings.weigh, decisions), made=_made(settings)
        )
    progress("weigh", 1, 1)
    return dossier


def _made(settings: Settings) -> Made:
    """Tell what else than the reports decides a dossier's values."""
    models = tuple((name, _version(name)) for name in (settings.mark.language_model, PACKAGE))
    return Made(settings.differing(), models)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except (metadata.PackageNotFoundError, ValueError):  # a pipeline in a folder has none
        return ""


def _alone(marked: Marked, settings: Settings) -> Problem | None:
    """Give the fault that a report meets by itself when it is linked and weighed."""
    try:
        _together((marked,), (), settings, silent)
    except StageError as error:
        return fault_in(marked.report.id, f"{error.stage}ing", error.cause)
    return None


@contextmanager
def _stage(name: str, worked_on: Sequence[str]) -> Iterator[None]:
    """Turn whatever fails in a stage over several reports into an error that names them."""
    try:
        yield
    except (UsageError, MemoryError):  # misuse, and what the user can mend, is told as what it is
        raise
    except Exception as error:
        raise StageError(name, error, fault_of(error), worked_on) from error


def without(dossier: Dossier, *origins: str) -> Dossier:
    """Give the dossier without some origins or outlets; raises UsageError where a name fits none or several."""
    from secondsource.weigh.knockout import without as knocked_out

    return knocked_out(dossier, *origins)


def draft_of(source: str, settings: Settings) -> Report:
    """Read a draft: one text, all of which is its body. Raises NoReportsError, UsageError for several texts."""
    reports, _ = reports_of([source], settings)
    if len(reports) != 1:
        raise UsageError(f"{source} holds {len(reports)} texts; give a draft that is one")
    draft = reports[0]
    return replace(draft, body=((0, len(draft.text)),), furniture=(), language="en")


def checked(draft: Report, dossier: Dossier, settings: Settings) -> Checked:
    """Judge every sentence of a draft by the reports of a dossier.

    The draft changes nothing in the dossier; a report's text and a draft's are marked alike.
    """
    from secondsource.check import check
    from secondsource.link.match import match

    outside = {o.report_id for o in dossier.outsiders}
    inside = tuple(m for m in dossier.marked if m.report.id not in outside)
    marked = mark.mark(_dated(draft, inside), settings.mark)
    return check(dossier, marked, *match(marked, inside, settings.link))


def _dated(draft: Report, marked: Sequence[Marked]) -> Report:
    """Give a draft the day of the latest report: "on Friday" is read as that report would mean it."""
    days = [m.report.published for m in marked if m.report.published is not None]
    return (
        replace(draft, published=max(days, key=lambda d: d.value, default=None)) if not draft.published else draft
    )
