from __future__ import annotations

from dataclasses import replace

import pytest
from factories import hedged, linked, told

from secondsource.model import Change, ChangeKind, Finding, FindingKind, Linked, Modality, Revision
from secondsource.settings import WeighSettings
from secondsource.weigh.facts import find_facts
from secondsource.weigh.findings import find_findings
from secondsource.weigh.origins import find_origins
from secondsource.weigh.view import view_of

DAM = "The dam above Korvale broke before dawn"


def findings(of: Linked, kind: FindingKind) -> list[Finding]:
    view, settings = view_of(of), WeighSettings()
    origins = find_origins(view, settings)
    found = find_findings(view, origins, find_facts(view, origins, (), settings), ())
    assert all(s.holds_in(view.reports[s.report_id]) for f in found for s in f.spans)
    return [f for f in found if f.kind is kind]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor could not be reached for comment",
        "It is not clear who opened the gate",
        "It was unclear how many were missing",
        "The victims have not been identified",
        "The ministry did not immediately respond to a request for comment",
        "The ministry has not yet responded to questions",
        "The mayor could not be immediately reached",
        "The police do not yet have a motive",
        "Detectives are still searching for a motive",
    ],
)
def test_what_is_not_known(text: str) -> None:
    assert [f.text for f in findings(linked(told("a", text)), FindingKind.NOT_KNOWN)] == [f"{text}."]


@pytest.mark.parametrize(
    "text",
    [
        "The sky was clear",
        "He is known for his boats",
        "She responded at once",
        "A man who was not identified left the pier",
        "You know I do not know what to wear",
        "The crew did not know what to do",
        "I do not know why the pier is wet (@ilsebrandt)",
    ],
)
def test_what_is_known(text: str) -> None:
    assert not findings(linked(told("a", text)), FindingKind.NOT_KNOWN)


def test_what_two_reports_do_not_know_is_one_finding() -> None:
    piles = [told(r, "It is not clear who opened the gate") for r in "ab"]
    assert [len(f.spans) for f in findings(linked(*piles), FindingKind.NOT_KNOWN)] == [2]


def test_outlets_that_cite_each_other() -> None:
    a = told("a", f"Hill Times: {DAM}", publisher="Coast Post")
    b = told("b", f"Coast Post: {DAM}", publisher="Hill Times")
    found = findings(linked(a, b, bodies=["Hill Times", "Coast Post"]), FindingKind.CIRCULAR)
    assert [f.text for f in found] == [
        "Coast Post cites Hill Times, and Hill Times cites Coast Post: neither confirms the other."
    ]
    one_way = linked(a, told("b", DAM, publisher="Hill Times"), bodies=["Hill Times"])
    assert not findings(one_way, FindingKind.CIRCULAR)


def test_a_hedge_that_is_lost() -> None:
    a, b = hedged(told("a", DAM), "a:0", Modality.ALLEGED), told("b", DAM)
    found = findings(linked(a, b, same=[("a:0", "b:0")]), FindingKind.HEDGE_LOSS)
    assert len(found) == 1
    assert [s.report_id for s in found[0].spans] == ["a", "b"]
    assert not findings(linked(told("a", DAM), b, same=[("a:0", "b:0")]), FindingKind.HEDGE_LOSS)


def test_what_asserts_nothing_has_lost_no_hedge() -> None:
    a, b = hedged(told("a", DAM), "a:0", Modality.ALLEGED), told("b", "The old dam above Korvale")
    assert not findings(linked(a, b, same=[("a:0", "b:0")]), FindingKind.HEDGE_LOSS)


@pytest.mark.parametrize(
    ("one", "other", "changed"),
    [
        ("we shall open the upper gates on Friday night", "we shall open the upper gates on Friday night", False),
        ("we shall open the upper gates on Friday night", "we shall close the upper gates on Friday night", True),
        ("this is the eleventh gate that we open", "this is the 11th gate that we open", False),
        ("we recognise the dam was old and weak", "we recognize the dam was old and weak", False),
        ("we shall open the upper gates on Friday night", "open the upper gates on Friday night", False),
        (
            "we at the North Dam Office shall open the upper gates",
            "we at the NDO shall open the upper gates",
            False,
        ),
    ],
)
def test_quoted_words_that_change(one: str, other: str, changed: bool) -> None:
    piles = [
        told("a", f'The mayor promised: "{one}" and left'),
        told("b", f'The mayor promised: "{other}" and left'),
    ]
    assert bool(findings(linked(*piles), FindingKind.MUTATION)) is changed


def test_what_a_new_version_dropped() -> None:
    a, b = told("a", DAM, "The harbour master had warned the town twice"), told("b", DAM)
    gone = a.claims[1].span
    pile = replace(linked(a, b), revisions=(Revision("a", "b", (Change(ChangeKind.REMOVED, gone, None),)),))
    assert [f.spans for f in findings(pile, FindingKind.DROPPED)] == [(gone,)]
