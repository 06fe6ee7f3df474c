"""The timeline: when things happened, by the dates in the claims; one event is one entry.

Claims of one fact, or of one sentence, whose dates overlap make one entry with the narrowest date; where they do
not overlap, each stands as an entry of its own, so that a conflict of dates shows. When something was merely
*said* is no entry.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from secondsource.model import SENTENCES, Claim, Fact, Interval, Modality, Moment, NameKind, shifted, stated
from secondsource.weigh.actors import main_actors
from secondsource.weigh.dating import Dated, astray, dates_of, misdated
from secondsource.weigh.earlier import STANDING_FOR, first_day, is_earlier, undated_cases
from secondsource.weigh.facts.statement import best_claim, readable
from secondsource.weigh.view import View, alike

READABLE = 0.2  # a finite clause with a subject that is no pronoun
LEADING, OPENING = 0.2, 5  # or any finite clause in so many sentences from the start: parses of leads go wrong
SPOKEN_OF = 0.25  # less is asked of a clause about "he" where somebody is named before it
WHO_DID = 0.55  # and of one about "who"
EACH = "respectively"  # "left in 1991 and 1996 respectively" tells of two days
RECENT = 7  # days before the first report in which its event lies
BY_THEN = "the day of the first report"
CLOSE = 0.55  # alignment from which claims with overlapping dates tell of one event


def find_timeline(view: View, facts: Sequence[Fact], telling: Collection[str]) -> tuple[Moment, ...]:
    """Give the entries, sorted by first day; `background` ones are earlier cases that the reports name.

    `telling` are the ids of the claims that are the act of telling itself: their days date no event.
    """
    late = astray(view)
    told = [d for c in view.claims.values() if c.id not in telling for d in dates_of(view, c)]
    dated = [d for d in told if not misdated(view, d, late)]
    actors, first = main_actors(view), first_day(view)
    moments = [_moment(view, same, actors, first) for same in _events(view, dated, facts)]
    held = list(_distinct(view, [m for m in moments if m is not None]))
    held += [*_undated(view, held, actors, first), *_event(view, held, facts, first)]
    return tuple(sorted(held, key=lambda m: (m.first, m.last, m.text, m.claims)))


def _undated(view: View, held: Sequence[Moment], actors: tuple[str, ...], first: date | None) -> Iterator[Moment]:
    """Give the earlier cases that stand beside dated ones and have no date: they lie before the reports."""
    dated = [view.claims[c] for m in held if m.background for c in m.claims]
    if first is None or not dated:
        return
    for claim in undated_cases(view, dated, actors):
        yield _by_then(view, claim, (claim.id,), first, background=True)


def _event(view: View, held: Sequence[Moment], facts: Sequence[Fact], first: date | None) -> Iterator[Moment]:
    """Give the event itself where no entry tells it: it had happened when the first report appeared."""
    main = next((f for f in facts if _tells(view, view.claims[f.best])), None)
    if main is None or first is None or any(set(main.claims) & set(m.claims) for m in held):
        return
    recent = [m for m in held if not m.background and shifted(first, -RECENT) <= date.fromisoformat(m.last)]
    best = view.claims[main.best]
    if any(alike(view.content(best), _content(view, m)) for m in recent):
        return
    yield _by_then(view, best, tuple(sorted(main.agreeing, key=lambda c: view.claims[c].span)), first)


def _tells(view: View, claim: Claim) -> bool:
    """Whether a claim tells as a whole clause what was, and nothing that is to come, was asked or is doubted."""
    past = any(w.tag in ("VBD", "VBN") for w in view.words(claim))
    return past and claim.modality is Modality.ASSERTED and readable(view, claim) >= READABLE


def _by_then(view: View, claim: Claim, claims: tuple[str, ...], day: date, *, background: bool = False) -> Moment:
    """Give an entry of which only the day is known by which it had happened."""
    text = stated(view.reports[claim.span.report_id], claim)
    shown = day.isoformat()
    return Moment(f"../{shown}", shown, shown, text, claims, BY_THEN, background)


def _events(view: View, dated: Sequence[Dated], facts: Sequence[Fact]) -> Iterator[list[Dated]]:
    """Put dates of one event together, narrowest first: they overlap, and one fact or one sentence holds them.

    The claims that most others go with come first, each takes all that go with it.
    """
    kin = _kin(view, facts)
    going = {d.claim.id: len(kin.get(d.claim.id, ())) for d in dated}
    left = sorted(dated, key=lambda d: (-going[d.claim.id], _days(d.days), d.claim.span, d.value))
    while left:
        near = kin.get(left[0].claim.id, frozenset()) | {left[0].claim.id}
        same = [d for d in left if d.days.overlaps(left[0].days) and d.claim.id in near]
        left = [d for d in left if d not in same]
        yield sorted(same, key=lambda d: (_days(d.days), d.days.first, d.claim.span))


def _kin(view: View, facts: Sequence[Fact]) -> dict[str, frozenset[str]]:
    """Give for each claim those that surely agree with it or are closely aligned, and those of its sentence."""
    together = [f.agreeing for f in facts] + [
        (a.a, a.b) for a in view.linked.alignments if a.score >= CLOSE and {a.a, a.b} <= view.claims.keys()
    ]
    sentences: dict[tuple[str, int], list[str]] = {}
    for one in view.claims.values():
        sentences.setdefault((one.span.report_id, one.sentence), []).append(one.id)
    found: dict[str, set[str]] = {}
    for held in (*together, *sentences.values()):
        for claim in held:
            found.setdefault(claim, set()).update(held)
    return {claim: frozenset(near) for claim, near in found.items()}


def _moment(view: View, same: Sequence[Dated], actors: tuple[str, ...], first: date | None) -> Moment | None:
    """Give the entry of one event, worded by a claim that can be read alone; None where there is none."""
    narrow = same[0]
    tight = [d.claim for d in same if d.days == narrow.days]
    whole = [c for c in tight if c.kind in SENTENCES] or tight
    best = best_claim(view, [c.id for c in whole])
    least = LEADING if best.sentence < OPENING else READABLE
    if readable(view, _told_whole(view, best)) < least - _spared(view, best):
        return None
    claims = tuple(sorted({d.claim.id for d in same}, key=lambda c: view.claims[c].span))
    return Moment(
        narrow.value,
        narrow.days.first.isoformat(),
        narrow.days.last.isoformat(),
        stated(view.reports[best.span.report_id], best),
        claims,
        narrow.anchor,
        is_earlier(view, [d.claim for d in same], narrow.days, actors, first),
    )


def _spared(view: View, claim: Claim) -> float:
    """Give how much less is asked where the subject is a pronoun, and its sentence names a person before it."""
    sentence, subject = view.sentence(claim), claim.subject
    if sentence is None or subject is None or subject.text.casefold() not in STANDING_FOR:
        return 0.0
    ahead = (e for m, e in view.mentions_in(sentence.span) if m.end <= subject.start)
    if not any(e.kind is NameKind.PERSON for e in ahead):
        return 0.0
    return WHO_DID if subject.text.casefold() == "who" else SPOKEN_OF


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


def _distinct(view: View, moments: Iterable[Moment]) -> Iterable[Moment]:
    """Leave out an entry that says what another of overlapping days says; the one of more claims stays."""
    held = sorted(moments, key=lambda m: (-len(m.claims), -len(m.text), _length(m), m.first, m.text, m.claims))
    kept: list[Moment] = []
    for moment in held:
        same = [k for k in kept if k.first <= moment.last and moment.first <= k.last]
        twice = any(moment.text == k.text for k in kept) and EACH not in moment.text.casefold().split()
        if not twice and not any(_says_the_same(view, moment, k) for k in same):
            kept.append(moment)
    return kept


def _says_the_same(view: View, a: Moment, b: Moment) -> bool:
    """Whether the words of one entry lie in those of another, or most of their content does on the same days."""
    if a.text in b.text or b.text in a.text:
        return (a.first, a.last) == (b.first, b.last) or EACH not in a.text.casefold().split()
    return (a.first, a.last) == (b.first, b.last) and alike(_content(view, a), _content(view, b))


def _content(view: View, moment: Moment) -> frozenset[str]:
    """Give the content words of the claim that words an entry."""
    held = [view.claims[c] for c in moment.claims]
    said = next((c for c in held if stated(view.reports[c.span.report_id], c) == moment.text), held[0])
    return view.content(said)


def _length(moment: Moment) -> int:
    """Give how many days an entry spans."""
    return (date.fromisoformat(moment.last) - date.fromisoformat(moment.first)).days


def _days(interval: Interval) -> int:
    return (interval.last - interval.first).days
