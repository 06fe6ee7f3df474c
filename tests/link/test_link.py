"""The stage as a whole: who is left out, and that the order of the reports does not matter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secondsource.link import link
from secondsource.link.align import align
from secondsource.mark import mark
from secondsource.model import Linked, Marked, Report
from secondsource.settings import LinkSettings, MarkSettings

pytestmark = pytest.mark.slow
HARBOUR = """Ferry burns off Tarnholm

A fire broke out on the ferry Osprey Dawn on Monday night, harbour master Ilse Brandt said.
Twelve passengers were taken to hospital with burns."""
GAZETTE = """Blaze aboard Osprey Dawn

The ferry Osprey Dawn caught fire late on Monday, Ilse Brandt, the harbour master of Tarnholm, told the Gazette.
Burns sent twelve of the passengers to hospital."""
FOREIGN = """Die Fähre brennt

Am Montag brach auf der Fähre ein Feuer aus."""


def marked(name: str, text: str, language: str = "en") -> Marked:
    report = Report(name, text, title=text.split("\n")[0], language=language, body=((0, len(text)),))
    return mark(report, MarkSettings())


PILE = (marked("harbour", HARBOUR), marked("gazette", GAZETTE), marked("zeitung", FOREIGN, "de"))


def linked() -> Linked:
    return link(PILE, LinkSettings())


def test_a_report_in_another_language_is_kept_and_left_out() -> None:
    found = linked()
    assert [(o.report_id, o.reason) for o in found.outsiders] == [("zeitung", "not in English")]
    assert [m.report.id for m in found.marked] == ["gazette", "harbour", "zeitung"]


def test_people_facts_and_speakers_are_linked() -> None:
    found = linked()
    words = {c.id: c.span.text for m in found.marked for c in m.claims}
    assert any("Ilse Brandt" in e.names for e in found.entities)
    assert any({"harbour", "gazette"} <= {s.report_id for s in e.mentions} for e in found.entities)
    assert any("Twelve" in words[a] + words[b] for a, b in ((g[0], g[-1]) for g in found.groups))


def test_the_order_of_the_reports_does_not_matter() -> None:
    assert link(PILE[::-1], LinkSettings()) == linked()


def test_nothing_at_all_is_linked_to_nothing() -> None:
    assert link((), LinkSettings()) == Linked(())


def test_a_report_without_sentences_links_to_nothing() -> None:
    empty = Marked(Report("empty", ""))
    assert link((empty,), LinkSettings()) == Linked((empty,))
    bare = replace(PILE[0], claims=())
    assert link((bare, empty), LinkSettings()).groups == ()


def test_progress_runs_from_nothing_to_all_reports() -> None:
    told: list[tuple[int, int]] = []
    pile = (marked("harbour", HARBOUR), marked("gazette", GAZETTE))
    link(pile, LinkSettings(), lambda done, total: told.append((done, total)))
    assert told == [(0, 1), (0, 4), (1, 4), (2, 4), (3, 4)]


def test_reports_without_rare_words_in_common_are_not_compared() -> None:
    pile = (marked("harbour", HARBOUR), marked("gazette", GAZETTE))
    report_of = {c.id: m.report.id for m in pile for c in m.claims}
    compared = align(pile, LinkSettings())[0]
    apart, _, near = align(pile, LinkSettings(), ties={m.report.id: {} for m in pile})
    assert compared
    assert not apart
    assert all(report_of[p.a] == report_of[p.b] for p in near)
