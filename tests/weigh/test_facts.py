from __future__ import annotations

from dataclasses import replace

import pytest
from factories import changed, fact_of, facts_of, hedged, linked, numbered, stanced, told
from hypothesis import given
from hypothesis import strategies as st

from secondsource.model import (
    Aspect,
    Dated,
    DateEvidence,
    Difference,
    Linked,
    Modality,
    NameKind,
    Origin,
    OriginKind,
    Polarity,
    Relation,
    SlotKind,
    Stance,
    Status,
    Version,
)
from secondsource.weigh.facts.agreement import confirm
from secondsource.weigh.facts.independence import digit_of, independent
from secondsource.weigh.view import view_of

DAM = "The dam above Korvale broke before dawn"
DAM_TOO = "Before dawn the Korvale dam broke"
SAME = [("a:0", "b:0")]


def test_two_named_people_corroborate() -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}"),
        told("b", f"Ivo Lenz: {DAM_TOO}"),
        same=SAME,
        people=["Mara Quist", "Ivo Lenz"],
    )
    found = fact_of(pile)
    assert (found.status, found.least, found.most, found.digit) == (Status.CORROBORATED, 2, 2, "1")
    assert found.statement == DAM
    assert "independent" in found.why


def test_one_source_in_two_reports_does_not() -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}"), told("b", f"Mara Quist: {DAM}"), same=SAME, people=["Mara Quist"]
    )
    found = fact_of(pile)
    assert (found.status, found.least, found.most, found.digit) == (Status.SINGLE_SOURCE, 1, 1, "3")
    assert "all from one origin" in found.why


def test_an_outlet_without_a_source_does_not_confirm_the_source_of_another() -> None:
    pile = linked(told("a", f"Mara Quist: {DAM}"), told("b", DAM), same=SAME, people=["Mara Quist"])
    assert fact_of(pile).status is Status.SINGLE_SOURCE


def test_outlets_in_the_same_words_do_not_confirm_each_other() -> None:
    same = fact_of(linked(told("a", DAM), told("b", DAM), same=SAME))
    assert (same.status, same.least, same.most) == (Status.SINGLE_SOURCE, 1, 2)
    other = fact_of(linked(told("a", DAM), told("b", "Before dawn the Korvale dam broke"), same=SAME))
    assert (other.status, other.least) == (Status.CORROBORATED, 2)


def test_outlets_do_not_confirm_each_other_where_a_source_is_named() -> None:
    piles = told("a", DAM), told("b", "Before dawn the Korvale dam broke"), told("c", f"Mara Quist: {DAM}")
    pile = linked(*piles, same=[("a:0", "b:0", "c:0")], people=["Mara Quist"])
    assert (fact_of(pile).status, fact_of(pile).least) == (Status.SINGLE_SOURCE, 1)


def test_unnamed_sources_of_two_papers_are_a_range() -> None:
    found = fact_of(linked(told("a", f"a diplomat: {DAM}"), told("b", f"a diplomat: {DAM_TOO}"), same=SAME))
    assert (found.status, found.least, found.most, found.digit) == (Status.SINGLE_SOURCE, 1, 2, "4")


def test_a_weak_alignment_is_loose() -> None:
    pile = linked(told("a", DAM), told("b", "Before dawn the Korvale dam broke"), same=SAME, score=0.5)
    assert (fact_of(pile).loose, fact_of(pile).status) == (True, Status.SINGLE_SOURCE)


def test_a_conflict_makes_it_disputed() -> None:
    dispute = Difference(
        "d", "When?", Aspect.TIME, Relation.CONFLICT, (Version("dawn", ("a:0",)), Version("noon", ("b:0",))), "r"
    )
    found = fact_of(linked(told("a", DAM), told("b", DAM), same=SAME), dispute)
    assert (found.status, found.digit) == (Status.DISPUTED, "5")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The flood of 9 took the old bridge", "It took the old bridge, the flood of 9", True),
        ("The ferry landed at 9:45 on the west quay", "The ferry landed at 10:15 on the west quay", False),
        ("Dams broke", "Dams broke", False),
        (
            "Was the old dam above Korvale safe before dawn?",
            "Was the old dam above Korvale safe before dawn",
            False,
        ),
        ("The council sold the mill in the upper valley", "A herd of deer crossed the frozen lake", False),
    ],
)
def test_words_that_meet(one: str, other: str, same: bool) -> None:
    pile = linked(
        told("a", f"Mara Quist: {one}"),
        told("b", f"Ivo Lenz: {other}"),
        same=SAME,
        people=["Mara Quist", "Ivo Lenz"],
    )
    assert (fact_of(pile).status is Status.CORROBORATED) is same


