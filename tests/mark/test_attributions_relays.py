"""Chains: who said it, through whom, where the parse, the word order or the wording hides one of the two."""

from __future__ import annotations

import pytest

from attributing import found
from secondsource.model import Attribution, Stance


def chain(text: str) -> list[tuple[str | None, str | None, str]]:
    """Give (source, source of the relay, content) of every attribution."""
    every = found(text)
    by_id = {a.id: a for a in every}
    return [(_who(a), _who(by_id.get(a.parent or "")), a.content.text) for a in every]


def _who(a: Attribution | None) -> str | None:
    return a.source.text if a and a.source else None


# text, (outlet, whom it relays, content)
RELAYS = (
    ("The Harbour Gazette reported, citing an unnamed source, that the pit is shut.",
     "The Harbour Gazette", "an unnamed source", "the pit is shut"),
    ("The pit is shut, the Harbour Gazette reported, citing Northland television.",
     "the Harbour Gazette", "Northland television", "The pit is shut"),
    ("The Harbour Gazette cited the Mining Ministry saying the pit was shut.",
     "The Harbour Gazette", "the Mining Ministry", "the pit was shut"),
    ("The Harbour Gazette quotes a senior mining source who confirmed that the pit was shut.",
     "The Harbour Gazette", "a senior mining source", "the pit was shut"),
    ('"The pit will never open again," the Harbour Gazette quoted a police source as saying.',
     "the Harbour Gazette", "a police source", '"The pit will never open again,"'),
    ("Maria Keller confirmed to the Harbour Gazette that the pit is shut.",
     "the Harbour Gazette", "Maria Keller", "the pit is shut"),
    ('"The pit is shut," said the owner\'s lawyer to the Harbour Gazette.',
     "the Harbour Gazette", "the owner's lawyer", '"The pit is shut,"'),
    ("An anonymous mining official relayed to the Harbour Gazette that the pit had flooded.",
     "the Harbour Gazette", "An anonymous mining official", "the pit had flooded"),
    ("Maria Keller is close to a deal for the new pit, an individual with knowledge of the plan told Reuters.",
     "Reuters", "an individual with knowledge of the plan", "Maria Keller is close to a deal for the new pit"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "outlet", "source", "content"), RELAYS)
def test_a_relay_gives_both_levels(text: str, outlet: str, source: str, content: str) -> None:
    assert sorted(chain(text), key=str) == sorted([(outlet, None, content), (source, outlet, content)], key=str)


def test_an_outlet_that_the_parse_takes_into_the_clause_is_told_it() -> None:
    text = "A Northland official told ABC News Ferro's claim was false and part of a campaign."
    assert {w[:2] for w in chain(text)} == {("ABC News", None), ("A Northland official", "ABC News")}
    assert all(w[2].startswith("Ferro's claim") for w in chain(text))


@pytest.mark.parametrize("cue", ["reported", "cited", "first reported"])
def test_as_reported_by_names_who_relays(cue: str) -> None:
    (one,) = found(f"The pit is shut for good, as {cue} by the Harbour Gazette.")
    assert (_who(one), one.content.text) == ("the Harbour Gazette", "The pit is shut for good")


# text, source, content
HIDDEN = (
    ("Maria Keller told a shop worker in Norland that she wears her helmet at home.",
     "Maria Keller", "she wears her helmet at home"),
    ("Aides to the owner pointed out from the start that the lift was old.",
     "Aides to the owner", "the lift was old"),
    ("The pit was placed under guard and local radio reported that two miners had fled.",
     "local radio", "two miners had fled"),
    ("Speaking to Oslo.co.uk, Maria Keller of Ferro Mining said the pit was safe.",
     "Maria Keller of Ferro Mining", "the pit was safe"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), HIDDEN)
def test_a_source_or_clause_that_the_parse_hangs_elsewhere_is_found(text: str, source: str, content: str) -> None:
    assert [(who, what) for who, _, what in chain(text)] == [(source, content)]


@pytest.mark.parametrize("text", ["She told a story about a dog that nobody believed.",
                                  "He announced a plan in March that the city would adopt."])  # fmt: skip
def test_a_relative_clause_is_not_what_is_said(text: str) -> None:
    assert not [a for a in found(text) if a.rule == "clause"]


def test_nobody_is_the_source_of_it_has_been_reported() -> None:
    (one,) = found("Ferro Mining is in trouble. The pit is shut for good, it has been reported.")
    assert (one.source, one.speaker, one.anonymous) == (None, None, True)


