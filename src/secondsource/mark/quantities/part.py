"""A quantity in the making: offsets count from the start of its sentence's text."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.mark.quantities.amounts import Bounds
from secondsource.model import QuantityKind


@dataclass(frozen=True, slots=True)
class Part:
    """A quantity's place in its sentence's text, and its values; `number` is where the bare number stands."""

    start: int
    end: int
    kind: QuantityKind
    bounds: Bounds
    unit: str = ""
    hedge: str = ""
    number: tuple[int, int] = (0, 0)
