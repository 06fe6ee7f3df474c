"""The patterns that detectors read with: what they take, and what looks like it and is none."""

from __future__ import annotations

import re

import pytest

from making import report
from secondsource.language.other_events import ELSEWHEN
from secondsource.language.perpetrators import UNIDENTIFIED
from secondsource.language.responsibility import ARMED_GROUP, CLAIMED, NO_LINK, NOT_A_WORD
from secondsource.language.stances import SILENT
from secondsource.language.turns import OF_ONE_PERSON, TURNS
from secondsource.model import Quantity, QuantityKind, Sentence, Word
from secondsource.weigh.disputes.corrections import CORRECTED
from secondsource.weigh.disputes.tolls import tolls_in

POS = {"were": "AUX", "was": "AUX", "have": "AUX", "killed": "VERB", "killing": "VERB", "injured": "VERB"}
POS |= {"people": "NOUN", "children": "NOUN", "dogs": "NOUN", "dead": "ADJ", "toll": "NOUN", "rose": "VERB"}
POS |= {"left": "VERB", "died": "VERB", "others": "NOUN", "days": "NOUN", "death": "NOUN"}
LEMMAS = {"killed": "kill", "killing": "kill", "injured": "injure", "died": "die", "left": "leave", "rose": "rise"}
LEMMAS |= {"were": "be", "was": "be", "children": "child", "dogs": "dog", "days": "day"}


def toll(text: str, kind: str) -> list[float | None]:
    """The tolls of a sentence whose numbers are written in digits."""
    made = report("r", text)
    words, numbers, at = [], [], 0
    for token in text.replace(".", " .").replace(",", " ,").split():
        start = made.text.index(token, at)
        at = start + len(token)
        pos = "NUM" if token.isdigit() else POS.get(token.casefold(), "PUNCT" if token in ".," else "X")
        words.append(Word(start, at, token, LEMMAS.get(token, token), pos, "", "dep", 0))
        if token.isdigit():
            value = float(token)
            numbers.append(Quantity(made.span(start, at), QuantityKind.COUNT, value, value))
    sentence = Sentence(made.span(0, len(text)), 0, 0, False, tuple(words))
    return sorted({t.low for t in tolls_in(sentence, tuple(numbers), kind)}, key=str)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("12 people were killed.", "killed", [12]),
        ("A storm killed 12 people.", "killed", [12]),
        ("A storm, killing 12 people, passed.", "killed", [12]),
        ("It left 12 people dead.", "killed", [12]),
        ("The death toll in the valley rose to 12.", "killed", [12]),
        ("12 people died and 30 injured.", "killed", [12]),
        ("12 people died and 30 injured.", "hurt", [30]),
        ("No one was injured.", "hurt", [0]),
        ("12 people, including 3 children, died.", "killed", []),
        ("A storm killed 12 dogs.", "killed", []),
        ("He was killed 12 days later.", "killed", []),
        ("12 people were there.", "killed", []),
        ("It was quiet.", "hurt", []),
    ],
)
def test_tolls_are_read_off_the_row_of_words(text: str, kind: str, expected: list[float]) -> None:
    assert toll(text, kind) == expected


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
