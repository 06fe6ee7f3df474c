"""Packed files: zip (WACZ too), tar, gzip, bzip2 and xz, bounded, each member by the reader that fits it.

Nothing is written to the disk, so a member's path leads nowhere; what climbs out of the archive is told and left.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import PurePosixPath
from typing import IO

from secondsource.errors import ReadError
from secondsource.model import Problem, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.stage import opened
from secondsource.read.unpacking import DEEPEST, Allowance, Stream, allowance, unpacked
from secondsource.settings import ReadSettings

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
SQUEEZED: dict[bytes, tuple[str, Callable[[IO[bytes]], Stream]]] = {
    b"\x1f\x8b": (".gz", gzip.open),
    b"BZh": (".bz2", bz2.BZ2File),
    b"\xfd7zXZ\0": (".xz", lzma.LZMAFile),
}
TAR_MAGIC, TAR_AT = b"ustar", 257
AGAIN = "pack it again, or unpack it and name what was inside"
BROKEN = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError),
    *(
        OSError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ),  # of members locked, packed in odd ways, named wrongly
)
NOT_REPORTS = ("__MACOSX/", "META-INF/", ".git/")
OFFICE = {"word/": "a Word document", "xl/": "a spreadsheet", "ppt/": "a slide show"}
DATAPACKAGE = "datapackage.json"


class ZipReader:
    """Reads the members of a ZIP archive; of a WACZ, its web archives."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid by the first bytes."""
        return 90 if head.startswith(ZIP) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give what lies in the archive, as `name#path`; raises ReadError for one that cannot be opened."""
        with _bounded(name, settings) as left, _told(name):
            archive = zipfile.ZipFile(io.BytesIO(raw))
            members = [i for i in archive.infolist() if not i.is_dir()]
            if kind := _document(members):
                mend = "save its text as a .txt, .html or .docx file"
                raise ReadError(name, f"{kind}, which cannot be opened here", mend, "container")
            wacz = any(i.filename == DATAPACKAGE for i in members) and name.lower().endswith(".wacz")
            some = [i for i in members if not wacz or i.filename.startswith("archive/")]
            for info in sorted(some, key=lambda i: i.filename):
                if info.flag_bits & 1:
                    yield Problem(f"{name}#{info.filename}", "locked", "it is locked by a password", "unlock it")
                    continue
                yield from _member(lambda i=info: archive.open(i), info.filename, name, settings, left)  # type: ignore[misc]


def _document(members: list[zipfile.ZipInfo]) -> str | None:
    """Say what kind of document an archive is, if it is one that no reader opens."""
    names = [m.filename for m in members]
    if "[Content_Types].xml" in names:
        return next((what for part, what in OFFICE.items() if any(n.startswith(part) for n in names)), None)
    if "mimetype" in names[:1]:
        return "an open document or an e-book"
    return None


class TarReader:
    """Reads the members of a tar archive, plain or packed."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid for the mark of a tar."""
        return 91 if head[TAR_AT:].startswith(TAR_MAGIC) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give what lies in the archive, as `name#path`; links are not followed."""
        with (
            _bounded(name, settings) as left,
            _told(name),
            tarfile.open(fileobj=io.BytesIO(raw), mode="r:") as tar,
        ):
            for info in tar:
                if info.isfile():
                    yield from _member(lambda i=info: _file(tar, i), info.name, name, settings, left)  # type: ignore[misc]
                elif not info.isdir():
                    reason = "a link or a device in an archive; not followed"
                    yield Problem(f"{name}#{info.name}", "skipped", reason, "name what it leads to")


def _file(tar: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    return tar.extractfile(info) or io.BytesIO()


class SqueezedReader:
    """Reads one file that is packed by gzip, bzip2 or xz."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid by the first bytes."""
        return 90 if head.startswith(tuple(SQUEEZED)) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give what the file holds, under the file's own name."""
        ending, opener = next(v for k, v in SQUEEZED.items() if raw.startswith(k))
        with _bounded(name, settings) as left:
            with _told(name):
                held = unpacked(opener(io.BytesIO(raw)), name, settings.max_container, left)
            inner = name[: -len(ending)] if name.lower().endswith(ending) else name
            inner = f"{inner[:-4]}.tar" if inner.lower().endswith(".tgz") else inner
            for found in opened(held[: settings.max_container], inner, settings, named=True):
                yield _renamed(found, inner, name)


def _renamed(found: Report | Problem, inner: str, name: str) -> Report | Problem:
    """Give a result under the name of the packed file."""
    if isinstance(found, Problem):
        return replace(found, source=name + found.source.removeprefix(inner))
    return replace(found, id=name + found.id.removeprefix(inner))


def _member(
    open_it: Callable[[], Stream], path: str, name: str, settings: ReadSettings, left: Allowance
) -> Iterator[Report | Problem]:
    """Read one member of an archive; what is wrong with it costs itself."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    if any(p.startswith(".") and p != ".." for p in parts) or path.startswith(NOT_REPORTS):
        return
    called = f"{name}#{path}"
    if ".." in parts or path.startswith(("/", "\\")) or path[1:2] == ":":
        yield Problem(
            called, "climbs-out", "its path leads out of the archive; not read", "pack it under a plain name"
        )
        return
    left.records_left -= 1
    if left.records_left < 0:
        reason = f"more than {settings.max_records} files in it; the rest is not read"
        raise ReadError(name, reason, "unpack it, or raise read.max_records", "too-many-files")
    try:
        held = unpacked(open_it(), name, settings.max_container, left)
    except BROKEN as error:
        yield Problem(called, "unreadable", f"the archive is broken here ({error})", AGAIN)
        return
    if held.strip():
        yield from opened(held[: settings.max_container], called, settings)


@contextmanager
def _bounded(name: str, settings: ReadSettings) -> Iterator[Allowance]:
    """Open the allowance of a container; raises ReadError for one too deep inside others."""
    with allowance(settings) as left:
        if left.depth > DEEPEST:
            reason = f"more than {DEEPEST} archives inside each other"
            raise ReadError(name, reason, "unpack it, and name what was inside", "too-complex")
        yield left


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Turn what the libraries raise for a broken archive into a ReadError."""
    try:
        yield
    except BROKEN as error:
        raise ReadError(name, f"the archive is broken ({error})", AGAIN, "unreadable") from error


@hookimpl
def readers() -> list[Reader]:
    """Give the readers of packed files."""
    return [ZipReader(), TarReader(), SqueezedReader()]
