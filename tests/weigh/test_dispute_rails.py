"""Guard rails: which sentences tell of another time than the event's."""

from __future__ import annotations

import pytest

from secondsource.link import link
from secondsource.mark import mark
from secondsource.model import Report
from secondsource.settings import Settings
from secondsource.weigh.disputes.rails import rails_of
from secondsource.weigh.view import view_of

SETTINGS = Settings()


@pytest.mark.parametrize(
    ("text", "elsewhen"),
    [
        ("Last year, the adviser asked for a vote. The plan was approved by the owners.", True),
        ("Two years ago the firm lost a case. It paid a fine. The owners took the blame.", True),
        ("The plan was approved by the owners.", False),
        ("Last year, the adviser asked for a vote. The owners have approved the plan.", False),
        ("Last year, the adviser asked for a vote. On Thursday the owners approved the plan.", False),
        ("Last year, the adviser asked for a vote. On Thursday it met. The owners approved the plan.", False),
        ("Last year, the adviser asked for a vote.\n\nThe plan was approved by the owners.", False),
        ("The adviser met the owners who left last year. The plan was approved.", False),
    ],
)
def test_a_past_time_opens_a_run_of_sentences(text: str, elsewhen: bool) -> None:
    report = Report("r", text, title="t", body=((0, len(text)),))
    view = view_of(link((mark(report, SETTINGS.mark),), SETTINGS.link))
    last = view.sentences["r"][-1]
    assert rails_of(view).of_another_time(view, last) is elsewhen
