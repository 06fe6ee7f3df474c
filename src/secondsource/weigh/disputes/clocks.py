"""Clock times in claims that say the same: "landed at 10:15 a.m." / "arrived at 10:15 p.m."."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.calendar import ORDINALS
from secondsource.language.clocks import CLOCK, SAME_MOMENT, VAGUE, ZONE
from secondsource.model import Alignment, Aspect, Claim, Modality, Relation, TimeType
from secondsource.weigh.compare import compare_times
from secondsource.weigh.disputes.asking import asked
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Scene, is_real
from secondsource.weigh.disputes.syntax import verb_of
from secondsource.weigh.view import View

RANK = 0.56
SERIAL = frozenset(ORDINALS) | {"last", "latest", "next", "another", "other"}
CLOSE = 14  # characters before a time in which a word makes it vague


def clock_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the aligned claims that put one happening at different times of day, one candidate per happening.

    A time that was planned and another at which it happened are an update.
    """
    held: dict[str, dict[str, Claim]] = {}
    for alignment in scene.aligned():
        for claim in _rivals(scene.view, rails, alignment):
            held.setdefault(_moment(claim), {})[claim.id] = claim
    for moment, claims in sorted(held.items()):
        yield _candidate(scene, moment, sorted(claims.values(), key=lambda c: (c.span, c.id)))


def _candidate(scene: Scene, moment: str, claims: list[Claim]) -> Candidate:
    groups: dict[tuple[int, bool], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((_minutes(claim.span.text) or 0, _planned(claim)), []).append(claim)
    ordered = sorted(groups.items())
    versions = tuple(
        (_label(said[0]), tuple(scene.read(c, str(minutes), _label(c)) for c in said))
        for (minutes, _), said in ordered
    )
    told = [said[0] for _, said in ordered]
    happened = {minutes for (minutes, planned) in groups if not planned}
    relation, reason = Relation.CONFLICT, "different times of day for one happening"
    if len(happened) == 1:
        relation, reason = Relation.UPDATE, "one time was planned, at the other it happened"
    question = _question(scene, told)
    return Candidate("clock", moment, Aspect.TIME, question, relation, versions, reason, RANK)


def _question(scene: Scene, told: list[Claim]) -> str:
    for claim in told:
        sentence, found = scene.view.sentence(claim), CLOCK.search(claim.span.text)
        if sentence is None or found is None or _planned(claim):
            continue
        report = scene.view.reports[claim.span.report_id]
        slot = report.span(claim.span.start + found.start(), claim.span.start + found.end())
        if question := asked(sentence, claim, "When", slot):
            return question
    return f"When was it: “{told[0].span.text}” or “{told[1].span.text}”?"


def _planned(claim: Claim) -> bool:
    return claim.modality is Modality.FUTURE


def _label(claim: Claim) -> str:
    return f"{_words(claim)} (planned)" if _planned(claim) else _words(claim)


def _rivals(view: View, rails: Rails, alignment: Alignment) -> tuple[Claim, ...]:
    """Give both claims of an alignment where they name two times of one moment."""
    both = view.claims[alignment.a], view.claims[alignment.b]
    if not _moment(both[0]) or _moment(both[0]) != _moment(both[1]) or all(_planned(c) for c in both):
        return ()
    for claim in both:
        sentence = view.sentence(claim)
        if sentence is None or verb_of(sentence, claim) is None or not rails.about_event(view, sentence):
            return ()
        if not (is_real(claim) or _planned(claim)):
            return ()
    if _of_two_days(view, *both) or _counted(both[0]) != _counted(both[1]):
        return ()
    first, second = (_minutes(c.span.text) for c in both)
    return both if first is not None and second is not None and first != second else ()


def _of_two_days(view: View, one: Claim, other: Claim) -> bool:
    """Whether the sentences of two claims name days that do not meet: the same may happen every day."""
    days = []
    for claim in (one, other):
        sentence = view.sentence(claim)
        held = view.times_in(sentence.span) if sentence is not None else []
        days.append([t.value for t in held if t.type in (TimeType.DATE, TimeType.TIME)])
    return any(compare_times(a, b).relation is Relation.CONFLICT for a in days[0] for b in days[1])


def _counted(claim: Claim) -> frozenset[str]:
    """Give the words that count a subject among several: "the first quake" is not just any quake."""
    words = claim.subject.text.casefold().split() if claim.subject is not None else ()
    return frozenset(words) & SERIAL


def _moment(claim: Claim) -> str:
    return SAME_MOMENT.get(claim.predicate, claim.predicate)


def _minutes(text: str) -> int | None:
    """Give the minutes since midnight of the one exact clock time without a zone in a text."""
    found = list(CLOCK.finditer(text))
    if (
        len(found) != 1
        or ZONE.search(text)
        or VAGUE.search(text[max(0, found[0].start() - CLOSE) : found[0].start()])
    ):
        return None
    hour, minute, half = found[0].groups()
    return (int(hour) % 12 + (12 if half.casefold() == "p" else 0)) * 60 + int(minute or 0)


def _words(claim: Claim) -> str:
    found = CLOCK.search(claim.span.text)
    return found.group() if found else claim.span.text
