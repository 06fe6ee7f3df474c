"""Guard rails: whether a sentence is about this event, and not about an older one that it is compared with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from secondsource.language.other_events import DAYS_BEFORE, ELSEWHEN, LONG_AGO
from secondsource.model import Interval, NameKind, Sentence, Span, TimeType, days_of, parse_edtf
from secondsource.weigh.disputes.slots import DAY_OF_WEEK
from secondsource.weigh.disputes.tenses import opening_of, told_as_past
from secondsource.weigh.view import View

YEAR = re.compile(r"(?<![\d,.$£€-])(1[6-9]\d\d|20\d\d)(?![\d,]|\.\d|-[a-z])")


@dataclass(frozen=True, slots=True)
class Rails:
    """The days of the event, the places that half of its reports share, and where each place is named."""

    window: Interval | None
    places: frozenset[str]
    by_report: Mapping[str, tuple[tuple[int, int, str], ...]]

    def about_event(self, view: View, sentence: Sentence) -> bool:
        """Whether nothing in the sentence points to another year, time or place."""
        if self.of_another_time(view, sentence):
            return False
        named = self._places_in(sentence)
        return not named or bool(named & self.places)

    def of_another_time(self, view: View, sentence: Sentence) -> bool:
        """Whether a sentence points to another year or time, or goes on telling of a past one."""
        text = sentence.span.text
        there = bool(ELSEWHEN.search(text)) or self._other_year(text) or self._other_day(view, sentence.span)
        return there or self._in_past_run(view, sentence)

    def _in_past_run(self, view: View, sentence: Sentence) -> bool:
        """Whether a past time opens a run of sentences in the past tense, in one paragraph, that this one ends.

        "Last year, it asked for a vote. The plan was approved." A date of its own ends a run.
        """
        held = view.sentences[sentence.span.report_id]
        for step in reversed(held[: sentence.index + 1]):
            if step.paragraph != sentence.paragraph:
                return False
            if step is not sentence and self._opened_by_past(view, step):
                return True
            if not told_as_past(step) or view.times_in(step.span) or DAY_OF_WEEK.search(step.span.text):
                return False
        return False

    def _opened_by_past(self, view: View, sentence: Sentence) -> bool:
        """Whether a past time stands in front of the subject: "Last year, the firm ...", "In 2009 it ..."."""
        front = opening_of(sentence)
        if front is None:
            return False
        return bool(LONG_AGO.search(front.text)) or self._other_year(front.text) or self._other_day(view, front)

    def paragraph_about_event(self, view: View, sentence: Sentence) -> bool:
        """Whether the sentence and those before it in its paragraph are about the event."""
        held = view.sentences[sentence.span.report_id]
        before = (s for s in held[: sentence.index + 1] if s.paragraph == sentence.paragraph)
        return all(self.about_event(view, s) for s in before)

    def _places_in(self, sentence: Sentence) -> set[str]:
        return {
            p
            for start, end, p in self.by_report.get(sentence.span.report_id, ())
            if start < sentence.span.end and sentence.span.start < end
        }

    def _other_year(self, text: str) -> bool:
        if self.window is None:
            return False
        years = {int(y) for y in YEAR.findall(text)}
        return any(not self.window.first.year <= y <= self.window.last.year for y in years)

    def _other_day(self, view: View, span: Span) -> bool:
        if self.window is None:
            return False
        days = [parse_edtf(t.value) for t in view.times_in(span) if t.type is TimeType.DATE]
        return any(d is not None and not d.overlaps(self.window) for d in days)


def rails_of(view: View) -> Rails:
    """Read off the window and the shared places of a story."""
    window = days_of((m.report.published.value for m in view.marked if m.report.published), DAYS_BEFORE)
    mentioned: dict[str, set[tuple[int, int, str]]] = {}
    reports_of: dict[str, set[str]] = {}
    for entity in view.entities.values():
        if entity.kind is NameKind.PLACE:
            for m in entity.mentions:
                mentioned.setdefault(m.report_id, set()).add((m.start, m.end, entity.id))
                reports_of.setdefault(entity.id, set()).add(m.report_id)
    most = max(2, (len(view.marked) + 1) // 2)
    shared = frozenset(p for p, where in reports_of.items() if len(where) >= most)
    return Rails(window, shared, {r: tuple(sorted(held)) for r, held in mentioned.items()})
