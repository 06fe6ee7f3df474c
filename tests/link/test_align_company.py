"""Company facts: which claims say that somebody has the same relative along, with the real parser."""

from __future__ import annotations

import pytest

from secondsource.link.align.company_facts import company_pairs
from secondsource.mark import mark
from secondsource.model import Dated, DateEvidence, Report
from secondsource.settings import LinkSettings, MarkSettings

DAY = Dated("2021-06-01", DateEvidence.METADATA, "made for a test")
SOLD = "Banker Anton Verrill and his wife sold the mill on Sunday."


def paired(*texts: str) -> set[frozenset[str]]:
    marked = tuple(
        mark(Report(f"r{n}", text, published=DAY, body=((0, len(text)),), language="en"), MarkSettings())
        for n, text in enumerate(texts)
    )
    words = {c.id: c.span.text for m in marked for c in m.claims}
    return {frozenset((words[p.a], words[p.b])) for p in company_pairs(marked, LinkSettings())}


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
    assert len(paired(SOLD, text)) == 1


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
    assert paired(SOLD, text) == set()


def test_an_unnamed_person_is_nobody_where_two_have_such_company() -> None:
    other = "Jonas Pell boarded a ferry with his wife."
    assert paired(SOLD, other, "The man has left Tarnholm with his wife.") == set()


def test_one_report_or_none_gives_no_pair() -> None:
    assert paired(f"{SOLD}\nVerrill danced with his wife.") == set()
    assert paired("", "with") == set()
