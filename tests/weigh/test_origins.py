from __future__ import annotations

from dataclasses import replace

import pytest
from factories import changed, hedged, linked, told
from hypothesis import given
from hypothesis import strategies as st

from secondsource.mark import mark
from secondsource.model import ClaimKind, Linked, Modality, OriginKind, Report
from secondsource.settings import Settings, WeighSettings
from secondsource.weigh.origins import Origins, find_origins
from secondsource.weigh.origins.names import is_outlet, outlet_key
from secondsource.weigh.origins.roles import Role, role_in
from secondsource.weigh.origins.wording import longest_run, near_verbatim, one_quotation
from secondsource.weigh.view import view_of

DAM = "The dam above Korvale broke before dawn"
TOWN = "Most people of Korvale had left the town"


def origins(of: Linked) -> Origins:
    return find_origins(view_of(of), WeighSettings())


def names(found: Origins, *claims: str) -> list[str]:
    return [found.names[found.of[c]] for c in claims]


def test_a_named_person_is_one_origin_in_every_report() -> None:
    found = origins(
        linked(told("a", f"Mara Quist: {DAM}"), told("b", f"Mara Quist: {TOWN}"), people=["Mara Quist"])
    )
    assert names(found, "a:0", "b:0") == ["Mara Quist", "Mara Quist"]


def test_an_unnamed_source_belongs_to_the_paper_that_quotes_it() -> None:
    a = told("a", f"Valley Herald > an unnamed diplomat: {DAM}")
    b = told("b", f"Valley Herald > a diplomat: {TOWN}")
    c = told("c", f"a diplomat: {DAM}")
    found = origins(linked(a, b, c, bodies=["Valley Herald"]))
    assert found.of["a:0"] == found.of["b:0"] != found.of["c:0"]
    assert names(found, "a:0")[0].startswith("Valley Herald's")
    assert next(t for t in found.traces if t.claim == "a:0").path[:2] == ("a", "Valley Herald")


RETOLD = "Before dawn the dam above Korvale broke and nobody of the town was told"


@pytest.mark.parametrize(("other", "led"), [("Reuters", True), ("Mara Quist", False)])
def test_own_words_are_the_news_of_the_outlet_on_which_a_report_rests(other: str, led: bool) -> None:
    a = told("a", f"Reuters: {DAM}")
    b = told("b", RETOLD, f"{other}: {TOWN}", f"{other}: It rained", "Reuters was the first to tell")
    pile = linked(a, b, same=[("a:0", "b:0")], people=["Mara Quist"], bodies=["Reuters"])
    found = origins(pile)
    assert (found.of["a:0"] == found.of["b:0"]) is led


def test_a_paper_that_is_cited_without_its_source_leads_to_the_source() -> None:
    a = told("a", f"Reuters > an unnamed diplomat: {DAM}")
    b = told("b", f"Reuters: {DAM}")
    found = origins(linked(a, b, same=[("a:0", "b:0")], bodies=["Reuters"]))
    assert found.of["a:0"] == found.of["b:0"]


@pytest.mark.parametrize("tie", ["copy", "revision", "publisher", "agency"])
def test_own_voices_of_one_text_are_one_origin(tie: str) -> None:
    agencies = ("Norland Press",) if tie == "agency" else ()
    publisher = "Valley Herald" if tie == "publisher" else None
    a = told("a", DAM, publisher=publisher or "Coast Post", agencies=agencies)
    b = told("b", TOWN, publisher=publisher or "Hill Times", agencies=agencies)
    copies = [("a", "b")] if tie == "copy" else []
    revisions = [("a", "b")] if tie == "revision" else []
    found = origins(linked(a, b, copies=copies, revisions=revisions))
    assert found.of["a:0"] == found.of["b:0"]
    assert next(t for t in found.traces if t.claim == "b:0").why


def test_own_voices_of_two_outlets_are_two_origins() -> None:
    found = origins(linked(told("a", DAM), told("b", DAM), same=[("a:0", "b:0")]))
    assert found.of["a:0"] != found.of["b:0"]
    assert {o.kind for o in found.origins} == {OriginKind.OWN_REPORTING}


