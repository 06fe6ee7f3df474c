"""A body that no list of nouns has speaks for itself, and the short name of the one such body is the body."""

from __future__ import annotations

import pytest
from factories import linked, told

from secondsource.settings import WeighSettings
from secondsource.weigh.origins import find_origins
from secondsource.weigh.origins.roles import speaks
from secondsource.weigh.view import view_of


@pytest.mark.parametrize("phrase", ["The city", "the fire brigade", "its ferry line", "the road crew"])
def test_whatever_says_something_is_a_source(phrase: str) -> None:
    assert speaks(phrase, "said")
    assert speaks(phrase, "has told")


@pytest.mark.parametrize(
    ("phrase", "cue"),
    [
        ("the rules", "said"),
        ("the plan", "according to"),
        ("The city", "showed"),
        ("a city", "said"),
        ("", "said"),
    ],
)
def test_writings_and_whatever_shows_is_none(phrase: str, cue: str) -> None:
    assert not speaks(phrase, cue)


def test_council_is_the_one_town_council() -> None:
    pile = linked(told("a", "the council: The market stays shut"), told("b", "the town council: It opens again"))
    origins = find_origins(view_of(pile), WeighSettings())
    assert len({origins.of["a:0"], origins.of["b:0"]}) == 1


def test_council_is_none_of_two() -> None:
    pile = linked(
        told("a", "the council: The market stays shut"),
        told("b", "the town council: It opens again"),
        told("c", "the county council: It rained"),
    )
    origins = find_origins(view_of(pile), WeighSettings())
    assert len({origins.of[c] for c in ("a:0", "b:0", "c:0")}) == 3
