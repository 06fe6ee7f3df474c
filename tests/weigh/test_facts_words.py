"""Whether two parsed claims assert the same: what is asked, what is counted, to whom it is done."""

from __future__ import annotations

import pytest

from making import report
from secondsource.mark import mark
from secondsource.model import Claim, Linked, Marked
from secondsource.settings import Settings
from secondsource.weigh.facts.asserted import aside, asserted, hearsay
from secondsource.weigh.facts.backed import backed
from secondsource.weigh.facts.figures import figures_agree
from secondsource.weigh.facts.parties import parties_agree
from secondsource.weigh.view import View, view_of


def read(name: str, text: str) -> Marked:
    return mark(report(name, text), Settings().mark)


def held(text: str, words: str, other: str = "", theirs: str = "") -> tuple[View, Claim, Claim]:
    """Give the claims of two one-sentence reports that hold the words, the shortest of each."""
    piles = read("a", text), read("b", other or text)
    found = [
        min((c for c in m.claims if w in c.span.text), key=lambda c: (len(c.span.text), c.id))
        for m, w in zip(piles, (words, theirs or words), strict=True)
    ]
    return view_of(Linked(marked=piles)), found[0], found[1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The mayor said the mill had received threats.", True),
        ("The mayor declined to say whether the mill had received threats.", False),
        ("The mayor doubted the mill had received threats.", False),
        ("The mayor never said that the mill had received threats.", False),
        ("The mayor urged that the mill had received threats.", False),
        ("The mayor asked if the mill had received threats.", False),
        ("An earlier version of this story said the mill had received threats.", False),
    ],
)
def test_what_is_asked_or_doubted_is_not_asserted(text: str, said: bool) -> None:
    _, claim, _ = held(text, "the mill had received threats")
    assert asserted(claim) is said


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("Until every miner is freed talks must go on, the mayor said.", "every miner is freed", False),
        ("Talks went on until every miner was freed, the mayor said.", "every miner was freed", True),
    ],
)
def test_what_is_awaited_is_not_asserted(text: str, words: str, said: bool) -> None:
    _, claim, _ = held(text, words)
    assert asserted(claim) is said


def test_hearsay_is_told_by_the_sentence() -> None:
    view, claim, _ = held("The man allegedly tied up the guard and drove the van to Orlen.", "drove the van")
    assert hearsay(view, claim)
    view, claim, _ = held("The man drove the van to Orlen.", "drove the van")
    assert not hearsay(view, claim)


def test_a_clause_that_hangs_on_what_is_said_is_an_aside() -> None:
    text = "The old ferry, which sank near Orlen in May, was found by divers, the mayor said."
    view, claim, _ = held(text, "which sank")
    assert aside(view, claim)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The storm damaged 340 houses.", "The storm damaged 340 houses in Orlen.", True),
        ("The storm damaged more than 300 houses.", "The storm damaged many houses.", False),
        ("The storm damaged 40 houses.", "The storm damaged houses.", False),
        ("He fell in the third round.", "He fell in the sixth round.", False),
        ("He fell in the third round.", "He fell in the round.", True),
    ],
)
def test_figures_are_met_or_known(one: str, other: str, same: bool) -> None:
    word = "fell" if "fell" in one else "damaged"
    view, a, b = held(one, word, other)
    assert figures_agree(view, a, b) is same
    assert figures_agree(view, b, a) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The car hit a woman in the street.", "The car hit two lorries.", False),
        ("The car hit a woman in the street.", "A young woman was hit by the car.", True),
        ("The car hit her in the street.", "A young woman was hit by the car.", True),
        ("The car hit a woman in the street.", "The car stopped at the station.", True),
        ("The car hit a woman in the street.", "A lorry hit the woman.", False),
        ("The car hit a woman in the street.", "It hit the woman.", True),
        ("The driver hit a woman in the street.", "Mara Quist hit the woman.", True),
    ],
)
def test_what_is_done_to_one_is_not_done_to_another(one: str, other: str, same: bool) -> None:
    view, a, b = held(one, " hit ", other, "stopped" if "stopped" in other else " hit ")
    assert parties_agree(view, a, b) is same
    assert parties_agree(view, b, a) is same


@pytest.mark.parametrize(
    ("other", "known"),
    [
        ("Orlen beat Tarn 65-53 in the final on Friday.", True),
        ("Orlen beat Tarn 65-53 in the final.", False),
        ("Orlen beat Tarn 65-53 in the final before Sunday mass.", False),
    ],
)
def test_a_weekday_of_unknown_date_must_stand_in_the_other_report(other: str, known: bool) -> None:
    assert backed(*held("Orlen beat Tarn 65-53 in the final on Friday.", "Orlen beat", other)) is known