def test_another_actor_does_not_confirm() -> None:
    a = told("a", "Mara Quist: Orlen condemned the opening of the upper gates")
    b = told("b", "Ivo Lenz: Korvale condemned the opening of the upper gates")
    pile = linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"], bodies=["Orlen", "Korvale"])
    assert fact_of(pile).status is Status.SINGLE_SOURCE


def test_a_place_that_acts_does_not_confirm_an_unnamed_government() -> None:
    a = told("a", "Mara Quist: Korvale condemned the opening of the upper gates")
    b = told("b", "Ivo Lenz: The government condemned the opening of the upper gates")
    a = changed(a, "a:0", subject=a.report.span(0, len("Korvale")))
    b = changed(b, "b:0", subject=b.report.span(0, len("The government")))
    pile = linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"], bodies=["Korvale"])
    assert _agree(pile)
    places = tuple(replace(e, kind=NameKind.PLACE) if e.name == "Korvale" else e for e in pile.entities)
    assert not _agree(replace(pile, entities=places))


def _agree(pile: Linked) -> bool:
    view = view_of(pile)
    return confirm(view, view.claims["a:0"], view.claims["b:0"])


def test_reports_far_apart_in_time_tell_of_two_events() -> None:
    a = told("a", f"Mara Quist: {DAM}", published="2031-01-02")
    b = told("b", f"Ivo Lenz: {DAM}", published="2032-05-02")
    assert fact_of(linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"])).status is Status.SINGLE_SOURCE


@pytest.mark.parametrize("what", ["number", "age", "polarity", "modality", "reportedly", "denied"])
def test_what_differs_in_a_slot_is_not_confirmed(what: str) -> None:
    a = told("a", "Mara Quist: The flood of 9 took the old bridge")
    b = told("b", "Ivo Lenz: The flood of 8 took the old bridge")
    if what in ("number", "age"):
        kind = SlotKind.NUMBER if what == "number" else SlotKind.AGE
        a, b = numbered(a, "a:0", "9", "9", kind), numbered(b, "b:0", "8", "8", kind)
    if what == "polarity":
        b = changed(b, "b:0", polarity=Polarity.NEGATIVE)
    if what in ("modality", "reportedly"):
        b = hedged(b, "b:0", Modality.FUTURE if what == "modality" else Modality.REPORTED)
    if what == "denied":
        b = stanced(b, "b:0", Stance.DENIES)
    found = fact_of(linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"]))
    assert found.status is Status.SINGLE_SOURCE


def test_a_denial_is_no_origin_of_what_it_denies() -> None:
    a, b = told("a", f"Mara Quist: {DAM}"), stanced(told("b", f"Ivo Lenz: {DAM_TOO}"), "b:0", Stance.DENIES)
    assert fact_of(linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"])).most == 1


def test_facts_come_in_order_of_rank_and_echoes_sink() -> None:
    piles = [told(r, f"{who}: {DAM}", "The mill stood dry") for r, who in (("a", "Mara Quist"), ("b", "Ivo Lenz"))]
    third = told("c", f"Asha Roe: {DAM}")
    same = [("a:0", "b:0", "c:0"), ("a:0", "b:0"), ("a:1", "b:1")]
    found = facts_of(linked(*piles, third, same=same, people=["Mara Quist", "Ivo Lenz", "Asha Roe"]))
    assert [f.claims for f in found] == [("a:0", "b:0", "c:0"), ("a:1", "b:1"), ("a:0", "b:0")]
    assert [f.rank for f in found] == sorted((f.rank for f in found), reverse=True)


KINDS = st.lists(st.sampled_from(list(OriginKind)), max_size=6)


@given(KINDS, st.booleans(), st.booleans())
def test_the_range_holds_and_every_case_has_a_digit(kinds: list[OriginKind], disputed: bool, loose: bool) -> None:
    held = [Origin(f"o{n}", "x", kind, None, ()) for n, kind in enumerate(kinds)]
    least, most = independent(held)
    assert 0 <= least <= most == len(held)
    assert (least > 0) == bool(held)
    assert digit_of(held, least, most, disputed, loose) in "123456"


@given(KINDS)
def test_ties_only_lower_the_least(kinds: list[OriginKind]) -> None:
    held = [Origin(f"o{n}", "x", kind, None, ()) for n, kind in enumerate(kinds)]
    assert independent(held, lambda a, b: True)[0] == min(1, len(held)) <= independent(held)[0] or not held


def test_one_statement_given_to_two_speakers_is_one_origin() -> None:
    words = "The dam above Korvale broke before dawn because nobody had watched it"
    pile = linked(
        told("a", f"Mara Quist: {words}"),
        told("b", f"Ivo Lenz: {words}"),
        same=SAME,
        people=["Mara Quist", "Ivo Lenz"],
    )
    assert fact_of(pile).status is Status.SINGLE_SOURCE


def test_a_first_name_shortened_is_no_second_source() -> None:
    pile = linked(
        told("a", f"James Quist: {DAM}"),
        told("b", f"Jim Quist: {DAM}"),
        same=SAME,
        people=["James Quist", "Jim Quist"],
    )
    assert fact_of(pile).status is Status.SINGLE_SOURCE


def test_only_claims_that_agree_are_counted_and_shown() -> None:
    pile = linked(
        told("a", f"Mara Quist: {DAM}"),
        told("b", f"Ivo Lenz: {DAM_TOO}"),
        told("c", "Tomas Ferber: The old bridge was rebuilt last year"),
        same=[("a:0", "b:0", "c:0")],
        people=["Mara Quist", "Ivo Lenz", "Tomas Ferber"],
    )
    found = fact_of(pile)
    assert (found.status, found.least, found.most) == (Status.CORROBORATED, 2, 2)
    assert len(found.claims) == 3
    assert len(found.agreeing) == 2


RAIN = "Rain had soaked the valley floor since spring"
RAIN_TOO = "Since spring rain soaked the floor of the valley"


def own(*lines: str, second: tuple[str, ...] = (), same: list[tuple[str, ...]] = SAME) -> Linked:
    """Build two reports that say DAM in their own voice, then other lines."""
    return linked(
        told("a", DAM, *lines), told("b", DAM_TOO, *second), same=same, people=["Mara Quist", "Ivo Lenz"]
    )


def test_outlets_that_rest_on_one_source_do_not_confirm_each_other() -> None:
    quoted = ("Mara Quist: The mill stood dry", "Mara Quist: The mill was old")
    assert fact_of(own(*quoted, second=("Ivo Lenz: The mill stood dry",))).status is Status.CORROBORATED
    assert fact_of(own(*quoted, second=quoted)).status is Status.SINGLE_SOURCE


def test_outlets_that_tell_much_alike_do_not_confirm_each_other() -> None:
    more = ("The mill was old", RAIN, "Sheep fed on the upper bank")
    too = ("Old was the mill", RAIN_TOO, "On the upper bank fed sheep")
    alike = [("a:0", "b:0"), ("a:1", "b:1"), ("a:2", "b:2"), ("a:3", "b:3")]
    assert all(f.status is Status.SINGLE_SOURCE for f in facts_of(own(*more, second=too, same=alike)))
    assert fact_of(own(*more, second=too)).status is Status.CORROBORATED


def test_a_loose_alignment_will_do_for_two_named_sources() -> None:
    one, other = "Mara Quist: A truck broke the gate of the old mill", "Ivo Lenz: The mill gate the truck broke"
    named = [changed(told(r, words), f"{r}:0", predicate="break") for r, words in (("a", one), ("b", other))]
    people = ["Mara Quist", "Ivo Lenz"]
    assert fact_of(linked(*named, same=SAME, score=0.55, people=people)).status is Status.CORROBORATED
    assert fact_of(linked(*named, same=SAME, score=0.45, people=people)).status is Status.SINGLE_SOURCE


def test_two_people_who_say_this_speak_of_two_things() -> None:
    pile = [
        told("a", "Mara Quist: This was the worst flood ever"),
        told("b", "Ivo Lenz: This flood was ever the worst"),
    ]
    pointed = [changed(m, f"{m.report.id}:0", subject=m.report.span(0, 4)) for m in pile]
    assert fact_of(linked(*pointed, same=SAME, people=["Mara Quist", "Ivo Lenz"])).status is Status.SINGLE_SOURCE


def test_what_was_reported_at_first_is_not_confirmed() -> None:
    early = "The dam above Korvale was earlier reported broke before dawn"
    pile = linked(
        told("a", f"Mara Quist: {early}"),
        told("b", f"Ivo Lenz: {DAM_TOO}"),
        same=SAME,
        people=["Mara Quist", "Ivo Lenz"],
    )
    assert fact_of(pile).status is Status.SINGLE_SOURCE


def test_an_age_is_of_one_bearer() -> None:
    def aged(one: str, other: str) -> Status:
        a = numbered(told("a", f"Mara Quist: {one}"), "a:0", "40", "40", SlotKind.AGE)
        b = numbered(told("b", f"Ivo Lenz: {other}"), "b:0", "40", "40", SlotKind.AGE)
        pile = linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"])
        return fact_of(replace(pile, alignments=tuple(replace(x, why="age") for x in pile.alignments))).status

    assert aged("Berta was 40", "Berta of the mill, 40") is Status.CORROBORATED
    assert aged("Berta was 40", "Anton of the mill, 40") is Status.SINGLE_SOURCE


@pytest.mark.parametrize(("other", "status"), [("Tuesday", Status.CORROBORATED), ("Friday", Status.SINGLE_SOURCE)])
def test_a_day_that_the_other_report_knows_nothing_of_is_not_confirmed(other: str, status: Status) -> None:
    days = {"Tuesday": "2031-05-06", "Friday": "2031-05-09"}
    a = told("a", f"Mara Quist: {DAM}")
    a = numbered(a, "a:0", "dawn", days[other], SlotKind.TIME)
    b = told("b", f"Ivo Lenz: {DAM_TOO}")
    dated = Dated("2031-05-06", DateEvidence.METADATA, "made for a test")
    b = replace(b, report=replace(b.report, published=dated))
    assert fact_of(linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"])).status is status


def test_whoever_is_named_beside_the_words_may_have_said_them() -> None:
    a = told("a", f"Mara Quist: {DAM}")
    b = told("b", f"{DAM_TOO}, Mara Quist told the council, Ivo Lenz: reports")
    pile = linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"])
    assert fact_of(pile).status is Status.SINGLE_SOURCE


@pytest.mark.parametrize("modality", [Modality.FUTURE, Modality.HEDGED])
def test_what_an_outlet_expects_is_known_from_somebody(modality: Modality) -> None:
    a, b = hedged(told("a", DAM), "a:0", modality), hedged(told("b", DAM_TOO), "b:0", modality)
    assert fact_of(linked(a, b, same=SAME)).status is Status.SINGLE_SOURCE


def test_an_age_in_two_outlets_own_voice_has_somebody_behind_it() -> None:
    a, b = (numbered(told(n, DAM), f"{n}:0", "dam", "36", SlotKind.AGE) for n in "ab")
    pile = linked(a, b, same=SAME)
    typed = replace(pile, alignments=tuple(replace(x, why="age") for x in pile.alignments))
    assert fact_of(typed).status is Status.SINGLE_SOURCE


def test_two_texts_that_share_a_long_run_of_words_may_be_one() -> None:
    run = "The valley had been warned of floods by three old engineers in spring"
    pile = linked(told("a", DAM, run), told("b", DAM_TOO, run), same=SAME)
    assert fact_of(pile).status is Status.SINGLE_SOURCE


def test_one_result_is_public() -> None:
    a = told("a", "Orlen fell 3-1 to Korvale on the old west field")
    b = told("b", "On the west field Orlen fell to Korvale, 3-1", "Ivo Lenz: Orlen fell")
    assert fact_of(linked(a, b, same=SAME, people=["Ivo Lenz"], bodies=["Orlen"])).status is Status.CORROBORATED


def test_two_sources_whom_one_report_alone_quotes_confirm_nothing() -> None:
    lines = f"Mara Quist: {DAM}", f"Ivo Lenz: {DAM_TOO} in the night"
    made = told("a", *lines)
    made = changed(changed(made, "a:0", predicate="break"), "a:1", predicate="break")
    pile = linked(made, told("b", DAM), same=[("a:0", "a:1", "b:0")], people=["Mara Quist", "Ivo Lenz"])
    assert (fact_of(pile).status, fact_of(pile).least) == (Status.SINGLE_SOURCE, 1)


def test_whoever_is_said_to_belong_to_a_body_does_not_confirm_it() -> None:
    a = told("a", f"Mara Quist of the Dam Office: {DAM}")
    b = told("b", f"Dam Office: {DAM_TOO}")
    assert (
        fact_of(linked(a, b, same=SAME, people=["Mara Quist"], bodies=["Dam Office"])).status
        is Status.SINGLE_SOURCE
    )


def test_two_officials_of_bodies_unknown_may_share_a_file() -> None:
    a = told("a", f"Sheriff Mara Quist: {DAM}")
    b = told("b", f"Commissioner Ivo Lenz: {DAM_TOO}")
    assert fact_of(linked(a, b, same=SAME, people=["Mara Quist", "Ivo Lenz"])).status is Status.SINGLE_SOURCE


def test_the_reason_says_when_a_fact_is_open_to_all() -> None:
    a = told("a", "Orlen fell 3-1 to Korvale in the game")
    b = told("b", "The game on the west field is over and Orlen fell to Korvale, 3-1")
    assert "look up" in fact_of(linked(a, b, same=SAME, bodies=["Orlen"])).why
    assert "neither copies" in fact_of(linked(told("a", DAM), told("b", DAM_TOO), same=SAME)).why
