"""What is told as a fact, and what is only asked, supposed or planned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.mark import mark
from secondsource.model import Report, Sentence, Span, Word
from secondsource.settings import Settings
from secondsource.weigh.disputes.standing import finite, planned, supposed


def at(text: str, token: str) -> tuple[Sentence, int]:
    marked = mark(Report("r", text, title="t", body=((0, len(text)),)), Settings().mark)
    sentence = next(s for s in marked.sentences if token in s.span.text)
    return sentence, next(i for i, w in enumerate(sentence.words) if w.text == token)


@pytest.mark.parametrize(
    ("text", "token", "expected"),
    [
        ("The jury convicted the driver on Monday.", "convicted", False),
        ("The mayor will resign if the jury convicts the driver.", "convicts", True),
        ("The mayor will resign if the jury convicts the driver.", "resign", False),
        ("They asked whether the driver was convicted.", "convicted", True),
        ("The mayor may pardon the driver should he be convicted.", "convicted", True),
        ("Was the driver convicted on Monday?", "convicted", True),
        ("If the man who killed two people is caught, he will be tried.", "killed", False),
    ],
)
def test_conditions_and_questions_suppose(text: str, token: str, expected: bool) -> None:
    assert supposed(*at(text, token)) is expected


@pytest.mark.parametrize(
    ("text", "token", "expected"),
    [
        ("The driver plans to plead not guilty.", "plead", True),
        ("The council wants to pass the bill.", "pass", True),
        ("The council passed the bill.", "passed", False),
    ],
)
def test_what_somebody_plans_has_not_happened(text: str, token: str, expected: bool) -> None:
    assert planned(*at(text, token)) is expected


@pytest.mark.parametrize(
    ("text", "token", "expected"),
    [
        ("The council has passed the bill.", "passed", True),
        ("The council wants to pass the bill.", "pass", False),
        ("The lies aimed at discrediting the mayor.", "discrediting", False),
    ],
)
def test_infinitives_and_gerunds_assert_nothing(text: str, token: str, expected: bool) -> None:
    assert finite(*at(text, token)) is expected


@given(st.lists(st.integers(0, 5), min_size=6, max_size=6))
def test_any_parse_comes_to_an_end(heads: list[int]) -> None:
    text = "a b c d e f"
    words = tuple(Word(i * 2, i * 2 + 1, text[i * 2], "if", "VERB", "VB", "mark", h) for i, h in enumerate(heads))
    sentence = Sentence(Span("r", 0, len(text), text), 0, 0, False, words)
    assert all(isinstance(supposed(sentence, i) or planned(sentence, i), bool) for i in range(len(words)))
