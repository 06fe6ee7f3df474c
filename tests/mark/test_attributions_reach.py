"""How far reported words reach, and whose they are where the parse hangs them elsewhere: invented texts."""

from __future__ import annotations

import pytest

from attributing import found
from secondsource.mark.attributions.text import build_text
from secondsource.mark.parse import parse
from secondsource.model import Report
from secondsource.settings import Settings

# text, source, content of the first attribution
REACH = (
    (
        'Ferro Lines said in a statement that it was "deeply sorry" and would help the families.',
        "Ferro Lines",
        'it was "deeply sorry" and would help the families',
    ),
    (
        "Ferro said the hall was shut and the guests were sent home.",
        "Ferro",
        "the hall was shut and the guests were sent home",
    ),
    (
        "Ferro said he had been called by others, but they would wait.",
        "Ferro",
        "he had been called by others, but they would wait",
    ),
    (
        "Ferro said he has been called by others, and he plans to sue again.",
        "Ferro",
        "he has been called by others, and he plans to sue again",
    ),
    ("Ferro said the hall was shut, and the guests went home.", "Ferro", "the hall was shut"),
    ("Ferro said the hall was shut, but the guests could not wait.", "Ferro", "the hall was shut"),
    (
        "The crew danced at first but left when Roe came, the lawsuit states.",
        "the lawsuit",
        "The crew danced at first but left when Roe came",
    ),
    (
        "She was more than ready to come home, she told her father and family friends gathered in the hall.",
        "she",
        "She was more than ready to come home",
    ),
    (
        "“She is happy,” said Lampden, a former neighbor of Ann whose son, Ned Shore, has been a friend since May.",
        "Lampden, a former neighbor of Ann",
        "“She is happy,”",
    ),
    (
        "The crew have found four large parts of the plane, the head of Orlen's rescue agency said on Saturday.",
        "the head of Orlen's rescue agency",
        "The crew have found four large parts of the plane",
    ),
    (
        "Poe's lawyer slammed the lawsuit on Sunday, suggesting the new plaintiff was lying.",
        "Poe's lawyer",
        "the new plaintiff was lying",
    ),
    ("Police are looking for a man they say robbed a bank on Monday.", "they", "robbed a bank on Monday"),
    (
        "The firm expects to sell the mine by May, its chairman, Boris Kern, told analysts on a call.",
        "its chairman, Boris Kern",
        "The firm expects to sell the mine by May",
    ),
    (
        'Kern allegedly told officers that he "meant to hurt nobody," court records show.',
        "court records",
        'Kern allegedly told officers that he "meant to hurt nobody,"',
    ),
    (
        "Ferro and his crew were, he told her, hiding in a disused mill.",
        "he",
        "Ferro and his crew were, he told her, hiding in a disused mill",
    ),
    (
        "His attorneys have said that Ferro is innocent, doesn't know who killed Ann, and wants to prove it.",
        "His attorneys",
        "Ferro is innocent, doesn't know who killed Ann, and wants to prove it",
    ),
    ("His wife had rung him to say that the men had left.", "His wife", "the men had left"),
    (
        "Ann Roe received a text message from her student Ned Poe telling her to assume he would not come.",
        "her student Ned Poe",
        "to assume he would not come",
    ),
    ("Police in Huanco, who complain they were shut out, left.", "Police in Huanco", "they were shut out"),
    (
        "Ferro was put on leave from his job for telling Orlens last month that four men were ghosts.",
        "Ferro",
        "four men were ghosts",
    ),
    ('A prosecutor described Kern in a court paper as a "menace to us".', "A prosecutor", '"menace to us"'),
    ("Some commenters implied she was rude.", "Some commenters", "she was rude"),
    (
        "Police had no plans for it, Chief Joseph Sullivan said about 6:30 p.m.",
        "Chief Joseph Sullivan",
        "Police had no plans for it",
    ),
    ("The find was made around 2:40 p.m. officials said.", "officials", "The find was made around 2:40 p.m."),
    ('The crew "worked to keep it going, " Byerly said.', "Byerly", 'The crew "worked to keep it going, "'),
    ("“We lost the ship, “ Earley, who was not there, said.", "Earley, who was not there", "“We lost the ship, “"),
    (
        "Commissioner Navi Pillay says that by placing and firing rockets within heavily populated areas both sides "
        'are committing "a violation."',
        "Commissioner Navi Pillay",
        'by placing and firing rockets within heavily populated areas both sides are committing "a violation."',
    ),
    ("Police can confirm that two men died on Monday.", "Police", "two men died on Monday"),
    ("Witnesses described seeing a man fall.", "Witnesses", "seeing a man fall"),
    (
        "A clerk at Ferro, who asked not to be named, said the ship was old.",
        "A clerk at Ferro, who asked not to be named",
        "the ship was old",
    ),
)


