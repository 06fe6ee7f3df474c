"""Support by a third report, on scores made by hand."""

from __future__ import annotations

import pytest

from secondsource.link.align.support import supported
from secondsource.settings import LinkSettings

REPORTS = {"a1": "a", "a2": "a", "b1": "b", "c1": "c"}
SETTINGS = LinkSettings(align_tie=0.4, align_support=0.5)


def test_a_claim_that_both_match_raises_their_score() -> None:
    raised = supported({("a1", "b1"): 0.3, ("a1", "c1"): 0.8, ("b1", "c1"): 0.6}, REPORTS, SETTINGS)
    assert raised["a1", "b1"] == pytest.approx(0.3 + 0.5 * (0.6 - 0.4))


def test_without_a_third_report_nothing_changes() -> None:
    scores = {("a1", "b1"): 0.5, ("a2", "b1"): 0.9}
    assert supported(scores, REPORTS, SETTINGS) == scores


def test_pairs_that_were_not_close_stay_out() -> None:
    assert ("a1", "b1") not in supported({("a1", "c1"): 0.9, ("b1", "c1"): 0.9}, REPORTS, SETTINGS)
