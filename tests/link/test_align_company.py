"""Company facts: which claims say that somebody has the same relative along, with the real parser."""

from __future__ import annotations

import pytest

from pairing import paired
from secondsource.link.align.company_facts import company_pairs

SOLD = "Banker Anton Verrill and his wife sold the mill on Sunday."


@pytest.mark.parametrize(
    "text",
    [
        "Verrill toured the orchard with his wife and two sons.",
        "Along with his wife, Anton Verrill boarded a ferry to Norland.",
        "Anton Verrill, with wife and children, watched the auction.",
        "The banker has left Tarnholm with his wife.",
        "Verrill, who danced alongside his wife, is at an inn.",
        "Verrill left with his wife in early April.",
    ],
)
def test_one_relative_along_is_one_fact_whatever_they_do(text: str) -> None:
    assert len(paired(company_pairs, [SOLD, text])) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Pell boarded a ferry with his wife.",  # somebody else
        "Verrill toured the orchard with his brother.",
        "Verrill spoke with his wife on the telephone.",
        "Verrill lives with his wife in Tarnholm.",
        "Verrill moved to Tarnholm with his wife in 2015.",
        "Years ago, Verrill moved to Tarnholm with his wife.",
        "Verrill will leave with his wife.",
        "Verrill said he would leave with his wife.",
        "Verrill met with Pell's wife.",
        "Police helped Verrill and his wife.",
        "Verrill is charged with assault of a wife.",
    ],
)
def test_others_dealings_and_other_times_stay_apart(text: str) -> None:
    assert paired(company_pairs, [SOLD, text]) == set()


def test_an_unnamed_person_is_nobody_where_two_have_such_company() -> None:
    other = "Jonas Pell boarded a ferry with his wife."
    assert paired(company_pairs, [SOLD, other, "The man has left Tarnholm with his wife."]) == set()


def test_one_report_or_none_gives_no_pair() -> None:
    assert paired(company_pairs, [f"{SOLD}\nVerrill danced with his wife."]) == set()
    assert paired(company_pairs, ["", "with"]) == set()
