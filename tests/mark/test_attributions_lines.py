"""Quotations over several lines, marks that lean the wrong way, and cues that report nothing."""

from __future__ import annotations

import time

import pytest

from attributing import found
from secondsource.mark.attributions.text import _edges
from secondsource.model import Act, AttributionKind


def speakers(text: str) -> list[tuple[str | None, str]]:
    return [(a.speaker.text if a.speaker else None, a.content.text) for a in found(text)]


def test_every_line_of_a_quotation_has_the_speaker_of_its_tag() -> None:
    text = "Peter Voss left early.\n“The pit is wet.\nIt was dry in May.\nNobody came,” Maria Keller said."
    lines = ["“The pit is wet.", "It was dry in May.", "Nobody came,”"]
    assert speakers(text) == [("Maria Keller", line) for line in lines]
    assert {a.kind for a in found(text)} == {AttributionKind.DIRECT}


def test_a_quotation_goes_on_after_its_cue_over_the_next_lines() -> None:
    text = 'Maria Keller said: "The pit is wet.\nIt was dry in May."\nPeter Voss left early.'
    assert speakers(text) == [("Maria Keller", '"The pit is wet.'), ("Maria Keller", 'It was dry in May."')]


def test_an_opening_mark_before_a_tag_closes() -> None:
    assert speakers("“The pit is wet, “said Maria Keller.") == [("Maria Keller", "“The pit is wet, “")]


def test_a_mark_that_is_never_closed_takes_no_later_line() -> None:
    text = "Keller called it a “trap.\nThe pit is wet.\nPeter Voss said “it was dry in May.”"
    assert ("Peter Voss", "“it was dry in May.”") in speakers(text)
    assert not any("wet" in content for _, content in speakers(text))


def test_a_cue_at_the_end_of_a_line_leads_over_to_the_next() -> None:
    text = "Maria Keller looked up.\nTo which she replied,\n“I already know that it is wet.”"
    assert [content for _, content in speakers(text)] == ["“I already know that it is wet.”"]


@pytest.mark.parametrize(
    "text",
    [
        "The fighting in the valley has claimed more than 600 lives.",
        "The board called a hearing to review the rules.",
        "Keller declined to say whether the pit was wet.",
        "The witness was asked to recall what he had heard.",
        "The apparent need for pumps implies that the pit is wet.",
    ],
)
def test_nobody_says_anything(text: str) -> None:
    assert not [a for a in found(text) if a.act is Act.SPEECH]


def test_what_a_speaker_says_of_his_own_saying_is_no_second_level() -> None:
    text = "“I can say that today there is no danger, and you told them that, correct?” Maria Keller said."
    assert [a.parent for a in found(text)] == [None]


def test_a_statement_is_where_something_is_said_and_not_what() -> None:
    (a,) = found("Northern Gas, which runs the pit, said in a statement it learned of the leak in May.")
    assert a.source is not None
    assert a.source.text.startswith("Northern Gas")
    assert a.content.text == "it learned of the leak in May"


def test_who_denies_a_claim_is_its_source() -> None:
    (a,) = found("The group denied claims that it had flooded the pit.")
    assert (a.source and a.source.text, a.cue and a.cue.text) == ("The group", "denied")


def test_two_speakers_may_close_a_sentence() -> None:
    (a,) = found("A 59-year-old woman was killed on Friday, and the driver was charged, police and a friend said.")
    assert (a.source and a.source.text) == "police and a friend"
    assert a.content.text.startswith("A 59-year-old woman")


def test_a_relative_clause_may_be_what_is_said() -> None:
    (a,) = found("The attacker, who police said held two Norland passports, was shot.")
    assert (a.source and a.source.text, a.content.text) == ("police", "held two Norland passports")


def test_a_point_after_a_title_or_a_street_ends_no_sentence() -> None:
    (a,) = found("The miner was walking into the pit at 20 Norland Blvd. when he fell, said Sgt. Ann Roe.")
    assert a.source is not None
    assert a.source.text == "Sgt. Ann Roe"
    assert a.content.text.startswith("The miner was walking")


def test_who_is_accused_of_telling_somebody_is_no_source() -> None:
    assert not found("Carl Voss is suspected of having directed the miners to flood the pit.")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('Keller said the pit was "about right," though the miners left.', 'the pit was "about right,"'),
        ('Keller said the plan "would be stopped by May," referring to the new pit.', 'the plan "would be stopped by May,"'),
        ("Keller said he would offer a prayer for the miners but did not go there.", "he would offer a prayer for the miners"),
        (
            'Keller said he had offers for the pit, but "the offers were much too low."',
            'he had offers for the pit, but "the offers were much too low."',
        ),
        ('Keller said the pit was "as good" as it had been.', 'the pit was "as good" as it had been'),
        ("Keller called the pit in the north “rotten to the core.”", "“rotten to the core.”"),
        ("Maria Keller: The Pit Is a ‘Proven Failure’\n\nMaria Keller spoke on Monday.", "The Pit Is a ‘Proven Failure’"),
        ("Dr. Maria Keller: The Pit Is a ‘Failure.’\n\nMaria Keller spoke on Monday.", "The Pit Is a ‘Failure.’"),
    ],
)  # fmt: skip
def test_the_words_said_end_where_the_writer_goes_on(text: str, content: str) -> None:
    assert [a.content.text for a in found(text)] == [content]


def test_a_name_after_a_participle_is_still_a_name() -> None:
    assert not any(a.anonymous for a in found("Former running back Carl Voss and others said the pit was wet."))


def test_a_woman_known_by_her_cousin_is_unnamed() -> None:
    (a,) = found("A woman who identified herself as a cousin of Maria Keller said the pit was wet.")
    assert a.anonymous


