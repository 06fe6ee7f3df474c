"""The main text of a page: trafilatura's, on a page without what is surely not the article.

Taken away before: what the page hides, consent banners, and blocks that are a link to another story and nothing
else; inline marks become signs (`inline.py`). Where the text
that is found has nothing of the paragraphs below the headline, these are the text.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from secondsource.read.inline import with_corrections, with_signs, without_unseen
from secondsource.read.lines import lines_of
from secondsource.read.notices import consent
from secondsource.read.pagehead import PARAGRAPH, Head, head_of, hidden, page_lines

LINKED = frozenset("p li h2 h3 h4 h5 h6 div".split())
LINK_SHARE = 0.9  # of the words of a block, that make it a link
LINK_WORDS = 4  # fewer are a name, a place, a label inside the text
LEAST_PARAGRAPHS = 2
BANNERS = frozenset("div section aside dialog form".split())


def main_text(page: str) -> Any:
    """Give trafilatura's document of a page, with text, title and metadata; None where there is none."""
    from trafilatura import load_html

    tree = load_html(page)
    if tree is None:
        return None
    without_unseen(tree)
    with_signs(tree)
    with_corrections(tree)
    _without_banners(tree)
    _without_links(tree)
    found = _extract(deepcopy(tree))
    head = head_of(tree, found.title if found is not None else None)
    if head is None or not _missed(head, found.text if found is not None else ""):
        return found
    again = _extract(_only(tree, head))
    if again is None or (found is not None and _missed(head, again.text or "")):
        return found
    if found is not None:
        found.text = again.text
        return found
    return again


def _extract(tree: Any) -> Any:
    from trafilatura import bare_extraction

    short = {"extensive_search": False}  # it seeks a day in any case; the days that count are those of the page
    return bare_extraction(
        tree, include_comments=False, include_tables=False, with_metadata=True, date_extraction_params=short
    )


def _without_banners(tree: Any) -> None:
    """Take out the highest blocks most of whose words ask for consent."""
    for element in list(tree.iter(*BANNERS)):
        if element.getparent() is None or element.findall(".//h1") or element.getroottree().getroot() is not tree:
            continue
        lines = lines_of("\n".join(x.text for x in page_lines(element)))
        asked = sum(x.words for x in lines if consent(x))
        if asked and 2 * asked >= sum(x.words for x in lines):
            element.drop_tree()


def _without_links(tree: Any) -> None:
    """Take out blocks that are one link, of a title's length; pages whose text is all links keep them."""
    linked = [e for e in tree.iter(*LINKED) if _is_link(e)]
    texts = [e for e in tree.iter("p") if len(_words(e)) >= PARAGRAPH]
    if 2 * len([e for e in texts if _is_link(e)]) > len(texts):
        return
    for element in linked:
        if element.getparent() is not None:
            element.drop_tree()


def _is_link(element: Any) -> bool:
    words = _words(element)
    if (
        len(words) < LINK_WORDS
        or element.findall(".//h1")
        or any(e.tag == "h1" for e in element.iterancestors("h1"))
    ):
        return False
    linked = sum(len(_words(a)) for a in element.iter("a") if a.get("href"))
    return linked >= LINK_SHARE * len(words)


def _words(element: Any) -> list[str]:
    return str(element.text_content()).split()


def _missed(head: Head, text: str) -> bool:
    """Whether a text has none of the paragraphs that stand with the headline."""
    if head.article is None or head.article.tag in ("body", "html"):
        return False
    shown = [
        x.text for x in page_lines(head.article) if len(x.text.split()) >= PARAGRAPH // 2 and x.element.tag == "p"
    ]
    plain = " ".join(text.split())
    return len(shown) >= LEAST_PARAGRAPHS and not any(line in plain for line in shown)


def _only(tree: Any, head: Head) -> Any:
    """Give a page whose body is the article's part alone, as an `article` element."""
    part = deepcopy(head.article)
    part.tag, part.tail = "article", None
    for element in list(part.iter()):
        if element is not part and hidden(element) and element.getparent() is not None:
            element.drop_tree()
    page = deepcopy(tree)
    body = page.find(".//body")
    body[:] = [part]
    body.text = None
    return page
