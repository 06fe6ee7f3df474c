"""One quotation has one speaker: who names him tells it to the reports that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.link.entities import link_entities
from secondsource.link.one_speaker import one_name, settle
from secondsource.link.quotations import same_quotations
from secondsource.link.speakers import link_speakers
from secondsource.model import Attribution, AttributionKind, Marked, Name, NameKind, Report

WORDS = '"The ferry was never meant to sail in such a storm, and we told them so,"'
OTHER = '"Nobody who works on these boats has slept since the harbour wall gave way,"'
PERSON, BODY = NameKind.PERSON, NameKind.ORGANISATION


def report(
    ident: str,
    source: str,
    name: str = "",
    kind: NameKind = PERSON,
    quotation: str = WORDS,
    cue: str = "said",
    anonymous: bool = False,
) -> Marked:
    """A report in which a source says one quotation; `name` is what the source is read as, where it was."""
    text = f"{name} came. {quotation} {source} {cue}."
    held = Report(ident, text, body=((0, len(text)),))
    at = text.rindex(f" {source} ") + 1
    place = text.find(name, at) if name in source else 0
    named = held.span(place, place + len(name)) if name else None
    said = Attribution(
        id=ident,
        content=held.span(text.index(quotation), text.index(quotation) + len(quotation)),
        cue=held.span(at + len(source) + 1, at + len(source) + 1 + len(cue)),
        source=held.span(at, at + len(source)),
        speaker=named,
        anonymous=anonymous,
        kind=AttributionKind.DIRECT,
    )
    return Marked(held, names=(Name(named, kind),) if named else (), attributions=(said,))


def speakers(*marked: Marked) -> dict[str, str]:
    """Give report id -> the name of who speaks there."""
    entities = link_entities(marked)
    entities, found = settle(marked, entities, link_speakers(marked, entities))
    names = {e.id: e.name for e in entities}
    return {attribution: names[entity] for attribution, entity in found}


def test_a_description_is_whom_another_report_names() -> None:
    found = speakers(report("a", "Ana Roy", "Ana Roy"), report("b", "the skipper"), report("c", "he"))
    assert found == {"a": "Ana Roy", "b": "Ana Roy", "c": "Ana Roy"}


def test_a_nameless_source_is_whom_another_report_names() -> None:
    found = speakers(report("a", "Ana Roy", "Ana Roy"), report("b", "a witness", anonymous=True))
    assert found["b"] == "Ana Roy"


def test_a_name_beside_the_words_outweighs_many_pronouns() -> None:
    marked = [report("a", "Ana Roy", "Ana Roy"), *(report(r, "she", "Mara Quist") for r in "bcd")]
    assert set(speakers(*marked).values()) == {"Ana Roy"}


def test_two_reports_that_name_two_people_both_stand() -> None:
    found = speakers(
        report("a", "Ana Roy", "Ana Roy"), report("b", "Mara Quist", "Mara Quist"), report("c", "she")
    )
    assert found == {"a": "Ana Roy", "b": "Mara Quist"}


def test_other_words_tell_nothing() -> None:
    found = speakers(report("a", "Ana Roy", "Ana Roy"), report("b", "the skipper", quotation=OTHER))
    assert found == {"a": "Ana Roy"}


def test_a_described_body_stays_a_body() -> None:
    found = speakers(report("a", "Ana Roy", "Ana Roy"), report("b", "the company", "Ferro Lines", BODY))
    assert found["b"] == "Ferro Lines"


def test_a_pronoun_read_as_a_body_is_the_person_another_report_names() -> None:
    assert speakers(report("a", "Ana Roy", "Ana Roy"), report("b", "he", "Ferro Lines", BODY))["b"] == "Ana Roy"


def test_two_forms_of_one_name_are_one_person() -> None:
    marked = report("a", "Ana Roy", "Ana Roy"), report("b", "Dr Roy", "Dr Roy", BODY)
    assert speakers(*marked) == {"a": "Ana Roy", "b": "Ana Roy"}
    assert len(settle(marked, (held := link_entities(marked)), link_speakers(marked, held))[0]) == 1


def test_what_the_director_said_elsewhere_is_his_too() -> None:
    first, second = report("b", "the director"), report("b", "the director", quotation=OTHER)
    text = first.report.text + " " + second.report.text
    held = Report("b", text, body=((0, len(text)),))
    shift = len(first.report.text) + 1
    (one,), (two,) = first.attributions, second.attributions
    moved = Attribution(
        id="b2",
        content=held.span(two.content.start + shift, two.content.end + shift),
        cue=None,
        source=held.span(two.source.start + shift, two.source.end + shift) if two.source else None,
        speaker=None,
        anonymous=False,
        kind=AttributionKind.DIRECT,
    )
    found = speakers(report("a", "Ana Roy", "Ana Roy"), Marked(held, attributions=(one, moved)))
    assert found["b2"] == "Ana Roy"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ana roy", "dr roy", True),
        ("roy", "ana roy", True),
        ("mohamed al said", "mohammad al sayed", True),
        ("ana roy", "mara roy", False),
        ("ana roy", "ana quist", False),
    ],
)
def test_two_names_that_may_be_one(one: str, other: str, same: bool) -> None:
    names = tuple(one.split()), tuple(other.split())
    assert one_name(*names) is same is one_name(*reversed(names))


@given(st.lists(st.sampled_from([WORDS, OTHER, '"So"', '""', "“"]), min_size=1, max_size=5))
def test_sets_hold_two_reports_and_each_attribution_once(quotations: list[str]) -> None:
    marked = [report(f"r{n}", "she", quotation=q) for n, q in enumerate(quotations)]
    groups = same_quotations(marked)
    held = [a.id for g in groups for a in g]
    assert len(held) == len(set(held))
    assert all(len({a.content.report_id for a in g}) > 1 for g in groups)
