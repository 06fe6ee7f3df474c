"""Outlets and journalists whom only the reports call so."""

from __future__ import annotations

import pytest
from factories import linked, told

from secondsource.model import OriginKind, Status
from secondsource.settings import WeighSettings
from secondsource.weigh.facts import find_facts
from secondsource.weigh.origins import find_origins
from secondsource.weigh.origins.press import called_journalists, called_outlets
from secondsource.weigh.view import view_of

DAM = "The dam above Korvale broke before dawn"
DAM_TOO = "Before dawn the Korvale dam broke"


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("It was first told by the Orlen site Ferrolog", True),
        ("Web sites such as Ferrolog told it first", True),
        ("Ferrolog, an Orlen-based daily newspaper, told it first", True),
        ("It was told on the television channel Ferrolog", True),
        ("It was told on the shopping channel Ferrolog", False),
        ("It was told on the dating site Ferrolog", False),
        ("Ferrolog, the owner of the newspaper, told it first", False),
        ("On its own blog Ferrolog told it first", False),
        ("Ferrolog reported that the dam broke", True),
        ("Ferrolog reported a loss", False),
        ("Ferrolog told it first", False),
    ],
)
def test_a_noun_beside_a_name_calls_it_an_outlet(text: str, outlet: bool) -> None:
    view = view_of(linked(told("a", text), bodies=["Ferrolog"]))
    assert called_outlets(view) == ({"e-Ferrolog"} if outlet else frozenset())


def test_a_ministry_that_reports_is_no_outlet_nor_is_a_place_or_a_woman() -> None:
    pile = linked(told("a", "Dam Ministry reported that it broke"), told("b", "News site Anna"), people=["Anna"])
    named = linked(told("a", "Dam Ministry reported that it broke"), bodies=["Dam Ministry"])
    assert [called_outlets(view_of(p)) for p in (pile, named)] == [frozenset(), frozenset()]


def test_some_names_are_borne_by_outlets_alone() -> None:
    assert called_outlets(view_of(linked(told("a", "The Mirror told it"), bodies=["Mirror"]))) == {"e-Mirror"}


@pytest.mark.parametrize(
    ("text", "journalist"),
    [
        ("The columnist Ivo Lenz told it", True),
        ("Ivo Lenz, a senior reporter, told it", True),
        ("Ivo Lenz, a friend of the reporter, told it", False),
        ("Ivo Lenz told it", False),
    ],
)
def test_a_noun_beside_a_name_calls_somebody_a_journalist(text: str, journalist: bool) -> None:
    view = view_of(linked(told("a", text), people=["Ivo Lenz"]))
    assert called_journalists(view) == ({"e-Ivo Lenz"} if journalist else frozenset())


@pytest.mark.parametrize("other", ["the local newspaper Ferrolog", "the columnist Ivo Lenz", "Ivo Lenz"])
def test_who_retells_does_not_confirm_the_one_who_knows(other: str) -> None:
    name = other.split(" ", 3)[-1] if "Ferrolog" in other else "Ivo Lenz"
    a = told("a", f"Mara Quist: {DAM}")
    b = told("b", f"As {other} had it, the night was dark", f"{name}: {DAM_TOO}")
    people = ["Mara Quist"] if name == "Ferrolog" else ["Mara Quist", "Ivo Lenz"]
    pile = linked(a, b, same=[("a:0", "b:1")], people=people, bodies=["Ferrolog"])
    view = view_of(pile)
    origins = find_origins(view, WeighSettings())
    found = next(f for f in find_facts(view, origins, (), WeighSettings()) if len(f.claims) > 1)
    assert (found.status is Status.CORROBORATED) is (other == "Ivo Lenz")
    if name == "Ferrolog":
        assert OriginKind.OWN_REPORTING in {o.kind for o in origins.origins if o.id == origins.of["b:1"]}
