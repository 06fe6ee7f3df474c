"""Plain text and Markdown: the text is the file as it is, newlines untouched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from secondsource.model import Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.decode import decode, is_binary
from secondsource.read.frontmatter import with_front_matter, without_heading_marks
from secondsource.settings import ReadSettings

MARKDOWN = (".md", ".markdown")
NAMES = (".txt", ".text", *MARKDOWN)


class PlainReader:
    """Reads plain text in any encoding."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid for text files; low for a name that is no text's."""
        suffix = Path(name).suffix.lower()
        if suffix in NAMES:
            return 60
        if is_binary(head):
            return 0
        return 50 if not suffix or name == "-" else 20

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        """Give the text as the report; raises ReadError where the bytes are no text."""
        report = with_front_matter(Report(name, decode(raw, name).text))
        yield without_heading_marks(report) if Path(name).suffix.lower() in MARKDOWN else report


@hookimpl
def readers() -> list[Reader]:
    """Give the reader of plain text."""
    return [PlainReader()]
