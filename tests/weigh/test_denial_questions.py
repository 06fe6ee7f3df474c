"""What is denied as a question, in the words of the denial: the report or the deed, and who denies it."""

from __future__ import annotations

import pytest

from secondsource.link import link
from secondsource.mark import mark
from secondsource.model import Report
from secondsource.settings import Settings
from secondsource.weigh.disputes.denial_questions import of_denial
from secondsource.weigh.disputes.denying import Denial, _clause, denials_in
from secondsource.weigh.disputes.reading import scene_of
from secondsource.weigh.view import view_of

SETTINGS = Settings()


def denials(text: str) -> list[Denial]:
    report = Report("r", text, title="t", body=((0, len(text)),))
    linked = link((mark(report, SETTINGS.mark),), SETTINGS.link)
    return list(denials_in(scene_of(view_of(linked), {}, SETTINGS.weigh)))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "The ministry denied reports of a merger with Orvale Steel.",
            "Is there truth in “reports of a merger with Orvale Steel”, denied by the ministry?",
        ),
        (
            "Anna Orlik denied that she had taken bribes.",
            "Is it true, though denied by Anna Orlik: “she had taken bribes”?",
        ),
        (
            "The firm denied any dumping of acid in Lindow.",
            "Is it true, though denied by the firm: “dumping of acid in Lindow”?",
        ),
        ("Rumours of a coup in Orvale are untrue.", "Is there truth in “Rumours of a coup in Orvale”?"),
    ],
)
def test_a_denial_asks_for_what_is_denied(text: str, question: str) -> None:
    assert [of_denial(d) for d in denials(text)] == [question]


def test_whose_reports_they_are_is_not_what_they_say() -> None:
    assert denials("The mayor disputed media reports of a Lindow in disorder.") == []
    assert denials("The mayor dismissed the police claims on Sunday.") == []


def test_a_clause_that_begins_its_sentence_has_a_subject() -> None:
    report = Report("r", "Orlik fled on Monday.", body=((0, 21),))
    (sentence,) = mark(report, SETTINGS.mark).sentences
    assert _clause(sentence, next(i for i, w in enumerate(sentence.words) if w.text == "fled")).startswith(
        "Orlik fled"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind, who heads the village, said the quarry had worked without a licence. The owner denied this.",
        "A study said on Monday that the plan would cost towns two million. Minister Ruby Harn said the study was wrong.",
    ],
)
def test_this_and_a_study_point_back_to_what_was_just_said(text: str) -> None:
    found = denials(text)
    assert len(found) == 1
    assert found[0].affirmed is not None
