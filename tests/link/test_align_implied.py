"""The subject that a clause leaves to another, on hand-made parses and on real ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.link.align.implied import implied_subject
from secondsource.mark import mark
from secondsource.model import Claim, ClaimKind, Report, Span, Word
from secondsource.settings import MarkSettings


@pytest.mark.parametrize(
    ("text", "clause", "subject"),
    [
        ("The old ferry sank near the harbour on Monday, killing ten people.", "killing ten people", "old ferry"),
        ("The ferry that sank on Monday carried cattle.", "that sank on Monday", "ferry"),
        ("The miners left the shaft and walked home slowly.", "walked home slowly", "miners"),
        ("Divers found the ferry abandoned by its crew.", "abandoned by its crew", "ferry"),
        ("The ferry sank on Monday.", "The ferry sank on Monday", ""),
        ("It sank near the harbour on Monday, killing ten people.", "killing ten people", ""),
    ],
)
def test_what_a_clause_is_said_of(text: str, clause: str, subject: str) -> None:
    found = mark(Report("r", text, body=((0, len(text)),)), MarkSettings())
    claim = next(c for c in found.claims if c.span.text == clause)
    words = found.sentences[claim.sentence].words
    assert " ".join(words[i].text for i in implied_subject(words, claim)) == subject


@given(st.data())
def test_any_tree_gives_words_outside_the_claim(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 8))
    deps, tags = st.sampled_from(("ROOT", "conj", "advcl", "acl", "nsubj", "amod")), st.sampled_from(("VB", "WDT"))
    words = [
        Word(i, i + 1, "x", "x", data.draw(st.sampled_from(("NOUN", "VERB"))), data.draw(tags), data.draw(deps), h)
        for i, h in enumerate(data.draw(st.lists(st.integers(0, size - 1), min_size=size, max_size=size)))
    ]
    own = tuple(sorted(data.draw(st.sets(st.integers(0, size - 1), min_size=1))))
    lent = implied_subject(words, Claim("c", Span("r", 0, 1, "x"), 0, ClaimKind.CLAUSE, own))
    assert list(lent) == sorted(set(lent))
    assert not set(lent) & set(own)
