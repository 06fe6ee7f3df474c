"""NewsML-G2, the IPTC's news in XML: each item with a text inside is a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from secondsource.errors import ReadError
from secondsource.model import Dated, Problem, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.authors import agencies, people
from secondsource.read.decode import decode
from secondsource.read.fragments import text_of
from secondsource.read.moments import dated
from secondsource.settings import ReadSettings

SPACE = "http://iptc.org/std/nar/2006-10-01/"
_BEGIN = re.compile(rb"<(?:\w+:)?(?:newsItem|newsMessage|packageItem)\b[^>]*" + re.escape(SPACE.encode()), re.S)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_BY = re.compile(r"^\s*by\s+", re.IGNORECASE)
MEND = "give the items with their text inside (inlineXML or inlineData)"


class NewsmlReader:
    """Reads the items of a NewsML-G2 document, alone or in a message."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid for the name space of G2."""
        return 95 if _BEGIN.search(head) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give each item with a text, by its number where there are several; raises ReadError for none."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        try:
            root = etree.fromstring(_DECLARATION.sub("", decode(raw, name).text.lstrip("\ufeff")), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise ReadError(name, f"the XML is broken: {error}", "write it again", "unreadable") from error
        items = list(root.iter(f"{{{SPACE}}}newsItem"))
        texts = [(n, item, text) for n, item in enumerate(items, 1) if (text := _body(item))]
        if not texts:
            raise ReadError(name, "NewsML without a text, as of pictures and packages", MEND, "not-an-article")
        for number, item, text in texts:
            yield _report(item, text, name if len(items) == 1 else f"{name}#{number}")


def _report(item: Any, text: str, name: str) -> Report:
    title = _first(item, "contentMeta/headline") or _first(item, "itemMeta/title")
    names = [
        _BY.sub("", n) for n in (_first(item, "contentMeta/by"), _first(item, "contentMeta/creator/name")) if n
    ]
    version = _day(item, "itemMeta/versionCreated")
    first = _day(item, "itemMeta/firstCreated") or _day(item, "contentMeta/contentCreated")
    return Report(
        name,
        "\n\n".join(x for x in (title, text) if x),
        title=title,
        publisher=_first(item, "rightsInfo/copyrightHolder/name") or _first(item, "itemMeta/provider/name"),
        published=first or version,
        modified=version if first and version and version.value > first.value else None,
        bylines=people(names),
        agencies=agencies(names),
    )


def _body(item: Any) -> str:
    """Give the text of an item: what its inline XML (XHTML, NITF) or its inline data hold."""
    for held in item.iterfind(f"{{{SPACE}}}contentSet/{{{SPACE}}}inlineXML"):
        bodies = held.xpath("descendant::*[local-name()='body.content']") or held.xpath(
            "descendant::*[local-name()='body']"
        )
        for node in bodies or list(held):
            plain = re.sub(r"(</?)\w+:", r"\1", etree.tostring(node, encoding="unicode", with_tail=False))
            if text := text_of(plain):
                return text
    data = item.find(f"{{{SPACE}}}contentSet/{{{SPACE}}}inlineData")
    return text_of(data.text or "") if data is not None else ""


def _first(item: Any, path: str) -> str | None:
    found = item.find("/".join(f"{{{SPACE}}}{part}" for part in path.split("/")))
    text = " ".join("".join(found.itertext()).split()) if found is not None else ""
    return text or None


def _day(item: Any, path: str) -> Dated | None:
    return dated(_first(item, path), f"the item's {path.rpartition('/')[2]}")


@hookimpl
def readers() -> list[Reader]:
    """Give the reader of NewsML-G2."""
    return [NewsmlReader()]
