"""What files that are no text begin with, what they are called, and how to give what is inside."""

from __future__ import annotations

import re
from dataclasses import dataclass

UNPACK = "unpack it, and name what was inside"
AS_TEXT = "save its text as a .txt, .html or .docx file"
SPOKEN = "write down what is said in it, and name that text"
LEFT = "leave it out"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of container that no reader opens: what its file begins with, what it is called, and the mend.

    `reports` says whether reports may lie in it, so that it is missed where it stands in a folder.
    """

    begins: re.Pattern[bytes]
    what: str
    mend: str
    reports: bool = True


def _kind(begins: bytes, what: str, mend: str, *, reports: bool = True) -> Kind:
    return Kind(re.compile(begins, re.DOTALL), what, mend, reports)


KINDS = (
    _kind(rb"7z\xbc\xaf\x27\x1c", "a 7z archive", UNPACK),
    _kind(rb"Rar!\x1a\x07", "a RAR archive", UNPACK),
    _kind(rb"\x28\xb5\x2f\xfd", "a file packed with zstd", UNPACK),
    _kind(rb"\x04\x22\x4d\x18", "a file packed with lz4", UNPACK),
    _kind(rb"MSCF\0{4}", "a cabinet archive", UNPACK),
    _kind(rb"!<arch>\n", "an ar archive", UNPACK),
    _kind(
        rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old office program, or an Outlook message", AS_TEXT
    ),
    _kind(rb"\{\\rtf", "a document in rich text", AS_TEXT),
    _kind(rb"%!PS", "a document in PostScript", AS_TEXT),
    _kind(rb"!BDN", "an Outlook mailbox", "save its messages as .eml files"),
    _kind(rb"SQLite format 3\0", "a SQLite database", "write its table of articles as CSV"),
    _kind(rb"ARROW1\0\0", "a table in Arrow's form", "write it as Parquet or CSV"),
    _kind(rb"Obj\x01", "a table in Avro's form", "write it as JSON Lines or CSV"),
    _kind(rb"\x89HDF\r\n", "a table in HDF5", "write it as CSV"),
    _kind(rb"BEGIN:VCALENDAR\r?\n", "a calendar", LEFT),
    _kind(rb"BEGIN:VCARD\r?\n", "an address book", LEFT),
    _kind(rb"\x89PNG\r\n", "a picture in PNG", AS_TEXT, reports=False),
    _kind(rb"GIF8[79]a", "a picture in GIF", AS_TEXT, reports=False),
    _kind(rb"\xff\xd8\xff", "a picture in JPEG", AS_TEXT, reports=False),
    _kind(rb"II\*\0|MM\0\*", "a picture in TIFF", AS_TEXT, reports=False),
    _kind(rb"RIFF.{4}WEBP", "a picture in WebP", AS_TEXT, reports=False),
    _kind(rb"RIFF.{4}(?:WAVE|AVI )|ID3[\x02-\x04]\0|OggS\0|fLaC\0", "a recording", SPOKEN, reports=False),
    _kind(rb"\0.{3}ftyp|\x1aE\xdf\xa3", "a film or a recording", SPOKEN, reports=False),
    _kind(rb"\x7fELF|MZ\x90\0", "a program", LEFT, reports=False),
)
OPENED = re.compile(rb"%PDF-|PK(?:\x03\x04|\x05\x06)|\x1f\x8b|BZh[1-9]|\xfd7zXZ\0|PAR1[\x15\0]")


def kind_of(head: bytes) -> Kind | None:
    """Give the kind of container that no reader opens, by a file's first bytes."""
    return next((k for k in KINDS if k.begins.match(head)), None)


def is_container(head: bytes) -> bool:
    """Whether first bytes are those of something that is no text, opened by a reader or not."""
    return bool(OPENED.match(head)) or kind_of(head) is not None
