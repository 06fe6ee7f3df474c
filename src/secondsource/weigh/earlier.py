"""Earlier cases: what reports tell of the past of the event, or of another one, as its background."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from secondsource.model import Claim, Interval, shifted
from secondsource.weigh.facts.moment import days_of
from secondsource.weigh.view import View

TOGETHER = frozenset("couple duo he pair she they".split())  # whoever the sentence before has named
BEFORE = 60  # days before the first report that make a case an earlier one


def first_day(view: View) -> date | None:
    """Give the day of the earliest report that has a date."""
    return min((d.first for r in view.reports if (d := view.published(r)) is not None), default=None)


def is_earlier(
    view: View, claims: Sequence[Claim], days: Interval, actors: tuple[str, ...], first: date | None
) -> bool:
    """Whether it is an earlier case: well before the reports, and none of the main actors is named in it."""
    if first is None or days.last > shifted(first, -BEFORE):
        return False
    return not any(_names_an_actor(view, claim, actors) for claim in claims)


def earlier_case(view: View, claims: Sequence[Claim], actors: tuple[str, ...]) -> bool:
    """Whether claims are about an earlier case by every date that they give; False where they give none."""
    days = [d for c in claims for d in days_of(c)]
    first = first_day(view) if days else None
    return bool(days) and all(is_earlier(view, claims, d, actors, first) for d in days)


def _names_an_actor(view: View, claim: Claim, actors: tuple[str, ...]) -> bool:
    """Whether a main actor is the subject, or is named beside a subject that has no name."""
    named = view.named_in(claim.subject) if claim.subject is not None else frozenset()
    if named:
        return not named.isdisjoint(actors)
    sentence = view.sentence(claim)
    if sentence is None:
        return False
    before = view.sentences[claim.span.report_id][max(0, claim.sentence - 1)]
    meant = claim.subject is not None and not TOGETHER.isdisjoint(claim.subject.text.casefold().split())
    around = view.named_in(sentence.span) | (view.named_in(before.span) if meant else frozenset())
    return not around.isdisjoint(actors)
