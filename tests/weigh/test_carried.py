from __future__ import annotations

from dataclasses import replace

import pytest
from factories import changed, fact_of, facts_of, hedged, linked, numbered, stanced, told

from secondsource.model import Modality, Polarity, Stance, Status

DAM = "The dam above Korvale broke before dawn"
RETOLD = "Before dawn the Korvale dam broke"
SAME = [("a:0", "b:0")]


@pytest.mark.parametrize("score", [0.65, 0.9])
def test_a_report_that_retells_carries_and_does_not_confirm(score: float) -> None:
    found = fact_of(linked(told("a", f"a diplomat: {DAM}"), told("b", RETOLD), same=SAME, score=score))
    assert (found.agreeing, found.loose) == (("a:0", "b:0"), False)
    assert (found.status, found.least, found.most) == (Status.SINGLE_SOURCE, 1, 2)


@pytest.mark.parametrize("modality", [Modality.REPORTED, Modality.HEDGED, Modality.ALLEGED, Modality.FUTURE])
def test_hearsay_and_plans_carry(modality: Modality) -> None:
    pile = linked(told("a", DAM), hedged(told("b", RETOLD), "b:0", modality), same=SAME, score=0.9)
    assert (fact_of(pile).agreeing, fact_of(pile).least) == (("a:0", "b:0"), 1)


@pytest.mark.parametrize("modality", [Modality.CONDITIONAL, Modality.DENIED])
def test_what_is_supposed_or_denied_does_not_carry(modality: Modality) -> None:
    pile = linked(told("a", DAM), hedged(told("b", RETOLD), "b:0", modality), same=SAME, score=0.9)
    assert len(fact_of(pile).agreeing) == 1


def test_few_words_in_common_do_not_carry_in_the_weak_band() -> None:
    other = "Water took the lower streets of Orlen"
    pile = linked(told("a", f"a diplomat: {DAM}"), told("b", other), same=SAME, score=0.7)
    assert (len(fact_of(pile).agreeing), fact_of(pile).loose) == (1, True)


def test_another_number_does_not_carry() -> None:
    one = numbered(told("a", "The flood took 12 houses in Korvale"), "a:0", "12", "12")
    other = numbered(told("b", "The flood took 40 houses in Korvale"), "b:0", "40", "40")
    assert len(fact_of(linked(one, other, same=SAME, score=0.9)).agreeing) == 1


def test_the_opposite_does_not_carry() -> None:
    denied = changed(told("b", RETOLD), "b:0", polarity=Polarity.NEGATIVE)
    assert len(fact_of(linked(told("a", DAM), denied, same=SAME, score=0.9)).agreeing) == 1


def test_a_neighbouring_fact_may_carry_too() -> None:
    pile = linked(told("a", f"a diplomat: {DAM}"), told("b", RETOLD), same=SAME, score=0.9)
    apart = replace(pile, groups=(("a:0", "c:0"), ("b:0", "c:0")), marked=(*pile.marked, told("c", "It fell")))
    held = [f for f in facts_of(apart) if f.best == "a:0"]
    assert [f.agreeing for f in held] == [("a:0", "b:0")]


def test_a_denial_does_not_carry() -> None:
    denied = stanced(told("b", f"Ivo Lenz: {RETOLD}"), "b:0", Stance.DENIES)
    pile = linked(told("a", f"a diplomat: {DAM}"), denied, same=SAME, people=["Ivo Lenz"])
    assert len(fact_of(pile).agreeing) == 1
