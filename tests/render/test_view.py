from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invented import empty, ferry
from secondsource.model import Status
from secondsource.render import limits
from secondsource.render.view import index_of, page_of
from secondsource.render.view.index import short_names
from secondsource.render.view.page import Page, Section

ORDER = ["known", "differences", "origins", "timeline", "single", "changes", "findings", "problems", "method"]


@pytest.fixture
def page() -> Page:
    return page_of(ferry())


def section(page: Page, key: str) -> Section:
    return next(s for s in page.sections if s.key == key)


def test_the_sections_stand_in_their_order(page: Page) -> None:
    assert [s.key for s in page.sections] == ORDER
    assert [s.key for s in page_of(empty()).sections] == ORDER


def test_a_reference_names_report_and_sentence(page: Page) -> None:
    (line,) = section(page, "known").parts[0].lines
    assert [r.label for r in line.refs] == ["10:2", "11:2", "20:2"]
    assert line.chips[0].text == "2 origins"
    assert "Tarnholm coastguard; Tomas Reuel" in line.note


def test_every_line_of_a_report_leads_to_its_words(page: Page) -> None:
    reports = {r.id: r for r in ferry().reports}
    lines = [line for s in page.sections for p in s.parts for line in p.lines]
    refs = [ref for line in [*page.event, *lines] for ref in line.every_ref()]
    assert refs
    assert all(0 <= a < b <= len(reports[r.report].text) for r in refs for a, b in r.spans)


def test_a_fact_of_one_origin_in_many_reports_is_widely_reported() -> None:
    dossier = ferry()
    fire = replace(dossier.facts[0], status=Status.SINGLE_SOURCE, origins=("o-guard",), least=1, most=1)
    page = page_of(replace(dossier, facts=(fire,)))
    assert [len(p.lines) for p in section(page, "known").parts] == [0, 1]
    assert section(page, "single").count == 0


def test_relays_stand_between_an_origin_and_its_reports(page: Page) -> None:
    guard = next(t for t in section(page, "origins").parts[0].lines if t.text == "Tarnholm coastguard")
    assert [b.text for b in guard.under] == ["Coast Radio", "Harbour News (11)"]
    assert guard.under[0].under[0].refs[0].label == "10:2"


def test_earlier_cases_stand_apart(page: Page) -> None:
    now, before = section(page, "timeline").parts
    assert [line.when for line in now.lines] == ["3 March 2031"]
    assert [line.when for line in before.lines] == ["2011"]


def test_the_whole_text_of_every_report_is_kept(page: Page) -> None:
    for report, shown in zip(ferry().reports, page.reports, strict=True):
        pieces = [piece for passage in shown.passages for piece in passage.pieces]
        assert "".join(p.text for p in pieces) == report.text
        assert [p.start for p in pieces] == sorted({p.start for p in pieces})


def test_furniture_is_told_from_the_body(page: Page) -> None:
    furniture = ["".join(p.text for p in s.pieces) for s in page.reports[0].passages if s.furniture]
    assert furniture == ["Read more: ten ferries that never sailed\n"]


def test_no_part_shows_more_than_its_limit() -> None:
    dossier = ferry()
    many = tuple(replace(dossier.findings[0], text=f"Nobody knows {n}") for n in range(30))
    part = section(page_of(replace(dossier, findings=many)), "findings").parts[1]
    assert (len(part.shown), len(part.folded)) == (limits.FINDINGS, 30 - limits.FINDINGS)


def test_what_repeats_an_earlier_fact_gets_no_line_and_an_earlier_date_is_folded() -> None:
    dossier = ferry()
    same = tuple(replace(dossier.facts[3], id=f"f-{n}") for n in range(3))
    facts = (*same, replace(same[0], id="f-3", best="another", statement=f"{same[0].statement} too"))
    moments = tuple(replace(dossier.timeline[0], text=f"A fire, {n}") for n in range(3))
    page = page_of(replace(dossier, facts=facts, timeline=moments))
    assert [len(section(page, key).parts[0].shown) for key in ("single", "timeline")] == [1, 1]
    assert [section(page, key).count for key in ("single", "timeline")] == [1, 3]


def test_a_range_that_begins_at_one_is_not_known() -> None:
    dossier = ferry()
    page = page_of(replace(dossier, facts=(replace(dossier.facts[0], least=1, most=3),)))
    assert [len(p.lines) for p in section(page, "known").parts] == [0, 1]


def test_ids_of_reports_are_short_in_our_own_words() -> None:
    assert index_of(ferry()).told("own reporting of 10_harbour / 20_gazette") == "own reporting of 10 / 20"


@pytest.mark.parametrize(
    ("ids", "names"),
    [
        (["000_6dfca8", "001_737a45"], ["000", "001"]),
        (["paper-one", "paper-two"], ["paper-one", "paper-two"]),
        (["a", "a_b"], ["a", "a_b"]),
        (["0123456789abcdef", "fedcba9876543210"], ["012345", "fedcba"]),
        (["stdin"], ["stdin"]),
    ],
)
def test_short_names(ids: list[str], names: list[str]) -> None:
    assert list(short_names(ids).values()) == names


@given(st.lists(st.text(alphabet="ab_-1", min_size=1, max_size=6), unique=True))
def test_short_names_tell_reports_apart(ids: list[str]) -> None:
    names = short_names(ids)
    assert len(set(names.values())) == len(ids)


def test_an_unknown_origin_is_taken_for_a_name() -> None:
    assert index_of(ferry()).origin_names(["o-guard", "the mayor"]) == ("Tarnholm coastguard", "the mayor")


def test_a_file_named_like_a_person_changes_no_words() -> None:
    dossier = ferry()
    named = replace(dossier.marked[0], report=replace(dossier.marked[0].report, id="Tomas Reuel"))
    index = index_of(replace(dossier, marked=(named, *dossier.marked[1:])))
    assert index.told("Was Tomas Reuel aboard?") == "Was Tomas Reuel aboard?"
    assert index.told("own reporting of 11_harbour") == f"own reporting of {index.labels['11_harbour']}"
