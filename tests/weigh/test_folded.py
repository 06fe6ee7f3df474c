"""Origins of one fact that an editor counts as one, and those that stay a range or two."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import fact_of, hedged, linked, told

from secondsource.model import Linked, Marked, Modality, Status

DAM = "The dam above Korvale broke before dawn"
DAM_TOO = "Before dawn the Korvale dam broke"
FED = "Ferro Mining sold a pit at Norland"
MILL = "The mill at Tarn took in a hundred guests"
BRIDGE = "The bridge of Orm was crossed by ten carts"
SAME = [("a:0", "b:0")]


def most(of: Linked) -> int:
    found = fact_of(of)
    assert found.least == 1
    return found.most


@pytest.mark.parametrize(
    "talk", ["unnamed rumours", "unnamed unconfirmed reports", "social media", "unnamed word"]
)
def test_talk_is_nobody_beside_somebody(talk: str) -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}"), told("b", f"{talk}: {DAM_TOO}"), same=SAME, people=["Mara Quist"]
    )
    assert most(pile) == 1
    assert "Mara Quist" in fact_of(pile).why


def test_talk_alone_is_one() -> None:
    assert (
        most(linked(told("a", f"unnamed rumours: {DAM}"), told("b", f"unnamed reports: {DAM_TOO}"), same=SAME))
        == 1
    )


def test_a_named_report_is_no_talk() -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}"),
        told("b", f"the autopsy report: {DAM_TOO}"),
        same=SAME,
        people=["Mara Quist"],
    )
    assert most(pile) == 2


def test_a_report_that_credits_an_outlet_has_its_news_from_it() -> None:
    pile = linked(
        told("a", f"Harbour Gazette: {DAM}"),
        told("b", f"Harbour Gazette: {FED}", DAM_TOO, MILL, BRIDGE),
        same=[("a:0", "b:1")],
        bodies=["Harbour Gazette"],
    )
    assert most(pile) == 1
    assert "Harbour Gazette" in fact_of(pile).why


def test_a_late_credit_is_for_a_detail() -> None:
    pile = linked(
        told("a", f"Harbour Gazette: {DAM}"),
        told("b", DAM_TOO, f"Mara Quist: {MILL}", f"Mara Quist: {BRIDGE}", f"Harbour Gazette: {FED}"),
        same=SAME,
        people=["Mara Quist"],
        bodies=["Harbour Gazette"],
    )
    assert most(pile) == 2


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Source: Harbour Gazette", 1),
        ("The Harbour Gazette had the original rumour", 1),
        ("Nobody at the Harbour Gazette was hurt", 2),
    ],
)
def test_a_line_of_credit_or_a_first_report_tells(line: str, expected: int) -> None:
    b = told("b", DAM_TOO, MILL, BRIDGE, "x")
    text = b.report.text.removesuffix("x.") + line
    b = replace(b, report=replace(b.report, text=text))
    pile = linked(told("a", f"Harbour Gazette: {DAM}"), _worded(b), same=SAME, bodies=["Harbour Gazette"])
    assert most(pile) == expected


def _worded(marked: Marked) -> Marked:
    """Give a report's last sentence the words that its text has since."""
    *first, last = marked.sentences
    span = marked.report.span(last.span.start, len(marked.report.text))
    return replace(
        marked,
        sentences=(*first, replace(last, span=span)),
        claims=tuple(c for c in marked.claims if c.span.end <= last.span.start),
    )


def test_own_voices_that_rest_on_one_person_are_one() -> None:
    pile = linked(
        told("a", DAM, f"Mara Quist: {FED}", f"Mara Quist: {MILL}", BRIDGE),
        told("b", DAM_TOO, "Mara Quist: The pit was sold", "Mara Quist: Guests were fed at Tarn", MILL),
        same=SAME,
        people=["Mara Quist"],
    )
    assert most(pile) == 1


def test_own_voices_of_reports_that_share_nothing_stay_a_range_or_two() -> None:
    found = fact_of(linked(told("a", DAM), told("b", DAM_TOO), same=SAME))
    assert found.most == 2


@pytest.mark.parametrize(
    ("body", "described", "expected"),
    [
        ("Tellin Observatory", "a monitoring group", 1),
        ("Tellin Observatory", "the activist group", 1),
        ("Ferro Mining", "the activist group", 2),
        ("Tellin Observatory", "the militant group", 2),
    ],
)
def test_a_described_body_is_the_named_one_of_its_kind(body: str, described: str, expected: int) -> None:
    pile = linked(told("a", f"{body}: {DAM}"), told("b", f"{described}: {DAM_TOO}"), same=SAME, bodies=[body])
    assert most(pile) == expected


def test_a_nameless_website_is_the_outlet_that_is_named() -> None:
    pile = linked(
        told("a", f"Harbour Gazette: {DAM}"),
        told("b", f"a website: {DAM_TOO}"),
        same=SAME,
        bodies=["Harbour Gazette"],
    )
    assert most(pile) == 1


def test_an_unnamed_official_stays_a_range() -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}"), told("b", f"an official: {DAM_TOO}"), same=SAME, people=["Mara Quist"]
    )
    assert most(pile) == 2


def test_surely_two_are_never_folded() -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}", f"Harbour Gazette: {FED}"),
        told("b", f"Ivo Lenz: {DAM_TOO}", f"Harbour Gazette: {FED}"),
        same=SAME,
        people=["Mara Quist", "Ivo Lenz"],
        bodies=["Harbour Gazette"],
    )
    found = fact_of(pile)
    assert (found.status, found.least, found.most) == (Status.CORROBORATED, 2, 2)


def test_a_facts_origins_are_folded_too() -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}"), told("b", f"unnamed rumours: {DAM_TOO}"), same=SAME, people=["Mara Quist"]
    )
    assert len(fact_of(pile).origins) == 1


def test_a_source_of_an_outlet_that_only_reports_call_so_is_the_outlets() -> None:
    pile = linked(
        told("a", f"the site Ferrolog: {DAM}"),
        told("b", f"Ferrolog's sources: {DAM_TOO}"),
        same=SAME,
        bodies=["Ferrolog"],
    )
    assert most(pile) == 1


def test_a_nameless_outlet_is_the_one_whose_source_is_cited() -> None:
    pile = linked(
        told("a", f"Harbour Gazette > a source: {DAM}"),
        told("b", f"the publication: {DAM_TOO}"),
        same=SAME,
        bodies=["Harbour Gazette"],
    )
    assert most(pile) == 1


@pytest.mark.parametrize(("modality", "expected"), [(Modality.REPORTED, 1), (Modality.ASSERTED, 2)])
def test_an_outlet_that_only_passes_talk_on_adds_nobody(modality: Modality, expected: int) -> None:
    b = hedged(told("b", DAM_TOO), "b:0", modality)
    assert most(linked(told("a", f"Mara Quist: {DAM}"), b, same=SAME, people=["Mara Quist"])) == expected
