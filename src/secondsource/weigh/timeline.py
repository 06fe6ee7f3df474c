"""The timeline: when things happened, by the dates in the claims; one event is one entry.

Claims of one fact whose dates overlap make one entry with the narrowest date; where the dates of a fact do not
overlap, each stands as an entry of its own, so that a conflict of dates shows. When something was merely *said*
is no entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from secondsource.model import Claim, Fact, Interval, Moment, SlotKind, Time, TimeType, parse_edtf
from secondsource.weigh.actors import main_actors, named
from secondsource.weigh.facts.statement import best_claim, readable
from secondsource.weigh.origins.telling import tellings
from secondsource.weigh.view import View

LONGEST = 400  # days; a vaguer date orders nothing
BEFORE = 60  # days before the first report that make a case an earlier one
READABLE = 0.3  # a finite clause with a subject that is no pronoun
LEADING, OPENING = 0.2, 5  # or any finite clause in so many sentences from the start: parses of leads go wrong
SHORTEST = 3  # words that make an entry readable
SAID = frozenset(
    "say tell report announce add claim state write tweet note confirm deny quote cite publish".split()
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A claim with one date that it gives."""

    claim: Claim
    value: str
    days: Interval
    anchor: str


def find_timeline(view: View, facts: Sequence[Fact]) -> tuple[Moment, ...]:
    """Give the entries, sorted by first day; `background` ones are earlier cases that the reports name."""
    telling = tellings(view)
    dated = [d for c in view.claims.values() if c.id not in telling for d in _dates(view, c)]
    fact_of = _facts_of(facts)
    groups: dict[str, list[Dated]] = {}
    for one in sorted(dated, key=lambda d: (d.claim.span, d.value)):
        groups.setdefault(fact_of.get(one.claim.id, one.claim.id), []).append(one)
    actors, first = main_actors(view), _first_day(view)
    moments = [_moment(view, same, actors, first) for held in groups.values() for same in _overlapping(held)]
    held = _distinct(m for m in moments if m is not None)
    return tuple(sorted(held, key=lambda m: (m.first, m.last, m.text, m.claims)))


def _facts_of(facts: Sequence[Fact]) -> dict[str, str]:
    """Give each claim's highest ranked fact."""
    found: dict[str, str] = {}
    for fact in facts:
        for claim in fact.claims:
            found.setdefault(claim, fact.id)
    return found


def _dates(view: View, claim: Claim) -> Iterable[Dated]:
    if len(view.words(claim)) < SHORTEST or (claim.predicate in SAID and claim.attribution is None):
        return
    marked = next(m for m in view.marked if m.report.id == claim.span.report_id)
    for slot in claim.slots:
        time = next((t for t in marked.times if t.span.overlaps(slot.span)), None)
        days = parse_edtf(slot.value) if slot.kind is SlotKind.TIME else None
        if days is not None and _orders(days) and (time is None or time.type is not TimeType.DURATION):
            yield Dated(claim, slot.value, days, _anchor(time))


def _anchor(time: Time | None) -> str:
    return time.anchor if time is not None else ""


def _orders(days: Interval) -> bool:
    if date.min in (days.first,) or days.last == date.max:
        return False
    return (days.last - days.first).days <= LONGEST


def _overlapping(held: Sequence[Dated]) -> Iterable[list[Dated]]:
    """Split the dates of one fact into runs that overlap the narrowest of them, narrowest first."""
    left = sorted(held, key=lambda d: ((d.days.last - d.days.first).days, d.days.first, d.claim.span))
    while left:
        together = [d for d in left if d.days.overlaps(left[0].days)]
        left = [d for d in left if not d.days.overlaps(left[0].days)]
        yield together


def _moment(view: View, same: Sequence[Dated], actors: tuple[str, ...], first: date | None) -> Moment | None:
    """Give the entry of one event, worded by a claim that can be read alone; None where there is none."""
    narrow = same[0]
    tight = [d.claim for d in same if d.days == narrow.days]
    best = best_claim(view, [_told_whole(view, c).id for c in tight])
    if readable(view, best) < (LEADING if best.sentence < OPENING else READABLE):
        return None
    claims = tuple(sorted({d.claim.id for d in same}, key=lambda c: view.claims[c].span))
    return Moment(
        narrow.value,
        narrow.days.first.isoformat(),
        narrow.days.last.isoformat(),
        best.span.text,
        claims,
        narrow.anchor,
        _earlier(view, [d.claim for d in same], narrow.days, actors, first),
    )


def _told_whole(view: View, claim: Claim) -> Claim:
    """Give the clause with the subject that a dated one is joined to: "Two men fled and [were caught today]"."""
    sentence = view.sentence(claim)
    if claim.subject is not None or sentence is None:
        return claim
    inside_it = [w for w in view.words(claim) if w.dep == "conj" and w.lemma == claim.predicate]
    heads = [sentence.words[w.head] for w in inside_it if w.head < len(sentence.words)]
    for head in heads[:1]:
        for other in view.claims.values():
            here = (other.span.report_id, other.sentence) == (claim.span.report_id, claim.sentence)
            holds = other.predicate == head.lemma and other.span.start <= head.start < other.span.end
            if here and holds and other.subject is not None:
                return other
    return claim


def _earlier(
    view: View, claims: Iterable[Claim], days: Interval, actors: tuple[str, ...], first: date | None
) -> bool:
    """Whether it is an earlier case: well before the reports, and none of the main actors is named in it."""
    if first is None or days.last > first - timedelta(days=BEFORE):
        return False
    return not any(_names_an_actor(view, claim, actors) for claim in claims)


def _names_an_actor(view: View, claim: Claim, actors: tuple[str, ...]) -> bool:
    """Whether a main actor is the subject, or is named beside a subject that has no name."""
    if claim.subject is not None and named(view, claim.subject, tuple(view.entities)):
        return named(view, claim.subject, actors)
    sentence = view.sentence(claim)
    return sentence is not None and named(view, sentence.span, actors)


def _first_day(view: View) -> date | None:
    days = [parse_edtf(r.published.value) for r in view.reports.values() if r.published is not None]
    return min((d.first for d in days if d is not None), default=None)


def _distinct(moments: Iterable[Moment]) -> Iterable[Moment]:
    """Leave out an entry whose words lie in those of another of the same days, or are those of a tighter one."""
    held = sorted(moments, key=lambda m: (-len(m.claims), -len(m.text), _length(m), m.first, m.text, m.claims))
    kept: list[Moment] = []
    for moment in held:
        same = [k for k in kept if (k.first, k.last) == (moment.first, moment.last)]
        echo = any(moment.text in k.text or k.text in moment.text for k in same)
        if not echo and not any(moment.text == k.text for k in kept):
            kept.append(moment)
    return kept


def _length(moment: Moment) -> int:
    """Give how many days an entry spans."""
    return (date.fromisoformat(moment.last) - date.fromisoformat(moment.first)).days
