"""Toll facts: claims that count the dead, or the hurt, of one event are about the same thing, however they differ.

"The toll rises to 85" and "dozens dead" share no word and no number. The tolls of other events and of parts are
told from the event's by their size and by the times in their sentence, since places need entities. Such a pair is
weak: it brings rival counts together, and corroborates nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import inf
from statistics import median

from secondsource.language.other_events import DAYS_BEFORE, LEAD, SPREAD
from secondsource.link.align.event_days import event_days, of_another_time
from secondsource.model import (
    UNREAL,
    Alignment,
    Claim,
    ClaimKind,
    Harm,
    Interval,
    Marked,
    Toll,
)
from secondsource.settings import LinkSettings


@dataclass(frozen=True, slots=True)
class Counted:
    """A toll with the tightest claim that states it, and its paragraph."""

    toll: Toll
    claim: Claim
    paragraph: int


def toll_pairs(marked: Sequence[Marked], settings: LinkSettings) -> Iterator[Alignment]:
    """Pair the claims of different reports that give the event's toll of one harm; scores are the least."""
    days = event_days(marked, DAYS_BEFORE)
    counted = [c for m in marked for c in _counted(m, days)]
    for harm in Harm:
        held = {c.claim.id: c.claim for c in _of_the_event([c for c in counted if c.toll.harm is harm])}
        for a, b in combinations(sorted(held), 2):
            if held[a].span.report_id != held[b].span.report_id:
                yield Alignment(a, b, settings.align_weak, False, "toll")


def _of_the_event(counted: Sequence[Counted]) -> list[Counted]:
    """Keep the tolls of about the size of those in the leads."""
    leads: dict[str, float] = {}
    for one in counted:
        if one.paragraph < LEAD and one.toll.low:
            report = one.claim.span.report_id
            leads[report] = max(one.toll.low, leads.get(report, 0.0))
    if not leads:
        return []
    usual = median(leads.values())
    return [c for c in counted if _low(c.toll) <= usual * SPREAD and _high(c.toll) >= usual / SPREAD]


def _low(toll: Toll) -> float:
    return toll.low or 0.0


def _high(toll: Toll) -> float:
    """The most that a toll can mean: "at least 60" and "more than 60" are told when about 60 are known."""
    if toll.exact or toll.floor:
        return _low(toll)
    return inf if toll.high is None else toll.high


def _counted(marked: Marked, days: Interval | None) -> Iterator[Counted]:
    for sentence in marked.sentences:
        tolls = [t for t in marked.tolls if sentence.span.covers(t.span)]
        if tolls and not of_another_time(marked, sentence, days):
            held = [c for c in marked.claims if c.sentence == sentence.index and c.kind is not ClaimKind.PHRASE]
            for toll in tolls:
                claim = _tightest(held, toll)
                if claim is not None and claim.modality not in UNREAL:
                    yield Counted(toll, claim, sentence.paragraph)


def _tightest(claims: Iterable[Claim], toll: Toll) -> Claim | None:
    """Give the shortest claim that holds half of the words of a toll."""
    held = [c for c in claims if 2 * _shared(c, toll) >= toll.span.end - toll.span.start]
    return min(held, key=lambda c: (-_shared(c, toll), c.span.end - c.span.start, c.id), default=None)


def _shared(claim: Claim, toll: Toll) -> int:
    return min(claim.span.end, toll.span.end) - max(claim.span.start, toll.span.start)
