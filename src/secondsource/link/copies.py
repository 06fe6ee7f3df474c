"""Copies: reports that repeat another's running text, such as one agency text printed three times."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.link.fingerprints import Overlap
from secondsource.link.versions import order, version_of
from secondsource.model import Copy, Marked

COPY_SHARE = 0.40  # of the shorter one's running words: extended and cut prints stay above it, shared facts below
COPY_WORDS = 60  # repeated words at least: a few shared sentences do not make a copy
WHOLE_SHARE, WHOLE_WORDS = 0.75, 25  # but two sentences do where they are all that a short print has


def find_copies(overlaps: Iterable[Overlap]) -> tuple[Copy, ...]:
    """Give every pair in which one repeats the other's running text; versions of one article are no copies.

    `shared` is the share of the target's running words that the source has too.
    """
    found = (_copy(o.a, o.b, o.shares) for o in overlaps if _repeats(o) and not version_of(o))
    return tuple(sorted(found, key=lambda c: (c.source or "", c.target)))


def _repeats(overlap: Overlap) -> bool:
    """Whether one of two reports repeats enough of the other's running words."""
    share = max(overlap.shares.values())
    long = share >= COPY_SHARE and overlap.repeated >= COPY_WORDS
    return long or (share >= WHOLE_SHARE and overlap.repeated >= WHOLE_WORDS)


def _copy(a: Marked, b: Marked, shares: dict[str, float]) -> Copy:
    placed = order(a.report, b.report)
    agencies = sorted(set(a.report.agencies) & set(b.report.agencies))
    why = f"{shares[placed.newer]:.0%} of its running words stand in {placed.older} too"
    if agencies:
        why += f"; both credit {', '.join(agencies)}"
    return Copy(placed.older, placed.newer, round(shares[placed.newer], 2), why)
