"""The patterns that detectors read with: what they take, and what looks like it and is none."""

from __future__ import annotations

import re

import pytest

from secondsource.language.other_events import ELSEWHEN
from secondsource.language.perpetrators import UNIDENTIFIED
from secondsource.language.responsibility import ARMED_GROUP, CLAIMED, NO_LINK, NOT_A_WORD
from secondsource.language.stances import SILENT
from secondsource.language.turns import OF_ONE_PERSON, TURNS
from secondsource.weigh.disputes.corrections import CORRECTED


@pytest.mark.parametrize(
    "text", ["fourteen years ago", "last year", "the deadliest on record", "per year", "previously"]
)
def test_words_that_lead_away_from_the_event(text: str) -> None:
    assert ELSEWHEN.search(text)


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (SILENT, "declined to comment on the arrest", "declined to comment"),
        (SILENT, "has been silent about the attack", "declined to comment on whether he was there"),
        (CLAIMED, "claimed responsibility for it", "claimed that it rained"),
        (NO_LINK, "found no evidence of any link", "found no evidence"),
        (NO_LINK, "had no connection to the group", "a connection to the group"),
        (ARMED_GROUP, "a militant group", "a choir"),
        (NOT_A_WORD, "no group has claimed responsibility", "a group has claimed responsibility"),
        (UNIDENTIFIED, "who has not yet been identified", "who has been identified"),
        (CORRECTED, "was initially reported to be four", "was reported to be four"),
        (CORRECTED, "Correction: four were hurt", "an officer of the Department of Corrections"),
        (CORRECTED, "the paper published a correction", "a correction officer was charged"),
        (CORRECTED, "this story has been corrected to say four", "the story has been told"),
    ],
)
def test_patterns_take_the_one_and_leave_the_other(pattern: re.Pattern[str], yes: str, no: str) -> None:
    assert pattern.search(yes)
    assert not pattern.search(no)


def test_turns_tell_an_earlier_state_from_a_later_one() -> None:
    assert set(TURNS) >= OF_ONE_PERSON
    for _, _, early, _, late in TURNS.values():
        assert early.pattern != late.pattern
    _, _, trapped, _, found = TURNS["search"]
    assert trapped.search("she is trapped in a cave")
    assert found.search("she was found alive")
    assert not found.search("she is trapped in a cave")
