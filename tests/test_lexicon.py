"""The lexical table: what it must know, and what it must not."""

from __future__ import annotations

import pytest

from secondsource.language.lexicon import TABLE, antonyms, classes, noun_of, verb_of


@pytest.mark.parametrize(("word", "opposite"), [("reject", "accept"), ("open", "close"), ("deny", "admit")])
def test_opposites_are_known(word: str, opposite: str) -> None:
    assert opposite in antonyms(word)


@pytest.mark.parametrize(("word", "other"), [("reject", "deny"), ("burn", "explode"), ("no such word", "word")])
def test_what_is_no_opposite_is_none(word: str, other: str) -> None:
    assert other not in antonyms(word)


@pytest.mark.parametrize(("verb", "name"), [("murder", "kill"), ("assassinate", "kill"), ("detain", "arrest")])
def test_a_verb_belongs_to_its_class(verb: str, name: str) -> None:
    assert name in classes(verb)


def test_classes_that_differ_are_apart() -> None:
    assert "kill" not in classes("hurt")
    assert not classes("no such verb")


def test_nouns_and_verbs_lead_to_each_other() -> None:
    assert "explosion" in noun_of("explode")
    assert "explode" in verb_of("explosion")
    assert not noun_of("no such verb")


def test_the_table_is_sorted_so_that_it_can_be_made_again() -> None:
    lines = TABLE.read_text("utf-8").splitlines()
    assert lines == sorted(lines, key=lambda line: tuple(line.split("\t")[:2]))
