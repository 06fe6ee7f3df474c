"""Who is meant by an age or a number of children, by `they` and by `the agency`; who goes on in a participle."""

from __future__ import annotations

import pytest

from attributing import found

RASK = "Jens Rask, 41, spent the night on his roof.\n\n"


def speakers(text: str) -> list[str | None]:
    return [a.speaker.text if a.speaker else None for a in found(text)]


@pytest.mark.parametrize(
    "line",
    [
        "“I counted the lights,” the father of two said.",
        "The 41-year-old said he would move away.",
        "“I counted the lights,” said the father-of-three.",
    ],
)
def test_an_age_and_a_number_of_children_mean_whom_the_text_is_about(line: str) -> None:
    assert speakers(RASK + line) == ["Jens Rask"]


@pytest.mark.parametrize(
    "line",
    [
        "“I counted the lights,” the mother of the boy said.",
        "The judge said he would move away.",
        "“I counted the lights,” said a father of two.",
    ],
)
def test_anybody_else_is_not_meant(line: str) -> None:
    assert speakers(RASK + line) == [None]


def test_they_are_the_several_who_spoke_last() -> None:
    text = "Ann Poe and Jim Hollis said that rain is short.\n\n“We tried it,” they said on Monday."
    assert speakers(text) == ["Ann Poe", "Ann Poe"]
    assert speakers("Ann Poe said that rain is short.\n\n“We tried it,” they said on Monday.")[-1] is None


def test_the_agency_is_the_authority_that_was_named() -> None:
    text = "The Harbour Transit Authority says the boats met on Wednesday. The agency says one sailor is hurt."
    assert speakers(text) == ["Harbour Transit Authority"] * 2


def test_a_participle_of_speech_goes_on_with_the_main_speaker() -> None:
    text = "Mona Vale said people were screaming, describing the night as “one long thunderclap”."
    assert speakers(text)[-1] == "Mona Vale"


def test_there_says_nothing() -> None:
    assert all(
        (a.source.text if a.source else "") != "there"
        for a in found("The paper “Wet, Dry: What Makes Rain,” says there are two kinds of rain.")
    )


def test_a_title_with_a_place_stands_before_the_name() -> None:
    text = "Twelve houses were lost in the Orme valley, the governor of the county, Tilda Roos, said on Friday."
    assert speakers(text) == ["Tilda Roos"]


def test_who_is_told_in_this_paper_is_the_speaker_not_the_paper() -> None:
    text = "The school was cleared by noon, the headmistress, Eva Toll, told this newspaper at the gate."
    assert [a.source.text for a in found(text) if a.source] == ["the headmistress, Eva Toll"]


def test_in_the_words_of_somebody_is_somebody_s() -> None:
    told = found("Two hundred houses have no power, in the words of Ada Lind, who runs the grid.")
    assert [a.speaker and a.speaker.text for a in told] == ["Ada Lind"]
    assert told[0].content.text == "Two hundred houses have no power"


def test_a_title_before_a_label_s_name_is_part_of_it() -> None:
    text = "Ann Berg: Who did it?\n\nTom Vik: The board did.\n\nUnion leader Bram Okker: He knew in May.\n\nTom Vik: No."
    assert ("Bram Okker", "He knew in May.") in [
        (a.speaker.text if a.speaker else None, a.content.text) for a in found(text)
    ]
