"""Earlier cases: what reports tell of the past of the event, or of another one, as its background."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from secondsource.model import SENTENCES, Claim, Entity, Interval, NameKind, Span, shifted
from secondsource.weigh.facts.moment import days_of
from secondsource.weigh.view import View

TOGETHER = frozenset("couple duo he pair she they".split())  # whoever the sentence before has named
STANDING_FOR = frozenset("he she they who".split())
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
    if (nearest := _nearest_person(view, claim, sentence.span)) is not None:
        return nearest in actors
    before = view.sentences[claim.span.report_id][max(0, claim.sentence - 1)]
    meant = claim.subject is not None and not TOGETHER.isdisjoint(claim.subject.text.casefold().split())
    around = view.named_in(sentence.span) | (view.named_in(before.span) if meant else frozenset())
    return not around.isdisjoint(actors)


def _nearest_person(view: View, claim: Claim, sentence: Span) -> str | None:
    """Give whom a relative or personal pronoun means: the last person named before it in its own sentence."""
    subject = claim.subject
    if subject is None or subject.text.casefold() not in STANDING_FOR:
        return None
    ahead = [(m.start, e.id) for m, e in view.mentions_in(sentence) if m.end <= subject.start and _person(e)]
    return max(ahead)[1] if ahead else None


def _person(entity: Entity) -> bool:
    return entity.kind is NameKind.PERSON


def undated_cases(view: View, dated: Sequence[Claim], actors: tuple[str, ...]) -> Iterator[Claim]:
    """Give the cases without a date that stand in one sentence with dated earlier ones: "..., and Roe, who fled".

    Each is a clause about a person who is named right before it, is no main actor, and has no dated case there.
    """
    places = {(c.span.report_id, c.sentence) for c in dated}
    told = {*actors, *(p for c in dated for p in _persons_of(view, c))}
    for claim in sorted(view.claims.values(), key=lambda c: c.span):
        here = (claim.span.report_id, claim.sentence) in places and claim.kind in SENTENCES
        if not here or claim.subject is None or days_of(claim):
            continue
        sentence = view.sentence(claim)
        who = _nearest_person(view, claim, sentence.span) if sentence is not None else None
        if who is not None and who not in told:
            told.add(who)
            yield claim


def _persons_of(view: View, claim: Claim) -> frozenset[str]:
    """Give the persons whom a claim is about: those it names, or all that are joined before its pronoun."""
    sentence = view.sentence(claim)
    subject = claim.subject
    named = view.named_in(claim.span)
    if sentence is None or subject is None or subject.text.casefold() not in STANDING_FOR:
        return named
    return named | frozenset(e.id for m, e in view.mentions_in(sentence.span) if m.end <= subject.start)
