from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.link.stories import find_stories, rarity
from secondsource.model import Dated, DateEvidence, Report

FERRY = (
    "Ferry Margit sinks off Veldby",
    "The ferry Margit sank in the harbour of Veldby after it struck a pier in fog. Divers brought out passengers "
    "from the hull of the Margit. The coastguard of Veldby searched until dawn.",
)
FERRY_AGAIN = (
    "Divers search wreck of the Margit",
    "Divers searched the wreck of the Margit off Veldby for passengers. The ferry had struck a pier in thick fog, "
    "the coastguard said.",
)
MILL = (
    "Flour mill burns in Oakrun",
    "A flour mill in Oakrun burned to the ground. Firefighters from Tellin pumped water from the canal. Nobody was "
    "in the mill, the miller Ada Quell said.",
)
MILL_AGAIN = (
    "Arson suspected at Oakrun mill",
    "Firefighters suspect arson at the flour mill in Oakrun, where the miller Ada Quell lost her stock in the fire.",
)
LAUNCH = (
    "Rocket lifts off from Veldby",
    "The crew of pad four at Veldby sent up a rocket with a sea radar satellite, Ann Reed told guests of the agency.",
)
LAUNCH_AGAIN = (
    "Weather probe leaves Veldby",
    "A weather probe left the coast of Veldby on a rocket after two delays and a storm, the engineer Tom Blake wrote.",
)


def report(name: str, text: tuple[str, str], day: str | None = "2031-03-03") -> Report:
    title, body = text
    dated = Dated(day, DateEvidence.METADATA, "test") if day else None
    whole = f"{title}\n{body}"
    return Report(name, whole, title=title, published=dated, body=((len(title) + 1, len(whole)),))


PILE = [report("a", FERRY), report("b", FERRY_AGAIN), report("c", MILL), report("d", MILL_AGAIN)]


def groups(reports: list[Report]) -> set[tuple[str, ...]]:
    return {s.reports for s in find_stories(reports)}


def test_two_events_are_two_stories() -> None:
    assert groups(PILE) == {("a", "b"), ("c", "d")}


def test_a_story_has_a_title_and_says_what_ties_it() -> None:
    first = find_stories(PILE)[0]
    assert first.title in {FERRY[0], FERRY_AGAIN[0]}
    assert "margit" in first.why


def test_reports_without_dates_meet_too() -> None:
    assert groups([report("a", FERRY, None), report("b", FERRY_AGAIN, None)]) == {("a", "b")}


@pytest.mark.parametrize("year", ["2030", "2021"])
def test_the_same_kind_of_event_in_another_year_is_another_story(year: str) -> None:
    near = [report("a", LAUNCH), report("b", LAUNCH_AGAIN, "2031-03-05")]
    far = [report("a", LAUNCH), report("b", LAUNCH_AGAIN, f"{year}-03-05")]
    assert groups(near) == {("a", "b")}
    assert groups(far) == {("a",), ("b",)}


@given(st.permutations(PILE))
def test_any_order_gives_the_same_stories(pile: list[Report]) -> None:
    assert find_stories(pile) == find_stories(PILE)


def test_a_story_does_not_depend_on_what_else_is_in_the_pile() -> None:
    assert find_stories(PILE[:2])[0] in find_stories(PILE)


def test_a_pile_of_nothing_and_reports_of_nothing() -> None:
    assert find_stories([]) == ()
    assert groups([Report("x", ""), Report("y", "1 2 3")]) == {("x",), ("y",)}


def test_rare_words_weigh_more() -> None:
    assert rarity("veldby") > rarity("gorilla") > rarity("large")