def test_own_words_that_another_report_attributes_belong_to_the_source_both_cite() -> None:
    a = told("a", f"Mara Quist: {DAM}")
    b = told("b", DAM, "One", "Two", "Three", f"Mara Quist: {TOWN}")
    found = origins(linked(a, b, same=[("a:0", "b:0")], people=["Mara Quist"]))
    assert names(found, "b:0") == ["Mara Quist"]


def test_a_lead_repeats_what_is_attributed_further_down() -> None:
    found = origins(
        linked(told("a", "Korvale dam broke before dawn", f"Mara Quist: {DAM}"), people=["Mara Quist"])
    )
    assert names(found, "a:0") == ["Mara Quist"]


def test_reportedly_leads_to_the_report() -> None:
    a, b = told("a", f"Mara Quist: {DAM}"), hedged(told("b", "x", "y", "z", DAM), "b:3", Modality.REPORTED)
    found = origins(linked(a, b, same=[("a:0", "b:3")], people=["Mara Quist"], score=0.6))
    assert names(found, "b:3") == ["Mara Quist"]


def test_an_official_and_a_body_with_the_same_statements_stay_two_that_may_be_one() -> None:
    a = told("a", f"Dam Authority: {DAM}", f"Dam Authority: {TOWN}")
    b = told("b", f"Minister Mara Quist: {DAM}", f"Minister Mara Quist: {TOWN}")
    both = [("a:0", "b:0"), ("a:1", "b:1")]
    found = origins(linked(a, b, same=both, people=["Mara Quist"], bodies=["Dam Authority"]))
    assert found.of["a:0"] != found.of["b:0"]
    assert found.graph.may_be_one(found.of["a:0"], found.of["b:0"])
    assert names(found, "a:0", "b:0") == ["Dam Authority", "Mara Quist"]


@pytest.mark.parametrize(("one", "other"), [("Mara Quist", "Ivo Lenz"), ("Dam Authority", "Hill Council")])
def test_two_names_of_one_kind_stay_two(one: str, other: str) -> None:
    a, b = (told(r, f"{who}: {DAM}", f"{who}: {TOWN}") for r, who in (("a", one), ("b", other)))
    both = [("a:0", "b:0"), ("a:1", "b:1")]
    people = [w for w in (one, other) if w in ("Mara Quist", "Ivo Lenz")]
    bodies = [w for w in (one, other) if w not in people]
    found = origins(linked(a, b, same=both, people=people, bodies=bodies))
    assert found.of["a:0"] != found.of["b:0"]


@pytest.mark.parametrize(
    ("described", "same"), [("press officer", True), ("Orlen government", False), ("government", False)]
)
def test_a_described_source_is_a_body_only_where_nothing_stands_against_it(described: str, same: bool) -> None:
    a, b = told("a", f"Korvale Ministry: {DAM}"), told("b", f"the {described}: {DAM}")
    found = origins(linked(a, b, same=[("a:0", "b:0")], bodies=["Korvale Ministry"]))
    assert (found.of["a:0"] == found.of["b:0"]) is same


def test_a_body_is_not_the_place_that_its_name_begins_with() -> None:
    a, b = told("a", f"Korvale: {DAM}"), told("b", f"Korvale Airport Police: {TOWN}")
    found = origins(linked(a, b, bodies=["Korvale", "Korvale Airport Police"]))
    assert found.of["a:0"] != found.of["b:0"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The vote was “a slap in the face”, she said", "Critics see ‘a slap in the face’ in it", True),
        ("The vote was “a slap in the face”, she said", "Critics see a slap in the face in it", False),
        ("", "“a slap in the face”", False),
    ],
)
def test_one_quotation(one: str, other: str, same: bool) -> None:
    assert one_quotation(one, other) is one_quotation(other, one) is same


