"""Sources to files: folders are walked in order, loops and repetitions found, nothing followed twice."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from secondsource.model import Problem, Severity

STDIN = "-"
ALL = "(the folder)"  # the one that was named, or that holds all that was


@dataclass(frozen=True, slots=True)
class Source:
    """One input: a path or "-"; `named` = the user named it, rather than a folder around it.

    `label` is what a dossier calls it: the path below what was named, so that a pile may lie anywhere.
    """

    path: str
    named: bool
    label: str


@dataclass(slots=True)
class _Walk:
    """What a walk has met; local to one call. `base` is the deepest folder around everything that was named."""

    limit: int
    follow: bool
    base: str
    found: list[Source] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: dict[str, str] = field(default_factory=dict)

    def note(self, path: str, kind: str, reason: str, mend: str, severity: Severity = Severity.NOTED) -> None:
        self.problems.append(Problem(self.label(path), kind, reason, mend, severity))

    def label(self, path: str) -> str:
        """Give the path below the base, with the same strokes on every system."""
        if path == STDIN or not self.base:
            return path
        below = Path(os.path.relpath(path, self.base)).as_posix()
        return {".": ALL, STDIN: f"./{STDIN}"}.get(below, below)

    def add(self, path: str, named: bool) -> None:
        real = path if path == STDIN else os.path.realpath(path)
        if self.fresh(real, path) and len(self.found) < self.limit:
            self.found.append(Source(path, named, self.label(path)))

    def fresh(self, real: str, path: str) -> bool:
        """Tell whether a place is met for the first time; note it where it is not."""
        if real in self.seen:
            self.note(path, "duplicate", f"the same as {self.label(self.seen[real])}; read once", "name it once")
            return False
        self.seen[real] = path
        return True


def collect(
    sources: Sequence[str], limit: int, *, follow: bool = False
) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """Give every file below the sources, at most `limit`, and what was wrong with the rest.

    `follow` says whether a link inside a folder may lead out of it.
    """
    walk = _Walk(limit, follow, _base(sources))
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


def _base(sources: Sequence[str]) -> str:
    """Give the deepest folder that holds everything that was named; a folder that is named holds itself."""
    places = [os.path.abspath(s) for s in sources if s != STDIN]
    try:
        return os.path.commonpath([p if os.path.isdir(p) else os.path.dirname(p) for p in places])
    except ValueError:  # nothing but standard input, or two drives
        return ""


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

    `above` holds the real paths of the folders around it, the named one first: a link to one of them is a loop.
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
        if not walk.follow and _outside(path, (*above, here)[0]):
            mend = "name what it leads to, or set read.follow_links (--follow-links)"
            walk.note(path, "link-outside", "a link that leads out of the folder; not followed", mend)
        elif os.path.isdir(path):
            yield from _below(path, walk, (*above, here))
        else:
            yield from _regular(path, walk)


def _outside(path: str, root: str) -> bool:
    """Whether a path is a link to something that exists and does not lie below the root."""
    return os.path.islink(path) and os.path.exists(path) and not Path(os.path.realpath(path)).is_relative_to(root)


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
