from __future__ import annotations

import pytest
from benchmarks.stories import b_cubed, tf_idf

from secondsource.model import Report


def test_b_cubed_of_perfect_merged_and_split_groups() -> None:
    gold = {"a": "x", "b": "x", "c": "y"}
    assert b_cubed([("a", "b"), ("c",)], gold) == (1.0, 1.0, 1.0)
    assert b_cubed([("a", "b", "c")], gold)[:2] == pytest.approx((5 / 9, 1.0))
    assert b_cubed([("a",), ("b",), ("c",)], gold)[:2] == pytest.approx((1.0, 2 / 3))


def test_the_baseline_ties_reports_by_their_words() -> None:
    ties = tf_idf([Report("a", "a red boat sank"), Report("b", "the red boat sank"), Report("c", "no such thing")])
    assert ties["a"]["b"] > 0.5 > ties["a"]["c"]
