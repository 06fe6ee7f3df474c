"""Notes for an editor: values that stand against each other where nobody can tell whether both are right."""

from __future__ import annotations

import pytest

from secondsource.link import link
from secondsource.mark import mark
from secondsource.model import Report
from secondsource.settings import Settings
from secondsource.weigh.disputes import find_disputes
from secondsource.weigh.view import view_of

SETTINGS = Settings()


def questions(*texts: str) -> list[str]:
    made = [Report(f"r{n}", text, title="t", body=((0, len(text)),)) for n, text in enumerate(texts)]
    view = view_of(link(tuple(mark(r, SETTINGS.mark) for r in made), SETTINGS.link))
    return [c.question for c in find_disputes(view, SETTINGS.weigh, {}, {}).notes]


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        (
            "Robert Lund, 31, died in a fall on Mount Orla. Robert Lund was a climber.",
            "Robert Lund, 32, died in a fall on Mount Orla. Robert Lund was a climber.",
            ["How old is Robert Lund?"],
        ),
        (
            "Robert Lund, 36, of Minneapolis, was held after the crash. Robert Lund drove the car.",
            "Robert Lund, 36, of Bloomington, was held after the crash. Robert Lund drove the car.",
            ["Where does Robert Lund live?"],
        ),
        (
            "Robert Lund, 36, of Richmond Hill, Queens, was held after the crash. Robert Lund drove the car.",
            "Robert Lund, 36, of Queens, was held after the crash. Robert Lund drove the car.",
            [],
        ),
    ],
)
def test_what_nobody_can_decide_is_noted(one: str, other: str, asked: list[str]) -> None:
    found = questions(one, other)
    assert set(asked) <= set(found)
    assert bool(asked) == bool(found)
