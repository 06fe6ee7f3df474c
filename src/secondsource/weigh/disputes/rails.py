"""Guard rails: whether a sentence is about this event, and not about an older one that it is compared with."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from secondsource.language.other_events import DAYS_BEFORE, ELSEWHEN, LONG_AGO
from secondsource.model import Interval, NameKind, Sentence, Span, TimeType, days_of, parse_edtf
from secondsource.weigh.disputes.slots import DAY_OF_WEEK
from secondsource.weigh.disputes.tenses import opening_of, told_as_past
from secondsource.weigh.view import View

YEAR = re.compile(r"(?<![\d,.$£€-])(1[6-9]\d\d|20\d\d)(?![\d,]|\.\d|-[a-z])")


@dataclass(frozen=True, slots=True)
class _Bearings:
    """Where the sentences of one report point, by index."""

    elsewhen: tuple[bool, ...]
    about: tuple[bool, ...]
    paragraph: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Rails:
    """The days of the event, the places that half of its reports share, and where each place is named."""

    window: Interval | None
    places: frozenset[str]
    by_report: Mapping[str, tuple[tuple[int, int, str], ...]]
    known: dict[str, _Bearings] = field(default_factory=dict, init=False, repr=False, compare=False)

    def about_event(self, view: View, sentence: Sentence) -> bool:
        """Whether nothing in the sentence points to another year, time or place."""
        return self._of(view, sentence.span.report_id).about[sentence.index]

    def of_another_time(self, view: View, sentence: Sentence) -> bool:
        """Whether a sentence points to another year or time, or goes on telling of a past one."""
        return self._of(view, sentence.span.report_id).elsewhen[sentence.index]

    def paragraph_about_event(self, view: View, sentence: Sentence) -> bool:
        """Whether the sentence and those before it in its paragraph are about the event."""
        return self._of(view, sentence.span.report_id).paragraph[sentence.index]

    def _of(self, view: View, report: str) -> _Bearings:
        """Give where a report's sentences point, each looked at once: one after another tells what runs on."""
        if report not in self.known:
            self.known[report] = self._bearings(view, view.sentences[report])
        return self.known[report]

    def _bearings(self, view: View, sentences: Sequence[Sentence]) -> _Bearings:
        elsewhen, about, paragraph = list[bool](), list[bool](), list[bool]()
        run = whole = False  # a past time opened a run that goes on; the paragraph was about the event so far
        for n, sentence in enumerate(sentences):
            begins = n == 0 or sentences[n - 1].paragraph != sentence.paragraph
            goes_on = run and not begins and self._tells_on(view, sentence)
            elsewhen.append(self._points_elsewhen(view, sentence) or goes_on)
            named = set[str]() if elsewhen[-1] else self._places_in(sentence)
            about.append(not elsewhen[-1] and (not named or bool(named & self.places)))
            whole = about[-1] and (begins or whole)
            paragraph.append(whole)
            run = goes_on or self._opened_by_past(view, sentence)
        return _Bearings(tuple(elsewhen), tuple(about), tuple(paragraph))

    def _points_elsewhen(self, view: View, sentence: Sentence) -> bool:
        text = sentence.span.text
        return bool(ELSEWHEN.search(text)) or self._other_year(text) or self._other_day(view, sentence.span)

    def _tells_on(self, view: View, sentence: Sentence) -> bool:
        """Whether a sentence goes on with the past time that opened a run in its paragraph.

        "Last year, it asked for a vote. The plan was approved." A date of its own ends a run.
        """
        dated = view.times_in(sentence.span) or DAY_OF_WEEK.search(sentence.span.text)
        return told_as_past(sentence) and not dated

    def _opened_by_past(self, view: View, sentence: Sentence) -> bool:
        """Whether a past time stands in front of the subject: "Last year, the firm ...", "In 2009 it ..."."""
        front = opening_of(sentence)
        if front is None:
            return False
        return bool(LONG_AGO.search(front.text)) or self._other_year(front.text) or self._other_day(view, front)

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