@pytest.mark.parametrize(("text", "source", "content"), REACH)
def test_source_and_content_of(text: str, source: str, content: str) -> None:
    first = found(text)[0]
    assert ((first.source.text if first.source else None), first.content.text) == (source, content)


def test_the_first_word_of_a_quotation_is_no_name() -> None:
    report = Report("invented", line := 'He had doubts – "Regrettably, I fell," said Roe.', body=((0, len(line)),))
    text = build_text(report, parse(report, Settings().mark.language_model).sentences)
    assert next(w.tag for w in text.words if w.text == "Regrettably") == "RB"


NOTHING_SAID = (
    "Police have not released a sketch of the men or said why four were held rather than three.",
    "The ministry saw the video, which threatens to spark a new scandal.",
    "If all goes according to plan, the ship will sail in May.",
    "The judge will say on Wednesday whether he approves.",
    "Police cannot confirm that two men died on Monday.",
    "The mayor must tell the town that the mine is safe.",
    "The men pointed their weapons at his mother that day.",
)


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_nobody_says(text: str) -> None:
    assert found(text) == ()


def test_a_past_tense_is_no_second_half_of_what_will_be() -> None:
    text = "Kern said Ann Roe will soon announce plans to visit Orlen and announced that he has agreed to come."
    assert [a.source.text for a in found(text) if a.source] == ["Kern", "Kern"]


def test_a_verb_that_goes_on_with_an_infinitive_says_nothing() -> None:
    only = found("Ann Veech, a former student, continued to live with her father after the war, friends said.")
    assert [a.cue.text for a in only if a.cue] == ["said"]


def test_one_tag_gives_one_attribution_where_its_source_holds_a_verb() -> None:
    text = '"We found four parts of the plane," search and rescue agency chief Boris Ferro told reporters.'
    assert [a.source.text for a in found(text) if a.source] == ["search and rescue agency chief Boris Ferro"]


def test_a_second_cue_is_not_given_to_a_thing_in_the_words_reported() -> None:
    text = (
        "The news came as authorities said that Orlen Air had broken the terms of its licence by flying on a Sunday, "
        "the day the Airbus A320-200 plunged into the sea, and announced they would close the port."
    )
    assert [a.source.text for a in found(text) if a.source] == ["authorities", "authorities"]


# text, source, speaker, anonymous
WHO = (
    (
        "The pit was shut, NASA spokesman Josh Byerly said.",
        "NASA spokesman Josh",
        "Josh Byerly",
        False,
    ),
    (
        "Radio Kamm is a newspaper.\n\nThe plot was quickly found, reports the Lentian newspaper.",
        "the Lentian newspaper",
        None,
        False,
    ),
    (
        "The Ferro Ministry said prosecutors should study a video.\n\nThe video says it was a trap.",
        "The video",
        None,
        False,
    ),
    ("The Justice Department opened an inquiry.\n\nPolice say the fire began at noon.", "Police", None, False),
    ("Police sources spoke up.\n\nThe crowd grew, police estimated.", "police", None, False),
    ("The flyer the men hold names Boris Ferro.\n\n“Share this,” the flyer says.", "the flyer", None, False),
    (
        "The group “Truckers for the Law” is hoping to call attention to its plight.\n\n“We want a hearing,” the group said.",
        "the group",
        "Truckers for the Law",
        False,
    ),
    ("One worker stood by.\n\n“You cannot let them see that,” the man said.", "the man", None, True),
    (
        "The student, later identified as Nia Kern, said the hall was dark.",
        "The student, later identified as Nia Kern",
        "Nia Kern",
        False,
    ),
)


@pytest.mark.parametrize(("text", "source", "speaker", "anonymous"), WHO)
def test_who_speaks(text: str, source: str, speaker: str | None, anonymous: bool) -> None:
    last = found(text)[-1]
    assert last.source is not None
    assert (last.source.text, last.speaker.text if last.speaker else None, last.anonymous) == (
        source,
        speaker,
        anonymous,
    )


def test_a_line_that_repeats_a_quotation_is_its_speakers() -> None:
    line = "The noise reminds me of the early days"
    pulled, full = found(f'{line}.\n\nFerro rose.\n\n"{line} of the pit," Ann Ferro said.')
    assert pulled.content.text == f"{line}."
    assert pulled.speaker == full.speaker


def test_each_line_of_a_statement_is_its_speakers() -> None:
    lines = found(
        'In a statement, the company said:\n\n"We are sorry for it.\n\n"We will pay. We know it.\n\n"That is all."'
    )
    assert [a.source.text for a in lines if a.source] == ["the company"] * 3


def test_a_cue_right_before_the_end_of_a_text_raises_nothing() -> None:
    assert found("told “ confirmed continued") == ()
