"""Toll facts: which claims give the event's toll, with the real parser."""

from __future__ import annotations

import pytest

from pairing import paired
from secondsource.link.align.toll_facts import toll_pairs

LEDGER = "The death toll from the ferry fire rose to 41 on Tuesday."


@pytest.mark.parametrize(
    "text",
    [
        "Flames swept the Osprey Dawn, killing dozens.",
        "Scores of people are dead after the fire on the Osprey Dawn.",
        "At least 38 passengers were killed on the Osprey Dawn.",
        "Two cooks were among the 41 people killed.",
    ],
)
def test_counts_of_the_dead_meet_however_they_are_worded(text: str) -> None:
    (pair,) = paired(toll_pairs, [LEDGER, text])
    assert any("death toll" in claim for claim in pair)


@pytest.mark.parametrize(
    "text",
    [
        "Two cooks were killed on the Osprey Dawn.",  # a part
        "A fire in the harbour killed 40 people in 1987.",
        "Ten years ago a fire on a ferry killed 40 people.",
        "The fire on the Osprey Dawn injured 40 people.",
        "The fire on the Osprey Dawn killed 9 of the 40 passengers.",
        "If the wind turns, 40 people will be killed.",
        "The Osprey Dawn carried 40 people.",
    ],
)
def test_other_counts_stay_apart(text: str) -> None:
    assert paired(toll_pairs, [LEDGER, text]) == set()


def test_tolls_of_one_report_or_of_none_give_no_pair() -> None:
    assert paired(toll_pairs, [f"{LEDGER}\nThe fire killed 41 people."]) == set()
    assert paired(toll_pairs, ["", "It rained."]) == set()