@pytest.mark.parametrize("source", ["A source familiar with Ferro Mining's plans", "One Ferro Mining customer",
                                    "Others at Ferro Mining", "Ferro Mining shareholders"])  # fmt: skip
def test_who_stands_beside_a_body_does_not_speak_for_it(source: str) -> None:
    (one,) = found(f"Ferro Mining grew. {source} said that the pit was shut.")
    assert (one.speaker, one.anonymous) == (None, True)


def test_the_source_is_whom_the_report_left_unnamed_before() -> None:
    _, later = found(
        'One source familiar with Ferro Mining\'s plans said the pit was shut. "It is," the source said.'
    )
    assert (later.speaker, later.anonymous) == (None, True)


def test_an_outlet_is_no_insider() -> None:
    one = found("According to the Harbour Insider, the pit was shut.")[0]
    assert (_who(one), one.anonymous) == ("the Harbour Insider", False)


@pytest.mark.parametrize(("text", "source"), [
    ("One Norland ex-pat said that the pit was shut.", "One Norland ex-pat"),
    ("The firm shut the pit, according to e-mails from May.", "e-mails"),
    ("Pit owner Omar al-Hadin warned that the lift was old.", "Pit owner Omar al-Hadin"),
    ("He met miners, who said that the pit was shut.", "miners"),
])  # fmt: skip
def test_a_source_ends_at_the_end_of_a_word_and_before_its_clause(text: str, source: str) -> None:
    assert [_who(a) for a in found(text)] == [source]


@pytest.mark.parametrize("outlet", ["oslonews.com", "9to5Mac"])
def test_an_outlet_whose_name_is_no_word_reports(outlet: str) -> None:
    one = found(f"The lamp will cost ten pounds, {outlet} reports. The firm was silent.")[0]
    assert (_who(one), one.content.text) == (outlet, "The lamp will cost ten pounds")


def test_a_name_that_looks_like_a_verb_says_nothing() -> None:
    one = found('"The pit is shut," General Said Al-Roe told the Harbour Gazette.')
    assert all(a.cue and a.cue.text == "told" for a in one)


@pytest.mark.parametrize(("text", "source", "content"), [
    ("Miners reported hearing a loud bang.", "Miners", "hearing a loud bang"),
    ("The owner admitted to selling the pit.", "The owner", "selling the pit"),
    ("The owner denied selling the pit.", "The owner", "selling the pit"),
    ("Accidents fell by a tenth last year, police records show.", "police records",
     "Accidents fell by a tenth last year"),
])  # fmt: skip
def test_what_was_seen_or_done_and_what_records_show_is_reported(text: str, source: str, content: str) -> None:
    assert [(_who(a), a.content.text) for a in found(text)] == [(source, content)]


def test_who_told_a_paper_goes_on_speaking() -> None:
    text = 'Thomas Reed told the Harbour Gazette he believed Peter Voss was the owner.\n"I know him," he said.'
    assert [a.speaker.text for a in found(text) if a.speaker and a.content.text.startswith('"')] == ["Thomas Reed"]


@pytest.mark.parametrize("text", ["The images, which nobody has checked, show a young boy.",
                                  "No miners reported seeing a fire."])  # fmt: skip
def test_what_is_seen_and_what_nobody_says_is_no_report(text: str) -> None:
    assert not found(text)


def test_who_says_neither_denies_nothing() -> None:
    (one,) = found("A Ferro spokeswoman neither confirmed nor denied the rumour.")
    assert one.stance is Stance.CANNOT_CONFIRM


def test_there_is_no_denying_is_nobodys_denial() -> None:
    assert not found("There is no denying the fact that the pit is old.")


def test_a_participle_behind_a_report_is_no_cue() -> None:
    text = "“The pit was shut by the police,” read the report created by a clerk."
    assert [a.cue.text for a in found(text) if a.cue] == ["read"]


def test_they_are_not_the_outlet_that_was_told() -> None:
    text = "A police source told the Harbour Gazette that the pit was shut. They believe the owner fled."
    assert all(a.speaker is None for a in found(text) if a.cue and a.cue.text == "believe")


def test_a_document_cited_for_a_quotation_is_its_source() -> None:
    text = (
        'Orne began by citing Tellin Bank\'s Values Statement, "To know what a bank is worth, watch what it does."'
    )
    (one,) = found(text)
    assert (_who(one), one.parent) == ("Tellin Bank's Values Statement", None)
