from __future__ import annotations

import pytest

from secondsource.mark import mark
from secondsource.model import Marked, Report
from secondsource.settings import MarkSettings

TEXT = "Ann Reed said on Monday that three boats sank near Oslo."


def test_every_kind_of_mark_is_found_and_holds() -> None:
    report = Report("r", TEXT, body=((0, len(TEXT)),))
    marked = mark(report, MarkSettings())
    spans = [x.span for x in (*marked.sentences, *marked.names, *marked.times, *marked.quantities, *marked.claims)]
    assert all(s.holds_in(report) for s in spans)
    assert [n.span.text for n in marked.names] == ["Ann Reed", "Oslo"]
    assert marked.attributions
    assert marked.attributions[0].content.holds_in(report)
    assert marked == mark(report, MarkSettings())


@pytest.mark.parametrize("text", ["", "\n", ".", "“", "x" * 5000, "東京で会議が開かれた。"])
def test_odd_text_gives_marks_or_none_but_never_an_error(text: str) -> None:
    mark(Report("r", text, body=((0, len(text)),)), MarkSettings())


def test_a_report_in_another_language_keeps_no_marks() -> None:
    report = Report("r", "Das Schiff sank.", language="de", body=((0, 16),))
    assert mark(report, MarkSettings()) == Marked(report)
