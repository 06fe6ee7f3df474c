"""The reading stage: every source becomes a report or a problem, never an exception."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from secondsource.errors import ReadError
from secondsource.model import Problem, Report, Severity
from secondsource.plugins import Reader, readers
from secondsource.read.collect import STDIN, Source, collect
from secondsource.read.dates import settle
from secondsource.read.decode import encoding_note
from secondsource.read.draft import Draft
from secondsource.read.finish import finish, line_end
from secondsource.read.wires import one_name_each
from secondsource.settings import ReadSettings

Progress = Callable[[str, int, int], None]  # stage, done, all
HEAD = 4_096  # bytes that the readers bid on
LONGEST_NAME = 60  # characters of a file's name in a report's id
FOLDER_BID = 50  # in a folder, only what a reader is made for is read


def reports(
    sources: Sequence[str], settings: ReadSettings, progress: Progress
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Read files, folders and "-" (standard input) into reports.

    Gives the reports in order of id, and a problem for everything that was lost or needs a remark; both
    do not depend on the order of the sources. Ids are file stems; where two inputs share one, each gets
    the first hexadecimal digits of its text's SHA-256 as well. Raises nothing for bad input.
    """
    found, problems = collect(sources, settings.max_files)
    drafts: list[Draft] = []
    out = list(problems)
    for done, source in enumerate(found):
        progress("read", done, len(found))
        results = list(_one(source, settings))
        drafts += [r for r in results if isinstance(r, Draft)]
        out += [r for r in results if isinstance(r, Problem)]
    progress("read", len(found), len(found))
    drafts = settle(one_name_each(_with_ids(drafts)))
    out += [note for draft in drafts for note in draft.notes]
    return tuple(sorted((d.report for d in drafts), key=lambda r: r.id)), tuple(sorted(set(out)))


def _one(source: Source, settings: ReadSettings) -> Iterator[Draft | Problem]:
    """Read one input: a draft, or a problem, or both."""
    try:
        raw, cut = _cut(_load(source.path, settings.max_bytes), settings.max_bytes)
        draft = finish(_read(_reader(raw, source), raw, source.path, settings, cut), source.path, settings)
    except ReadError as error:
        yield Problem(source.path, error.kind, error.reason, error.mend, Severity.LOST)
        return
    except _SkippedError as skipped:
        yield Problem(source.path, "skipped", str(skipped), "name the file itself to read it")
        return
    yield draft
    if cut and not any(note.kind == "too-long" for note in draft.notes):
        reason = f"longer than {settings.max_bytes} bytes; read to the end of a line before"
        yield Problem(source.path, "too-long", reason, "raise read.max_bytes")
    note = encoding_note(raw)
    if note:
        yield Problem(source.path, "encoding", note, "save the file as UTF-8 if its letters look wrong")


def _cut(raw: bytes, limit: int) -> tuple[bytes, bool]:
    """Give at most `limit` bytes, up to the end of a line, and whether any were cut off."""
    return (raw, False) if len(raw) <= limit else (raw[: line_end(raw, limit)], True)


def _read(reader: Reader, raw: bytes, name: str, settings: ReadSettings, cut: bool) -> Report:
    try:
        return reader.read(raw, name, settings)
    except ReadError as error:
        if cut:  # half a page is a page, half a JSON object is nothing
            reason = f"longer than {settings.max_bytes} bytes, and this kind of file cannot be read in part"
            raise ReadError(
                name, reason, "save its text as a .txt file, or raise read.max_bytes", "too-long"
            ) from error
        raise
    except Exception as error:  # a plugin's reader is somebody else's code: its fault costs one input
        reason = f"its reader failed ({type(error).__name__}: {error})"
        raise ReadError(name, reason, "tell the reader's author") from error


class _SkippedError(Exception):
    """A file in a folder that no reader is made for."""


def _load(path: str, limit: int) -> bytes:
    """Read one byte more than the limit, so that a longer input shows."""
    try:
        if path == STDIN:
            raw = sys.stdin.buffer.read(limit + 1)
        else:
            with open(path, "rb") as file:
                raw = file.read(limit + 1)
    except PermissionError as error:
        raise ReadError(path, "not allowed to read it", "change its permissions", "permission") from error
    except (OSError, ValueError) as error:
        raise ReadError(path, f"cannot be read ({error})", "check the file") from error
    if not raw.strip():
        raise ReadError(path, "the file is empty", "remove it, or save the report again", "empty")
    return raw


def _reader(raw: bytes, source: Source) -> Reader:
    head = raw[:HEAD]
    bids = [(reader.bid(head, source.path), reader) for reader in readers()]
    bid, best = max(bids, key=lambda b: b[0], default=(0, None))
    if best is not None and bid >= (1 if source.named else FOLDER_BID):
        return best
    if source.named:
        raise ReadError(
            source.path, "no reader for this kind of file", "save it as text, HTML or JSON", "unknown-type"
        )
    raise _SkippedError(f"no reader is made for {Path(source.path).suffix or 'such'} files")


def _with_ids(drafts: Sequence[Draft]) -> list[Draft]:
    """Name every report after its file; two of one name are told apart by their texts, then by their paths."""
    stems = Counter(_stem(d.source) for d in drafts)
    texts = Counter((_stem(d.source), d.report.sha256) for d in drafts)
    out = []
    for draft in sorted(drafts, key=lambda d: d.source):
        stem, digest = _stem(draft.source), draft.report.sha256
        if texts[stem, digest] > 1:
            digest = sha256(os.fsencode(draft.source) + digest.encode()).hexdigest()
        name = stem if stems[stem] == 1 else f"{stem}-{digest[:6]}"
        out.append(replace(draft, report=replace(draft.report, id=name)))
    return out


def _stem(path: str) -> str:
    """Give the file's name without its last ending, fit to be printed in every line, as in `[name:12]`."""
    name = "stdin" if path == STDIN else Path(path).stem
    fit = "".join(c if c.isprintable() and c not in "[]" else "-" for c in name)
    return fit[:LONGEST_NAME]
