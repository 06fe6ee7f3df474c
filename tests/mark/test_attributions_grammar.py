"""Rarer constructions, one invented sentence each: (source, content) of every attribution in text order."""

from __future__ import annotations

import pytest

from attributing import found
from secondsource.model import Act


def pairs(text: str, acts: str = "speech") -> list[tuple[str | None, str]]:
    return [(a.source.text if a.source else None, a.content.text) for a in found(text, acts)]


# text, source, content
TABLE = (
    ("As Maria Keller put it, the pit was a trap.", "Maria Keller", "the pit was a trap"),
    ("The pit was a mess, as Keller put it.", "Keller", "The pit was a mess"),
    ("As the mayor noted, the pit was safe.", "the mayor", "the pit was safe"),
    ("What the mayor told reporters was that the pit was safe.", "the mayor", "the pit was safe"),
    (
        'If the pit floods, Maria Keller said, "we will all have to leave."',
        "Maria Keller",
        'If the pit floods, Maria Keller said, "we will all have to leave."',
    ),
    (
        '"The risk," said Jo Roe, a miner who has worked in the pit for thirty years, "is that it floods."',
        "Jo Roe, a miner who has worked in the pit for thirty years",
        '"The risk," said Jo Roe, a miner who has worked in the pit for thirty years, "is that it floods."',
    ),
    (
        "The lift fell down the shaft, police said, killing two miners.",
        "police",
        "The lift fell down the shaft, police said, killing two miners",
    ),
    (
        "The pit was closed in May, police said, because the lift was old.",
        "police",
        "The pit was closed in May, police said, because the lift was old",
    ),
    ('"The pit was safe," he said, pointing to the lift.', "he", '"The pit was safe,"'),
    ("LENTE, Marland (Reuters) - Police said that the pit was safe.", "Police", "the pit was safe"),
    (
        "Mr. Roe said that the pit ''could be unyielding,'' and that Freddy had struggled with it.",
        "Mr. Roe",
        "the pit ''could be unyielding,'' and that Freddy had struggled with it",
    ),
    (
        'Jo Roe told the crowd that lifts could be "way off," and have been unreliable in past years.',
        "Jo Roe",
        'lifts could be "way off," and have been unreliable in past years',
    ),
    (
        'Keller said in the hall that in her old pit, "there is a huge amount of dust."',
        "Keller",
        'in her old pit, "there is a huge amount of dust."',
    ),
    ("Keller called the plan “rigged” in a letter on Tuesday.", "Keller", "“rigged”"),
    (
        'Keller described the club during a Tuesday interview as "a remnant of another time."',
        "Keller",
        '"a remnant of another time."',
    ),
    (
        "“This is a fantastic old pit!” beamed Jo Roe.",
        "Jo Roe",
        "“This is a fantastic old pit!”",
    ),
    ("''I would use the old word 'pitman,''' said Jo Roe.", "Jo Roe", "''I would use the old word 'pitman,'''"),
    ("The union called for the owner to resign.", "The union", "the owner to resign"),
    ("On Monday, the union called on the owner to resign.", "the union", "the owner to resign"),
)


@pytest.mark.parametrize(("text", "source", "content"), TABLE)
def test_a_construction_gives_source_and_content(text: str, source: str, content: str) -> None:
    assert pairs(text) == [(source, content)]


def test_quoted_as_saying_is_read_where_quoted_looks_like_an_adjective() -> None:
    outer, inner = sorted(
        found("The Lantern quoted officials as saying: “The pit is closed.”"), key=lambda a: bool(a.parent)
    )
    assert (outer.source and outer.source.text) == "The Lantern"
    assert (inner.source and inner.source.text) == "officials"
    assert inner.parent == outer.id


def test_a_quotation_that_is_recalled_has_both_levels() -> None:
    recalled, announced = sorted(
        found("“The pit is closed,” the owner announced, as Maria Keller recalled it."),
        key=lambda a: bool(a.parent),
    )
    assert recalled.content == announced.content
    assert announced.parent == recalled.id


def test_an_object_after_as_is_no_aside() -> None:
    assert pairs("As the mayor said the pit was safe, the crowd left.") == [("the mayor", "the pit was safe")]


def test_who_seems_to_do_something_is_part_of_what_seems_so() -> None:
    (one,) = found("Maria Keller seems to like the pit.", "all")
    assert (one.content.text, one.act) == ("Maria Keller seems to like the pit", Act.OTHER)


def test_a_tag_inside_a_quotation_reports_nothing_outside_of_it() -> None:
    text = 'The pit was dry and clean. "It was dry, I hope," he said.'
    assert all(a.content.text.startswith('"') for a in found(text, "all"))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The board has confidence in the owner.", "the owner"),
        ("The owner is wary of the union.", "the union"),
        ("The union offered a longer break.", "a longer break"),
        ("Keller vouched for the pit.", "the pit"),
    ],
)
def test_attitudes_are_given_only_when_every_act_is_asked_for(text: str, content: str) -> None:
    assert [a.content.text for a in found(text, "all")] == [content]
    assert found(text) == ()
