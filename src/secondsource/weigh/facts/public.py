"""What anybody could see or look up, so that two outlets that tell it need no common source.

The result or a figure of a contest ("8-7", "364 yards and three touchdowns"), a plea, a sentence or an election,
and what both date alike in the settled past: "promoted in 2003" is looked up, not told by those who are quoted on
the news of the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from secondsource.language.contests import COUNTED, DECIDED, MEASURED, WATCHED
from secondsource.model import (
    Claim,
    Interval,
    Modality,
    NameKind,
    SlotKind,
    Span,
    parse_edtf,
    places_inside,
    shifted,
    tops_of,
)
from secondsource.weigh.facts.figures import TELLING, counted, same_number
from secondsource.weigh.view import View

YEAR = 366  # days; a longer stretch ("in the eighties") dates nothing
SETTLED = 180  # days before a report; what is younger may be the news itself
UNDATED = 730  # days before the last year that the reports write down, for one without a date
NOUNS = frozenset({"NOUN", "PROPN"})
_RESULT = re.compile(r"(?<![\w-])\d{1,3}(?:[-–]\d{1,3}){1,2}(?![\w-])")


class Public:
    """Says of two claims whether they tell one thing that is open to all."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._undated = shifted(max(_years(view), default=date.min), -UNDATED)

    def open(self, a: Claim, b: Claim) -> bool:
        """Whether two claims tell what all could watch, or date one thing alike."""
        watched = a.predicate == b.predicate and a.predicate in WATCHED
        is_open = watched or self._one_result(a, b) or self._one_score(a, b) or self._dated(a, b)
        return is_open and self._may_mean(a, b) and self._may_mean(b, a)

    def _may_mean(self, claim: Claim, other: Claim) -> bool:
        """Whether a claim's people may be meant by the other's sentence: it names one of them, or nobody."""
        named = self._people(self._view.named_in(claim.span))
        around = self._people(self._view.named_around(other))
        return not named or not around or bool(named & around)

    def _people(self, entities: frozenset[str]) -> frozenset[str]:
        return frozenset(e for e in entities if self._view.entities[e].kind is NameKind.PERSON)

    def _dated(self, a: Claim, b: Claim) -> bool:
        """Whether two claims assert something that both date alike, long before their reports."""
        mine, theirs = (self._settled(c) for c in (a, b))
        return any(x.overlaps(y) for x in mine for y in theirs)

    def _settled(self, claim: Claim) -> list[Interval]:
        if claim.modality is not Modality.ASSERTED:
            return []
        out = self._view.published(claim.span.report_id)
        before = shifted(out.first, -SETTLED) if out is not None else self._undated
        slots = (s for s in claim.slots if s.kind is SlotKind.TIME and not self._names_a_thing(claim, s.span))
        days = [d for s in slots if (d := parse_edtf(s.value)) is not None]
        return [d for d in days if (d.last - d.first).days <= YEAR and d.last < before]

    def _names_a_thing(self, claim: Claim, time: Span) -> bool:
        """Whether a time belongs to a noun: "the 1972 break-in" dates the break-in, not what is told of it."""
        sentence = self._view.sentence(claim)
        if sentence is None:
            return False
        words = sentence.words
        tops = tops_of(words, places_inside(sentence, time))
        return any(words[t].head > t and words[words[t].head].pos in NOUNS for t in tops)

    def _one_result(self, a: Claim, b: Claim) -> bool:
        """Whether two claims give one result of a match or a vote, and say that it is one."""
        shared = results_in(a.span.text) & results_in(b.span.text)
        said = ({w.lemma.casefold() for w in self._view.words(c)} for c in (a, b))
        return bool(shared) and all(words & DECIDED for words in said)

    def _one_score(self, a: Claim, b: Claim) -> bool:
        """Whether two claims give one exact figure of two digits or more, and both count what contests count."""
        mine, theirs = (counted(self._view, c.span) for c in (a, b))
        shared = (x for x in mine if x.exact and (x.low or 0) >= TELLING)
        met = any(same_number(x, y) and x.low == y.low for x in shared for y in theirs)
        return met and self._counts_a_contest(a) and self._counts_a_contest(b)

    def _counts_a_contest(self, claim: Claim) -> bool:
        sentence = self._view.sentence(claim)
        around = {w.lemma.casefold() for w in sentence.words} if sentence is not None else set()
        nouns = {w.lemma.casefold() for w in self._view.words(claim) if w.pos in NOUNS}
        return not nouns.isdisjoint(COUNTED) and around.isdisjoint(MEASURED)


def results_in(text: str) -> frozenset[str]:
    """Give what may be the results of matches and votes in words: "8-7", "9-3"."""
    return frozenset(_RESULT.findall(text))


def _years(view: View) -> Iterator[date]:
    """Give the years that reports write down or appeared in, as their first day."""
    for report, marks in view.marks.items():
        held = [view.published(report), *(parse_edtf(t.value) for t in marks.times)]
        yield from (d.first.replace(month=1, day=1) for d in held if d is not None and d.first > date.min)
