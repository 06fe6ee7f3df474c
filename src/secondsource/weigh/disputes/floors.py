"""Floors: "more than 400" says no number, but a later count that is far higher is an update of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from secondsource.weigh.compare import Order, order
from secondsource.weigh.disputes.reading import Reading

REACH = 1.3  # an exact number up to this far above a floor is what the floor stands for
LEFT_BEHIND = 1.17  # how far above a floor a later number lies that overtakes it
AFTER: tuple[set[Order], ...] = (
    set(),
    {Order.EARLIER},
    {Order.EARLIER, Order.TOGETHER},
)  # told before all higher ones


def overtaken(said: list[Reading], floors: list[Reading]) -> Iterator[Reading]:
    """Give the floors that a later report leaves far behind, or with the exact number that they stand for.

    "More than 400" and 527 agree as words; told on two days, they are two states of one count. A report's floor
    counts only where the report gives no exact number.
    """
    exact = [r for r in said if r.exact and r.number]
    own = {r.report for r in exact}
    held = sorted((f for f in floors if f.report not in own), key=lambda r: (r.number or 0, r.claim.span))
    for floor in held:
        low = floor.number or 0
        meant = next((r for r in exact if low <= (r.number or 0) <= REACH * low), None)
        higher = [r for r in (*exact, *held) if r.report != floor.report and (r.number or 0) >= LEFT_BEHIND * low]
        if meant is not None:
            yield replace(floor, key=meant.key, exact=False)
        elif {order(floor.day, r.day) for r in higher} in AFTER:
            yield floor
