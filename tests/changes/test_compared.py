"""What changed from one dossier to a later one; the dossiers are invented."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

import secondsource
from invented import ferry
from secondsource.changes import ChangeOf, changes_of, to_text
from secondsource.errors import DossierError
from secondsource.model import Dossier, Status
from secondsource.render.contract import dossier_values


def values(dossier: Dossier) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(json.dumps(dossier_values(dossier)))
    return loaded


NOW = values(ferry())


def earlier(**changed: Any) -> dict[str, Any]:
    return values(replace(ferry(), **changed))


def test_a_dossier_does_not_differ_from_itself() -> None:
    assert changes_of(NOW, NOW).changes == ()
    assert to_text(changes_of(NOW, NOW)) == "Nothing changed.\n"


def test_new_differences_origins_and_facts_are_told() -> None:
    before = earlier(differences=(), facts=ferry().facts[1:], origins=ferry().origins[1:])
    found = changes_of(before, NOW)
    assert len(found.of(ChangeOf.NEW_DIFFERENCE)) == len(ferry().differences)
    assert [c.text for c in found.of(ChangeOf.NEW_ORIGIN)] == [ferry().origins[0].name]
    assert ferry().facts[0].id in {c.id for c in found.changes}


def test_the_way_back_tells_what_was_resolved_and_lost() -> None:
    before = earlier(differences=(), origins=ferry().origins[1:])
    found = changes_of(NOW, before)
    assert len(found.of(ChangeOf.RESOLVED_DIFFERENCE)) == len(ferry().differences)
    assert [c.text for c in found.of(ChangeOf.LOST_ORIGIN)] == [ferry().origins[0].name]


def test_a_fact_that_became_corroborated_is_told_once() -> None:
    sure = next(f for f in ferry().facts if f.status is Status.CORROBORATED)
    weak = replace(sure, status=Status.SINGLE_SOURCE)
    before = earlier(facts=tuple(weak if f is sure or f.id == sure.id else f for f in ferry().facts))
    assert [c.id for c in changes_of(before, NOW).of(ChangeOf.CORROBORATED)] == [sure.id]
    assert [c.id for c in changes_of(NOW, before).of(ChangeOf.LESS_SURE)] == [sure.id]


def test_a_new_version_tells_what_it_took_out() -> None:
    before = earlier(revisions=())
    gone = changes_of(before, NOW).of(ChangeOf.WITHDRAWN)
    texts = {r["id"]: r["text"] for r in NOW["reports"]}
    removed = [
        texts[r["from"]][c["from"][0] : c["from"][1]]
        for r in NOW["revisions"]
        for c in r["changes"]
        if c["kind"] == "removed"
    ]
    assert all(any(c.text in words for words in removed) for c in gone)


def test_reports_are_known_by_their_texts() -> None:
    fewer = {**NOW, "reports": NOW["reports"][1:]}
    found = changes_of(fewer, NOW)
    assert [c.id for c in found.of(ChangeOf.NEW_REPORT)] == [NOW["reports"][0]["id"]]


def test_kinds_stand_in_their_order_and_text_tells_how_many() -> None:
    found = changes_of(earlier(differences=(), origins=()), NOW)
    kinds = [c.kind for c in found.changes]
    assert kinds == sorted(kinds, key=list(ChangeOf).index)
    assert f"NEW ORIGIN  {len(ferry().origins)}" in to_text(found)


def test_what_is_no_dossier_is_refused() -> None:
    with pytest.raises(DossierError):
        secondsource.compare({}, NOW)
