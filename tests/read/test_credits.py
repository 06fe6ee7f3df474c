from __future__ import annotations

import json

import pytest

from secondsource.read.credits import people_in

HEAD = "Harbour bridge closes after barge strike\n\n"
TEXT = "A barge hit the harbour bridge, police said.\n\nNobody was hurt. The road is closed.\n"


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        (HEAD + "LONDON (Reuters) — " + TEXT, ("Reuters",)),
        (HEAD + "(AP) " + TEXT, ("Associated Press",)),
        (HEAD + "TELLIN, Jan 7 (Xinhua) -- " + TEXT, ("Xinhua",)),
        (HEAD + TEXT + "\nAdditional reporting by Agence France-Presse\n", ("Agence France-Presse",)),
        (HEAD + TEXT + "\nAnn Poe and The Associated Press contributed to this report.\n", ("Associated Press",)),
        (HEAD + TEXT + "\nCopyright 2030 The Associated Press. All rights reserved.\n", ("Associated Press",)),
        (HEAD + TEXT + "\nReuters\n", ("Reuters",)),
        (HEAD + "TELLIN, Jan 7 (QXA) - " + TEXT, ("QXA",)),
        (HEAD + TEXT + "\nIt is shut. Ann Poe and The AP contributed to this report.\n", ("Associated Press",)),
        ("Harbour bridge closes Updated: 2030-01-07 13:14 (Xinhua)\n\n" + TEXT, ("Xinhua",)),
        (HEAD + TEXT + "\nThe barge below the bridge. (Ann Poe/Reuters)\n", ()),
        (HEAD + "Ann Poe (Harbour Party) - the mayor - said no. " + TEXT, ()),
        (HEAD + "The harbour (AP Moller) said no. " + TEXT, ()),
        (HEAD + "The AP reported that a barge hit it. " + TEXT, ()),
    ],
)
def test_agencies_come_from_credits_and_datelines(read, write, text: str, agencies: tuple[str, ...]) -> None:
    assert read(write("a.txt", text))[0]["a"].agencies == agencies


@pytest.mark.parametrize(
    ("text", "bylines"),
    [
        (HEAD + "By Ann Poe\n\n" + TEXT, ("Ann Poe",)),
        (HEAD + "By Ann Poe and Bob van Roe, Tellin Post\n\n" + TEXT, ("Ann Poe", "Bob van Roe", "Tellin Post")),
        (HEAD + TEXT + "\nAnn Poe in Marl contributed to this report.\n", ("Ann Poe",)),
        (HEAD + "By Monday the road was closed.\n\n" + TEXT, ()),
    ],
)
def test_bylines_come_from_credits(read, write, text: str, bylines: tuple[str, ...]) -> None:
    assert read(write("a.txt", text))[0]["a"].bylines == bylines


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (HEAD + TEXT, "Harbour bridge closes after barge strike"),
        ("AP Photographer Freed After Three Days\n\n" + TEXT, "AP Photographer Freed After Three Days"),
        ("Will the bridge hold?\n\n" + TEXT, "Will the bridge hold?"),
        (TEXT, None),
        ("Advertisement\n\n" + HEAD + TEXT, "Harbour bridge closes after barge strike"),
        ("Harbour bridge closes", None),
        ('TELLIN - The mayor called the closing "an accident."\n\n' + TEXT, None),
        ("Ilse Brandt, 41, of Tellin\n\n" + TEXT, None),
        ('Bridge closing "an accident"\n\n' + TEXT, 'Bridge closing "an accident"'),
    ],
)
def test_the_title_of_a_plain_text_is_its_headline(read, write, text: str, title: str | None) -> None:
    assert read(write("a.txt", text))[0]["a"].title == title


def test_an_abbreviation_and_its_agency_have_one_name(read, write) -> None:
    article = json.dumps(
        {"title": "Bridge closes", "maintext": TEXT, "authors": ["Quay Xpress Agency", "Ann Poe"]}
    )
    found, _ = read(write("a.txt", HEAD + "TELLIN, Jan 7 (QXA) - " + TEXT), write("b.json", article))
    assert found["a"].agencies == found["b"].agencies == ("Quay Xpress Agency",)
    assert found["b"].bylines == ("Ann Poe",)


def test_an_outlet_in_its_own_dateline_is_no_agency(read, write) -> None:
    article = {"title": "Bridge closes", "maintext": "TELLIN (QXA) - " + TEXT, "source_domain": "news.qxa.example"}
    assert read(write("b.json", json.dumps(article)))[0]["b"].agencies == ()


def test_two_credits_in_one_line_are_credits(read, write) -> None:
    line = "Ann Poe reported from Marl. Bob Roe contributed to this report."
    report = read(write("a.txt", HEAD + TEXT + "\n" + line))[0]["a"]
    assert [report.text[f.start : f.end] for f in report.furniture] == [line]
    assert report.bylines == ("Ann Poe", "Bob Roe")


@pytest.mark.parametrize(
    ("credit", "people"),
    [
        ("Poe reported from Tellin.", ("Poe",)),
        ("Marla Quist in Tellin contributed to this report.", ("Marla Quist",)),
        ("Staff contributed to this report.", ()),
        ("Reporters from three papers contributed to this report.", ()),
    ],
)
def test_a_credit_may_name_people_by_surname_alone(credit: str, people: tuple[str, ...]) -> None:
    assert people_in(credit) == people
