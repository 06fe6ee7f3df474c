from __future__ import annotations

from dataclasses import replace

from factories import changed, linked, numbered, told

from making import report
from secondsource.mark import mark
from secondsource.model import Fact, Linked, Modality, Revision, SlotKind
from secondsource.settings import MarkSettings, WeighSettings
from secondsource.weigh.earlier import earlier_case
from secondsource.weigh.facts import find_facts
from secondsource.weigh.facts.statement import best_claim
from secondsource.weigh.lead import find_lead
from secondsource.weigh.origins import find_origins
from secondsource.weigh.ranking import central_first
from secondsource.weigh.view import view_of

BROKE = "The Korvale dam broke before dawn and took the old bridge with it"
COLOUR = "Bright flags hang along the market street of another quiet town today"


def facts(of: Linked) -> tuple[Fact, ...]:
    view, settings = view_of(of), WeighSettings()
    return central_first(view, find_facts(view, find_origins(view, settings), (), settings))


def rank(of: Linked, start: str) -> float:
    return next(f.rank for f in facts(of) if f.statement.startswith(start))


def test_what_openings_share_comes_before_colour() -> None:
    pile = linked(
        told("a", "Korvale dam breaks", BROKE, COLOUR),
        told("b", "Dam at Korvale gone", BROKE, COLOUR),
        same=[("a:1", "b:1"), ("a:2", "b:2")],
    )
    assert rank(pile, BROKE) > rank(pile, COLOUR)


def test_a_frame_and_an_unreached_office_rank_low() -> None:
    said = "The Korvale dam office could not be reached about the old bridge"
    pile = linked(told("a", BROKE, said), told("b", BROKE, said), same=[("a:0", "b:0"), ("a:1", "b:1")])
    assert rank(pile, BROKE) > 2 * rank(pile, said)


def test_the_wording_that_is_not_denied_is_taken() -> None:
    a, b = told("a", BROKE), told("b", BROKE)
    view = view_of(linked(changed(a, "a:0", modality=Modality.DENIED), b, same=[("a:0", "b:0")]))
    assert best_claim(view, ["a:0", "b:0"]).id == "b:0"


def test_the_wording_that_adds_least_is_taken() -> None:
    more = BROKE.replace("bridge", "bridge and a hundred barrels of costly oil with all their iron rings")
    view = view_of(linked(told("a", more), told("b", BROKE), same=[("a:0", "b:0")]))
    assert best_claim(view, ["a:0", "b:0"]).id == "b:0"


def test_an_earlier_case_is_known_by_its_date() -> None:
    old = numbered(
        told("a", "The Orlen dam burst in 2012", published="2031-05-07"), "a:0", "2012", "2012", SlotKind.TIME
    )
    view = view_of(linked(old))
    assert earlier_case(view, list(view.claims.values()), ())
    assert not earlier_case(view, [replace(view.claims["a:0"], slots=())], ())


def read(**texts: str) -> Linked:
    return linked(*(mark(report(name, text), MarkSettings()) for name, text in texts.items()))


def test_a_line_that_begins_with_a_pronoun_ranks_below_one_that_says_who() -> None:
    text = "The new boat and the old raft sank off the long pier on Monday."
    leaning = "Her new boat and the old raft sank off the long pier on Monday."
    assert rank(read(a=text), "The new boat") > 1.4 * rank(read(a=leaning), "Her new boat")


def test_a_first_sentence_that_leans_behind_its_dateline_does_not_lead() -> None:
    pile = read(
        a="The new boat and the old raft sank off the long pier on Monday.",
        b="KORVALE — It began as the new boat and the old raft of Ilse Brandt sank off the long pier on Monday.",
    )
    assert find_lead(view_of(pile), facts(pile))[0].text.startswith("The new boat")


def test_a_version_that_was_replaced_does_not_lead() -> None:
    old, new = told("a", f"Three people died when {BROKE}"), told("b", f"Five people died when {BROKE}")
    made = replace(linked(old, new, same=[("a:0", "b:0")]), revisions=(Revision("a", "b", (), ""),))
    assert [s.report_id for s in find_lead(view_of(made), facts(made))] == ["b"]
