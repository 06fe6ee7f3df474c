"""PolNeAR's files (`networkdynamics/PolNeAR` on GitHub), read as sets of the code points of letters and digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from secondsource.mark.attributions.quotations import find_quotations

Set = frozenset[int]


@dataclass(frozen=True, slots=True)
class Item:
    """One attribution as sets of the code points of its letters and digits."""

    content: Set
    source: Set
    kind: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One article, with the attributions of each annotator, by annotator id."""

    name: str
    text: str
    gold: tuple[tuple[Item, ...], ...]


def articles(path: Path, split: str) -> Iterator[Article]:
    """Give the articles of a split, by name."""
    root = next(p for p in (path / "data" / split, path / split, path) if (p / "text").is_dir())
    for file in sorted((root / "text").glob("*.txt")):
        text = file.read_bytes().decode("utf-8")
        annotations = sorted((root / "attributions").glob(f"{file.stem}_*.ann"))
        quoted = quoted_points(text)
        gold = tuple(tuple(_items(a.read_text("utf-8"), text, quoted)) for a in annotations)
        if gold:
            yield Article(file.stem, text, gold)


def _items(annotation: str, text: str, quoted: Set) -> Iterator[Item]:
    spans: dict[str, Set] = {}
    for line in re.findall(r"^[TE]\d+\t.*$", annotation, re.MULTILINE):
        ident, what, *_ = line.split("\t")
        if line.startswith("T"):
            pieces = [p.split() for p in what.split(" ", 1)[1].split(";")]
            spans[ident] = frozenset().union(*(points(text, int(a), int(b)) for a, b in pieces))
        else:
            parts: dict[str, Set] = {}
            for role, ident in (p.split(":") for p in what.split()):
                key = role.rstrip("0123456789")
                parts[key] = parts.get(key, frozenset()) | spans.get(ident, frozenset())
            content = parts.get("Content", frozenset())
            if content:
                yield Item(content, parts.get("Source", frozenset()), kind(content, quoted))


def points(text: str, start: int, end: int) -> Set:
    """Give the code points in [start, end) that are letters or digits."""
    return frozenset(i for i in range(start, min(end, len(text))) if text[i].isalnum())


def lines_of(text: str) -> list[tuple[int, int]]:
    """Give the offsets of each non-empty line."""
    return [m.span() for m in re.finditer(r"\S[^\n]*", text)]


def quoted_points(text: str) -> Set:
    """Give the letters and digits in quotation marks."""
    found = find_quotations(text, lines_of(text))
    return frozenset().union(*(points(text, q.start, q.end) for q in found if q.depth == 0))


def kind(content: Set, quoted: Set) -> str:
    """Give direct, mixed or indirect."""
    share = len(content & quoted) / len(content) if content else 0.0
    return "direct" if share > 0.97 else "mixed" if share > 0 else "indirect"
