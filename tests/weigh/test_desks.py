"""Journalists named with their outlet speak for it; others who stand beside an outlet do not."""

from __future__ import annotations

import pytest
from factories import linked, told

from secondsource.settings import WeighSettings
from secondsource.weigh.origins import find_origins
from secondsource.weigh.origins.desks import desks
from secondsource.weigh.view import view_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Ana Roy of the Harbour Gazette saw the pit", True),
        ("Ana Roy at Harbour Gazette saw the pit", True),
        ("Ana Roy, writing for the Harbour Gazette, saw the pit", True),
        ("Ana Roy, a political columnist for Harbour Gazette, saw the pit", True),
        ("The Harbour Gazette's Ana Roy saw the pit", True),
        ("The Harbour Gazette’s science editor Ana Roy saw the pit", True),
        ("Harbour Gazette rumormonger Ana Roy saw the pit", True),
        ("Harbour Gazette reader Ana Roy saw the pit", False),
        ("Ana Roy told the Harbour Gazette of the pit", False),
        ("Ana Roy sued the Harbour Gazette over the pit", False),
        ("Harbour Gazette, Ana Roy and others saw the pit", False),
    ],
)
def test_who_writes_for_an_outlet(line: str, found: bool) -> None:
    view = view_of(linked(told("a", line), people=["Ana Roy"], bodies=["Harbour Gazette"]))
    expected = {"e-Ana Roy": "e-Harbour Gazette"} if found else {}
    assert desks(view, lambda entity: entity == "e-Harbour Gazette") == expected


def test_a_journalists_words_are_the_outlets() -> None:
    pile = linked(
        told("a", "Ana Roy: The dam broke", "The Harbour Gazette's Ana Roy fell"),
        told("b", "Harbour Gazette: The dam broke"),
        people=["Ana Roy"],
        bodies=["Harbour Gazette"],
    )
    found = find_origins(view_of(pile), WeighSettings())
    assert found.of["a:0"] == found.of["b:0"]
