"""A day that one claim alone gives: known to the other report only in a sentence about the same."""

from __future__ import annotations

import pytest

from making import report
from secondsource.mark import mark
from secondsource.model import Linked
from secondsource.settings import Settings
from secondsource.weigh.facts.backed import backed
from secondsource.weigh.view import view_of

FREED = "The miners of Orlen were freed"


@pytest.mark.parametrize(
    ("other", "known"),
    [
        (f"{FREED}. The miners of Orlen are back since Tuesday.", True),
        (f"{FREED}. On Tuesday a mill opened in Tellin.", False),
        (f"{FREED} on Tuesday.", True),
        (f"{FREED}.", False),
    ],
)
def test_a_day_is_known_in_a_sentence_about_the_same(other: str, known: bool) -> None:
    texts = {"a": f"{FREED} on Tuesday.", "b": other}
    view = view_of(Linked(marked=tuple(mark(report(n, t), Settings().mark) for n, t in texts.items())))
    one, theirs = (
        max(
            (c for c in view.claims.values() if c.span.report_id == n and c.sentence == 0),
            key=lambda c: len(c.span.text),
        )
        for n in texts
    )
    assert backed(view, one, theirs) is known
