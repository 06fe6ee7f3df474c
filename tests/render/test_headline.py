from __future__ import annotations

from dataclasses import replace

import pytest

from invented import empty, ferry
from secondsource.model import Dossier, Outsider, Report, Revision
from secondsource.render.view import page_of
from secondsource.render.view.headline import cleaned, headline
from secondsource.render.view.words import after_dateline


def titled(*titles: str) -> Dossier:
    """Give a dossier without an event, of reports that have nothing but a headline."""
    made = ferry()
    marked = tuple(
        replace(made.marked[0], report=Report(str(n), t, title=t), sentences=(), claims=(), attributions=())
        for n, t in enumerate(titles)
    )
    return replace(empty(), marked=marked)


def test_the_headline_is_the_one_nearest_to_all() -> None:
    found = headline(
        titled("A captain remembers", "Ferry burns off Tarnholm pier", "Tarnholm ferry burns at pier")
    )
    assert found is not None
    assert found.id == "1"


def test_a_headline_that_was_cut_off_comes_last() -> None:
    found = headline(titled("Ferry burns off Tarnholm pier as...", "A long night for the Tarnholm crew"))
    assert found is not None
    assert found.id == "1"


def test_a_replaced_version_and_an_outsider_give_none() -> None:
    made = titled(
        "Three dead as Tarnholm ferry burns", "Five dead as Tarnholm ferry burns", "Tarnholm ferry burns, dead"
    )
    made = replace(made, revisions=(Revision("0", "1", (), ""),), outsiders=(Outsider("2", ""),))
    found = headline(made)
    assert found is not None
    assert found.id == "1"


def test_no_headline_at_all() -> None:
    assert headline(empty()) is None
    assert page_of(empty()).title == "Dossier"


def test_notes_on_the_medium_are_left_out() -> None:
    assert cleaned("Ferry burns off Tarnholm (VIDEO)") == "Ferry burns off Tarnholm"


@pytest.mark.parametrize(
    "dateline",
    [
        "TARNHOLM — ",
        "TARNHOLM, Norland (NPA) - ",
        "PORT TARN, Norland (NPA) \N{EN DASH} ",
        "TARNHOLM -- ",
        "(NPA) - ",
    ],
)
def test_datelines_are_left_out(dateline: str) -> None:
    assert after_dateline(f"{dateline}A ferry burned.") == "A ferry burned."


@pytest.mark.parametrize("text", ["A ferry - the Dawn - burned.", "NPA said a ferry burned.", "", "T - x"])
def test_other_dashes_are_kept(text: str) -> None:
    assert after_dateline(text) == text
