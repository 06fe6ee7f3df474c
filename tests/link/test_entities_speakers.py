from __future__ import annotations

import pytest

from secondsource.link.entities import link_entities
from secondsource.link.speakers import link_speakers
from secondsource.mark import mark
from secondsource.model import Attribution, AttributionKind, Marked, Name, NameKind, Report
from secondsource.settings import Settings

TEXT = (
    "Norway's Coastal Intelligence Service knew. The Thai daily Harbour Gazette wrote of it. "
    "Ann Reed, its editor, left for Oslo."
)
NAMES = {
    "Norway": NameKind.PLACE,
    "Coastal Intelligence Service": NameKind.ORGANISATION,
    "Ann Reed": NameKind.PERSON,
    "Oslo": NameKind.PLACE,
}


def speaker(source: str, anonymous: bool = False, read_as: str = "") -> str | None:
    report = Report("a", TEXT, body=((0, len(TEXT)),))
    names = tuple(Name(report.span(TEXT.index(n), TEXT.index(n) + len(n)), k) for n, k in NAMES.items())
    text = f"{source} said that it rained."
    other = Report("b", text, body=((0, len(text)),))
    said = Attribution(
        id="x",
        content=other.span(text.index("it"), len(text) - 1),
        cue=None,
        source=other.span(0, len(source)),
        speaker=other.span(text.index(read_as), text.index(read_as) + len(read_as)) if read_as else None,
        anonymous=anonymous,
        kind=AttributionKind.INDIRECT,
    )
    heard = tuple(
        Name(other.span(text.index(n), text.index(n) + len(n)), k) for n, k in NAMES.items() if n in text
    )
    marked = (Marked(report, names=names), Marked(other, names=heard, attributions=(said,)))
    entities = link_entities(marked)
    found = dict(link_speakers(marked, entities)).get("x")
    return next((e.name for e in entities if e.id == found), None)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The spy agency", "Coastal Intelligence Service"),
        ("Norway's spy agency", "Coastal Intelligence Service"),
        ("A spokesman for the Coastal Intelligence Service", "Coastal Intelligence Service"),
        ("Ann Reed, the editor,", "Ann Reed"),
        ("The Norwegians", "Norway"),
        ("The spy agency's spokesman", "Coastal Intelligence Service"),
        ("Norway's intelligence officials", "Coastal Intelligence Service"),
        ("Chile's spy agency", None),
        ("The Harbour spy agency", None),
        ("The Oslo mayor", None),
        ("The ministry", None),
        ("She", None),
    ],
)
def test_a_description_is_the_one_entity_that_fits(source: str, expected: str | None) -> None:
    assert speaker(source) == expected


def test_an_anonymous_source_has_no_speaker() -> None:
    assert speaker("The spy agency", anonymous=True) is None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Coastal Intelligence Service chief Ann Reed", "Ann Reed"),
        ("Coastal Intelligence Service and Ann Reed", "Coastal Intelligence Service"),
        ("A Coastal Intelligence Service paper signed by Ann Reed", "Coastal Intelligence Service"),
    ],
)
def test_the_person_behind_a_body_speaks_for_it(source: str, expected: str) -> None:
    assert speaker(source, read_as="Coastal Intelligence Service") == expected


@pytest.mark.parametrize(
    ("who", "expected"), [("Reed", "Ann Reed"), ("A Reed aide", None), ("The Reed camp", None)]
)
def test_a_name_before_a_common_noun_does_not_speak(who: str, expected: str | None) -> None:
    texts = {
        "a": "Ann Reed won the vote in Oslo. Ann Reed is glad.",
        "b": f"Ann Reed won. {who} said the vote was fair.",
    }
    marked = tuple(mark(Report(n, t, body=((0, len(t)),)), Settings().mark) for n, t in texts.items())
    entities = link_entities(marked)
    names = {e.id: e.name for e in entities}
    assert [names[e] for _, e in link_speakers(marked, entities)] == ([expected] if expected else [])
