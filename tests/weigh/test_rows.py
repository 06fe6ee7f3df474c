"""The rows of the table of slots: the examples that stand beside each, through the real marks and links."""

from __future__ import annotations

import pytest

from invented import report
from secondsource.link import link
from secondsource.mark import mark
from secondsource.model import Difference
from secondsource.settings import Settings
from secondsource.weigh.differences import find_differences
from secondsource.weigh.origins import find_origins
from secondsource.weigh.statements import ROWS
from secondsource.weigh.view import view_of

SETTINGS = Settings()
HEAD = "Norwold, Orvale and Tarn: police and mayor on the mill, the bridge and the harbour\n\n"
FIRES = [(row.name, pair) for row in ROWS for pair in row.fires]
SILENT = [(row.name, pair) for row in ROWS for pair in row.silent]


def differences(*texts: str) -> tuple[Difference, ...]:
    made = [report(f"r{n}", HEAD + text, f"Paper {n}", f"2031-05-0{n + 4}") for n, text in enumerate(texts)]
    view = view_of(link(tuple(mark(r, SETTINGS.mark) for r in made), SETTINGS.link))
    return find_differences(view, find_origins(view, SETTINGS.weigh))


@pytest.mark.parametrize(("name", "pair"), FIRES, ids=[name for name, _ in FIRES])
def test_a_row_fires_on_its_examples(name: str, pair: tuple[str, str]) -> None:
    found = differences(*pair)
    assert name in [d.rule for d in found], [(d.rule, d.question) for d in found]


@pytest.mark.parametrize(("name", "pair"), SILENT, ids=[name for name, _ in SILENT])
def test_a_row_stays_silent_on_its_examples(name: str, pair: tuple[str, str]) -> None:
    assert name not in [d.rule for d in differences(*pair)]


def test_names_of_rows_are_their_own() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_the_order_of_the_reports_does_not_matter() -> None:
    for _, (one, other) in FIRES:
        straight, turned = differences(one, other), differences(other, one)
        assert [(d.rule, len(d.versions)) for d in straight] == [(d.rule, len(d.versions)) for d in turned]


def test_every_version_has_words_that_hold_the_differing_ones() -> None:
    for _, pair in FIRES:
        for found in differences(*pair):
            assert len(found.versions) > 1
            for version in found.versions:
                assert version.words
                assert len(version.words) == len(version.claims)
                assert all(any(w.covers(d) for w in version.words) for d in version.differing)


def test_no_claim_stands_in_two_versions_and_ranks_fall() -> None:
    for _, pair in FIRES:
        found = differences(*pair)
        assert [d.rank for d in found] == sorted((d.rank for d in found), reverse=True)
        for one in found:
            claims = [c for v in one.versions for c in v.claims]
            assert len(claims) == len(set(claims))


@pytest.mark.parametrize(
    ("fine", "coarse", "held"), [("3.7", "4", True), ("3.2", "4", False), ("37", "45", False)]
)
def test_a_rounded_number_is_doubted(fine: str, coarse: str, held: bool) -> None:
    texts = (f"Shares of the Orvale mill fell {number} percent on Monday." for number in (fine, coarse))
    found = [d for d in differences(*texts) if d.rule == "percent"]
    assert found
    assert ("rounding" in found[0].guards) is held


def test_two_kinds_are_asked_for_once_however_many_reports_name_them() -> None:
    found = differences(
        "Attackers rammed a truck into the wall of the Orvale bank.",
        "Attackers rammed a car into the wall of the Orvale bank.",
        "A bomber rammed a car into the wall of the bank in Orvale.",
    )
    assert len([d for d in found if d.rule == "filler"]) == 1


def test_a_sum_in_another_currency_is_no_other_sum() -> None:
    found = differences(
        "The mill in Orvale was sold for $110 million (97 million euros) on Monday.",
        "The mill in Orvale was sold for $110 million on Monday.",
    )
    assert not [d for d in found if d.rule in ("price", "sum")]


def test_two_things_counted_in_one_claim_are_two_questions() -> None:
    found = differences(
        "About 300 rescuers and 100 excavators were at work in the Orvale mine on Monday.",
        "Some 60 excavators were at work in the Orvale mine. More than 500 rescuers were at work in the mine.",
    )
    assert len([d for d in found if d.rule == "helpers"]) == 2


def test_one_number_in_two_units_is_no_difference() -> None:
    found = differences(
        "The miners were about four metres from the bottom of the shaft at Orvale.",
        "The miners were about 13 feet from the bottom of the shaft at Orvale.",
    )
    assert not found


def test_a_denial_told_in_every_report_is_asked_for_once() -> None:
    found = differences(
        "A clerk said Marit Solberg took money from the owner of the mill. Solberg denied the allegations.",
        "A lawyer said Marit Solberg hid the letters of the Orvale miners. Solberg denied the allegations on Monday.",
    )
    assert len([d for d in found if d.rule == "denied"]) == 1
