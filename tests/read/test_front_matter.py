from __future__ import annotations

import pytest

from secondsource.model import DateEvidence, FurnitureKind

BODY = (
    "Harbour bridge closes after barge strike\n\n"
    "A barge hit the old harbour bridge in Tellin on Monday, police said.\n\n"
    "Nobody was hurt. Engineers will look at the damage before the road opens again.\n"
)
FRONT = """---
title: "Harbour bridge closes after barge strike"
date: 2030-01-07T10:00:00+01:00
author:
  - Ann Poe
  - Bob Roe
tags: [harbour, bridges]
url: https://tellinpost.example/bridge
---
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_front_matter_is_metadata_and_no_body(read, write, end: str) -> None:
    text = (FRONT + "\n" + BODY).replace("\n", end)
    found, problems = read(write("a.md", text))
    report = found["a"]
    assert report.text == text
    assert report.title == "Harbour bridge closes after barge strike"
    assert (report.published.value, report.published.evidence) == ("2030-01-07", DateEvidence.METADATA)
    assert report.bylines == ("Ann Poe", "Bob Roe")
    assert (report.url, report.publisher) == ("https://tellinpost.example/bridge", "tellinpost.example")
    assert report.text[report.body[0][0] :].startswith("Harbour bridge")
    assert [f.kind for f in report.furniture] == [FurnitureKind.OTHER]
    assert not problems


@pytest.mark.parametrize(
    "text",
    [
        "---\n" + BODY + "---\n" + BODY,  # a rule above a paragraph
        "---\n---\n" + BODY,
        "---\ntitle: never closed\n\n" + BODY,
        "----\ntitle: x\n----\n" + BODY,
        BODY + FRONT,
    ],
)
def test_what_is_no_front_matter_stays_text(read, write, text: str) -> None:
    report = read(write("a.md", text))[0]["a"]
    assert report.publisher is None
    assert any("A barge hit" in report.text[a:b] for a, b in report.body)


def test_a_day_that_can_be_two_is_not_taken(read, write) -> None:
    front = FRONT.replace("2030-01-07T10:00:00+01:00", "03/04/2030")
    assert read(write("a.md", front + BODY))[0]["a"].published is None


def test_the_other_furniture_is_found_below(read, write) -> None:
    report = read(write("a.txt", FRONT + BODY + "\nRead more: Barge owners meet\n"))[0]["a"]
    assert [f.kind for f in report.furniture] == [FurnitureKind.OTHER, FurnitureKind.LINKS]


def test_the_marks_of_headings_are_no_words(read, write) -> None:
    text = "# " + BODY.replace("Nobody", "## What is known\n\nNobody")
    report = read(write("a.md", text))[0]["a"]
    assert report.title == "Harbour bridge closes after barge strike"
    assert "#" not in "".join(report.text[a:b] for a, b in report.body)
    assert "What is known" in report.text
    assert read(write("b.txt", text))[0]["b"].title.startswith("# ")


def test_endless_keys_and_marks_are_quick(read, write) -> None:
    for text in ("---\n" + "a: b\n" * 200_000, "---\n" + "a" * 1_000_000, "# \n" * 100_000 + BODY):
        assert len(read(write("a.md", text))[0]) == 1


def test_the_marks_of_quotations_are_no_words(read, write) -> None:
    text = BODY + "\n> It was dark.\n>\n> — Ann Poe, pilot\n"
    report = read(write("a.md", text))[0]["a"]
    assert ">" not in "".join(report.text[a:b] for a, b in report.body)
    assert "It was dark." in report.text
