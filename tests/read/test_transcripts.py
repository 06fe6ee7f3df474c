"""Transcripts: the heading tells the day and the outlet; the words stay as they are."""

from __future__ import annotations

import pytest

TURNS = "HOST: Good evening.\n\nMAYOR LUND: Nobody knew of it.\nWe have a plan.\n\nHOST: Thank you.\n"


@pytest.mark.parametrize(
    ("heading", "day", "outlet"),
    [
        ("Transcript: Late Hour, Radio Tellin, 4 March 2031", "2031-03-04", "Radio Tellin"),
        ("Late Hour | Ostrel TV | March 4, 2031", "2031-03-04", "Ostrel TV"),
        ("Interview with the mayor, 2031-03-04", "2031-03-04", None),
    ],
)
def test_the_heading_dates_it(heading: str, day: str, outlet: str | None, read, write) -> None:
    text = f"{heading}\n\n{TURNS}"
    report = read(write("a.txt", text))[0]["a"]
    assert (report.published.value, report.publisher, report.text) == (day, outlet, text)
    assert not report.in_body(0, len(heading))


@pytest.mark.parametrize(
    "text", [TURNS, "The mayor spoke on 4 March 2031\n\nWARNING: ice.\n\nThe road is shut, he said.\n"]
)
def test_without_a_heading_or_turns_it_is_plain_text(text: str, read, write) -> None:
    report = read(write("a.txt", text))[0]["a"]
    assert report.text == text
    assert report.title != text.partition("\n")[0] or report.published is None
