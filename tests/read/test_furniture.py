from __future__ import annotations

import pytest

from secondsource.model import FurnitureKind, Report
from secondsource.read.furniture import body_of, furniture_of, page_of

LEAD = (
    "Harbour bridge closes after barge strike\n\n"
    "A barge hit the old harbour bridge in Tellin on Monday, police said.\n\n"
    "Nobody was hurt. Engineers will look at the damage before the road opens again.\n\n"
)
REST = "\n\nThe mayor said that the town would pay for the repair.\n\nWork begins in the spring.\n"


def out_of_body(text: str) -> dict[str, FurnitureKind]:
    return {text[f.start : f.end]: f.kind for f in furniture_of(page_of(Report("r", text), text))}


CAPTION, CREDIT, REPORTING = FurnitureKind.CAPTION, FurnitureKind.CREDIT, FurnitureKind.REPORTING_CREDIT
LINKS, PLUG, OTHER = FurnitureKind.LINKS, FurnitureKind.PLUG, FurnitureKind.OTHER


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The barge below the bridge, Jan. 7, 2030. (Ann Poe/Reuters)", CAPTION),
        ("The barge below the bridge. (Courtesy of Bob Roe)", CAPTION),
        ("The barge seen from the quay. (Tellin Harbour Museum)", CAPTION),
        ("The bridge had stood for ninety years (Getty)", CAPTION),
        ("The barge on Monday. AFP", CAPTION),
        ("The barge lies below the bridge. Photograph: Ann Poe/Getty Images", CAPTION),
        ("Getty Images The barge lies below the harbour bridge", CAPTION),
        ("EPA Police closed the road to the bridge", CAPTION),
        ("FILE - In this March 3, 2029, file photo, the bridge is seen at dusk.", CAPTION),
        ("Cover image: The barge lies below the bridge on January 7, 2030, in Tellin.", CAPTION),
        ("Image copyright EPA Image caption The barge lies below the bridge", CAPTION),
        ("The barge, pictured, lies below the harbour bridge in the middle of the town", CAPTION),
        ("Getty Images", CREDIT),
        ("Ann Poe/AFP/Getty Images", CREDIT),
        ("(Image: Reuters)", CREDIT),
        ("Photo", CREDIT),
        ("Ann Poe in Marl contributed to this report.", None),  # not at the foot here
        ("Additional reporting by Agence France-Presse", REPORTING),
        ("(Reporting by Ann Poe; editing by Bob Roe)", REPORTING),
        ("— With assistance by Ann Poe", REPORTING),
        ("This story was originally published by the Marl Echo.", REPORTING),
        ("READ: Town council argues over the price of a “new bridge”", LINKS),
        ("Read more: Ten bridges that fell", LINKS),
        ("ALSO READ: Ten bridges that fell", LINKS),
        ("[How a ferry man saved the town from flooding]", LINKS),
        ("Town council argues over the price of a new bridge Read more", LINKS),
        ("https://tellin.example/bridge", LINKS),
        ("Tags: bridges, barges, Tellin", LINKS),
        ("4 min read", PLUG),
        ("12 comments", PLUG),
        ("Share on Facebook", PLUG),
        ("Updated 3 hours ago", FurnitureKind.PAGE_DATE),
        ("Ann Poe, senior harbour correspondent", REPORTING),
        ("Advertisement", PLUG),
        ("Sign up for our daily newsletter and get the news in your inbox.", PLUG),
        ("Follow us on Twitter for the latest from the harbour.", PLUG),
        ("Like the Tellin Post on Facebook and stay updated on harbour news", PLUG),
        ("Copyright 2030 The Tellin Post. All rights reserved.", PLUG),
        ("We use cookies to give you the best experience.", PLUG),
        ("Scroll down for video", PLUG),
        ("Do you have a story for us? Email tips@tellin.example", PLUG),
        ("___", OTHER),
        ("(SOUNDBITE OF BARGE HORN)", OTHER),
    ],
)
def test_a_line_that_is_no_article_is_found(line: str, kind: FurnitureKind | None) -> None:
    text = LEAD + line + REST.replace("Work", "Further work") * 3
    assert out_of_body(text).get(line) is kind


@pytest.mark.parametrize(
    "line",
    [
        "Reuters reported on Monday that the barge had lost its steering.",
        "Getty Images, the picture agency, has its harbour office in the same street.",
        "The barge was bound for Marl (a port in the north).",
        "The owner, Tellin Freight (Holdings), did not answer questions.",
        "“Share this post with everybody you know,” the mayor said.",
        "Like many others on Facebook, Ann Poe asked why the bridge had not been closed before.",
        "Follow the money, the old skipper told his crew, and you will find the owner.",
        "Reporting by the Marl Echo found that the steering had failed twice before.",
        "This report published by the ministry names three bridges.",
        "Bob Roe contributed two essays to the book.",
        "The show originally appeared on a local channel in the spring.",
        "Read the letter again, the judge told him.",
        "Video from the scene shows the barge turning.",
        "More than forty people watched from the quay.",
        "Watch the river, his father used to say.",
        "Related companies own four other barges.",
        "Photo evidence was shown in court on Tuesday.",
        "By Monday evening the road was closed.",
        "The skipper (pictured) was taken to hospital.",
        "The rights of the crew are not affected, all parties agreed.",
        "He clicked on the link and accepted all cookies, the detective said.",
        "Contact with the barge was lost at noon.",
        "Sources: nobody agrees how many there were.",
        "Police in Marl reported from the scene that the fire was out by noon.",
        "On January 7, 2030 the bridge was closed.",
        "Twitter said that it had removed the film.",
        "“It was loud.” (She laughs.)",
        "Get out, the skipper shouted.",
        "The council updated: 2030-01 plans were dropped.",
        "Credit agency chief leaves after theft of names",
        "Google Maps shows the bridge as open",
        "Three Sue Twitter",
        "Ann Poe, a reporter at the Marl Echo, saw the barge turn.",
        "Two days ago the bridge was sound.",
        "Listen carefully, he said.",
        "Harbour Bridge Reporters Honoured",
        "Ann Poe",
        "Trending stories on the town's website named the wrong man, police said.",
    ],
)
def test_a_sentence_of_the_article_is_never_lost(line: str) -> None:
    for text in (LEAD + line + REST, LEAD + line, line + "\n\n" + LEAD):
        assert not out_of_body(text)


