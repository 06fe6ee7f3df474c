"""Quotations are paired by direction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.mark.attributions.quotations import find_quotations


def quoted(text: str) -> list[tuple[str, int]]:
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    return [(text[q.start : q.end], q.depth) for q in find_quotations(text, lines)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" and "no".', [('"yes"', 0), ('"no"', 0)]),
        ("“Yes,” he said.", [("“Yes,”", 0)]),
        ("''Yes,'' he said.", [("''Yes,''", 0)]),
        ("'Yes,' he said. It's Ann's.", [("'Yes,'", 0)]),
        ("“He said ‘no’ to me.”", [("“He said ‘no’ to me.”", 0), ("‘no’", 1)]),
        ("“Let’s go,” he said.", [("“Let’s go,”", 0)]),
        ("the officials' cars and the '90s", []),
        ('An unclosed " mark and "one more".', [('"one more"', 0)]),
        ("„Ja“ no", [("„Ja“", 0)]),
        ("»Ja,« she said", [("»Ja,«", 0)]),
        ("«Ja», she said", [("«Ja»", 0)]),
        ("« Ja » she said", [("« Ja »", 0)]),
        ("» Boats stop\n» Refunds follow", []),
        ("The seaman‘s union", []),
        ("", []),
        ("'", []),
    ],
)
def test_marks_are_paired(text: str, expected: list[tuple[str, int]]) -> None:
    assert quoted(text) == expected


def test_a_quotation_runs_on_where_the_next_line_opens_again() -> None:
    text = "“It was dry.\n“It is wet.”"
    first, second = find_quotations(text, [(0, 12), (13, len(text))])
    assert (first.runs_on, second.runs_on) == (True, False)
    assert text[first.start : first.end] == "“It was dry."


def test_an_unclosed_quotation_is_dropped_where_no_line_opens_again() -> None:
    assert quoted("“It was dry.\nIt is wet.") == []


@given(st.text(alphabet="ab .,'\"“”‘’\n", max_size=60))
def test_quotations_hold_and_never_cross(text: str) -> None:
    found = find_quotations(text, [(0, len(text))])
    for q in found:
        assert 0 <= q.start < q.end <= len(text)
    for one in found:
        for other in found:
            assert not one.start < other.start < one.end < other.end
