"""The main job on the example event: what an editor must see there."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import secondsource

pytestmark = pytest.mark.slow
SILO = Path(__file__).parent.parent / "examples" / "silo"


@cache
def dossier() -> dict[str, Any]:
    values: dict[str, Any] = json.loads(secondsource.brief([str(SILO)]).to_json())
    return values


def words(claim_ids: list[str]) -> str:
    texts = {r["id"]: r["text"] for r in dossier()["reports"]}
    claims = {c["id"]: c for c in dossier()["claims"]}
    return " | ".join(texts[claims[c]["report"]][claims[c]["start"] : claims[c]["end"]] for c in claim_ids)


def reports_of(claim_ids: list[str]) -> set[str]:
    claims = {c["id"]: c for c in dossier()["claims"]}
    return {claims[c]["report"] for c in claim_ids}


def facts_about(*parts: str) -> list[dict[str, Any]]:
    return [f for f in dossier()["facts"] if all(p in words(f["claims"]) for p in parts)]


def dispute_about(*parts: str) -> dict[str, Any]:
    said = [
        d
        for d in dossier()["differences"]
        if all(p in words([c for v in d["versions"] for c in v["claims"]]) for p in parts)
    ]
    assert said, f"no dispute about {parts}: {[d['question'] for d in dossier()['differences']]}"
    return said[0]


def test_the_agency_text_is_one_copy_pair() -> None:
    assert [{c["from"], c["to"]} for c in dossier()["copies"]] == [{"ledger", "beacon"}]


def test_the_earlier_version_is_named() -> None:
    assert [(r["from"], r["to"]) for r in dossier()["revisions"]] == [("courier-first", "courier")]


def test_every_report_is_dated_and_no_page_clock_wins() -> None:
    dates = {r["id"]: r["published"] and r["published"]["value"] for r in dossier()["reports"]}
    assert dates["ledger"] == dates["beacon"] == "2026-02-03"
    assert dates["estuary"] == dates["northshore"] == "2026-02-04"


def test_a_toll_that_rises_is_an_update() -> None:
    toll = dispute_about("Three people", "Five people")
    assert (toll["aspect"], toll["relation"]) == ("number", "update")


def test_rival_numbers_of_workers_are_shown() -> None:
    workers = dispute_about("ine workers", "ourteen workers")
    assert (workers["aspect"], workers["relation"]) == ("number", "unclear")
    assert "ferro" in " ".join(w for v in workers["versions"] for w in v["who"]).lower()


def test_the_denial_by_the_company_is_shown() -> None:
    assert dispute_about("denied", "switched off")["aspect"] == "polarity"


def test_one_unnamed_inspector_in_three_outlets_is_one_origin() -> None:
    outlets = {"courier-first", "courier", "estuary", "northshore"}
    alarm = [f for f in facts_about("alarm", "switched off") if len(reports_of(f["claims"]) & outlets) >= 3]
    assert alarm
    assert all(f["most"] == 1 for f in alarm)


def test_two_named_people_who_say_the_same_are_two_origins() -> None:
    held = [f for f in facts_about("ine workers") if {"courier", "estuary"} <= reports_of(f["claims"])]
    assert held
    assert max(f["least"] for f in held) >= 2


def test_the_two_prints_of_the_agency_text_corroborate_nothing() -> None:
    for fact in dossier()["facts"]:
        if reports_of(fact["claims"]) <= {"ledger", "beacon"}:
            assert fact["status"] != "corroborated", fact["statement"]


def test_the_earlier_fire_stands_apart_in_the_timeline() -> None:
    earlier = [m for m in dossier()["timeline"] if m["value"].startswith("2011")]
    assert earlier
    assert all(m["background"] for m in earlier)


def test_every_span_verifies() -> None:
    assert secondsource.verify(json.dumps(dossier())) == ()
