"""Toll facts: which claims give the event's toll, with the real parser."""

from __future__ import annotations

import pytest

from secondsource.link.align.toll_facts import toll_pairs
from secondsource.mark import mark
from secondsource.model import Dated, DateEvidence, Report
from secondsource.settings import LinkSettings, MarkSettings

DAY = Dated("2021-06-01", DateEvidence.METADATA, "made for a test")
LEDGER = "The death toll from the ferry fire rose to 41 on Tuesday."


def paired(*texts: str) -> set[frozenset[str]]:
    marked = tuple(
        mark(Report(f"r{n}", text, published=DAY, body=((0, len(text)),), language="en"), MarkSettings())
        for n, text in enumerate(texts)
    )
    words = {c.id: c.span.text for m in marked for c in m.claims}
    return {frozenset((words[p.a], words[p.b])) for p in toll_pairs(marked, LinkSettings())}


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
    (pair,) = paired(LEDGER, text)
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
    assert paired(LEDGER, text) == set()


def test_tolls_of_one_report_or_of_none_give_no_pair() -> None:
    assert paired(f"{LEDGER}\nThe fire killed 41 people.") == set()
    assert paired("", "It rained.") == set()
