"""Who is not meant: towns, hearers, listeners, writers' compounds, and namesakes; invented texts."""

from __future__ import annotations

import pytest

from attributing import found as said

SPEAKERS: tuple[tuple[str, str, str | None], ...] = (  # text; words of the content; speaker
    ("BRISTON, Nor. — Gov. Thomas Reed on Friday said he would open the dam.", "open the dam", "Thomas Reed"),
    ("In his letter on Monday, Reed, 61, had said he would go in May.", "go in May", "Reed"),
    (
        "Peter Voss opened the fair. Thomas Reed’s letter did not blame Voss. He said the bridge was old.",
        "the bridge was old",
        "Thomas Reed",
    ),
    ("Thomas Reed, as mayor, ended what he called a “costly war on weeds.”", "costly war", "Thomas Reed"),
    (
        'Peter Voss said the dam was safe.\nThomas Reed was quick to reply: "That is a bunch of fairy tales."',
        "fairy tales",
        "Thomas Reed",
    ),
    (
        "Gov. Thomas Reed signed the bill. Gov. Peter Voss vowed to copy it. "
        "Reed said the tax was fair. The governor said his own son disagreed.",
        "own son",
        "Reed",
    ),
    (
        "Thomas Reed spoke after Pat Lorne. The first speaker who took the stage wept when she said she was ill.",
        "she was ill",
        None,
    ),
    ("As he announced the deal, Thomas Reed said the wall was gone.", "the deal", "Thomas Reed"),
    (
        "House Speaker Anna Lund spoke on Friday. The House speaker said the vote was close.",
        "the vote was close",
        "Anna Lund",
    ),
    ("Senator Anna Lund spoke on Friday. A Lund aide said the vote was close.", "the vote was close", None),
    (
        "Spokesman Jon Pike said in a written statement that members should show their good will.",
        "good will",
        "Jon Pike",
    ),
    ("The brawl over Northern Gas said that the town was tired.", "the town was tired", None),
    ("Mr. Reed and Mr. Voss would close the pier, which they describe as a “dead weight.”", "dead weight", None),
    (
        "Thomas Reed ran the port. He recalled when he was sailing with Peter Voss. "
        "“We spent five days at sea,” he said.",
        "five days at sea",
        "Thomas Reed",
    ),
    ("The port began a search on allegations that Reed took money.", "took money", None),
    ("Thomas Reed leads the attorneys. Prosecutors said the case was closed.", "the case was closed", None),
    ("Harbour Department officials met. Officials said the pier was safe.", "the pier was safe", None),
)


@pytest.mark.parametrize(("text", "words", "speaker"), SPEAKERS)
def test_who_says_it(text: str, words: str, speaker: str | None) -> None:
    found = [a for a in said(text) if words in a.content.text and a.parent is None] or list(said(text))
    hit = next(a for a in found if words in a.content.text)
    assert (hit.speaker.text if hit.speaker else None) == speaker


def test_a_compound_is_no_cue() -> None:
    assert not [a for a in said("The mayor got money for his long-promised wall.") if a.cue]


def test_a_reporter_is_not_the_outlet_that_was_told() -> None:
    text = 'Anna Lund spoke. "The vote was close," she told CNN’s Jo Roe in an interview.'
    assert "Jo Roe" not in {a.speaker.text for a in said(text) if a.speaker}


def test_a_condition_is_nobodys_announcement() -> None:
    assert not said("If anybody announced that the dam was safe, all would be glad.")


def test_a_feeling_about_something_does_not_say_it() -> None:
    found = said("Thomas Reed expressed disbelief that Peter Voss did well with voters.")
    assert all("did well" not in a.content.text for a in found)


def test_a_quotation_after_a_relayed_one_is_the_speakers() -> None:
    text = '"We lost," said Senator Thomas Reed, according to people in the room. "It will cost us dearly."'
    last = max(said(text), key=lambda a: a.content.start)
    assert last.speaker is not None
    assert last.speaker.text == "Thomas Reed"


def test_a_quoted_part_after_that_is_not_carried_over() -> None:
    text = (
        "Thomas Reed argued that the pier should stay. It was closed despite the concern by many members "
        "that “closing it would please the rival port.”"
    )
    assert all("rival port" not in a.content.text for a in said(text))


def test_nobody_calls_himself_he_in_his_own_words() -> None:
    text = (
        "Peter Voss won. Thomas Reed spoke. “When he asked me to join, he told me the port was mine,” Reed said."
    )
    inner = [a for a in said(text) if a.parent is not None]
    assert all(a.speaker is None or a.speaker.text != "Reed" for a in inner)
