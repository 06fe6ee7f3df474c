"""Plain questions from claims, and None where the parse does not carry one."""

from __future__ import annotations

import pytest

from secondsource.mark import mark
from secondsource.model import Claim, Report, Sentence
from secondsource.settings import Settings
from secondsource.weigh.disputes.asking import asked, noun_of, word_for


def told(text: str, predicate: str) -> tuple[Sentence, Claim]:
    marked = mark(Report("r", text, title="t", body=((0, len(text)),)), Settings().mark)
    claim = next(c for c in marked.claims if c.predicate == predicate)
    return marked.sentences[claim.sentence], claim


@pytest.mark.parametrize(
    ("text", "predicate", "word", "question"),
    [
        ("The mayor opened the bridge on Monday.", "open", "When", "When did the mayor open the bridge?"),
        ("The bridge was opened in Corve.", "open", "When", "When was the bridge opened in Corve?"),
        ("The clinic has paid the bill.", "pay", "", "Has the clinic paid the bill?"),
        ("He opened the bridge.", "open", "When", ""),
        ("The mayor did not open the bridge.", "open", "When", ""),
        ("The mayor of Corve told me the truth.", "tell", "", ""),
    ],
)
def test_a_claim_is_asked_for_plainly_or_not_at_all(text: str, predicate: str, word: str, question: str) -> None:
    assert asked(*told(text, predicate), word) == question


def test_a_count_is_asked_for_where_it_hangs_on_the_verb() -> None:
    text = "The museum bought 12 windows. The museum bought lamps for its hall with 12 windows."
    marked = mark(Report("r", text, title="t", body=((0, len(text)),)), Settings().mark)
    found = [
        word_for(marked.sentences[c.sentence], c, q)
        for c in marked.claims
        for q in marked.quantities
        if c.predicate == "buy" and c.span.covers(q.span)
    ]
    assert found == ["How many windows", None]
    assert noun_of(marked.sentences[0], marked.quantities[0]) == "windows"
