"""HTML pages: main text and metadata by trafilatura, the days by what it tells of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from secondsource.errors import ReadError
from secondsource.model import Problem, Report
from secondsource.plugins import Reader, hookimpl
from secondsource.read.authors import agencies, people
from secondsource.read.decode import decode
from secondsource.read.lines import lines_of
from secondsource.read.maintext import main_text
from secondsource.read.names import host_of
from secondsource.read.pagefacts import facts_of
from secondsource.settings import ReadSettings

_NAMES = (".html", ".htm", ".xhtml")
_OPENING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", re.I | re.S
)
_NULLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")  # the parser refuses them
_SAVED = re.compile(r"<!--[^>]{0,200}?(?:saved from url=\(\d+\)|SingleFile\s+url: )(https?://[^\s<>\"]+)")
# What the Wayback Machine writes into the pages that it shows: how often and when the page was saved.
_TOOLBAR = re.compile(
    r"<!-- BEGIN WAYBACK TOOLBAR INSERT -->.*?<!-- END WAYBACK TOOLBAR INSERT -->", re.IGNORECASE | re.DOTALL
)
SAVED_REACH = 4_096  # characters


class HtmlReader:
    """Reads a saved page."""

    def bid(self, head: bytes, name: str) -> int:
        """Bid for pages, by what they begin with or how they are called."""
        if _OPENING.match(head):
            return 85
        return 65 if Path(name).suffix.lower() in _NAMES else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give the page's main text below its title; raises ReadError where there is none."""
        page = _TOOLBAR.sub("", _NULLS.sub(" ", decode(raw, name).text))
        if page.count("<") > settings.max_tags:
            reason = f"more than {settings.max_tags} tags in the page"
            raise ReadError(name, reason, "save its text as a .txt file", "too-complex")
        found = _guarded(lambda: main_text(page), name)
        text = (found.text or "").strip() if found is not None else ""
        if not text:
            raise ReadError(
                name, "no article's text found in the page", "save its text as a .txt file", "not-news"
            )
        title = (found.title or "").strip() or None
        below = text.removeprefix(title or "").lstrip() if text.startswith(f"{title}\n") else text
        url = found.url or _saved_from(page)
        told = _guarded(lambda: facts_of(page, title, url), name)
        for kind, reason, mend in told.remarks:
            yield Problem(name, kind, reason, mend)
        whole = below if title is None else f"{title}\n\n{below}"
        yield Report(
            name,
            whole,
            title=title,
            publisher=told.publisher or host_of(url) or found.hostname or found.sitename or None,
            url=url,
            published=told.published,
            modified=told.modified,
            fetched=told.fetched,
            archived=told.archived,
            bylines=told.bylines or people((found.author or "").split(";")),
            agencies=agencies((found.author or "").split(";")),
            headings=tuple((x.start, x.end) for x in lines_of(whole) if " ".join(x.text.split()) in told.headings),
        )


def _saved_from(page: str) -> str | None:
    """Give the address that a browser wrote into the page when it saved it."""
    found = _SAVED.search(page[:SAVED_REACH])
    return found.group(1) if found else None


def _guarded(work: Any, name: str) -> Any:
    """Run a third party's parser on a stranger's page: whatever it raises is this page's problem."""
    try:
        return work()
    except Exception as error:
        reason = f"the page cannot be parsed ({type(error).__name__})"
        raise ReadError(name, reason, "save its text as a .txt file", "unreadable") from error


@hookimpl
def readers() -> list[Reader]:
    """Give the reader of pages."""
    return [HtmlReader()]
