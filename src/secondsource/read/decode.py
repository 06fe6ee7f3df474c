"""Bytes to text, by evidence: byte order mark, UTF-8, what the page declares, then a guess that is noted."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from secondsource.errors import ReadError
from secondsource.read.magic import is_container

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_PLAIN_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1b\x08")
SAMPLE = 65_536
MAX_CONTROL_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding that it was read with; `note` says why, where it was not plain UTF-8."""

    text: str
    encoding: str
    note: str = ""


def decode(raw: bytes, name: str) -> Decoded:
    """Decode bytes by the best evidence there is; raises ReadError where they are no text."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _with_mark(raw, encoding)
    wide = _wide(raw)
    if wide:
        return Decoded(raw.decode(wide, "replace"), wide, f"no byte order mark, but it looks like {wide.upper()}")
    if is_binary(raw):
        raise ReadError(name, "the file is binary, not text", "save the report as text, HTML or JSON", "binary")
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _declared(raw) or _cut_character(raw) or _guessed(raw, name)


def encoding_note(raw: bytes) -> str:
    """Say how an input was decoded where it was not plain UTF-8; empty for binary ones."""
    try:
        return decode(raw, "").note
    except ReadError:
        return ""


def is_binary(raw: bytes) -> bool:
    """Whether bytes look like no text: NULs, or many control characters."""
    sample = raw[:SAMPLE]
    if any(sample.startswith(mark) for mark, _ in _MARKS) or _wide(raw):
        return False
    controls = sum(b < 32 and b not in _PLAIN_CONTROLS for b in sample)
    return is_container(sample) or controls > MAX_CONTROL_SHARE * max(len(sample), 1)


def _wide(raw: bytes) -> str | None:
    """Say UTF-16 without its mark, where every other byte is mostly NUL."""
    sample = raw[:SAMPLE]
    half = len(sample) // 2
    for first, second, encoding in ((0, 1, "utf-16-be"), (1, 0, "utf-16-le")):
        full = sample[first::2].count(0) * 2 > half and not sample[second::2].count(0)
        if half > 1 and full:
            return encoding
    return None


def _with_mark(raw: bytes, encoding: str) -> Decoded:
    note = "" if encoding == "utf-8-sig" else f"the byte order mark says {encoding.upper()}"
    return Decoded(raw.decode(encoding, "replace"), encoding, note)


def _declared(raw: bytes) -> Decoded | None:
    found = _DECLARED.search(raw[:4096])
    if not found:
        return None
    try:
        encoding = codecs.lookup(found.group(1).decode("ascii")).name
        return (
            None
            if encoding == "utf-8"
            else Decoded(raw.decode(encoding), encoding, f"the page declares {encoding}")
        )
    except (LookupError, ValueError):
        return None


def _cut_character(raw: bytes) -> Decoded | None:
    """UTF-8 whose last character was cut by the size limit."""
    text = raw.decode("utf-8", "ignore")
    return (
        Decoded(text, "utf-8")
        if len(raw) - len(text.encode("utf-8")) <= 3 and raw.startswith(text.encode("utf-8"))
        else None
    )


def _guessed(raw: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    for candidate in (_western(raw) or encoding, encoding, "cp1252"):
        try:
            return Decoded(
                raw.decode(candidate), candidate, f"not UTF-8; read as {candidate} by the look of its bytes"
            )
        except (UnicodeDecodeError, LookupError):
            continue
    return Decoded(raw.decode("utf-8", "replace"), "utf-8", "not valid UTF-8; the bad bytes were replaced")


def _western(raw: bytes) -> str | None:
    """Say cp1252 where nearly all bytes are ASCII and the rest are its letters and quotation marks."""
    high = [b for b in raw[:SAMPLE] if b > 127]
    usual = set(range(0xC0, 0x100)) | {0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xA3, 0xAB, 0xBB}
    few = len(high) * 20 <= len(raw[:SAMPLE])
    return "cp1252" if few and all(b in usual for b in high) else None
