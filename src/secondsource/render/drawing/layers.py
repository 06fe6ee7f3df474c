"""A layered drawing: nodes in columns, links from left to right, with few crossings.

Layers and the barycentre heuristic after Sugiyama, Tagawa and Toda (1981); ties keep the order in which the nodes
were given, so that the same graph gives the same drawing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten, wrap

WIDTH = 720  # units of the drawing; about pixels where the page is wide
GAP_X, GAP_Y, MARGIN = 56, 9, 2
LINE, PAD = 15, 5  # height of a line of a label, and the room above and below it
LETTER = 7.0  # mean width of a letter at 12 units
SWEEPS = 6


@dataclass(frozen=True, slots=True)
class Node:
    """What is drawn as one box: `column` counts from the left, `kind` chooses the style, `href` is its address."""

    key: str
    column: int
    label: str
    kind: str
    note: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A line from one node to another that lies further right; `paths` are the ways that run over it."""

    source: str
    target: str
    paths: frozenset[int]


@dataclass(frozen=True, slots=True)
class Box:
    """A node with its place: left, top, width and height; `lines` are its label, wrapped."""

    node: Node
    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    paths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A link with its ends: it leaves level and arrives level."""

    x1: float
    y1: float
    x2: float
    y2: float
    paths: tuple[int, ...]

    @property
    def path(self) -> str:
        """The SVG path."""
        middle = (self.x1 + self.x2) / 2
        return f"M{self.x1:g} {self.y1:g}C{middle:g} {self.y1:g} {middle:g} {self.y2:g} {self.x2:g} {self.y2:g}"


@dataclass(frozen=True, slots=True)
class Layered:
    """A whole drawing."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    columns: tuple[float, ...]  # their left ends


def layered(nodes: Sequence[Node], links: Sequence[Link]) -> Layered:
    """Place nodes and links; nodes of one column keep their order where nothing else decides."""
    columns = _ordered(_columns(nodes), links)
    wide = (WIDTH - 2 * MARGIN - GAP_X * (len(columns) - 1)) / max(1, len(columns))
    lines = {n.key: _lines(n, wide) for n in nodes}
    heights = {n.key: LINE * (len(lines[n.key]) + bool(n.note)) + 2 * PAD for n in nodes}
    tallest = max((_height(c, heights) for c in columns), default=0.0)
    over = _paths_over(links)
    boxes = []
    for place, column in enumerate(columns):
        y = MARGIN + (tallest - _height(column, heights)) / 2
        for node in column:
            boxes.append(
                Box(
                    node,
                    MARGIN + place * (wide + GAP_X),
                    y,
                    wide,
                    heights[node.key],
                    lines[node.key],
                    tuple(sorted(over.get(node.key, ()))),
                )
            )
            y += heights[node.key] + GAP_Y
    lefts = tuple(MARGIN + place * (wide + GAP_X) for place in range(len(columns)))
    return Layered(WIDTH, tallest + 2 * MARGIN, tuple(boxes), tuple(_curves(boxes, links)), lefts)


def _columns(nodes: Sequence[Node]) -> list[list[Node]]:
    """Give the columns that hold a node, from the left."""
    used = sorted({n.column for n in nodes})
    return [[n for n in nodes if n.column == c] for c in used]


def _ordered(columns: list[list[Node]], links: Sequence[Link]) -> list[list[Node]]:
    """Give the columns with their nodes moved towards the middle of their neighbours, in turns from both sides."""
    near: dict[str, list[str]] = {}
    for link in links:
        near.setdefault(link.source, []).append(link.target)
        near.setdefault(link.target, []).append(link.source)
    for sweep in range(SWEEPS):
        order = range(1, len(columns)) if sweep % 2 == 0 else range(len(columns) - 2, -1, -1)
        for at in order:
            other = columns[at - 1] if sweep % 2 == 0 else columns[at + 1]
            columns[at] = _by_middle(columns[at], other, near)
    return columns


def _by_middle(column: list[Node], beside: Sequence[Node], near: Mapping[str, Sequence[str]]) -> list[Node]:
    place = {n.key: (i + 0.5) / len(beside) for i, n in enumerate(beside)}

    def middle(at: int) -> float:
        found = [place[k] for k in near.get(column[at].key, ()) if k in place]
        return sum(found) / len(found) if found else (at + 0.5) / len(column)

    return [column[i] for i in sorted(range(len(column)), key=lambda i: (round(middle(i), 6), i))]


def _lines(node: Node, width: float) -> tuple[str, ...]:
    """Give a label in at most two lines that fit a box."""
    letters = int((width - 14) / LETTER)
    held = wrap(node.label, letters) or [node.label]
    if len(held) > 2:
        rest = " ".join(held[1:])
        held = [held[0], shorten(rest, letters, placeholder="\N{HORIZONTAL ELLIPSIS}") or rest[: letters - 1]]
    return tuple(held)


def _height(column: Iterable[Node], heights: Mapping[str, float]) -> float:
    held = [heights[n.key] for n in column]
    return sum(held) + GAP_Y * max(0, len(held) - 1)


def _paths_over(links: Iterable[Link]) -> dict[str, set[int]]:
    over: dict[str, set[int]] = {}
    for link in links:
        for end in (link.source, link.target):
            over.setdefault(end, set()).update(link.paths)
    return over


def _curves(boxes: Iterable[Box], links: Iterable[Link]) -> Iterable[Curve]:
    at = {b.node.key: b for b in boxes}
    for link in links:
        a, b = at[link.source], at[link.target]
        yield Curve(a.x + a.width, a.y + a.height / 2, b.x, b.y + b.height / 2, tuple(sorted(link.paths)))
