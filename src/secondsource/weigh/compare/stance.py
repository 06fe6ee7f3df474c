"""Stance: how a source stands to a content, and how the same source stood to it elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import Stance
from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, same, unclear, update
from secondsource.weigh.compare.order import ordered

SPEAKS = frozenset({Stance.AFFIRMS, Stance.CONFIRMS})
SILENT = frozenset({Stance.DECLINES, Stance.NO_RESPONSE})


@dataclass(frozen=True, slots=True)
class Stand:
    """How a source stands to a content: `source` is the entity's id or name, `day` (EDTF) when it was said."""

    source: str
    stance: Stance
    day: str | None = None


def compare_stands(a: Stand, b: Stand) -> Judgement:
    """Compare how sources stand to what the caller holds to be one content; symmetric."""
    if a.stance is b.stance:
        return same("the same stance")
    if {a.stance, b.stance} <= SPEAKS:
        return refinement("both stand by it")
    if {a.stance, b.stance} <= SILENT:
        return refinement("it does not speak in either")
    if Stance.NO_RESPONSE in (a.stance, b.stance):
        return unclear("no answer is no stance")
    return _one_source(a, b) if a.source == b.source else _two_sources(a, b)


def _one_source(a: Stand, b: Stand) -> Judgement:
    both = {a.stance, b.stance}
    if Stance.DECLINES in both:
        return update("the source speaks in one report and keeps silent in the other")
    if Stance.DENIES in both:
        if ordered(a.day, b.day):
            return update("the source changed its stand")
        return conflict(
            "the source affirms it in one report and denies it in the other"
            if both & SPEAKS
            else "the source denies it in one report and leaves it open in the other"
        )
    if both & SPEAKS:
        return update("the source leaves it open in one report and speaks in the other")
    return unclear("the source knows nothing of it in either")


def _two_sources(a: Stand, b: Stand) -> Judgement:
    both = {a.stance, b.stance}
    if both & SPEAKS and Stance.DENIES in both:
        return conflict("one source affirms what the other denies")
    if both & SPEAKS and Stance.NO_RECORD in both:
        return conflict("one source affirms it, the other has no record of it")
    return unclear("only one of the sources takes a stand")
