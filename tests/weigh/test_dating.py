"""Which dates of a claim say when: real parses of invented sentences."""

from __future__ import annotations

import pytest
from factories import linked, told

from making import report
from secondsource.mark import mark
from secondsource.settings import MarkSettings
from secondsource.weigh.dating import astray, dates_of
from secondsource.weigh.view import view_of

PUBLISHED = "2031-05-07"  # a Wednesday


def dates(text: str) -> set[str]:
    view = view_of(linked(mark(report("gazette", text, None, PUBLISHED), MarkSettings())))
    return {d.value for c in view.claims.values() if c.subject for d in dates_of(view, c)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Korvale dam broke on Monday.", {"2031-05-05"}),
        ("Nordlys Lines did not change its 2030 forecast.", set()),
        ("The contract of Nordlys Lines runs through 2033.", set()),
        ("The firm today employs ninety people in Korvale.", set()),
        ("Nordlys Lines is buying the yard today.", {"2031-05-07"}),
        ("A spokesman for Nordlys Lines declined to comment on Tuesday.", set()),
        ("Here's a map of the harbour on Tuesday.", set()),
        ("Two sailors were hurt in the March attack.", {"2031-03"}),
        ("The March ruling did not bar the sailors.", set()),
        ("Ilse Brandt added a boat to her Christmas list.", set()),
        ("The pay for 2030 angered the owners of the yard.", set()),
        ("The yard built eight boats, down from twelve in March.", set()),
        ("A payment was due for June.", set()),
        ("The trial is due to open on May 12.", {"2031-05-12"}),
        ("Ninety boats were built in the 18 months from January 2029.", {"2029-01/2030-06"}),
        ("Ilse Brandt worked at the yard for ten years from 2016.", {"2016-01/2025-12"}),
        ("Ilse Brandt, the last pilot to leave, in Tarn in 2027, confirmed the story.", set()),
    ],
)
def test_only_what_happened_then_is_dated(text: str, found: set[str]) -> None:
    assert dates(text) == found


def test_a_report_that_is_dated_weeks_after_the_others_is_astray() -> None:
    days = ("2031-05-05", "2031-05-06", "2031-05-07", "2031-11-02")
    piles = [told(name, "The dam broke", published=day) for name, day in zip("abcd", days, strict=True)]
    assert astray(view_of(linked(*piles))) == {"d"}
    assert astray(view_of(linked(*piles[2:]))) == frozenset()
