"""The measurement of quotations finds the pairs and tells one origin from two."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.quotations import in_order, kinds, pairs_of, same_quotation, summary

import secondsource

WORDS = "The ferry was never meant to sail in such a storm and we told them so"
FIRST = f"The ferry Orlen sank off Norland on Monday.\n“{WORDS},” said Ana Roy, its skipper."
SECOND = f"A ferry was lost at sea on Monday near Norland, officials told reporters.\n“{WORDS},” said Mara Quist."


@pytest.mark.parametrize(
    ("second", "expected"), [(SECOND, "two"), (SECOND.replace("Mara Quist", "Ana Roy"), "one")]
)
def test_a_pair_has_one_origin_or_two(tmp_path: Path, second: str, expected: str) -> None:
    for name, text in (("a", FIRST), ("b", second)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    found = kinds(list(pairs_of(secondsource.brief([str(tmp_path)]))))
    assert found == {expected: 1}
    assert "1 pairs" in summary(found)


def test_a_quotation_cut_short_is_the_same() -> None:
    long, short = tuple(WORDS.casefold().split()), tuple(WORDS.casefold().split()[3:12])
    assert same_quotation(long, short)
    assert in_order(long, short) == len(short)
    assert not same_quotation(long, short[::-1])
