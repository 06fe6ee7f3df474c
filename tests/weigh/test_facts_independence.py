"""Who is surely somebody else: the law of evidence, on invented reports."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import fact_of, linked, told

from secondsource.model import Marked, Quantity, QuantityKind, Status

DAM = "The dam above Korvale broke before dawn"
DAM_TOO = "Before dawn the Korvale dam broke"
SAME = [("a:0", "b:0")]


def test_a_given_name_alone_makes_no_one_person() -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}"),
        told("b", f"Mara Lenz: {DAM_TOO}"),
        same=SAME,
        people=["Mara Quist", "Mara Lenz"],
    )
    assert fact_of(pile).status is Status.CORROBORATED


def test_a_witness_without_a_name_may_be_the_one_who_is_named() -> None:
    a, b = told("a", f"Mara Quist: {DAM}"), told("b", f"a witness: {DAM_TOO}")
    found = fact_of(linked(a, b, same=SAME, people=["Mara Quist"]))
    assert (found.status, found.most) == (Status.SINGLE_SOURCE, 2)


def test_what_an_outlet_quotes_in_its_own_voice_is_somebodys() -> None:
    a, b = told("a", f"{DAM} “at once”"), told("b", DAM_TOO)
    assert fact_of(linked(a, b, same=SAME)).status is Status.SINGLE_SOURCE


def test_what_an_outlet_did_is_known_from_it() -> None:
    a, b = (
        told("a", "The newspaper asked the dam keeper at Korvale"),
        told("b", "Before dawn it asked the Korvale dam keeper"),
    )
    assert fact_of(linked(a, b, same=SAME)).status is Status.SINGLE_SOURCE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mara Quist", "Quist"),
        ("Mara Ren Quist", "Mara Ren"),
        ("Quist", "Qvist"),
        ("Orlen Dam Commission", "Commission for Dams"),
        ("Orlen Army", "Orlen Forces"),
    ],
)
def test_one_source_under_two_names_is_one(one: str, other: str) -> None:
    people = [] if "Orlen" in one else [one, other]
    pile = linked(
        told("a", f"{one}: {DAM}"),
        told("b", f"{other}: {DAM_TOO}"),
        same=SAME,
        people=people,
        bodies=[] if people else [one, other],
    )
    assert fact_of(pile).status is Status.SINGLE_SOURCE


def test_a_share_was_measured_by_somebody() -> None:
    a, b = (told(n, f"{line} by 40 percent") for n, line in (("a", DAM), ("b", DAM_TOO)))
    held = (replace(m, quantities=(_share(m),)) for m in (a, b))
    assert fact_of(linked(*held, same=SAME)).status is Status.SINGLE_SOURCE


def _share(marked: Marked) -> Quantity:
    at = marked.report.text.index("40 percent")
    return Quantity(marked.report.span(at, at + len("40 percent")), QuantityKind.PERCENT, 40, 40, "%")