def test_a_role_noun_is_the_one_body_whose_name_holds_it() -> None:
    a, b = told("a", f"Korvale Police Department: {DAM}"), told("b", f"the police: {TOWN}")
    found = origins(linked(a, b, bodies=["Korvale Police Department"]))
    assert found.of["a:0"] == found.of["b:0"]


def test_police_are_the_one_force_that_the_report_names() -> None:
    a = told("a", f"Korvale Police: {DAM}", f"the police: {TOWN}")
    b = told("b", f"Marle Police: {DAM}", f"the police: {TOWN}")
    c = told("c", f"the police: {TOWN}")
    found = origins(linked(a, b, c, bodies=["Korvale Police", "Marle Police"]))
    assert found.of["a:0"] == found.of["a:1"] != found.of["b:1"] == found.of["b:0"]
    assert names(found, "c:0") == ["police"]


def test_a_body_of_one_word_is_whole() -> None:
    a = told("a", f"Senate: {DAM}", f"Senate Ethics Committee: {TOWN}")
    found = origins(linked(a, bodies=["Senate", "Senate Ethics Committee"]))
    assert found.of["a:0"] != found.of["a:1"]


def test_an_agency_that_only_contributed_is_not_the_voice_of_the_paper() -> None:
    helped = told(
        "a", DAM, "Norland Press contributed to this report.", publisher="Coast Post", agencies=("Norland Press",)
    )
    printed = told("b", TOWN, publisher="Hill Times", agencies=("Norland Press",))
    found = origins(linked(helped, printed))
    assert found.of["a:0"] != found.of["b:0"]


def test_a_spokesman_for_a_person_is_of_that_persons_house_and_not_the_person() -> None:
    a = told("a", f"Mara Quist: {DAM}", f"spokesman for Mara Quist: {TOWN}")
    pile = linked(a, people=["Mara Quist"])
    speakers = tuple(pair for pair in pile.speakers if pair[0] != a.attributions[1].id)
    found = origins(replace(pile, speakers=speakers))
    assert names(found, "a:1") == ["spokesman for Mara Quist"]
    assert found.houses[found.of["a:0"]] & found.houses[found.of["a:1"]]


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("the police", Role.INSTITUTION),
        ("Oslo police", Role.INSTITUTION),
        ("the mayor", Role.OFFICE),
        ("an official", Role.PEOPLE),
        ("two witnesses", Role.PEOPLE),
        ("a safety inspector", Role.PEOPLE),
        ("local media", Role.HEARSAY),
        ("media reports", Role.HEARSAY),
        ("the daily", Role.OUTLET),
        ("the study", Role.DOCUMENT),
        ("the scheme", Role.NOBODY),
        ("", Role.NOBODY),
    ],
)
def test_roles(phrase: str, role: Role) -> None:
    assert role_in(phrase) is role


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("www.bbc.co.uk", "BBC"),
        ("edition.cnn.com", "CNN"),
        ("AP", "the Associated Press"),
        ("news.marltide.com.ng", "marltide.com"),
    ],
)
def test_outlets_by_name_and_by_site(one: str, other: str) -> None:
    assert outlet_key(one) == outlet_key(other) != ""


def test_near_verbatim_needs_a_long_run() -> None:
    assert near_verbatim("nine men were pulled out of the river alive", "Nine men were pulled out of the river")
    assert not near_verbatim("the river rose", "the river rose")
    assert longest_run(("a", "b", "c"), ("x", "b", "c")) == ("b", "c")


LINES = st.lists(st.sampled_from([DAM, TOWN, f"Mara Quist: {DAM}", f"a diplomat: {TOWN}"]), min_size=1, max_size=4)


@given(LINES, LINES)
def test_every_claim_has_one_trace_that_ends_at_its_origin(one: list[str], other: list[str]) -> None:
    pile = linked(told("a", *one), told("b", *other), same=[("a:0", "b:0")], people=["Mara Quist"])
    found = origins(pile)
    assert sorted(t.claim for t in found.traces) == sorted(c.id for m in pile.marked for c in m.claims)
    assert all(t.path[-1] == found.names[t.origin] for t in found.traces)
    again = origins(linked(*reversed(pile.marked), same=[("b:0", "a:0")], people=["Mara Quist"]))
    assert {c: found.names[o] for c, o in found.of.items()} == {c: again.names[o] for c, o in again.of.items()}


