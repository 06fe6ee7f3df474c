"""Sources to files: folders are walked in order, loops and repetitions found, nothing followed twice."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from secondsource.model import Problem, Severity

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """One input: a path or "-"; `named` = the user named it, rather than a folder around it."""

    path: str
    named: bool


@dataclass(slots=True)
class _Walk:
    """What a walk has met; local to one call."""

    limit: int
    found: list[Source] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: dict[str, str] = field(default_factory=dict)

    def note(self, path: str, kind: str, reason: str, mend: str, severity: Severity = Severity.NOTED) -> None:
        self.problems.append(Problem(path, kind, reason, mend, severity))

    def add(self, path: str, named: bool) -> None:
        real = path if path == STDIN else os.path.realpath(path)
        if self.fresh(real, path) and len(self.found) < self.limit:
            self.found.append(Source(path, named))

    def fresh(self, real: str, path: str) -> bool:
        """Tell whether a place is met for the first time; note it where it is not."""
        if real in self.seen:
            self.note(path, "duplicate", f"the same as {self.seen[real]}; read once", "name it once")
            return False
        self.seen[real] = path
        return True


def collect(sources: Sequence[str], limit: int) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """Give every file below the sources, at most `limit`, and what was wrong with the rest."""
    walk = _Walk(limit)
    files: list[str] = []
    folders: list[str] = []
    for source in sorted(set(sources)):
        _sort(source, walk, files, folders)
    for source in (s for s in sorted(set(sources)) if list(sources).count(s) > 1):
        walk.note(source, "duplicate", "named more than once", "name each file once")
    for path in files:
        walk.add(path, named=True)
    for folder in folders:
        _add_folder(folder, walk)
    return tuple(walk.found), tuple(walk.problems)


def _add_folder(folder: str, walk: _Walk) -> None:
    before = len(walk.found), len(walk.problems)
    for path in _below(folder, walk, ()):
        if len(walk.found) >= walk.limit:
            walk.note(folder, "too-many-files", f"only {walk.limit} files are read", "raise read.max_files")
            break
        walk.add(path, named=False)
    if before == (len(walk.found), len(walk.problems)):
        walk.note(folder, "empty-folder", "no file below this folder", "name a folder that holds reports")


def _sort(source: str, walk: _Walk, files: list[str], folders: list[str]) -> None:
    """Put a source to the files or the folders, or note what is wrong with it."""
    if source == STDIN:
        files.append(source)
        return
    try:
        mode = os.stat(source).st_mode
    except (OSError, ValueError) as error:
        walk.note(source, *_why(source, error), Severity.LOST)
        return
    if stat.S_ISDIR(mode):
        folders.append(source)
    elif stat.S_ISREG(mode):
        files.append(source)
    else:
        walk.note(
            source, "not-a-file", "neither a file nor a folder", "name a file, or pipe it in with -", Severity.LOST
        )


def _why(source: str, error: OSError | ValueError) -> tuple[str, str, str]:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        if os.path.islink(source):
            return "missing", "a link to nothing", "mend or remove the link"
        return "missing", "no such file or folder", "check the path"
    if isinstance(error, PermissionError):
        return "permission", "not allowed to read it", "change its permissions"
    if isinstance(error, OSError) and os.path.islink(source):
        return "folder-loop", "a link that leads to itself", "remove the link"
    return "unreadable", f"cannot be opened ({getattr(error, 'strerror', None) or error})", "check the path"


def _below(folder: str, walk: _Walk, above: tuple[str, ...]) -> Iterator[str]:
    """Give the paths of the files below a folder, in order of name; hidden ones are left out.

    `above` holds the real paths of the folders around it: a link to one of them is a loop.
    """
    here = os.path.realpath(folder)
    if here in above:
        walk.note(folder, "folder-loop", "a link to a folder that it lies in; not followed", "remove the link")
        return
    if not walk.fresh(here, folder):
        return
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        walk.note(folder, *_why(folder, error), Severity.LOST)
        return
    for name in names:
        if name.startswith("."):
            continue
        path = str(Path(folder, name))
        if os.path.isdir(path):
            yield from _below(path, walk, (*above, here))
        else:
            yield from _regular(path, walk)


def _regular(path: str, walk: _Walk) -> Iterator[str]:
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        walk.note(path, *_why(path, error), Severity.LOST)
        return
    if stat.S_ISREG(mode):
        yield path
    else:
        walk.note(path, "not-a-file", "neither a file nor a folder", "remove it, or pipe it in with -")
