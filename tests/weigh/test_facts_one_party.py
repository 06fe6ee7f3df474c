from __future__ import annotations

from dataclasses import replace

import pytest
from factories import changed, fact_of, linked, numbered, told

from secondsource.model import Status
from secondsource.weigh.facts.one_party import executive, nations, one_name

DAM = "The dam above Korvale broke before dawn"
SAME = [("a:0", "b:0")]
PEOPLE = ["Mara Quist", "Ivo Lenz"]


def test_the_same_words_of_two_people_may_be_one_statement() -> None:
    pile = linked(told("a", f"Mara Quist: {DAM}"), told("b", f"Ivo Lenz: {DAM} again"), same=SAME, people=PEOPLE)
    found = fact_of(pile)
    assert (found.status, found.least, found.most) == (Status.SINGLE_SOURCE, 1, 2)
    assert "one statement was given to both" in found.why


def test_other_words_of_two_people_are_two_statements() -> None:
    other = "Before dawn a dam broke above the town of Korvale"
    pile = linked(told("a", f"Mara Quist: {DAM}"), told("b", f"Ivo Lenz: {other}"), same=SAME, people=PEOPLE)
    assert fact_of(pile).status is Status.CORROBORATED


@pytest.mark.parametrize("carrier", ["Facebook", "Google Translate"])
def test_what_a_platform_carries_somebody_else_says(carrier: str) -> None:
    one, other = told("a", f"Mara Quist: {DAM}"), told("b", f"{carrier}: Before dawn the Korvale dam broke")
    pile = linked(one, other, same=SAME, people=["Mara Quist"], bodies=[carrier])
    assert fact_of(pile).status is Status.SINGLE_SOURCE


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Pentagon", "Central Command", False),
        ("Orlen Ministry of Water", "White House", False),
        ("Norwegian Ministry of Water", "Italian Navy", True),
    ],
)
def test_bodies_of_one_government_are_one_party(one: str, other: str, apart: bool) -> None:
    pile = linked(
        told("a", f"{one}: {DAM}"),
        told("b", f"{other}: Before dawn the Korvale dam broke"),
        same=SAME,
        bodies=[one, other],
    )
    assert (fact_of(pile).status is Status.CORROBORATED) is apart


@pytest.mark.parametrize(("finder", "apart"), [("Police", False), ("Rowers", True)])
def test_what_the_police_did_is_known_from_the_police(finder: str, apart: bool) -> None:
    a = told("a", f"{finder} swept the lost red boat ashore near Orlen")
    b = told("b", f"Near Orlen the lost red boat was swept ashore by {finder}")
    pile = linked(changed(a, "a:0", subject=a.report.span(0, 6)), b, same=SAME)
    assert (fact_of(pile).status is Status.CORROBORATED) is apart


@pytest.mark.parametrize(
    ("one", "other", "same"), [("Lana Poe", "Lena Poe", True), ("Ana Roy", "Ivo Lenz", False)]
)
def test_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert one_name(one, other) is same


def test_bodies_of_governments_and_their_nations() -> None:
    assert executive("Orlen's foreign ministry")
    assert not executive("Aldane Grain")
    assert nations(["Norwegian navy", "embassy of Italy"]) == {"NO", "IT"}


def test_no_more_is_sure_than_there_is() -> None:
    """Claims that confirm each other apart from the best one do not count for it."""
    lines = (
        DAM,
        "Before dawn a dam broke above the town of Korvale",
        "The mill beside Orlen fell before noon",
        "Before noon a mill fell beside the town of Orlen",
    )
    names = ["Mara Quist", "Ivo Lenz", "Tomas Reuel", "Ana Roy"]
    piles = [told(r, f"{who}: {line}") for r, who, line in zip("abcd", names, lines, strict=True)]
    pile = linked(*piles, same=[("a:0", "b:0", "c:0", "d:0")], people=names)
    apart = tuple(x for x in pile.alignments if {x.a[0], x.b[0]} in ({"a", "b"}, {"c", "d"}))
    found = fact_of(replace(pile, alignments=apart))
    assert (found.least, found.most) == (2, 2)


@pytest.mark.parametrize(("place", "apart"), [("near Orlen", True), ("near the shore", False)])
def test_what_two_outlets_tell_of_nobody_by_name_is_not_public(place: str, apart: bool) -> None:
    a = told("a", f"rowers swept the lost red boat ashore {place}")
    b = told("b", f"the lost red boat was swept ashore by rowers {place}")
    assert (fact_of(linked(a, b, same=SAME)).status is Status.CORROBORATED) is apart


def test_a_nation_is_its_government() -> None:
    one, other = "Norway", "Royal Norwegian Government"
    again = "Before dawn the Korvale dam broke"
    pile = linked(told("a", f"{one}: {DAM}"), told("b", f"{other}: {again}"), same=SAME, bodies=[one, other])
    assert fact_of(pile).status is Status.SINGLE_SOURCE


def test_who_counts_the_same_says_so_in_the_same_words() -> None:
    line = "nine rowers were swept ashore"
    one = numbered(told("a", f"Mara Quist: {line}"), "a:0", "nine", "9")
    other = numbered(told("b", f"Ivo Lenz: {line} near Orlen"), "b:0", "nine", "9")
    assert fact_of(linked(one, other, same=SAME, people=PEOPLE)).status is Status.CORROBORATED
