"""Pieces of HTML in feeds, mails and news items, as text: a paragraph for each block, captions left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from secondsource.read.inline import with_signs

BLOCKS = frozenset(
    "address article blockquote body dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section "
    "table td th tr ul".split()
)
LEFT_OUT = frozenset("script style noscript template figure figcaption iframe svg object button form".split())
_TAG = re.compile(r"<(?:[a-z!/][^<>]*)>|&(?:[a-z]{2,8}|#\d{1,6});", re.IGNORECASE)
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_NOT_LINES = re.compile(r"[^\S\n]+")
# A text that was cut ends so; the words are the site's, and no part of the article.
_MORE = (
    r"(?:continue reading|read (?:more|on|the full (?:story|article))|more|full story|"
    r"weiterlesen|lire la suite|leer más)"
)
_CUT = re.compile(
    rf"[\s>]*(?:(?:\[?\s*(?:…|\.\.\.)\s*\]?|\[\+\d+ chars\])[\s]*(?:{_MORE}\b[^\n]{{0,120}})?|"
    rf"\n\s*{_MORE}\b[^\n]{{0,120}})\s*$",
    re.IGNORECASE,
)
_FOOT = re.compile(r"\n\s*The post [^\n]{1,300} (?:first )?appeared (?:first )?on [^\n]{1,100}\.?\s*$")


def is_markup(text: str) -> bool:
    """Whether a text holds tags or character references."""
    return bool(_TAG.search(text))


def text_of(fragment: str) -> str:
    """Give the text of a piece of HTML, paragraphs parted by an empty line; plain text is given as it is."""
    if not is_markup(fragment):
        return fragment.strip()
    try:
        root = html.fromstring(f"<div>{_UNFIT.sub(' ', fragment)}</div>")
    except (etree.ParserError, ValueError):  # nothing but comments, or an encoding that is declared inside
        return _TAG.sub(" ", fragment).strip()
    with_signs(root)
    lines = (_NOT_LINES.sub(" ", line).strip() for line in "".join(_pieces(root)).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def whole(text: str) -> tuple[str, bool]:
    """Give a text without the words that its rest is missing ("... Continue reading"), and whether it had any."""
    plain = _FOOT.sub("", text).rstrip()
    kept = _CUT.sub("", plain).rstrip()
    return kept, kept != plain


def _pieces(root: html.HtmlElement) -> Iterator[str]:
    """Give the text in its order; without recursion, for a page may be nested deep."""
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        tag = node.tag if isinstance(node.tag, str) else ""
        hidden = any(a.tag in LEFT_OUT for a in node.iterancestors()) if event == "start" else False
        if event == "start" and tag in BLOCKS:
            yield "\n\n"
        elif event == "start" and tag == "br":
            yield "\n"
        if event == "start" and tag and tag not in LEFT_OUT and not hidden:
            yield " ".join((node.text or "").split("\n")) if tag != "pre" else node.text or ""
        if event == "end" and tag in BLOCKS:
            yield "\n\n"
        if event in ("end", "comment", "pi") and node is not root and not _inside(node):
            yield " ".join((node.tail or "").split("\n"))


def _inside(node: html.HtmlElement) -> bool:
    """Whether what follows a node stands in something that is left out."""
    return any(a.tag in LEFT_OUT for a in node.iterancestors())
