from __future__ import annotations

import pytest

from invented import report, span_of
from secondsource.model import Claim, ClaimKind
from secondsource.render.view.wording import worded

TEXT = (
    "Ada Quell, who turned 51 on Friday, ran out and called for help when the mill burned. She waved. Fell twice."
)


@pytest.mark.parametrize(
    ("words", "subject", "line"),
    [
        (
            "Ada Quell, who turned 51 on Friday, ran out",
            "Ada Quell",
            "Ada Quell, who turned 51 on Friday, ran out",
        ),
        ("called for help", "Ada Quell", "[Ada Quell] called for help"),
        ("who turned 51 on Friday", "who", "… who turned 51 on Friday"),
        ("turned 51 on Friday", "who", "… turned 51 on Friday"),
        ("when the mill burned", "the mill", "… when the mill burned"),
        ("the mill burned", "the mill", "The mill burned"),
        ("called for help", None, "… called for help"),
        ("Fell twice", "She", "Fell twice"),
    ],
)
def test_what_is_added_or_cut_off_is_shown(words: str, subject: str | None, line: str) -> None:
    of = report("1", TEXT)
    found = span_of(of, subject) if subject else None
    claim = Claim("c", span_of(of, words), 0, ClaimKind.CLAUSE, (), subject=found)
    assert worded(words, claim) == line


def test_what_somebody_said_stands_in_quotation_marks() -> None:
    of = report("1", TEXT)
    claim = Claim("c", span_of(of, "the mill burned"), 0, ClaimKind.CLAUSE, (), subject=span_of(of, "the mill"))
    assert worded("the mill burned", claim, quoted=True) == "“The mill burned”"
    assert worded("the “mill” burned", None, quoted=True) == "The “mill” burned"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("unsafe” boats were sold", "“Unsafe” boats were sold"),
        ('unsafe" boats were sold', '"Unsafe" boats were sold'),
        ('sold "unsafe boats', 'Sold "unsafe boats"'),
    ],
)
def test_a_quotation_that_the_claims_edge_has_cut_is_opened_or_closed(words: str, line: str) -> None:
    of = report("1", words)
    claim = Claim("c", span_of(of, words), 0, ClaimKind.CLAUSE, (), subject=span_of(of, "boats"))
    assert worded(words, claim) == line


def test_words_that_are_not_the_claims_are_left_alone() -> None:
    claim = Claim("c", span_of(report("1", TEXT), "who turned 51"), 0, ClaimKind.CLAUSE, ())
    assert worded("who knows", claim) == worded("who knows", None) == "Who knows"
