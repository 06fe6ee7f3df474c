"""The reading stage: every source becomes a report or a problem, never an exception."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from secondsource.errors import ReadError
from secondsource.model import Problem, Report, Severity, fault_in
from secondsource.plugins import Reader, readers
from secondsource.read.collect import STDIN, Source, collect
from secondsource.read.dates import settle
from secondsource.read.decode import encoding_note
from secondsource.read.draft import Draft
from secondsource.read.finish import finish, line_end
from secondsource.read.ids import with_ids
from secondsource.read.publishers import one_publisher_each
from secondsource.read.until import until
from secondsource.read.wires import one_name_each
from secondsource.settings import ReadSettings

Progress = Callable[[str, int, int], None]  # stage, done, all
CHUNK = 1 << 20  # bytes
HEAD = 4_096  # bytes that the readers bid on
FOLDER_BID = 50  # in a folder, only what a reader is made for is read


def reports(
    sources: Sequence[str], settings: ReadSettings, progress: Progress
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Read files, folders and "-" (standard input) into reports.

    Gives the reports in order of id, and a problem for everything that was lost or needs a remark; both
    do not depend on the order of the sources. Ids are file stems, with `#record` behind where a file holds
    several; where two inputs share one, each gets the first hexadecimal digits of its text's SHA-256 as
    well. Raises nothing for bad input.
    """
    return placed(sources, settings, progress)[:2]


def placed(
    sources: Sequence[str], settings: ReadSettings, progress: Progress
) -> tuple[tuple[Report, ...], tuple[Problem, ...], dict[str, str]]:
    """Read as `reports` does, and give where each report came from as well: id -> path, `#record` behind."""
    found, problems = collect(sources, settings.max_files, follow=settings.follow_links)
    drafts: list[Draft] = []
    out = list(problems)
    for done, source in enumerate(found):
        progress("read", done, len(found))
        read, met = _parted(_one(source, settings))
        drafts += read
        out += met
    progress("read", len(found), len(found))
    drafts = settle(one_publisher_each(one_name_each(with_ids(drafts))))
    if settings.as_of:
        drafts, later = _parted(until(drafts, settings.as_of))
        out += later
    out += [note for draft in drafts for note in draft.notes]
    kept = tuple(sorted((d.report for d in drafts), key=lambda r: r.id))
    return kept, tuple(sorted(set(out))), {d.report.id: d.target for d in drafts}


def _parted(results: Iterable[Draft | Problem]) -> tuple[list[Draft], list[Problem]]:
    held = list(results)
    return [r for r in held if isinstance(r, Draft)], [r for r in held if isinstance(r, Problem)]


def stream(
    sources: Sequence[str], settings: ReadSettings, progress: Progress
) -> Iterator[tuple[str, Report] | Problem]:
    """Read files, folders and "-" one by one, each report by itself: for what is larger than memory.

    Gives each report with its citation target (the path, or `path#record`), and the problems where they are met.
    Names and dates are not compared with those of other reports: a report is the same in any pile. Raises nothing.
    """
    found, problems = collect(sources, settings.max_files, follow=settings.follow_links)
    yield from problems
    for done, source in enumerate(found):
        progress("read", done, len(found))
        for result in _one(source, settings):
            yield from (result,) if isinstance(result, Problem) else _alone(result)
    progress("read", len(found), len(found))


def held(raw: bytes, name: str, settings: ReadSettings) -> Iterator[tuple[str, Report] | Problem]:
    """Give what bytes hold that came from elsewhere than a file, as `stream` does; `name` is where from."""
    met: Counter[str] = Counter()
    for found in opened(raw, name, settings, named=True):
        one = found if isinstance(found, Problem) else _finished(found, name, settings, met)
        yield from (one,) if isinstance(one, Problem) else _alone(one)


def _alone(draft: Draft) -> Iterator[tuple[str, Report] | Problem]:
    """Give a report as it is without others beside it."""
    for one in settle(one_publisher_each(one_name_each(with_ids([draft])))):
        yield draft.target, one.report
        yield from one.notes


def _one(source: Source, settings: ReadSettings) -> Iterator[Draft | Problem]:
    """Read one input: its reports, its problems, or both."""
    try:
        raw, cut = _loaded(source, settings)
    except ReadError as error:
        yield _lost(error)
        return
    met: Counter[str] = Counter()
    long = False
    for found in opened(raw, source.label, settings, named=source.named, cut=cut):
        if isinstance(found, Report) and met.total() >= settings.max_records:
            reason = f"more than {settings.max_records} reports in it; the rest is not read"
            yield Problem(source.label, "too-many-records", reason, "split it, or raise read.max_records")
            break
        one = found if isinstance(found, Problem) else _finished(found, source.label, settings, met)
        long = long or any(p.kind == "too-long" for p in (one.notes if isinstance(one, Draft) else (one,)))
        yield one
    if not met:
        return
    if cut and not long:
        yield _shortened(source.label, settings, len(raw))
    note = (
        encoding_note(raw) if set(met) == {""} else ""
    )  # of a container, no record has the encoding of the whole
    if note:
        yield Problem(source.label, "encoding", note, "save the file as UTF-8 if its letters look wrong")


