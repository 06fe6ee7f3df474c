"""A report's own corrections: shown where the line states both what stood there and what is right."""

from __future__ import annotations

import pytest

from secondsource.link import link
from secondsource.mark import mark
from secondsource.model import FindingKind, Report
from secondsource.settings import Settings
from secondsource.weigh.findings.put_right import put_right
from secondsource.weigh.view import view_of

SETTINGS = Settings()
STORY = "A ferry burned off Korvale on Sunday."


def shown(*texts: str) -> list[tuple[str, ...]]:
    made = [Report(f"r{n}", text, title="t", body=((0, len(text)),)) for n, text in enumerate(texts)]
    found = put_right(view_of(link(tuple(mark(r, SETTINGS.mark) for r in made), SETTINGS.link)))
    assert all(f.kind is FindingKind.MUTATION and " put its own report right: " in f.text for f in found)
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
