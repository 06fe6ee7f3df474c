"""PDF and Word documents (extra `documents`): their text, and what they tell of themselves."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from typing import Any

from secondsource.errors import ReadError
from secondsource.model import Dated, Problem, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.authors import people
from secondsource.read.moments import dated
from secondsource.read.unpacking import allowance, unpacked
from secondsource.read.wordtext import paragraphs_of
from secondsource.settings import ReadSettings

PDF = re.compile(rb"(?:\xef\xbb\xbf)?[\s\0]{0,64}%PDF-")
ZIP = b"PK\x03\x04"
EXTRA = "python -m pip install 'secondsource[documents]'"
NO_TEXT = "run a program that recognises text (OCR) over it, or save its text as a .txt file"
AGAIN = "save the document again, or its text as a .txt file"
MOST_PAGES = 500
DOCX_PARTS = 50_000_000  # bytes that a document may unpack to
_NAMELESS = re.compile(r"untitled|microsoft word|document\d*$|\.(?:docx?|pdf|indd|rtf)$", re.IGNORECASE)
_HYPHEN = re.compile(r"(?<=[a-z])-\n(?=[a-z])")


class PdfReader:
    """Reads the text of a PDF."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid by the first bytes."""
        return 95 if PDF.match(head) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give the text of all pages; raises ReadError without the extra, and for a locked or a scanned one."""
        pypdf = _extra("pypdf", name)
        with _parsed(name, "the PDF"):
            document = pypdf.PdfReader(io.BytesIO(raw), strict=False)
            if document.is_encrypted and not document.decrypt(""):
                raise ReadError(name, "the PDF is locked by a password", "save it without one", "locked")
            pages = [document.pages[n] for n in range(min(len(document.pages), MOST_PAGES))]
            texts = list(_pages(pages, settings.max_characters))
            told = document.metadata or {}
            title, author = _text(told.get("/Title")), _text(told.get("/Author"))
            made, changed = _day(told, "/CreationDate"), _day(told, "/ModDate")
        text = "\n\n".join(t for t in map(_flowing, texts) if t)
        if not text:
            raise ReadError(name, "a PDF without a text: its pages are pictures", NO_TEXT, "no-text")
        if len(document.pages) > MOST_PAGES:
            yield Problem(name, "too-long", f"more than {MOST_PAGES} pages; the rest is not read", "split it")
        yield Report(
            name,
            text,
            title=None if title and _NAMELESS.search(title) else title,
            published=made,
            modified=changed if made and changed and changed.value > made.value else None,
            bylines=people([author or ""]),
        )


class DocxReader:
    """Reads the text of a Word document."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid for a ZIP of that name, or one that begins as Word's do."""
        if not head.startswith(ZIP):
            return 0
        return 95 if name.lower().endswith((".docx", ".docm")) or b"word/" in head else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        """Give its paragraphs and tables in their order; raises ReadError without the extra or a text."""
        docx = _extra("docx", name)
        with _parsed(name, "the document"):
            _bounded(raw, name, settings)
            document = docx.Document(io.BytesIO(raw))
            text = "\n\n".join(p for p in paragraphs_of(document.element.body) if p)
            core = document.core_properties
        if not text:
            raise ReadError(name, "a Word document without a text", AGAIN, "no-text")
        title = (core.title or "").strip()
        yield Report(
            name,
            text,
            title=title if title and not _NAMELESS.search(title) else None,
            modified=dated(core.modified, "the document's day of change") if _real(core.modified) else None,
            bylines=people([core.author or ""]),
        )


def _pages(pages: list[Any], most: int) -> Iterator[str]:
    left = most
    for page in pages:
        text = page.extract_text()
        yield text
        left -= len(text)
        if left < 0:
            return


def _flowing(text: str) -> str:
    """Join the lines of a page's paragraphs: a line of a column is no line of the text."""
    joined = _HYPHEN.sub("", text.replace("\r\n", "\n"))
    out: list[str] = []
    for line in (" ".join(x.split()) for x in joined.split("\n")):
        runs_on = bool(out and out[-1] and line) and not out[-1].endswith((".", "!", "?", ":", "”", '"'))
        if runs_on and len(out[-1]) > 40 and not line.isupper():
            out[-1] = f"{out[-1]} {line}"
        else:
            out.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip()


def _bounded(raw: bytes, name: str, settings: ReadSettings) -> None:
    """Unpack every part once, bounded, before the library unpacks them all."""
    with allowance(settings) as left, zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for info in archive.infolist():
            with archive.open(info) as part:
                if len(unpacked(part, name, DOCX_PARTS, left)) > DOCX_PARTS:
                    raise ReadError(name, "the document unpacks to too much", AGAIN, "too-long")


def _real(value: datetime | None) -> bool:
    return value is not None and value.year > 2013  # python-docx and Word's own templates carry a day of 2013


def _day(told: Any, key: str) -> Dated | None:
    """Give the day of a PDF's own field ("D:20250310230000-05'00'")."""
    found = re.match(r"(?:D:)?(\d{8})(\d{6})?", str(told.get(key) or ""))
    return dated(found.group(1), f"the document's {key[1:]}") if found else None


def _text(value: object) -> str | None:
    return (str(value).strip() or None) if value is not None else None


def _extra(module: str, name: str) -> Any:
    """Give a library of the extra; raises ReadError, whose mend installs it, where it is missing."""
    try:
        return import_module(module)
    except ImportError as error:
        raise ReadError(name, "reading documents needs an extra", EXTRA, "missing-extra") from error


@contextmanager
def _parsed(name: str, what: str) -> Iterator[None]:
    """Turn whatever a library raises for a broken document into a ReadError."""
    try:
        yield
    except ReadError:
        raise
    except Exception as error:
        reason = f"{what} is broken ({type(error).__name__}: {error})"
        raise ReadError(name, reason, AGAIN, "unreadable") from error


@hookimpl
def readers() -> list[Reader]:
    """Give the readers of documents."""
    return [PdfReader(), DocxReader()]
