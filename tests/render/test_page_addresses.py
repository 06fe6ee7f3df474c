"""Addresses come from content: a report more, or another order, and they still lead to the same words."""

from __future__ import annotations

import re
from dataclasses import replace

from invented import ferry
from invented import marked as marked_of
from invented import report as report_of
from secondsource.model import Dossier
from secondsource.render.html import HtmlFormat
from secondsource.render.view import page_of
from secondsource.render.view.facets import facets_of
from secondsource.render.view.index import index_of
from secondsource.render.view.worddiff import differing_words


def ids(dossier: Dossier) -> set[str]:
    return set(re.findall(r' id="([^"]+)"', HtmlFormat().render(dossier)))


def with_one_more() -> Dossier:
    dossier = ferry()
    early = report_of("00_first", "An early word\nNothing is known yet.\n")
    return replace(dossier, marked=(marked_of(early), *dossier.marked))


def test_a_report_more_changes_no_address() -> None:
    assert ids(ferry()) <= ids(with_one_more())


def test_a_sentence_is_found_by_its_reports_digest_and_its_offset() -> None:
    report = ferry().reports[0]
    start = report.text.index("At least 12")
    assert f"r-{report.sha256[:12]}-{start}" in ids(ferry())


def test_every_fact_difference_origin_and_report_has_an_address() -> None:
    dossier = ferry()
    found = ids(dossier)
    for one in (*dossier.facts, *dossier.differences, *dossier.origins):
        assert one.id in found
    assert {r.anchor for r in page_of(dossier).reports} <= found


def test_two_reports_of_one_text_have_two_addresses() -> None:
    dossier = ferry()
    twin = replace(dossier.reports[3], id="31_twin")
    anchors = [r.anchor for r in page_of(replace(dossier, marked=(*dossier.marked, marked_of(twin)))).reports]
    assert len(set(anchors)) == len(anchors)


def test_a_claim_leads_to_its_fact() -> None:
    page = HtmlFormat().render(ferry())
    assert re.search(
        r"At least 12 people were taken to hospital</span>(?:(?!</li>).)*href=\"#f-hurt\"", page, re.DOTALL
    )


def test_a_line_can_be_picked_out_by_report_origin_and_standing() -> None:
    dossier = ferry()
    index = index_of(dossier)
    facets = facets_of(dossier, index)
    known = page_of(dossier).sections[0].parts[0].lines[0]
    keys = set(facets.of(known).split())
    names = dict((*facets.reports, *facets.origins))
    assert {names[k] for k in keys if k in names} == {
        "Harbour News (10)",
        "Harbour News (11)",
        "Strait Gazette (20)",
        "Tarnholm coastguard",
        "Tomas Reuel",
    }
    assert "s1" in keys
    hurt = page_of(dossier).sections[1].parts[0].lines[1]
    assert "s3" in facets.of(hurt).split()


def test_the_words_that_differ_between_two_wordings_are_whole_words() -> None:
    before, after = "At least 12 people were hurt", "17 people were badly hurt"
    old, new = differing_words(before, after)
    assert [before[a:b] for a, b in old] == ["At least 12"]
    assert [after[a:b] for a, b in new] == ["17", "badly"]
    assert differing_words("same", "same") == ((), ())
