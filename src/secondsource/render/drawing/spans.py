"""A chart of intervals: one row each, on one scale of days, with doubtful and open ends that fade."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from secondsource.model import shifted
from secondsource.render.drawing.scale import Scale, scale_of

WIDTH = 720
ROW, BAR, HEAD = 24, 12, 26  # heights of a row, of the bar in it, and of the axis
THINNEST = 6.0
APART = 70  # units between two labels of the axis
GAP = 6  # between a bar and its words
LETTER = 6.9  # mean width of a letter at 11.5 units
ROOM = 230  # units beside a bar below which its words are written over it


@dataclass(frozen=True, slots=True)
class Row:
    """What is drawn in one row: the first and last day, None at an open end.

    `doubtful` = the ends are not sharp; `lane` chooses the style; a row without days is a heading.
    """

    text: str
    when: str
    lane: str
    first: date | None = None
    last: date | None = None
    doubtful: bool = False
    href: str = ""

    @property
    def dated(self) -> bool:
        """Whether it has a day at all."""
        return self.first is not None or self.last is not None


@dataclass(frozen=True, slots=True)
class Bar:
    """A row with its place; `fade` is "", "left", "right" or "both", `label_x` where its words start or end."""

    row: Row
    y: float
    x: float
    width: float
    fade: str
    label: str
    label_x: float
    before: bool  # whether the words end there, left of the bar


@dataclass(frozen=True, slots=True)
class Chart:
    """A whole chart; `ticks` are the days of the axis with their places."""

    width: float
    height: float
    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, date], ...]
    shortened: bool  # whether the axis is not in proportion


def charted(rows: Sequence[Row]) -> Chart | None:
    """Place rows in their order; None where none is dated."""
    ends = [d for r in rows for d in (r.first, shifted(r.last, 1) if r.last else None) if d]
    if not ends:
        return None
    scale = scale_of([*ends, shifted(max(ends), 1)])
    bars = tuple(_bar(row, HEAD + ROW * place, scale) for place, row in enumerate(rows))
    ticks = tuple(_ticks(scale, (r.first or r.last for r in rows)))
    return Chart(WIDTH, HEAD + ROW * len(rows) + 4, bars, ticks, len(scale.days) > 3)


def _x(scale: Scale, day: date) -> float:
    return round(2 + (WIDTH - 4) * scale.at(day.toordinal()), 1)


def _bar(row: Row, y: float, scale: Scale) -> Bar:
    if not row.dated:
        return Bar(row, y, 0.0, 0.0, "", row.text, 0.0, False)
    left = _x(scale, row.first) if row.first else 2.0
    right = max(left + THINNEST, _x(scale, shifted(row.last, 1)) if row.last else WIDTH - 2.0)
    ends = {"left": row.first is None or row.doubtful, "right": row.last is None or row.doubtful}
    faded = [name for name, fades in ends.items() if fades]
    label, at, before = _label(row, left, right)
    return Bar(row, y, left, right - left, "both" if len(faded) == 2 else "".join(faded), label, at, before)


def _label(row: Row, left: float, right: float) -> tuple[str, float, bool]:
    """Give the words of a row, where they stand, and whether they end there; beside a long bar is no room."""
    said = f"{row.when}: {row.text}" if row.when else row.text
    if WIDTH - right >= min(ROOM, left):
        return _cut(said, WIDTH - right - GAP), right + GAP, False
    if left >= ROOM:
        return _cut(said, left - GAP), left - GAP, True
    return _cut(said, WIDTH - left - GAP), left + GAP, False


def _cut(text: str, room: float) -> str:
    letters = max(8, int(room / LETTER))
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}\N{HORIZONTAL ELLIPSIS}"


def _ticks(scale: Scale, days: Iterable[date | None]) -> Iterable[tuple[float, date]]:
    """Give the days that begin a bar, as many as stand apart."""
    last = -float(APART)
    for day in sorted({d for d in days if d}):
        x = _x(scale, day)
        if x - last >= APART and x <= WIDTH - APART:
            yield x, day
            last = x