def _shortened(name: str, settings: ReadSettings, read: int) -> Problem:
    """Say that the end of an input was not read, and by which setting."""
    key = "max_bytes" if read <= settings.max_bytes else "max_container"
    reason = f"longer than {getattr(settings, key)} bytes; read to the end of a line before"
    return Problem(name, "too-long", reason, f"raise read.{key}")


def opened(
    raw: bytes, name: str, settings: ReadSettings, *, named: bool = False, cut: bool = False
) -> Iterator[Report | Problem]:
    """Give the reports and problems of one input, or of a record in a container, by the reader that fits best.

    `named` is an input that the user named, rather than a folder or a container around it; `cut` one whose
    end is missing. Raises nothing for bad input.
    """
    try:
        yield from _read(_reader(raw, name, named), raw, name, settings, cut)
    except ReadError as error:
        yield _lost(error)
    except _SkippedError as skipped:
        yield Problem(name, "skipped", str(skipped), "name the file itself to read it")


def _lost(error: ReadError) -> Problem:
    return Problem(error.source, error.kind, error.reason, error.mend, Severity.LOST)


def _finished(report: Report, path: str, settings: ReadSettings, met: Counter[str]) -> Draft | Problem:
    """Finish one report of an input; a fault of ours costs that report only."""
    try:
        return _draft(report, path, settings, met)
    except Exception as error:
        return fault_in(path, "reading", error)


def _draft(report: Report, path: str, settings: ReadSettings, met: Counter[str]) -> Draft:
    """Finish one report of an input; two of one name are numbered."""
    record = report.id.removeprefix(f"{path}#") if report.id.startswith(f"{path}#") else ""
    met[record] += 1
    if met[record] > 1:
        record = f"{record}-{met[record]}" if record else str(met[record])
    target = f"{path}#{record}" if record else path
    return replace(finish(report, target, settings), source=path, record=record)


def _loaded(source: Source, settings: ReadSettings) -> tuple[bytes, bool]:
    """Read an input up to the limit of its kind: containers hold many reports, and may be longer than one."""
    with _opened_file(source) as file:
        head = _up_to(file, HEAD)
        best = _best(head, source.label)[1]
        limit = settings.max_container if getattr(best, "container", False) else settings.max_bytes
        raw = head + _up_to(file, limit + 1 - len(head))
    if not raw.strip():
        raise ReadError(source.label, "the file is empty", "remove it, or save the report again", "empty")
    return _cut(raw, limit)


def _cut(raw: bytes, limit: int) -> tuple[bytes, bool]:
    """Give at most `limit` bytes, up to the end of a line, and whether any were cut off."""
    return (raw, False) if len(raw) <= limit else (raw[: line_end(raw, limit)], True)


def _read(reader: Reader, raw: bytes, name: str, settings: ReadSettings, cut: bool) -> Iterator[Report | Problem]:
    try:
        yield from reader.read(raw, name, settings)
    except ReadError as error:
        if cut and error.kind != "missing-extra":  # half a page is a page, half a JSON object is nothing
            key = "max_bytes" if len(raw) <= settings.max_bytes else "max_container"
            reason = f"longer than {getattr(settings, key)} bytes, and this kind of file cannot be read in part"
            mend = f"save its text as a .txt file, or raise read.{key}"
            raise ReadError(name, reason, mend, "too-long") from error
        raise
    except Exception as error:  # a plugin's reader is somebody else's code: its fault costs one input
        reason = f"its reader failed ({type(error).__name__}: {error})"
        raise ReadError(name, reason, "tell the reader's author") from error


class _SkippedError(Exception):
    """A file in a folder that no reader is made for."""


@contextmanager
def _opened_file(source: Source) -> Iterator[BinaryIO]:
    """Open an input; raises ReadError where the system does not give its bytes."""
    try:
        if source.path == STDIN:
            yield sys.stdin.buffer if sys.stdin else BytesIO()  # None where it is closed
        else:
            with open(source.path, "rb") as file:
                yield file
    except PermissionError as error:
        raise ReadError(source.label, "not allowed to read it", "change its permissions", "permission") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise ReadError(source.label, f"cannot be read ({why})", "check the file") from error


def _up_to(file: BinaryIO, most: int) -> bytes:
    """Read at most so many bytes, taking memory for what is there and not for the limit."""
    parts = []
    while most > 0 and (part := file.read(min(most, CHUNK))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def _reader(raw: bytes, name: str, named: bool) -> Reader:
    bid, best = _best(raw[:HEAD], name)
    if best is not None and bid >= (1 if named else FOLDER_BID):
        return best
    if named:
        raise ReadError(name, "no reader for this kind of file", "save it as text, HTML or JSON", "unknown-type")
    raise _SkippedError(f"no reader is made for {Path(name).suffix or 'such'} files")


def _best(head: bytes, name: str) -> tuple[int, Reader | None]:
    """Give the reader that fits best, and its bid."""
    bids = [(reader.bid(head, name), reader) for reader in readers()]
    return max(bids, key=lambda b: b[0], default=(0, None))
