"""One claim of a draft against the claims of the reports that seem to say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from secondsource.check.answers import Answer, Reply, best
from secondsource.check.candidates import candidates
from secondsource.check.deeds import deed_answers, doubt_answers, one_deed
from secondsource.check.known import Known
from secondsource.check.names import name_answer
from secondsource.check.numbers import number_answer
from secondsource.check.sources import source_answers
from secondsource.check.times import time_answer
from secondsource.check.words import word_answers
from secondsource.model import Claim, DeviationKind, Quantity, Span


@dataclass(frozen=True, slots=True)
class Weighed:
    """A draft's claim with the claims of reports that were asked, and the answer that decides each part of it."""

    claim: Claim
    asked: tuple[Claim, ...]
    answers: tuple[Answer, ...]
    contested: tuple[Answer, ...] = ()  # numbers that one report gives as the draft does, and another otherwise

    @property
    def told_otherwise(self) -> tuple[Answer, ...]:
        """Give the parts that the reports tell otherwise."""
        return tuple(a for a in self.answers if a.reply is Reply.OTHER)

    @property
    def missing(self) -> tuple[Answer, ...]:
        """Give the parts of which the reports say nothing."""
        return tuple(a for a in self.answers if a.reply is Reply.SILENT)

    @property
    def borne_out(self) -> bool:
        """Whether a report says it, every part of it."""
        return bool(self.asked) and all(a.reply is Reply.SAME for a in self.answers)


def weighed(known: Known, claim: Claim) -> Weighed:
    """Ask the reports for every part of a claim."""
    asked = candidates(known, claim)
    by_part: dict[tuple[str, Span], list[Answer]] = {}
    for answer in _answers(known, claim, asked):
        by_part.setdefault((answer.kind, answer.asked), []).append(answer)
    decided = tuple(a for held in by_part.values() if (a := best(held)) is not None)
    return Weighed(claim, asked, decided, tuple(_contested(by_part)))


def _contested(by_part: Mapping[tuple[str, Span], Sequence[Answer]]) -> Iterator[Answer]:
    """Give the other number where reports give both: an editor must know that the figure is in dispute."""
    for (kind, _), held in by_part.items():
        replies = {a.reply for a in held}
        if kind is DeviationKind.NUMBER and {Reply.SAME, Reply.OTHER} <= replies:
            yield next(a for a in held if a.reply is Reply.OTHER)


def _answers(known: Known, claim: Claim, asked: tuple[Claim, ...]) -> Iterator[Answer]:
    # What is done, and how surely, is asked of clauses with the same deed; of the best match where none has it.
    telling = known.telling_in(claim.span)

    def free(span: Span) -> bool:
        return not any(t.covers(span) for t in telling)

    deeds = tuple(c for c in asked if one_deed(claim, c))
    for told in deeds or asked[:1]:
        yield from deed_answers(known, claim, told)
    yield from doubt_answers(claim, deeds, asked)
    for told in asked:
        yield from source_answers(known, claim, told)
        yield from (
            name_answer(known, named, claim, told) for named in known.named_in(claim.span) if free(named[0])
        )
        near, sentence, around = told.span, known.sentence(told).span, known.context(told)
        for number in known.quantities_in(claim.span):
            if free(number.span):
                yield _numbered(known, number, (near, sentence), around)
        for time in known.times_in(claim.span):
            yield _nearest(time_answer(known, time, place) for place in (near, sentence, around))
    yield from word_answers(known, claim, asked)


def _nearest(answers: Iterator[Answer]) -> Answer:
    """Give the first answer that says something: what stands nearer goes before what stands around it."""
    held = list(answers)
    return next((a for a in held if a.reply is not Reply.SILENT), held[-1])


def _numbered(known: Known, number: Quantity, places: tuple[Span, ...], around: Span) -> Answer:
    """Ask for a number nearby, and around it only for the same number of the same thing."""
    answer = _nearest(number_answer(known, number, place) for place in places)
    if answer.reply is Reply.SILENT and number.counted:
        wider = number_answer(known, number, around)
        return wider if wider.reply is Reply.SAME else answer
    return answer