def test_a_credit_sentence_counts_at_the_foot() -> None:
    assert out_of_body(LEAD + "Poe reported from Marl.") == {"Poe reported from Marl.": REPORTING}
    assert out_of_body(
        LEAD + "Ann Poe in Marl contributed to this report.\n\nRead more:\n\nTen bridges that fell"
    ) == {
        "Ann Poe in Marl contributed to this report.": REPORTING,
        "Read more:": LINKS,
        "Ten bridges that fell": LINKS,
    }


def test_a_name_beside_the_day_signs_the_article() -> None:
    head, rest = LEAD.split("\n\n", 1)
    found = out_of_body(f"{head}\n\nAnn Poe\n\nMonday, 7 January 2030\n\n{rest}")
    assert found == {"Ann Poe": REPORTING, "Monday, 7 January 2030": FurnitureKind.PAGE_DATE}


def test_a_note_on_the_author_counts_at_the_foot() -> None:
    note = "Ann Poe is a reporter for the Tellin Post."
    assert list(out_of_body(LEAD + note)) == [note]


def test_the_links_of_a_list_at_the_foot_may_end_in_full_stops() -> None:
    foot = ["Read more:", "Ten bridges that fell", "They built a ferry. It sank.", "Why skippers sleep so little"]
    assert list(out_of_body(LEAD + "\n\n".join(foot))) == foot


def test_a_list_in_the_middle_ends_where_the_article_goes_on() -> None:
    text = LEAD + "Read more:\nTen bridges that fell" + REST
    assert list(out_of_body(text)) == ["Read more:", "Ten bridges that fell"]


def test_a_slug_above_a_photo_credit_is_its_caption() -> None:
    assert list(out_of_body(LEAD + "the harbour bridge\nGetty Images" + REST)) == [
        "the harbour bridge",
        "Getty Images",
    ]
    assert list(out_of_body(LEAD.rstrip() + "\nGetty Images" + REST)) == ["Getty Images"]


def test_full_lines_without_a_stop_are_captions_in_an_article_that_has_stops() -> None:
    bare = [
        "The old barge lies below the harbour bridge with its cabin torn open",
        "Engineers walk over the bridge on the morning after the barge struck it",
    ]
    sentences = "The council met at noon to talk about the bridge.\n\n" * 5
    found = out_of_body(LEAD + sentences + "\n\n".join(bare) + REST)
    assert list(found) == bare
    assert set(found.values()) == {CAPTION}


def test_a_list_below_a_colon_is_no_caption() -> None:
    listed = "The council decided:\n\n" + "\n\n".join(
        f"a sum of {n} thousand crowns for the repair of the northern bridge".capitalize() for n in (1, 2, 3)
    )
    assert not out_of_body(LEAD + "The council met at noon to talk about it.\n\n" * 5 + listed + REST)


def test_a_headline_printed_again_is_no_second_headline() -> None:
    head = "Harbour bridge closes after barge strike"
    text = LEAD.replace(head, f"{head}\n\n{head}")
    assert [(f.start, f.kind) for f in furniture_of(page_of(Report("r", text), text))] == [(len(head) + 2, OTHER)]


def test_a_stamp_before_the_text_is_cut_off_it() -> None:
    text = " date 2030-01-07 A barge hit the harbour bridge on Monday.\n\n" + REST
    assert list(out_of_body(text)) == ["date 2030-01-07"]
    text = " date 2030-01-07 The barge below the bridge. (Ann Poe/Reuters)\n\n" + LEAD
    assert set(out_of_body(text).values()) == {CAPTION, FurnitureKind.PAGE_DATE}


def test_a_credit_in_brackets_behind_the_last_sentence_is_cut_off_it() -> None:
    found = out_of_body(LEAD + "Work begins in the spring. (Editing by Bob Roe)")
    assert found == {"(Editing by Bob Roe)": REPORTING}


def test_the_slides_of_a_show_are_captions() -> None:
    slides = [f"{n}/3 The bridge in the year {1900 + n}." for n in (1, 2, 3)]
    assert list(out_of_body(LEAD + "\n".join(slides) + REST)) == slides


def test_the_body_is_what_is_left() -> None:
    text = LEAD + "Advertisement" + REST
    furniture = furniture_of(page_of(Report("r", text), text))
    body = body_of(text, furniture)
    assert len(body) == 2
    assert text[slice(*body[0])] == LEAD.strip()
    assert text[slice(*body[1])] == REST.strip()
