"""Attributions: one table of constructions (source, content, more), and the laws that hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attributing import found
from secondsource.mark.attributions import find_attributions
from secondsource.model import Act, Attribution, AttributionKind, Report, Sentence, Stance, UnnamedType, Word

DIRECT, MIXED, INDIRECT = AttributionKind.DIRECT, AttributionKind.MIXED, AttributionKind.INDIRECT


def words(a: Attribution) -> tuple[str | None, str]:
    return (a.source.text if a.source else None), a.content.text


# text, source, content, kind
TABLE = (
    ("Maria Keller said that the pit was safe.", "Maria Keller", "the pit was safe", INDIRECT),
    ("The pit was safe, Maria Keller said on Monday.", "Maria Keller", "The pit was safe", INDIRECT),
    ("The pit was safe, said Maria Keller, the owner.", "Maria Keller, the owner", "The pit was safe", INDIRECT),
    ("“The pit is safe,” Maria Keller said.", "Maria Keller", "“The pit is safe,”", DIRECT),
    ('"Is the pit safe?" asked Maria Keller.', "Maria Keller", '"Is the pit safe?"', DIRECT),
    ("'The pit is safe,' said Maria Keller.", "Maria Keller", "'The pit is safe,'", DIRECT),
    ('Maria Keller said: "The pit is safe. We checked it."', "Maria Keller", '"The pit is safe. We checked it."', DIRECT),
    ('Maria Keller said the pit was "safe and dry".', "Maria Keller", 'the pit was "safe and dry"', MIXED),
    ('The pit was "safe and dry," Maria Keller said.', "Maria Keller", 'The pit was "safe and dry,"', MIXED),
    ("According to the owner, the pit was safe.", "the owner", "the pit was safe", INDIRECT),
    ("The pit was safe, according to the Mining Board.", "the Mining Board", "The pit was safe", INDIRECT),
    ("The risk, Maria Keller said, is too high for the crew.", "Maria Keller", "The risk, Maria Keller said, is too high for the crew", INDIRECT),
    ("The union urged its members to stay at home.", "The union", "its members to stay at home", INDIRECT),
    ("The union called for a longer break.", "The union", "a longer break", INDIRECT),
    ("A report by the board found that the lift was broken.", "A report by the board", "the lift was broken", INDIRECT),
    ("Maria Keller called the plan “a bad joke”.", "Maria Keller", "“a bad joke”", DIRECT),
    ("The owner denied any leaks.", "The owner", "any leaks", INDIRECT),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content", "kind"), TABLE)
def test_each_construction_gives_source_and_content(
    text: str, source: str, content: str, kind: AttributionKind
) -> None:
    assert [(*words(a), a.kind) for a in found(text)] == [(source, content, kind)]


def test_a_headline_names_its_source_after_a_colon() -> None:
    text = "Bridge closed for a month: police\nRain fell on Monday."
    first = found(text, title="Bridge closed for a month: police")[0]
    assert words(first) == ("police", "Bridge closed for a month")


def test_added_that_is_an_attribution_of_its_own() -> None:
    both = found("Maria Keller said the pit was safe but added that the lift was old.")
    assert [words(a) for a in both] == [
        ("Maria Keller", "the pit was safe"),
        ("Maria Keller", "the lift was old"),
    ]


def test_an_adding_clause_is_cut_off_and_given_to_the_same_source() -> None:
    both = found("The pit was safe, Maria Keller said, adding that the lift was old.")
    assert [words(a) for a in both] == [
        ("Maria Keller", "The pit was safe"),
        ("Maria Keller", "the lift was old"),
    ]


def test_citing_gives_a_second_level_with_a_parent() -> None:
    paper, source = found("The Morning Lantern reported the pit had flooded, citing an unnamed miner.")
    assert (paper.source and paper.source.text) == "The Morning Lantern"
    assert (source.source and source.source.text) == "an unnamed miner"
    assert source.parent == paper.id
    assert source.content == paper.content
    assert source.anonymous
    assert not paper.anonymous


def test_quoted_as_saying_gives_both_levels() -> None:
    outer, inner = sorted(
        found("The paper quoted the mayor as saying that the bridge was closed."), key=lambda a: bool(a.parent)
    )
    assert words(outer) == ("The paper", "the bridge was closed")
    assert words(inner) == ("the mayor", "the bridge was closed")
    assert inner.parent == outer.id


def test_what_is_told_to_an_outlet_is_relayed_by_it() -> None:
    outer, inner = sorted(found("Maria Keller told Reuters that the pit was safe."), key=lambda a: bool(a.parent))
    assert words(outer) == ("Reuters", "the pit was safe")
    assert words(inner) == ("Maria Keller", "the pit was safe")
    assert inner.parent == outer.id


def test_what_is_said_inside_a_content_has_it_as_parent() -> None:
    outer, inner = found("Maria Keller said the owner told her that the pit was safe.")
    assert words(inner) == ("the owner", "the pit was safe")
    assert inner.parent == outer.id


def test_a_quotation_after_the_tag_goes_on_with_its_source() -> None:
    one, two = found('"The pit is safe," Maria Keller said. "We checked every lift and every lamp."')
    assert (two.source, two.cue, two.rule) == (one.source, None, "continued")
    assert two.speaker == one.speaker


def test_a_quotation_of_the_next_paragraph_goes_on_too() -> None:
    found_ = found('"The pit is safe," Maria Keller said.\n"We checked every lift and every lamp there."')
    assert [a.source and a.source.text for a in found_] == ["Maria Keller", "Maria Keller"]


def test_a_quotation_over_two_paragraphs_is_closed_once() -> None:
    one, two = found(
        "“The pit is safe and we checked it,” Maria Keller said. “It was dry.\n“It still is dry today.”"
    )[1:]
    assert (one.source, two.source) == (one.source, one.source)


def test_a_pulled_quotation_has_the_speaker_of_the_full_one() -> None:
    text = '"The pit was flooded in one night."\nMiners left on Monday.\n"The old pit was flooded in one night," Maria Keller said.'
    pulled, full = found(text)
    assert pulled.source is None
    assert pulled.speaker == full.speaker
    assert not pulled.anonymous


@pytest.mark.parametrize(
    ("text", "unnamed"),
    [
        ("A senior official said the pit was safe.", UnnamedType.OFFICIAL),
        ("A diplomat said the pit was safe.", UnnamedType.DIPLOMAT),
        ("Witnesses said the pit was safe.", UnnamedType.WITNESS),
        ("An unnamed expert said the pit was safe.", UnnamedType.EXPERT),
        ("A person familiar with the matter said the pit was safe.", UnnamedType.INSIDER),
        ("A spokesman for the Mining Board said the pit was safe.", None),
        ("Police said the pit was safe.", None),
        ("The mayor said the pit was safe.", None),
    ],
)
def test_the_type_of_an_unnamed_source(text: str, unnamed: UnnamedType | None) -> None:
    (one,) = found(text)
    assert (one.anonymous, one.unnamed) == (unnamed is not None, unnamed)


@pytest.mark.parametrize(
    ("text", "stance", "act"),
    [
        ("The owner said the pit was safe.", Stance.AFFIRMS, Act.SPEECH),
        ("The owner confirmed that the pit was safe.", Stance.CONFIRMS, Act.SPEECH),
        ("The owner denied that the pit was flooded.", Stance.DENIES, Act.SPEECH),
        ("The ministry said it had no record of a flood.", Stance.NO_RECORD, Act.SPEECH),
        ("The ministry said it could not confirm the flood.", Stance.CANNOT_CONFIRM, Act.SPEECH),
        ("The ministry declined to comment on the flood.", Stance.DECLINES, Act.OTHER),
        ("The owner did not respond to requests for comment.", Stance.NO_RESPONSE, Act.OTHER),
        ("The owner could not be reached for comment.", Stance.NO_RESPONSE, Act.OTHER),
    ],
)
def test_the_stance_of_a_source(text: str, stance: Stance, act: Act) -> None:
    assert [(a.stance, a.act) for a in found(text)] == [(stance, act)]


@pytest.mark.parametrize(
    "text",
    [
        "The pit is believed to be safe.",
        "Maria Keller supports the plan.",
        "The attack showed that the pit was weak.",
        "Maria Keller hoped that the pit was safe.",
        "The company, which built the pit, reported a loss of ten crowns.",
        'The film "The Last Lift," which opened in May, was a flop.',
    ],
)
def test_what_nobody_says_is_no_speech(text: str) -> None:
    assert [a for a in found(text) if a.act is Act.SPEECH and a.rule != "object"] == []


def test_belief_is_given_when_every_act_is_asked_for() -> None:
    assert [a.act for a in found("Maria Keller hoped that the pit was safe.", "all")] == [Act.BELIEF]


def test_a_report_without_sentences_has_none() -> None:
    assert find_attributions(Report("empty", "", body=()), (), ()) == ()


def test_the_same_text_gives_the_same_values() -> None:
    text = 'The paper quoted the mayor as saying that "all is well". He denied a leak.'
    assert found(text, "all") == found(text, "all")


PIECES = ("said", "Jo Roe", '"', "“", "”", "'", ",", ".", "\n", "that", "according to", "the mayor", "told", "quoted", "as saying", ":", "he", "citing", "was", "not", "declined to comment", "(", ")", "–", "continued", "the lawsuit states", "p.m.", "who asked not to be named", "they say", "adding that")  # fmt: skip


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_no_text_raises_and_every_parent_is_there(text: str) -> None:
    all_found = found(text, "all")
    ids = {a.id for a in all_found}
    assert len(ids) == len(all_found)
    assert all(a.parent is None or (a.parent in ids and a.parent != a.id) for a in all_found)
    assert [a.content.start for a in all_found] == sorted(a.content.start for a in all_found)


def test_a_sentence_of_ten_thousand_words_is_no_trouble() -> None:
    size = 10_000
    text = "said " * size
    report = Report("long", text, body=((0, len(text)),))
    chain = tuple(
        Word(5 * i, 5 * i + 4, "said", "say", "VERB", "VBD", "ccomp", max(i - 1, 0)) for i in range(size)
    )
    sentence = Sentence(report.span(0, len(text)), 0, 0, False, chain[:600])
    assert isinstance(find_attributions(report, (sentence,), ()), tuple)