def test_two_services_named_by_their_task_are_two_sources() -> None:
    found = origins(
        linked(
            told("a", f"police: {DAM}", f"police: {TOWN}"),
            told("b", f"the fire service: {DAM}", f"the fire service: {TOWN}"),
            same=[("a:0", "b:0"), ("a:1", "b:1")],
        )
    )
    assert found.of["a:0"] != found.of["b:0"]


def test_what_stands_beside_an_unnamed_sources_words_is_the_papers() -> None:
    a = told("a", f"Valley Herald > an unnamed diplomat: {DAM}", f"Valley Herald: {TOWN}")
    beside = changed(a, "a:0", kind=ClaimKind.APPOSITION)
    found = origins(linked(beside, told("b", TOWN), bodies=["Valley Herald"]))
    assert found.of["a:0"] == found.of["a:1"]


def test_a_report_that_rests_on_one_body_has_from_it_what_others_attribute_to_it() -> None:
    said = (f"Dam Office: {text}" for text in ("The gate was old", "It was to be rebuilt", "It fell at four"))
    pile = linked(
        told("a", *said, "Four men are gone"),
        told("b", "Dam Office: Four workers were missing"),
        same=[("a:3", "b:0")],
        bodies=["Dam Office"],
        score=0.45,
    )
    found = origins(pile)
    assert found.of["a:3"] == found.of["b:0"]
    assert "rests" in next(t.why for t in found.traces if t.claim == "a:3")


@pytest.mark.parametrize(
    ("name", "outlet"), [("KQZX", True), ("WQZ-TV", True), ("WIPO", False), ("Korvale", False)]
)
def test_a_call_sign_is_a_station(name: str, outlet: bool) -> None:
    assert is_outlet(name) is outlet


def test_a_role_with_a_name_behind_it_is_the_body_of_that_name() -> None:
    a = told("a", f"Korvale Grain: {DAM}")
    b = told("b", f"the company, Korvale Grain, of the north: {DAM}")
    found = origins(linked(a, b, bodies=["Korvale Grain"]))
    assert names(found, "a:0", "b:0") == ["Korvale Grain", "Korvale Grain"]


def test_reports_of_one_text_with_its_tags_have_one_voice() -> None:
    lines = [
        f"{DAM} after a tremor opened a crack in its wall, the operator said.",
        f"{TOWN} by midnight on Monday, said civil defence chief Rhea Stott.",
        "“We lower it by half a metre an hour and no faster,” said plant manager Gerd Stahl.",
    ]
    a = told("a", f"MARLE, Orlen (NP) — {lines[0]}", *lines[1:], "The wind was calm")
    b = told("b", *lines, "Rain fell in the hills")
    c = told(
        "c", lines[0], "The sun rose late over the valley and the hills behind it", "Nobody came to the square"
    )
    found = origins(linked(a, b, c))
    assert found.of["a:3"] == found.of["b:3"] != found.of["c:2"]


def test_what_a_source_calls_something_is_known_from_it() -> None:
    text = "The pilots' union called the move overdue.\nRain fell in the hills on Monday."
    report = mark(Report("a", text, body=((0, len(text)),), language="en"), Settings().mark)
    found = origins(linked(report))
    assert "union" in " ".join(names(found, *(c.id for c in report.claims if "overdue" in c.span.text)))


def test_a_document_is_not_the_person_who_says_the_same() -> None:
    a = told("a", f"regulatory filing: {DAM}", f"regulatory filing: {TOWN}")
    b = told("b", f"Mara Quist: {DAM}", f"Mara Quist: {TOWN}")
    found = origins(linked(a, b, same=[("a:0", "b:0"), ("a:1", "b:1")], people=["Mara Quist"]))
    assert found.of["a:0"] != found.of["b:0"]
