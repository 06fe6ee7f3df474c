from __future__ import annotations

import pytest
from factories import linked, told

from making import report
from secondsource.model import Entity, NameKind, OriginKind
from secondsource.settings import WeighSettings
from secondsource.weigh.origins import find_origins
from secondsource.weigh.origins.law import is_of_the_law, of_the_law
from secondsource.weigh.view import view_of

DAM = "The dam above Korvale broke before dawn"
TOWN = "Most people of Korvale had left the town"


@pytest.mark.parametrize(
    "words", ["police", "the Tarn sheriff's office", "a homicide detective", "Tarn County District Attorney"]
)
def test_words_for_an_inquiry(words: str) -> None:
    assert of_the_law(words)


@pytest.mark.parametrize("words", ["the defence attorney", "deputy mayor", "the harbour master", ""])
def test_words_for_others(words: str) -> None:
    assert not of_the_law(words)


@pytest.mark.parametrize(
    "text",
    [
        "The boat was empty, said Sheriff's Capt. Ada Brunt.",
        "Police chief Ada Brunt said that the boat was empty.",
        "The boat was empty, said Ada Brunt of the sheriff's department.",
        "Ada Brunt, a homicide investigator, said that the boat was empty.",
    ],
)
def test_a_person_with_an_office_of_the_law(text: str) -> None:
    assert held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brunt, who told police that the boat was empty, went home.",
        "Harbour master Ada Brunt said that the boat was empty.",
        "The police had left. Ada Brunt stayed.",
        "The police found Ada Brunt in the boat.",
    ],
)
def test_a_person_beside_the_police_is_not_the_police(text: str) -> None:
    assert not held(text)


def test_the_police_are_not_the_suspect_whose_words_they_pass_on() -> None:
    a = told("a", f"police: {DAM}", f"police: {TOWN}", "police: The gate was open")
    b = told("b", f"Mara Quist: {DAM}", f"Mara Quist: {TOWN}", "Mara Quist: The gate was open")
    same = [(f"a:{n}", f"b:{n}") for n in range(3)]
    found = find_origins(view_of(linked(a, b, same=same, people=["Mara Quist"])), WeighSettings())
    assert found.of["a:0"] != found.of["b:0"]
    kinds = {o.id: o.kind for o in found.origins}
    assert kinds[found.of["a:0"]] is OriginKind.INSTITUTION
    assert found.of["a:0"] in found.law
    assert found.of["b:0"] not in found.law


def held(text: str) -> bool:
    made, start = report("a", text), text.index("Ada Brunt")
    mention = made.span(start, start + len("Ada Brunt"))
    entity = Entity("e", NameKind.PERSON, "Ada Brunt", ("Ada Brunt",), (mention,))
    return is_of_the_law(entity, text, entity.mentions)
