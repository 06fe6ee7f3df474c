"""What the inline marks of a page say, put into its words before these are taken out of their elements.

A quotation (`q`) has no quotation marks of its own: without them somebody's words become the outlet's. Words that
are struck out (`del`, `s`) are withdrawn. A raised figure is no further digit: ten to the sixth is not 106.
"""

from __future__ import annotations

import re
from typing import Any

from secondsource.language.own_corrections import CHANGED, HEADED, STOOD_BEFORE

STRUCK = ("del", "s", "strike")
CONVENTION = (("“", "”"), ("‘", "’"))  # a quotation, and one inside it
RAISED = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
_FIGURE = re.compile(r"\s*[+\-−]?\d+\s*$")
_UNSEEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
NOTE = 100  # words of a correction at most: an aside with more is something else
SHOWN = 2  # times as many words are shown as are hidden, or the page shows its text by a script


def with_signs(tree: Any) -> None:
    """Change a page's tree in place: quotation marks round `q`, no struck words, raised figures as such."""
    for element in [e for e in tree.iter(*STRUCK) if e.getparent() is not None]:
        element.drop_tree()
    for element in list(tree.iter("sup")):
        _raise(element)
    for element, inside in [(e, sum(1 for _ in e.iterancestors("q"))) for e in tree.iter("q")]:
        _quote(element, *CONVENTION[inside % 2])
        element.drop_tag()


def without_unseen(tree: Any) -> None:
    """Take out what the page itself hides, unless that is most of it: then a script shows it to readers."""
    unseen = [e for e in tree.iter("p", "div", "section", "span", "li", "aside") if _is_unseen(e)]
    highest = [e for e in unseen if not any(a in unseen for a in e.iterancestors())]
    words = sum(len(e.text_content().split()) for e in highest)
    if words and words * (SHOWN + 1) <= len(tree.text_content().split()):
        for element in highest:
            element.drop_tree()


def with_corrections(tree: Any) -> None:
    """Make an article's aside or footer that corrects it a part of its text: it is furniture to extractors."""
    for element in list(tree.iter("aside", "footer")):
        text = " ".join(element.text_content().split())
        if len(text.split()) <= NOTE and any(x.match(text) for x in (HEADED, STOOD_BEFORE, CHANGED)):
            element.tag = "div"


def _is_unseen(element: Any) -> bool:
    style = element.get("style")
    return bool(style and _UNSEEN.search(style)) or (
        element.get("hidden") is not None and element.get("hidden") != "until-found"
    )


def _raise(element: Any) -> None:
    """Write a raised figure with raised digits; that of a fraction stays, a blank parting it from a number."""
    text = element.text or ""
    if len(element) or not _FIGURE.match(text):
        return
    before = _before(element)
    if (element.tail or "")[:1] in ("/", "⁄"):
        element.text = f" {text.strip()}" if before[-1:].isdigit() else text
    elif before[-1:].isalnum():
        element.text = text.strip().translate(RAISED)


def _before(element: Any) -> str:
    earlier = element.getprevious()
    return str((earlier.tail if earlier is not None else element.getparent().text) or "")


def _quote(element: Any, opening: str, closing: str) -> None:
    """Set the marks that a browser shows; where the words bring their own, none are added."""
    if element.text_content().strip()[:1] in "“\"‘'«„":
        opening = closing = ""
    element.text = opening + (element.text or "").lstrip()
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip() + closing
    else:
        element.text = element.text.rstrip() + closing
