"""Drawings: pure functions from values to positions; the page's template turns the positions into SVG."""

from secondsource.render.drawing.layers import Box, Curve, Layered, Link, Node, layered
from secondsource.render.drawing.scale import Scale, scale_of
from secondsource.render.drawing.spans import Bar, Chart, Row, charted

__all__ = [
    "Bar",
    "Box",
    "Chart",
    "Curve",
    "Layered",
    "Link",
    "Node",
    "Row",
    "Scale",
    "charted",
    "layered",
    "scale_of",
]
