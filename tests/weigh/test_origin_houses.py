"""Who leads which body, which body a place is not, and whose a document is that somebody passes on."""

from __future__ import annotations

import pytest
from factories import linked, told

from secondsource.model import Linked, OriginKind
from secondsource.settings import WeighSettings
from secondsource.weigh.origins import Origins, find_origins
from secondsource.weigh.origins.aliases import joined_name
from secondsource.weigh.origins.mentions import Mentions
from secondsource.weigh.origins.source import Source
from secondsource.weigh.view import view_of


@pytest.mark.parametrize(
    ("line", "leads", "belongs"),
    [
        ("Ana Roy, who runs the Tellin Observatory, saw it", True, True),
        ("Ana Roy, who runs the Orlen-based Tellin Observatory, saw it", True, True),
        ("Ana Roy, head of the Orlen-based Tellin Observatory, saw it", True, True),
        ("The Tellin Observatory's Ana Roy saw it", False, True),
        ("Ana Roy, who runs a shop, said the Tellin Observatory saw it", False, False),
        ("The Tellin Observatory, Ana Roy and others saw it", False, False),
    ],
)
def test_who_leads_and_who_belongs_to_a_body(line: str, leads: bool, belongs: bool) -> None:
    mentions = Mentions(
        view_of(linked(told("a", line), people=["Ana Roy"], bodies=["Tellin Observatory", "Orlen"]))
    )
    body = "e-Tellin Observatory"
    assert (mentions.heads.get("e-Ana Roy") == body) is leads
    assert (body in mentions.houses.get("e-Ana Roy", ())) is belongs


def test_a_document_that_somebody_passes_on_is_his() -> None:
    pile = linked(told("a", "Mara Quist > dna tests: The girl was found"), people=["Mara Quist"])
    origins = _origins(pile)
    assert origins.names[origins.of["a:0"]] == "Mara Quist"


def test_a_document_that_nobody_passes_on_stays_one() -> None:
    origins = _origins(linked(told("a", "dna tests: The girl was found")))
    assert origins.names[origins.of["a:0"]] == "dna tests"


def _origins(pile: Linked) -> Origins:
    return find_origins(view_of(pile), WeighSettings())


def test_of_two_names_of_one_source_the_one_that_more_claims_bear_comes_first() -> None:
    held = [
        Source(key, name, OriginKind.INSTITUTION) for key, name in (("a", "Aster Board"), ("z", "Zenith House"))
    ]
    assert joined_name(held, {"a": 1, "z": 5}) == "Zenith House / Aster Board"
    assert joined_name(held, {"a": 5, "z": 1}) == "Aster Board / Zenith House"
