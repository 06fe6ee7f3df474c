"""Web archives: WARC and ARC, plain, gzipped or as WACZ, by fastwarc; each page that was saved is a report."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from secondsource.errors import ReadError
from secondsource.model import Dated, DateEvidence, Problem, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.moments import day_of
from secondsource.read.names import host_of
from secondsource.read.stage import opened
from secondsource.read.unpacking import CHUNK, allowance, unpacked
from secondsource.settings import ReadSettings

BEGIN = (b"WARC/", b"filedesc://")
GZIP = b"\x1f\x8b"
TEXTS = {  # what may hold a report -> the ending that tells a reader
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/json": ".json",
    "application/feed+json": ".json",
    "application/ld+json": ".json",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/pdf": ".pdf",
}
FETCH_AGAIN = "fetch the archive again"
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*(?P<charset>[\w.:-]+)", re.IGNORECASE)


class WarcReader:
    """Reads the responses and resources of a WARC or ARC file."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid for the first record's head; for a packed file by its name, or what it unpacks to."""
        if head.startswith(BEGIN):
            return 96
        lower = name.lower()
        return 96 if head.startswith(GZIP) and lower.endswith((".warc.gz", ".arc.gz")) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give each page as `name#number`, the number that of its record in the file, counted from 1.

        What the archive tells of the fetch (day, address) is the page's; redirects and errors are passed over.
        """
        with allowance(settings) as left:
            met, limit = 0, settings.max_bytes
            for number, record in _records(raw, name):
                if isinstance(record, Problem):
                    yield record
                    continue
                met += 1
                body = _whole(record, unpacked(record.reader, name, limit, left), limit)
                if body.lost:
                    yield Problem(f"{name}#{number}", "truncated", body.lost, FETCH_AGAIN)
                yield from _page(record, body.held, f"{name}#{number}", settings)
        if not met:
            raise ReadError(name, "a web archive without a page", FETCH_AGAIN, "empty")


@dataclass(frozen=True, slots=True)
class _Body:
    """The bytes of a page, and what is wrong with their number."""

    held: bytes
    lost: str = ""


def _whole(record: Any, held: bytes, limit: int) -> _Body:
    """Give a page as long as its answer's head says: a record's own length may lie, and reach into the next."""
    head = record.http_headers
    told = (head.get("Content-Length") or "") if head else ""
    packed = head.get("Content-Encoding") if head else None
    length = int(told) if told.isdecimal() and not packed else len(held)
    missing = len(held) <= limit and not packed and len(held) < max(record.content_length, length)
    lost = "the record ends before the length that its head tells" if missing else ""
    return _Body(held[:length], lost)


def _records(raw: bytes, name: str) -> Iterator[tuple[int, Any]]:
    """Give the records that hold a page, with their numbers; a break in the file ends it with a problem."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    held = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    number = at = 0
    try:
        for record in ArchiveIterator(io.BytesIO(raw), parse_http=True, auto_decode="all"):
            number, at = number + 1, record.stream_pos
            if record.record_type & held and _is_page(record):
                yield number, record
        broken = "" if _ends_whole(raw, at) else "it ends in the middle of a record"
    except ReadError:
        raise
    except Exception as error:  # the library tells broken files by many kinds of error
        broken = type(error).__name__
    if broken:
        reason = f"the archive breaks off behind record {number} ({broken})"
        yield number, Problem(name, "truncated", reason, FETCH_AGAIN)


def _ends_whole(raw: bytes, at: int) -> bool:
    """Whether a file ends where a record does, looked at from the last record that was met."""
    if not raw.startswith(GZIP):
        return raw.endswith((b"\r\n\r\n", b"\n\n"))
    rest = raw[at:]
    while rest.startswith(GZIP):
        packed = zlib.decompressobj(wbits=31)
        while rest and not packed.eof:
            packed.decompress(rest, CHUNK)
            rest = packed.unconsumed_tail
        if not packed.eof:
            return False
        rest = packed.unused_data
    return not rest.strip(b"\0")


def _is_page(record: Any) -> bool:
    """Whether a record is a text that was answered, and no redirect, error, picture or `robots.txt`."""
    if record.is_http and record.http_headers is not None and record.http_headers.status_code not in (200, 203):
        return False
    address = _address(record) or ""
    kind = _kind(record)
    return kind in TEXTS and not address.endswith(("/robots.txt", "/favicon.ico"))


def _kind(record: Any) -> str:
    told = record.http_content_type if record.is_http else record.headers.get("Content-Type")
    return (told or "").partition(";")[0].strip().lower()


def _address(record: Any) -> str | None:
    """Give the address of a record; older writers set it in angle brackets, which the library keeps."""
    told = record.headers.get("WARC-Target-URI") or ""
    return told.strip().removeprefix("<").removesuffix(">") or None


def _page(record: Any, body: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
    """Read a page by the reader that fits it, and add what the archive tells of it."""
    url, day = _address(record), _day(record)
    ending = TEXTS.get(_kind(record), "")
    if not body.strip():
        return
    for found in opened(_in_utf8(body, record), name + ending, settings):
        if isinstance(found, Problem):
            yield replace(found, source=_unended(found.source, name, ending))
            continue
        yield replace(
            found,
            id=_unended(found.id, name, ending),
            url=found.url or url,
            publisher=found.publisher or host_of(url),
            fetched=found.fetched or day,
        )


def _unended(target: str, name: str, ending: str) -> str:
    """Give a record's name without the ending that only told its kind."""
    return name + target.removeprefix(name + ending) if target.startswith(name + ending) else target


def _day(record: Any) -> Dated | None:
    told = record.headers.get("WARC-Date") or ""
    day = day_of(told)
    return (
        Dated(day.isoformat(), DateEvidence.METADATA, f"the archive's WARC-Date, {told}", "UTC") if day else None
    )


def _in_utf8(body: bytes, record: Any) -> bytes:
    """Give a page in UTF-8 where its answer's head tells another encoding; the head counts before the page."""
    told = _CHARSET.search((record.http_headers.get("Content-Type") or "") if record.http_headers else "")
    if told is None:
        return body
    try:
        return body.decode(told["charset"]).encode("utf-8")
    except (LookupError, UnicodeError):
        return body


@hookimpl
def readers() -> list[Reader]:
    """Give the reader of web archives."""
    return [WarcReader()]
