"""People by what the sentence says of them, whose names are also months, weekdays and seasons; times inside names."""

from __future__ import annotations

import pytest

from secondsource.mark import mark
from secondsource.model import Dated, DateEvidence, NameKind, Report
from secondsource.settings import Settings


def marks(text: str) -> tuple[dict[str, NameKind], list[str]]:
    day = Dated("2030-05-09", DateEvidence.METADATA, "a test")
    found = mark(Report("r", text, published=day, body=((0, len(text)),)), Settings().mark)
    return {n.span.text: n.kind for n in found.names}, [t.span.text for t in found.times]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Julian March, who leads the union, said it was over.", "Julian March"),
        ("August Brandt, 64, of the quarry told the council that the street would close.", "August Brandt"),
        ("“I read it twice,” said Jan Friday, who sits on the council.", "Jan Friday"),
        ("Wednesday Hale, who lives nearby, said she would sue.", "Wednesday Hale"),
        ("Wela Dorn, whose farm is near, heard a bang.", "Wela Dorn"),
        ("April Summers said the wells were safe.", "April Summers"),
        ("The noise was worst at the gate, according to June Day.", "June Day"),
    ],
)
def test_a_person_is_known_by_age_by_who_and_by_speaking(text: str, person: str) -> None:
    assert marks(text)[0].get(person) is NameKind.PERSON


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("On Friday Reed said the pit was wet.", "Friday"),
        ("In March Ferro Board told the town of its plan.", "March"),
        ("Last August, 64 people said they would leave.", "Last August"),
        ("Tuesday's vote was short, the mayor said.", "Tuesday"),
    ],
)
def test_a_day_or_a_month_stays_one(text: str, time: str) -> None:
    names, times = marks(text)
    assert not any(time in name for name in names)
    assert any(time in found for found in times)


@pytest.mark.parametrize(
    "text",
    [
        "The Spring Water Company closed its wells.",
        "“I read it twice,” said Jan Friday, who sits on the council.",
        "Wednesday Hale, who lives nearby, said she would sue.",
    ],
)
def test_a_name_holds_no_time(text: str) -> None:
    assert marks(text)[1] == []
