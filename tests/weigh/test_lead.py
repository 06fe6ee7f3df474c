"""The lead: which sentences of real parses tell an event to somebody who knows nothing of it."""

from __future__ import annotations

import pytest
from factories import linked

from making import report
from secondsource.mark import mark
from secondsource.settings import MarkSettings, WeighSettings
from secondsource.weigh.facts import find_facts
from secondsource.weigh.lead import find_lead
from secondsource.weigh.origins import find_origins
from secondsource.weigh.view import view_of


def lead(text: str) -> str:
    view, settings = (
        view_of(linked(mark(report("gazette", text, None, "2031-05-07"), MarkSettings()))),
        WeighSettings(),
    )
    return find_lead(view, find_facts(view, find_origins(view, settings), (), settings))[0].text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The system is now the largest in the whole of Norland.", "The port of Tarn has a new system of dams."),
        ("Crucially, the dams of Tarn can be opened by hand.", "The port of Tarn can open its dams by hand."),
    ],
)
def test_a_sentence_that_needs_another_one_does_not_lead(first: str, second: str) -> None:
    assert lead(f"{first} {second}") == second


def test_what_a_phrase_or_a_name_tells_apart_may_lead() -> None:
    first = "The number of boats in the port of Tarn has trebled."
    assert lead(f"{first} The port of Tarn was built by hand.") == first
