"""A report's own corrections: shown where the line states both what stood there and what is right."""

from __future__ import annotations

import pytest

from secondsource.link import link
from secondsource.mark import mark
from secondsource.model import Dossier, FindingKind, Report
from secondsource.settings import Settings
from secondsource.weigh import weigh
from secondsource.weigh.corrections import find_corrections
from secondsource.weigh.findings.put_right import put_right
from secondsource.weigh.view import view_of

SETTINGS = Settings()
STORY = "A ferry burned off Korvale on Sunday."


def shown(*texts: str) -> list[tuple[str, ...]]:
    made = [Report(f"r{n}", text, title="t", body=((0, len(text)),)) for n, text in enumerate(texts)]
    found = put_right(find_corrections(view_of(link(tuple(mark(r, SETTINGS.mark) for r in made), SETTINGS.link))))
    assert all(f.kind is FindingKind.MUTATION and " corrected its own report: " in f.text for f in found)
    return [tuple(s.text for s in f.spans) for f in found]


@pytest.mark.parametrize(
    "lines",
    [
        ("An earlier version of this story said that the ferry was built in 1998.", "It was built in 2003."),
        ("This article originally stated that nine people drowned.", "Nobody drowned."),
        (
            "Correction: The previous version of the post wrongly named the captain as Ilse Brandt.",
            "She is the mate.",
        ),
        ("This story has been corrected to show that the ferry carried cars, not trains.",),
        ("Update: The ferry was initially reported to be empty, but police later said 20 people were on it.",),
        ("Correction: This article originally misnamed Karl Orlik as Karl Orvik.",),
    ],
)
def test_a_correction_is_shown_with_both_wordings(lines: tuple[str, ...]) -> None:
    assert shown(f"{STORY}\n\n{' '.join(lines)}") == [lines]


def test_this_story_may_stand_in_the_sentence_before() -> None:
    lines = "An earlier version said that the ferry was new.", "It is 30 years old."
    assert shown(f"{STORY}\n\nThis article was amended on Monday. {' '.join(lines)}") == [lines]
    assert shown(f"{STORY}\n\n{' '.join(lines)}") == []


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version of the bill said that ferries must carry rafts. The new one does not.",
        "“An earlier version of this story said nine died,” Brandt noted. She read both.",
        "This article originally stated that nine people drowned. We regret the error.",
        "This article originally stated that nine people drowned.\n\nNobody drowned.",
        "Update: The crew, who had arrived earlier, slept but the captain did not.",
        "Update: The ferry has been towed to the harbour.",
        "This story has been updated to reflect that the captain spoke.",
        "The report said that the captain slept. The captain denied it.",
    ],
)
def test_what_is_no_correction_or_states_one_side_only(text: str) -> None:
    assert shown(f"{STORY}\n\n{text}") == []


def test_a_correction_in_two_copies_is_shown_once() -> None:
    text = f"{STORY}\n\nThis article originally stated that nine people drowned. Nobody drowned."
    assert len(shown(text, text)) == 1


PAGE = "The ferry had been checked by two engineers, the harbour office said on Monday. It sank off Korvale."


def dossier_of(*texts: str, publishers: tuple[str | None, ...]) -> Dossier:
    """Build the dossier of some texts by the outlets given."""
    made = [
        Report(f"r{n}", text, publisher=publisher, title="Ferry sinks off Korvale", body=((0, len(text)),))
        for n, (text, publisher) in enumerate(zip(texts, publishers, strict=True))
    ]
    linked = link(tuple(mark(r, SETTINGS.mark) for r in made), SETTINGS.link)
    return weigh(linked, (), SETTINGS.weigh)


NOTE = "An earlier version of this article misstated the number of engineers. There were two, not nine."
OLD = PAGE.replace("two engineers", "nine engineers")


def test_a_correction_is_tied_to_what_it_takes_back_and_the_old_figure_is_no_rival() -> None:
    found = dossier_of(f"{PAGE}\n\n{NOTE}", OLD, publishers=("Korvale Post", "Korvale Post"))
    (put,) = [f for f in found.findings if " corrected its own report: " in f.text]
    assert "withdrawn" in put.text
    assert "nine engineers" in put.text.split("withdrawn")[1]
    assert not [d for d in found.differences if {"2", "9"} <= {v.value for v in d.versions}]
    assert not [f for f in found.facts if "nine engineers" in f.statement]


def test_another_outlet_is_not_put_right_by_it() -> None:
    found = dossier_of(f"{PAGE}\n\n{NOTE}", OLD, publishers=("Korvale Post", "Orlen Herald"))
    (put,) = [f for f in found.findings if " corrected its own report: " in f.text]
    assert "withdrawn" not in put.text


def test_an_entry_of_a_live_page_takes_an_earlier_one_back() -> None:
    lines = (
        "Correction: nobody drowned at the Rowan pier",
        "We reported earlier that three people had drowned at the Rowan pier. Police now say that nobody drowned.",
        "Three dead at pier",
        "Three people have drowned at the Rowan pier, a diver has told this paper.",
        "The road to Korvale is closed.",
    )
    found = dossier_of("\n\n".join(lines), publishers=("Korvale Post",))
    (put,) = [f for f in found.findings if " corrected its own report: " in f.text]
    assert "a diver" in put.text or "Three people have drowned" in put.text.split("withdrawn")[1]
    assert not [f for f in found.facts if f.statement.startswith("Three people have drowned")]
