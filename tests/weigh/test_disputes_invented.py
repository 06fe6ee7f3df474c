"""Differences of invented stories, through the real marks and links: what must be shown, and where to stay quiet."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from invented import report
from secondsource.link import link
from secondsource.mark import mark
from secondsource.model import Difference, Linked
from secondsource.settings import Settings
from secondsource.weigh import disputes
from secondsource.weigh.view import view_of

SETTINGS = Settings()
STORIES = tomllib.loads((Path(__file__).parent / "dispute_stories.toml").read_text("utf-8"))["story"]


def linked(reports: list[list[str]]) -> Linked:
    made = [report(f"r{n}", text, f"Paper {n}", day) for n, (day, text) in enumerate(reports)]
    return link(tuple(mark(r, SETTINGS.mark) for r in made), SETTINGS.link)


def find_disputes(of: Linked) -> tuple[Difference, ...]:
    return disputes.find_disputes(view_of(of), SETTINGS.weigh, {}, {}).disputes


def words(story: Linked, dispute: Difference) -> str:
    said = {c.id: c.span.text for m in story.marked for c in m.claims}
    return " | ".join(said[c] for v in dispute.versions for c in v.claims)


@pytest.mark.parametrize("story", STORIES, ids=[s["name"] for s in STORIES])
def test_a_story_shows_its_dispute_and_nothing_else(story: dict[str, Any]) -> None:
    made = linked(story["reports"])
    found = find_disputes(made)
    shown = [(d.question, str(d.relation), words(made, d)) for d in found]
    assert len(found) == len(story["shown"]), shown
    for wanted in story["shown"]:
        fitting = [d for d in found if wanted["question"] in d.question]
        assert fitting, shown
        assert fitting[0].relation == wanted["relation"], shown
        assert all(w.casefold() in words(made, fitting[0]).casefold() for w in wanted["words"]), shown


def test_the_order_of_the_reports_does_not_matter() -> None:
    story = linked(STORIES[0]["reports"])
    turned = Linked(**{f: getattr(story, f) for f in ("entities", "speakers")}, marked=story.marked[::-1])
    straight = Linked(**{f: getattr(story, f) for f in ("entities", "speakers")}, marked=story.marked)
    assert find_disputes(turned) == find_disputes(straight)


ODD = [
    "",
    ".",
    "“",
    "12",
    "No one",
    "12 12 12 killed killed",
    "denied",
    "ab " * 900,
    "Он отрицает. 他否认。",
    "😀" * 40,
]


@pytest.mark.parametrize("text", ODD, ids=[f"odd {n}" for n in range(len(ODD))])
def test_odd_reports_are_no_reason_to_fail(text: str) -> None:
    made = linked([["2031-05-04", text], ["", "12 people were killed. The ministry denied it."], ["soon", text]])
    assert isinstance(find_disputes(made), tuple)


def test_nothing_to_read_is_no_dispute() -> None:
    assert find_disputes(Linked(())) == ()
