from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.render.view.words import (
    count,
    date_words,
    gathered,
    gathered_in,
    listing,
    one_line,
    opening,
    origins_count,
)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2019-01-03", "3 January 2019"),
        ("2018-11", "November 2018"),
        ("2016", "2016"),
        ("2018-11~", "about November 2018"),
        ("2019-01-01/2019-01-04", "1–4 January 2019"),
        ("2018-11-25/2019-01-02", "25 November 2018 – 2 January 2019"),
        ("../2019-01-03", "until 3 January 2019"),
        ("2017/..", "since 2017"),
        ("not a date", "not a date"),
    ],
)
def test_dates_are_told_in_words(value: str, words: str) -> None:
    assert date_words(value) == words


def test_a_terminal_is_never_steered() -> None:
    assert one_line("a\x1b[31mred\x1b]0;title\x07 \u202eback\r\nb\x00") == "ared back b"


@given(st.text())
def test_one_line_is_one_printable_line(text: str) -> None:
    line = one_line(text)
    assert "\n" not in line
    assert not any(ord(c) < 32 for c in line)
    line.encode("utf-8")


@given(st.text())
def test_date_words_takes_any_text(text: str) -> None:
    assert isinstance(date_words(text), str)


def test_an_opening_capital_spares_names_with_capitals_of_their_own() -> None:
    assert opening("the ferry sank") == "The ferry sank"
    assert opening("eBook prices fell") == "eBook prices fell"
    assert opening("") == ""


def test_origins_that_cannot_be_told_apart_are_a_range() -> None:
    assert origins_count(1, 1) == "1 origin"
    assert origins_count(1, 2) == "1–2 origins, cannot tell"


def test_long_lists_are_cut_and_counted() -> None:
    assert listing(["A, B", "C", "D"], 2) == "A, B; C; and 1 more"
    assert count(2, "copy", "copies") == "2 copies"


def test_outlets_that_speak_for_themselves_are_named_together() -> None:
    names = ["police", "own reporting of a", "Reuters's own reporting", "own reporting of b / c"]
    assert gathered(names) == ["police", "own reporting of a, Reuters and b / c"]
    assert gathered(names[:2]) == names[:2]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("own reporting of a, own reporting of b and own reporting of c may", "own reporting of a, b and c may"),
        ("own reporting of a and own reporting of b may", "own reporting of a and b may"),
        (
            "own reporting of a, police and own reporting of b may",
            "own reporting of a, police and own reporting of b may",
        ),
    ],
)
def test_a_reason_names_them_together_too(said: str, told: str) -> None:
    assert gathered_in(said) == told
