"""Containers that no reader opens: never read as text, and told with the way to give what is inside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.errors import ReadError
from secondsource.model import Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.magic import UNPACK, kind_of
from secondsource.settings import ReadSettings

_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(?P<root>[a-z][\w.-]*:?[\w.-]*)"
    rb"(?=[\s>/])[^<>]*>",
    re.I | re.S,
)
XML_MEND = "save the article as text or HTML, or the feed as RSS or Atom"
MISSED, PASSED = 88, 49  # the bid for what may hold reports, and for what is passed over in a folder


class RefusedReader:
    """Refuses containers that no reader opens."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid by the first bytes alone."""
        kind = kind_of(head)
        return 0 if kind is None else MISSED if kind.reports else PASSED

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        """Raise ReadError with what it is and how to give what is inside."""
        kind = kind_of(raw[:4_096])
        what, mend = (kind.what, kind.mend) if kind else ("a container", UNPACK)
        raise ReadError(name, f"{what}, which cannot be opened here", mend, "container")
        yield


class XmlReader:
    """Refuses markup that no reader knows."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid for what begins as XML does, below every reader of a kind of it."""
        found = _MARKUP.match(head)
        return 64 if found and (b"<?xml" in head[:200] or name.lower().endswith(".xml")) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        """Raise ReadError with the name of its outermost element."""
        found = _MARKUP.match(raw[:4_096])
        root = found.group("root").decode("utf-8", "replace") if found else "?"
        raise ReadError(name, f"XML of a kind that is not known (<{root}>)", XML_MEND, "container")
        yield


@hookimpl
def readers() -> list[Reader]:
    """Give the readers that refuse."""
    return [RefusedReader(), XmlReader()]
