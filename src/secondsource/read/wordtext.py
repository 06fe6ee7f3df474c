"""The words of a Word document as its readers see them: changes taken in, controls, fields and tags read.

`python-docx` gives a paragraph the text of its runs and links only: tracked insertions, content controls, simple
fields and smart tags are left out. Here the tree below the body is walked; what was deleted or moved away and what
is hidden is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_SPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # the same words once more
GONE = frozenset(_SPACE + tag for tag in ("del", "moveFrom", "delText", "instrText", "rt", "pPr", "sectPr"))
SIGNS = {_SPACE + "tab": "\t", _SPACE + "br": "\n", _SPACE + "cr": "\n", _SPACE + "noBreakHyphen": "-"}
P, RUN, TEXT, TABLE, ROW, CELL, BOX = (_SPACE + t for t in ("p", "r", "t", "tbl", "tr", "tc", "txbxContent"))


def paragraphs_of(element: Any) -> Iterator[str]:
    """Give the paragraphs below an element in their order; a row of a table is one, its cells parted by bars."""
    for child in _parts(element, (P, TABLE)):
        if child.tag == TABLE:
            yield from (" | ".join(_cell(c) for c in _parts(row, (CELL,))) for row in _parts(child, (ROW,)))
            continue
        yield "".join(_words(child)).strip()
        for box in _parts(child, (BOX,)):
            yield from paragraphs_of(box)


def _cell(element: Any) -> str:
    return "\n".join(text for text in paragraphs_of(element) if text)


def _parts(element: Any, tags: tuple[str, ...]) -> Iterator[Any]:
    """Give the highest elements of some kinds below one; no recursion, for documents nest."""
    left = list(reversed(element))
    while left:
        child = left.pop()
        if child.tag in tags:
            yield child
        elif child.tag not in GONE and child.tag != _FALLBACK:
            left.extend(reversed(child))


def _words(paragraph: Any) -> Iterator[str]:
    for run in _parts(paragraph, (RUN, BOX)):
        if run.tag == BOX or _hidden(run):
            continue
        for part in _parts(run, (TEXT, BOX, *SIGNS)):
            yield SIGNS.get(part.tag, (part.text or "") if part.tag == TEXT else "")


def _hidden(run: Any) -> bool:
    mark = run.find(f"{_SPACE}rPr/{_SPACE}vanish")
    return mark is not None and mark.get(_SPACE + "val", "true") not in ("0", "false", "off")
