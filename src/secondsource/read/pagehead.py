"""Where a page shows its article: the headline, what stands around it, and the part of the page that holds both.

The lines between the headline and the text tell the day and the writers as readers see them; menus, comments
and the clock at the top of a page lie outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

BLOCKS = frozenset(
    "address article aside blockquote br body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5"
    " h6 header hr li main nav ol p pre section table td th time tr ul".split()
)
SKIPPED = frozenset("script style noscript template svg button select option iframe nav footer".split())
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:comments?|disqus|related|recommended|most-?read|trending|latest|newsletter|cookies?|consent"
    r"|cmp|share|social|breadcrumbs?|sidebar|teasers?|promo)(?:$|[\s_-])",
    re.IGNORECASE,
)
ABOVE, BELOW = 4, 12  # lines beside a headline
PARAGRAPH = 20  # words


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page as it is shown, and the element that it stands in."""

    text: str
    element: Any


@dataclass(frozen=True, slots=True)
class Head:
    """The lines above and below a headline, and the element that holds it and the first paragraph."""

    above: tuple[str, ...]
    below: tuple[str, ...]
    article: Any


def head_of(tree: Any, title: str | None) -> Head | None:
    """Find the headline of a page and what stands around it; None where the title is not shown."""
    body = tree.find(".//body")
    lines = list(page_lines(body if body is not None else tree))
    at = _headline(lines, title)
    if at is None:
        return None
    stop = next((i for i in range(at + 1, len(lines)) if len(lines[i].text.split()) >= PARAGRAPH), None)
    below = lines[at + 1 : min(stop if stop is not None else len(lines), at + 1 + BELOW)]
    article = _holding(lines[at].element, lines[stop].element) if stop is not None else None
    inside = set(article.iter()) if article is not None else set()
    above = [x for x in lines[max(0, at - ABOVE) : at] if x.element in inside]
    return Head(tuple(x.text for x in above), tuple(x.text for x in below), article)


def _headline(lines: list[PageLine], title: str | None) -> int | None:
    wanted = _plain(title or "")
    heads = [i for i, x in enumerate(lines) if x.element.tag == "h1" or _within(x.element, "h1")]
    same = [i for i, x in enumerate(lines) if wanted and _plain(x.text) == wanted]
    if found := [i for i in same if i in heads] or same:
        return found[0]
    part = [i for i in heads if wanted and len(_plain(lines[i].text)) > 8 and _plain(lines[i].text) in wanted]
    return next(iter(part or heads), None)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _within(element: Any, tag: str) -> bool:
    return any(e.tag == tag for e in element.iterancestors())


def _holding(one: Any, other: Any) -> Any:
    """Give the lowest element that holds two others."""
    above = {other, *other.iterancestors()}
    return next((e for e in (one, *one.iterancestors()) if e in above), None)


def page_lines(top: Any) -> Iterator[PageLine]:
    """Give the lines of an element as they are shown, without menus, footers, scripts and marked asides."""
    words: list[str] = []
    held = top

    def flush() -> Iterator[PageLine]:
        text = " ".join("".join(words).split())
        words.clear()
        if text:
            yield PageLine(text, held)

    for step, element in _walk(top):
        if element.tag in BLOCKS:
            yield from flush()
            held = element if step == "open" else element.getparent()
        if step == "open":
            held = element if element.tag in BLOCKS else held
            words.append(element.text or "")
        else:
            words.append(element.tail or "" if element is not top else "")
    yield from flush()


def _walk(top: Any) -> Iterator[tuple[str, Any]]:
    """Give each element when it opens and when it closes; a skipped one only closes. No recursion: pages nest."""
    open_now: list[tuple[Any, Iterator[Any]]] = []
    pending: list[Any] = [top]
    while pending or open_now:
        if pending:
            element = pending.pop()
            if hidden(element) and element is not top:
                yield "close", element
            else:
                yield "open", element
                open_now.append((element, iter(element)))
        element, children = open_now[-1] if open_now else (None, iter(()))
        child = next(children, None)
        if child is not None:
            pending.append(child)
        elif element is not None:
            open_now.pop()
            yield "close", element


def hidden(element: Any) -> bool:
    """Whether an element is no part of an article by its tag or by its marks, or a comment of the source."""
    if not isinstance(element.tag, str) or element.tag in SKIPPED:
        return True
    if element.tag in ("html", "body", "main", "article", "h1"):
        return False
    marks = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(_ASIDE.search(marks)) and not element.findall(".//h1")
