from __future__ import annotations

from dataclasses import replace

import pytest

from invented import empty, ferry
from secondsource.model import Status
from secondsource.render.view import page_of


def test_the_tally_counts_the_lines_that_the_page_shows() -> None:
    page = page_of(ferry())
    tally = page.verdict[0]
    assert len(page.sections[0].parts[0].lines) == 1
    assert tally.text.startswith("1 fact has two or more independent origins")
    assert tally.text.endswith("the accounts differ on 2 questions (1 conflict)")


def test_the_main_point_says_how_many_origins_it_has_and_why() -> None:
    main = page_of(ferry()).verdict[1]
    assert main.chips[0].text == "2 origins"
    assert main.note == ferry().facts[0].why
    assert main.refs


def test_the_main_point_is_the_first_statement_that_more_than_one_report_tells() -> None:
    dossier = ferry()
    first, *rest = dossier.facts
    alone = replace(first, agreeing=first.agreeing[:1], claims=first.agreeing[:1])
    retold = next(f for f in rest if len(f.claims) == 1)
    wide = replace(retold, claims=(*retold.claims, first.agreeing[2]))
    main = page_of(replace(dossier, facts=(alone, wide, first))).verdict[1]
    assert wide.statement in main.text
    assert page_of(replace(dossier, facts=(alone,))).verdict[1].text.endswith("in 1 report")


def test_a_main_point_is_not_sought_far_below_the_first_fact() -> None:
    dossier = ferry()
    first = dossier.facts[0]
    alone = replace(first, agreeing=first.agreeing[:1], claims=first.agreeing[:1], rank=9.0)
    far = replace(first, rank=1.0)
    assert page_of(replace(dossier, facts=(alone, far))).verdict[1].text.endswith("in 1 report")
    assert (
        page_of(replace(dossier, facts=(alone, replace(far, rank=8.0)))).verdict[1].text.endswith("in 3 reports")
    )


def test_a_main_point_that_others_word_in_their_own_way_says_so() -> None:
    dossier = ferry()
    first = dossier.facts[0]
    loose = replace(first, agreeing=first.agreeing[:1], least=1, most=1, loose=True)
    text = page_of(replace(dossier, facts=(loose,))).verdict[1].text
    assert text.endswith("in 1 report, something like it in 2 more")


@pytest.mark.parametrize("name", ["Tarnholm coastguard", "gazette's unnamed officials"])
def test_one_origin_in_many_reports_is_named_as_one(name: str) -> None:
    dossier = ferry()
    wide = replace(dossier.origins[0], name=name, reports=tuple(r.id for r in dossier.used))
    lines = page_of(replace(dossier, origins=(wide, *dossier.origins[1:]))).verdict
    assert lines[-1].chips[0].text == "one origin"
    assert lines[-1].text == f"Claims in 3 of 3 reports come from {name}"


def test_without_a_second_origin_it_says_so() -> None:
    dossier = ferry()
    fact = replace(dossier.facts[0], status=Status.SINGLE_SOURCE, least=1, most=3)
    tally, main, *_ = page_of(replace(dossier, facts=(fact,))).verdict
    assert tally.text.startswith("No fact has two origins that are surely independent; 1 fact in 3 or more")
    assert main.chips[0].text == "1–3 origins, cannot tell"


def test_where_no_fact_was_found_nothing_is_checked() -> None:
    assert page_of(empty()).verdict == ()


def test_without_a_headline_the_event_heads_the_page() -> None:
    dossier = ferry()
    untitled = tuple(replace(m, report=replace(m.report, title=None)) for m in dossier.marked)
    page = page_of(replace(dossier, marked=untitled))
    assert page.title.rstrip(" …") in page.event[0].text
    assert page_of(empty()).title == "Dossier"


def test_a_long_first_sentence_is_cut_at_a_comma() -> None:
    dossier = ferry()
    text = "The ferry Nordlys burned off Tarnholm on Monday night, the coastguard said, after a pump had exploded below."
    event = (replace(dossier.event[0], start=0, end=len(text), text=text),)
    untitled = tuple(replace(m, report=replace(m.report, title=None)) for m in dossier.marked)
    title = page_of(replace(dossier, marked=untitled, event=event)).title
    assert title == "The ferry Nordlys burned off Tarnholm on Monday night, the coastguard said …"