def test_the_edges_of_a_deep_tree_are_found_in_linear_time() -> None:
    size = 20_000
    begin = time.process_time()
    edges = _edges([max(at - 1, 0) for at in range(size)])
    assert edges[0] == (0, size - 1)
    assert edges[-1] == (size - 1, size - 1)
    assert time.process_time() - begin < 1


TALK = """Transcript: Night Desk, Radio Marle
HOST: Good evening. Governor Rhea Stott is with us, and Tomas Brandl of the pilots' union.
STOTT: Thank you. No crew will lose a berth.
We have set aside ten boats.
BRANDL: Your office told us otherwise.
HOST: Governor?
STOTT: Nobody in my office did."""


def test_a_transcript_names_its_speakers_at_the_head_of_the_line() -> None:
    said = {content: who for who, content in speakers(TALK)}
    assert said["Thank you. No crew will lose a berth."] == "Rhea Stott"
    assert said["We have set aside ten boats."] == "Rhea Stott"
    assert said["Your office told us otherwise."] == "Tomas Brandl"
    assert not any("Good evening" in content for content in said)


def test_reporters_in_a_transcript_speak_for_their_outlet() -> None:
    text = (
        "RHEA STOTT, HOST:\nThe dam broke on Monday.\nTOMAS BRANDL, BYLINE: Good evening, Rhea.\n"
        "STOTT: What did you see?\nBRANDL: The road is gone."
    )
    assert not [a for a in found(text) if a.rule == "label"]


def test_two_lines_with_a_colon_are_no_transcript() -> None:
    text = "WEATHER: Rain is due.\nTRAFFIC: The bridge is shut.\nThe mayor left early."
    assert not [a for a in found(text) if a.rule == "label"]


@pytest.mark.parametrize(
    ("above", "who"),
    [
        ("And from Chairwoman Ilse Brandl:", "Ilse Brandl"),
        ("From the desk of Ilse Brandl, head of trade at Marle Research:", "Ilse Brandl"),
        ("Thomas Reed, a pilot:", "Thomas Reed"),
    ],
)
def test_a_line_above_a_quotation_says_whose_it_is(above: str, who: str) -> None:
    text = f"Peter Voss left early on Monday.\n{above}\n“The pit is wet and nobody came to look.”"
    assert speakers(text) == [(who, "“The pit is wet and nobody came to look.”")]


def test_a_dash_signs_a_quotation() -> None:
    text = "“Nobody knows this harbour better than she does.” —Commissioner Gerd Stahl"
    assert speakers(text) == [("Gerd Stahl", "“Nobody knows this harbour better than she does.”")]


def test_a_quotation_behind_a_sentence_about_somebody_is_that_persons() -> None:
    text = (
        "Peter Voss said the pit was dry.\n"
        "Voss's predecessor, Dame Ilse Brandl, was asked about the pit. “It was never meant to last.”"
    )
    assert speakers(text)[-1] == ("Ilse Brandl", "“It was never meant to last.”")


def test_a_quotation_behind_a_sentence_about_a_thing_goes_on_with_the_speaker() -> None:
    text = "“It is wet,” Peter Voss said. The pit was sealed in May. “It was never meant to last.”"
    assert {who for who, _ in speakers(text)} == {"Peter Voss"}


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Some 300 people protested in Marle, the police said.", "the police"),
        ("Seven barns burned in Marle, the governor told this paper.", "the governor"),
        ("Ten carts were lost in Marle, the county governor, Ilse Brandl, has told reporters.",
         "the county governor, Ilse Brandl"),
        ("Seven barns burned in Marle, according to the fire service.", "the fire service"),
        ("Two men hurt in a fall, police said.", "police"),
    ],
)  # fmt: skip
def test_a_tag_behind_a_place_says_who_speaks(sentence: str, source: str) -> None:
    assert source in [a.source.text for a in found(sentence) if a.source]


@pytest.mark.parametrize(
    "sentence",
    ["Town told to boil its water after a pump fails.", "1,200 told to leave their homes.",
     "Schools were told to keep the children at home."],
)  # fmt: skip
def test_who_is_told_is_no_source(sentence: str) -> None:
    assert not [a for a in found(sentence) if a.act is Act.SPEECH]


def test_what_something_is_called_without_marks_is_said() -> None:
    assert [a.content.text for a in found("The pilots' union called the move overdue.")] == ["the move overdue"]
    assert not found("They called him Joe.")


@pytest.mark.parametrize(
    "text",
    [
        "The mill was a giant, Keller said, until it failed in May.",
        "Even if the pit proves shallow, Keller said, he has already drained it.",
        "Though it was calm, Keller said, replacing the pump would be hard.",
    ],
)
def test_a_clause_goes_on_behind_a_tag_inside_it(text: str) -> None:
    assert text.removesuffix(".") in [a.content.text for a in found(text)]


def test_a_long_bar_signs_a_quotation_whose_opening_mark_leans_the_wrong_way() -> None:
    text = "The board asked its guests.\n”He is a danger to the whole of the harbour.” ― Thomas Reed"
    assert [a.source.text for a in found(text) if a.source] == ["Thomas Reed"]


def test_what_is_told_to_a_court_has_its_teller() -> None:
    text = "The clerk, identified only as Thomas Reed in keeping with the law, admitted to a court that he lied."
    assert [(a.speaker and a.speaker.text, a.content.text) for a in found(text)] == [("Thomas Reed", "he lied")]


def test_who_is_asked_for_something_is_not_the_source_of_who_asks() -> None:
    text = "Thomas Reed, 48, with wife and children, asked harbour authorities for help in May, hoping to leave, a daily said."
    assert "harbour authorities" not in [a.source.text for a in found(text) if a.source]
