"""The days of an event, and sentences that lie outside them."""

from __future__ import annotations

import pytest

from pairing import marked
from secondsource.link.align.event_days import dates_fit, event_days, of_another_time


@pytest.mark.parametrize(
    ("text", "fits", "elsewhere"),
    [
        ("The mill burned on Monday.", (True,), False),
        ("The mill burned in 1987.", (False,), True),
        ("The mill burned ten years ago.", (False,), True),
        ("The mill burned again.", (), False),
        ("It was the deadliest fire of the valley.", (), True),
    ],
)
def test_dates_and_words_tell_of_another_time(text: str, fits: tuple[bool, ...], elsewhere: bool) -> None:
    one = marked(text)
    days = event_days([one], 21)
    assert dates_fit(one, one.sentences[0], days) == fits
    assert of_another_time(one, one.sentences[0], days) is elsewhere


def test_without_a_day_of_report_no_date_is_outside() -> None:
    one = marked("The mill burned in 1987.", day=None)
    assert event_days([one], 21) is None
    assert dates_fit(one, one.sentences[0], None) == ()
