"""Clock times in claims that say the same: "landed at 10:15 a.m." / "arrived at 10:15 p.m."."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.clocks import CLOCK, SAME_MOMENT, VAGUE, ZONE
from secondsource.model import Alignment, Aspect, Claim, Relation
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Scene, is_real
from secondsource.weigh.view import View

RANK = 0.56
CLOSE = 14  # characters before a time in which a word makes it vague


def clock_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the aligned claims that put one happening at two times of day, one candidate per happening."""
    done: set[str] = set()
    for alignment in scene.aligned():
        found = _rival(scene.view, rails, alignment)
        if found is None or _moment(found[0]) in done:
            continue
        done.add(_moment(found[0]))
        versions = tuple((_words(c), (scene.read(c, _words(c), _words(c)),)) for c in found)
        question = f"When was it: “{found[0].span.text}” or “{found[1].span.text}”?"
        reason = "different times of day for one happening"
        entity = _moment(found[0])
        yield Candidate("clock", entity, Aspect.TIME, question, Relation.CONFLICT, versions, reason, RANK)


def _rival(view: View, rails: Rails, alignment: Alignment) -> tuple[Claim, Claim] | None:
    one, other = view.claims[alignment.a], view.claims[alignment.b]
    if not _moment(one) or _moment(one) != _moment(other) or not (is_real(one) and is_real(other)):
        return None
    for claim in (one, other):
        sentence = view.sentence(claim)
        if sentence is None or not rails.about_event(view, sentence):
            return None
    first, second = _minutes(one.span.text), _minutes(other.span.text)
    return (one, other) if first is not None and second is not None and first != second else None


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
