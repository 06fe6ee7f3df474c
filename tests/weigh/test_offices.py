"""The words between a person and a body: an office there, or anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.weigh.origins.offices import is_head, is_office, leads


@pytest.mark.parametrize(
    ("gap", "person_first", "expected"),
    [
        (" chief executive ", False, True),
        ("'s director of planetary science, ", False, True),
        (" spokesman Colonel ", False, True),
        (", head of the ", True, True),
        (", a renowned physicist from ", True, True),
        (", an analyst with the London-based ", True, True),
        (" must be taken out, says director ", False, False),
        (", where he met President ", False, False),
        (" quoted witness ", False, False),
        (" seat that President ", False, False),
        (", director of the museum, told the ", True, False),
        (" told the chairman of ", True, False),
        (", a friend of ", True, False),
        ("", True, False),
    ],
)
def test_an_office_and_nothing_else(gap: str, person_first: bool, expected: bool) -> None:
    assert is_office(gap, person_first) is expected


@pytest.mark.parametrize(
    ("gap", "expected"), [(" chief executive ", True), (" former director ", False), (" analyst ", False)]
)
def test_who_speaks_for_a_body_today(gap: str, expected: bool) -> None:
    assert is_head(gap) is expected


def test_who_runs_a_body_leads_it() -> None:
    assert leads(", who runs the ")
    assert not leads(", who left the ")


@given(st.text(max_size=40), st.booleans())
def test_any_words_have_an_answer(gap: str, person_first: bool) -> None:
    assert is_office(gap, person_first) in (True, False)
