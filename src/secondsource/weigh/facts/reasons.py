"""Reasons: one sentence on why a fact's origins count as they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.model import Origin, OriginKind
from secondsource.weigh.view import View

SHOWN = 3  # names in one sentence


@dataclass(frozen=True, slots=True)
class Standing:
    """How a fact stands: its range of origins, and what the reason for it must say.

    `loose` = other reports say it in words that confirm nothing; `open` = it is open to all (`public.py`).
    """

    least: int
    most: int
    loose: bool
    disputed: bool
    open: bool


def why_of(
    view: View, origins: Sequence[Origin], told: Sequence[Origin], claims: Sequence[str], standing: Standing
) -> str:
    """Say in one sentence what a fact's independence rests on.

    `told` are the origins of the claims, of which `origins` are left once what counts as one is one.
    """
    reports = len({view.claims[c].span.report_id for c in claims})
    names = _named(origins)
    if standing.disputed:
        return f"Another account contradicts it; it rests on {full_stop(names)}"
    if reports == 1:
        return f"Only one report says so; it rests on {full_stop(names)}"
    if standing.loose:
        return f"It rests on {names}; the other reports' wordings are only loosely the same and confirm nothing."
    if standing.most <= 1 and len(told) > 1:
        return f"{reports} reports carry it; {_named(told)} count as one: they rest on one source or text."
    if standing.most <= 1:
        return f"{reports} reports carry it, all from one origin: {full_stop(names)}"
    if standing.least == 1:
        return f"{names} may be one origin{_doubt(origins)}."
    if standing.open:
        return f"{names} are independent: each tells in words of its own what anybody could see or look up."
    return f"{names} are independent: neither copies, relays or cites the other for it."


def _named(origins: Sequence[Origin]) -> str:
    """Give the names of origins, those of most reports first."""
    return listed([o.name for o in sorted(origins, key=lambda o: (-len(o.reports), o.name, o.id))])


def _doubt(origins: Sequence[Origin]) -> str:
    if any(o.kind is OriginKind.UNNAMED for o in origins):
        return ": an unnamed source cannot be told from others"
    if any(o.kind is OriginKind.OWN_REPORTING for o in origins):
        return ": an outlet's own words may rest on the same source"
    return ": they may speak for one body, or one statement was given to both"


def full_stop(text: str) -> str:
    """End a sentence of ours, once where its last name is an abbreviation: "Marsh Mills Inc."."""
    return text if text.endswith(".") else f"{text}."


def listed(names: Sequence[str]) -> str:
    """Join names as a sentence does, the first few of many."""
    kept = list(dict.fromkeys(names))
    if len(kept) > SHOWN:
        kept = [*kept[:SHOWN], f"{len(kept) - SHOWN} more"]
    return " and ".join([", ".join(kept[:-1]), kept[-1]]) if len(kept) > 1 else (kept[0] if kept else "no origin")
