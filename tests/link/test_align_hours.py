"""Hour facts: clauses that fall short of the threshold and state one hour, with the real parser."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from pairing import marked
from secondsource.link.align.hour_facts import hour_pairs
from secondsource.link.align.sides import Side
from secondsource.settings import LinkSettings

SETTINGS = LinkSettings()
SHOW = "The swim at 18:30 was called off."


def tied(one: str, other: str, score: float) -> bool:
    both = (marked(one, "r0"), marked(other, "r1"))
    sides: list[Any] = [SimpleNamespace(claims=m.claims) for m in both]
    scores = {(a.id, b.id): score for a in sides[0].claims for b in sides[1].claims}
    return bool(list(hour_pairs(scores, cast("list[Side]", sides), SETTINGS)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (SHOW, "Divers had come to the pier for the swim at 6:30 p.m.", True),
        (SHOW, "Divers had come to the pier for the swim at 8 p.m.", False),
        (SHOW, "Divers had come to the pier for the swim.", False),
        ("The swim at noon was called off.", "Divers had come to the pier at noon.", False),
        ("The swim began on Monday at 18:30.", "The horses bolted at 6:30 p.m. on May 3.", False),
        ("", SHOW, False),
    ],
)
def test_one_hour_is_a_reason_for_a_pair(one: str, other: str, same: bool) -> None:
    assert tied(one, other, SETTINGS.align_weak - SETTINGS.align_reach / 2) is same


def test_words_that_hardly_meet_or_meet_anyway_need_no_hour() -> None:
    other = "Divers had come to the pier for the swim at 6:30 p.m."
    assert not tied(SHOW, other, SETTINGS.align_weak - 2 * SETTINGS.align_reach)
    assert not tied(SHOW, other, SETTINGS.align_weak)
