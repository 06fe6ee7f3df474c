"""Feed files: RSS and Atom, each entry a report; a list of feeds (OPML) names feeds, and holds no report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from secondsource.errors import ReadError
from secondsource.model import Problem, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.decode import decode
from secondsource.read.feeditems import feed_entries
from secondsource.settings import ReadSettings

_PROLOGUE = (
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<\?xml-stylesheet[^>]*>\s*|<!--.*?-->\s*|<!doctype[^>]*>\s*)*"
)
_FEED = re.compile(_PROLOGUE + rb"<(?:\w+:)?(?:rss|feed|rdf)\b", re.I | re.S)
_OPML = re.compile(_PROLOGUE + rb"<opml\b", re.I | re.S)
_MEDIA = re.compile(r"""xmlns:([A-Za-z]\w*)\s*=\s*["']https?://search\.yahoo\.com/mrss/?["']""")
NO_ENTRY = "fetch the feed again, and give it whole"
SHOWN = 3  # addresses that a remark names


class FeedReader:
    """Reads RSS 0.9 to 2.0, RDF and Atom, whatever the file is called."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid for what begins as a feed."""
        return 95 if _FEED.match(head) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give a report for each entry, `name#1` and so on; raises ReadError for a feed without one."""
        import feedparser

        text = decode(raw, name).text
        found = feedparser.parse(_without_captions(_undeclared(text)).encode("utf-8"))
        if not found.entries:
            raise ReadError(name, "a feed without an entry", NO_ENTRY, "empty")
        if found.bozo and "xml" in type(found.bozo_exception).__module__:
            why = str(found.bozo_exception).partition(":")[2].strip() or "its XML is broken"
            yield Problem(name, "broken", f"the feed's XML is broken ({why}); read as far as it goes", NO_ENTRY)
        yield from feed_entries(found, name)


def _undeclared(text: str) -> str:
    """Give XML without the encoding that it declares: it is text by now, and will be UTF-8."""
    return re.sub(r"""(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']""", r"\1", text.lstrip("\ufeff"), count=1)


def _without_captions(text: str) -> str:
    """Drop the words of Media RSS, which feedparser takes for the entry's own (its summary, its title)."""
    for prefix in dict.fromkeys(_MEDIA.findall(text)):
        some = rf"<{prefix}:(description|title|text|credit|keywords|comments)\b[^<>]*(?<!/)>.*?</{prefix}:\1\s*>"
        text = re.sub(some, "", text, flags=re.DOTALL)
    return text


class OpmlReader:
    """Refuses a list of feeds, and says what it lists."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid for OPML."""
        return 95 if _OPML.match(head) or name.lower().endswith(".opml") else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        """Raise ReadError: what it lists are addresses, and nothing is fetched that nobody named."""
        feeds = feeds_in(raw)
        shown = ", ".join(feeds[:SHOWN]) + (f" and {len(feeds) - SHOWN} more" if len(feeds) > SHOWN else "")
        reason = f"a list of {len(feeds)} feeds, not of reports ({shown})" if feeds else "a list of feeds, empty"
        raise ReadError(name, reason, "give the feeds themselves, saved or by their addresses", "feed-list")
        yield


def feeds_in(raw: bytes) -> list[str]:
    """Give the addresses of the feeds that an OPML file lists, in its order, once each."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(raw.strip(), parser)
    except etree.XMLSyntaxError:
        return []
    if root is None:
        return []
    found = (o.get("xmlUrl") or o.get("xmlurl") for o in root.iter("outline"))
    return list(dict.fromkeys(address for address in found if address))


@hookimpl
def readers() -> list[Reader]:
    """Give the readers of feeds and of lists of feeds."""
    return [FeedReader(), OpmlReader()]
