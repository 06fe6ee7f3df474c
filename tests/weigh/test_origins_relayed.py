"""One paper cited by many reports, under every name that it goes by, is one origin with its unnamed source beneath."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from factories import linked, told

import secondsource
from secondsource.model import Furniture, FurnitureKind
from secondsource.settings import WeighSettings
from secondsource.weigh.origins import find_origins
from secondsource.weigh.origins.names import is_outlet
from secondsource.weigh.origins.outlets import find_outlets
from secondsource.weigh.view import view_of

REPORTS = (
    "Ferro Mining will sell its pit at Norland, the Harbour Gazette reported, citing people familiar with the plans.",
    "Ferro Mining will sell its pit at Norland, according to a report in the Harbour Gazette.",
    "Word has it that Ferro Mining will sell a pit. The Gazette, as the Harbour Gazette is known, was first.\n"
    "The Harbour Gazette said that Ferro Mining will sell its pit at Norland.",
    "Ferro Mining will sell its pit at Norland, harbourgazette.com reports.",
    "People familiar with the plans told the Harbour Gazette that Ferro Mining will sell its pit at Norland.",
)
MORE = "\nThe firm has three hundred workers and ran two more pits in the north of the country for many years."


def test_relays_to_one_paper_are_one_origin(tmp_path: Path) -> None:
    for n, text in enumerate(REPORTS):
        (tmp_path / f"{n}.txt").write_text(text + MORE.replace("three", f"{n + 3}"), "utf-8")
    dossier: dict[str, Any] = json.loads(secondsource.brief([str(tmp_path)]).to_json())
    names = {o["id"]: o["name"] for o in dossier["origins"]}
    found = {names[t["origin"]] for t in dossier["traces"] if _sale(dossier, t["claim"])}
    assert found == {"Harbour Gazette's unnamed people familiar with the plans"}


def _sale(dossier: dict[str, Any], ident: str) -> bool:
    (claim,) = (c for c in dossier["claims"] if c["id"] == ident)
    (text,) = (r["text"] for r in dossier["reports"] if r["id"] == claim["report"])
    return "sell its pit at Norland" in text[claim["start"] : claim["end"]]


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("Harbour Gazette", True),
        ("Ferrytown Daily Sun", True),
        ("harbourgazette.com", True),
        ("Norland newspaper", False),
        ("Ferry Star", False),
        ("Gazette", False),
    ],
)
def test_a_papers_last_word_tells(name: str, outlet: bool) -> None:
    assert is_outlet(name) is outlet


def test_a_papers_own_source_is_known_through_the_paper() -> None:
    a, b = told("a", "the Harbour Gazette's source: The pit is shut"), told("b", "The pit was old")
    found = find_origins(view_of(linked(a, b)), WeighSettings())
    assert "Harbour Gazette's source" in {o.name for o in found.origins}


@pytest.mark.parametrize(
    ("line", "known"), [("Source: Harbour Gazette", False), ("Follow the Harbour Gazette", True)]
)
def test_a_credited_paper_is_not_the_reports_own(line: str, known: bool) -> None:
    a = told("a", "Harbour Gazette: The pit is shut")
    text = f"{a.report.text}\n{line}"
    furniture = (Furniture(len(a.report.text) + 1, len(text), FurnitureKind.OTHER),)
    a = replace(a, report=replace(a.report, text=text, furniture=furniture))
    view = view_of(linked(a, told("b", "The pit was old"), bodies=["Harbour Gazette"]))
    assert ("harbourgazette" in find_outlets(view, 2).known) is known
