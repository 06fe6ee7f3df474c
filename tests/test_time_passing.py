"""Three events in which time passes: tolls rise and custody changes, and none of it is a conflict."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import secondsource

pytestmark = pytest.mark.slow

EVENTS: dict[str, list[tuple[str, str, str, str]]] = {
    "landslide": [
        (
            "2026-04-07",
            "ridge",
            "Landslide buries houses in Orvale",
            "A landslide buried a row of houses in Orvale on Tuesday, killing at least four people, the mayor said.\n"
            "Eleven people were injured. Twenty residents were missing, said Mayor Edda Thorn.",
        ),
        (
            "2026-04-08",
            "valley",
            "Orvale landslide kills nine",
            "Nine people were killed when a landslide buried houses in Orvale on Tuesday, rescuers said on Wednesday.\n"
            "Sixteen people were injured. Twelve residents were still missing.",
        ),
        (
            "2026-04-10",
            "summit",
            "Orvale counts its dead",
            "The landslide that buried a row of houses in Orvale on Tuesday killed 17 people, the mayor said on Friday.\n"
            "Twenty-one people were injured. No one was missing any more, Mayor Edda Thorn said.",
        ),
    ],
    "arrest": [
        (
            "2026-06-01",
            "lantern",
            "Treasurer questioned over missing fund",
            "Police questioned Oskar Fenn, the treasurer of the Belmar hospital fund, on Monday over two million missing crowns.\n"
            "Fenn has not been arrested, police spokeswoman Ana Dray said.",
        ),
        (
            "2026-06-03",
            "quill",
            "Treasurer arrested over missing fund",
            "Oskar Fenn, the treasurer of the Belmar hospital fund, was arrested on Wednesday, police spokeswoman Ana Dray said.\n"
            "He is accused of taking two million crowns.",
        ),
        (
            "2026-06-09",
            "herald",
            "Treasurer released on bail",
            "Oskar Fenn, who was arrested last week over two million missing crowns, was released on bail on Tuesday.\n"
            "“My client will prove that he took nothing,” his lawyer, Ruth Amery, said.",
        ),
    ],
    "outbreak": [
        (
            "2026-09-14",
            "tide",
            "Three ill after harvest fair",
            "Three people fell ill after the harvest fair in Lindow, the health office said on Monday.\n"
            "The cause is not yet known, said its head, Milo Sand.",
        ),
        (
            "2026-09-15",
            "field",
            "Twenty ill after harvest fair",
            "Twenty people have fallen ill after the harvest fair in Lindow, the health office said on Tuesday.\n"
            "Two of them are in hospital. Milo Sand, the head of the office, suspects the well.",
        ),
        (
            "2026-09-18",
            "crown",
            "Well blamed for illness in Lindow",
            "The well was the cause of the illness after the harvest fair in Lindow, the health office said on Friday.\n"
            "Forty-one people fell ill. All have left hospital, Milo Sand said.",
        ),
    ],
}


@pytest.mark.parametrize("name", EVENTS)
def test_no_update_is_called_a_conflict(name: str, tmp_path: Path) -> None:
    for day, outlet, title, text in EVENTS[name]:
        values = {
            "title": title,
            "maintext": text,
            "date_publish": f"{day} 20:00:00",
            "source_domain": f"{outlet}.example",
        }
        (tmp_path / f"{outlet}.json").write_text(json.dumps(values), "utf-8")
    dossier: dict[str, Any] = json.loads(secondsource.brief([str(tmp_path)]).to_json())
    assert [d["question"] for d in dossier["disputes"] if d["relation"] == "conflict"] == []


def test_a_rising_toll_is_shown_as_an_update(tmp_path: Path) -> None:
    test_no_update_is_called_a_conflict("landslide", tmp_path)
    dossier: dict[str, Any] = json.loads(secondsource.brief([str(tmp_path)]).to_json())
    tolls = [d for d in dossier["disputes"] if d["question"] == "How many people were killed?"]
    assert [d["relation"] for d in tolls] == ["update"]
