"""Pages that are not one whole article: behind a paywall, an index of stories, several stories on one page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from secondsource.read.pagehead import hidden

ARTICLE_MARKS = "//meta[@property='og:type' and @content='article'] | //meta[@property='article:published_time']"
PARAGRAPH = 15  # words of text of its own
TEASERS = 6  # headings that are links, at least, on an index
STORY = 2  # paragraphs of each of several stories
HEADINGS = ("h1", "h2", "h3", "h4")


def page_remarks(tree: Any, articles: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Give kind, reason and mend for what a page tells of itself, and for pages of many stories."""
    if any(str(a.get("isAccessibleForFree")).lower() == "false" for a in articles):
        reason = "the page says that it is not free to read (isAccessibleForFree); its text may be cut off"
        yield "paywalled", reason, "save the page while you are logged in"
    if articles or tree.xpath(ARTICLE_MARKS):
        return
    body = tree.find(".//body")
    shown = [e for e in body.iter() if isinstance(e.tag, str)] if body is not None else []
    texts = [e for e in shown if e.tag == "p" and _own_words(e) >= PARAGRAPH and not _aside(e)]
    teasers = [e for e in shown if e.tag in HEADINGS and _linked(e) and not _aside(e)]
    stories = [e for e in shown if e.tag == "article" and _is_story(e)]
    if len(teasers) >= TEASERS and len(teasers) > len(texts):
        reason = f"an index of {len(teasers)} stories, not one article"
        yield "not-news", reason, "save the page of the story itself"
    elif len(stories) > 1:
        yield "not-news", f"{len(stories)} stories on one page", "save the page of each story"


def _own_words(element: Any) -> int:
    linked = sum(len(str(a.text_content()).split()) for a in element.iter("a"))
    return len(str(element.text_content()).split()) - linked


def _linked(heading: Any) -> bool:
    inside = heading.find(".//a[@href]") is not None
    return inside or any(e.tag == "a" and e.get("href") for e in heading.iterancestors())


def _aside(element: Any) -> bool:
    return any(hidden(e) for e in element.iterancestors())


def _is_story(element: Any) -> bool:
    """Whether an element has a headline and paragraphs of its own, and lies in no other story."""
    if any(e.tag == "article" for e in element.iterancestors()):
        return False
    texts = [p for p in element.iter("p") if _own_words(p) >= PARAGRAPH]
    return len(texts) >= STORY and any(True for _ in element.iter(*HEADINGS))
