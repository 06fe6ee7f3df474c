"""Piles of several events: what `stories` writes, and what `brief` makes of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from secondsource.cli import run

TEXTS = {
    "ferry-a": "Ferry Margit sinks off Veldby\n\nThe ferry Margit sank in the harbour of Veldby on Monday, police said. "
    "Divers brought out eleven passengers from the Margit.\n",
    "ferry-b": "Divers search wreck of the Margit\n\nDivers searched the wreck of the ferry Margit off Veldby. "
    "Eleven passengers were brought out, the coastguard said.\n",
    "mill-a": "Flour mill burns in Oakrun\n\nA flour mill in Oakrun burned down on Monday, fire chief Ada Quell said. "
    "Two millers were hurt.\n",
    "mill-b": "Arson suspected at Oakrun mill\n\nFire chief Ada Quell suspects arson at the flour mill in Oakrun, where "
    "two millers were hurt.\n",
}
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "pile"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return folder


def ids(pile: Path, capsys: Captured) -> dict[str, str]:
    assert run(["stories", str(pile), "--format", "json", "-q"]) == 0
    found = json.loads(capsys.readouterr().out)
    return {",".join(r["id"] for r in s["reports"]): s["id"] for s in found["stories"]}


def test_stories_as_json(pile: Path, capsys: Captured) -> None:
    (pile / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    run(["stories", str(pile), str(pile / "none.txt"), "--format", "json", "-q"])
    found = json.loads(capsys.readouterr().out)
    assert [[r["id"] for r in s["reports"]] for s in found["stories"]] == [
        ["ferry-a", "ferry-b"],
        ["mill-a", "mill-b"],
    ]
    assert found["stories"][0]["reports"][0]["path"].endswith("ferry-a.txt")
    assert found["stories"][0]["title"]
    assert found["problems"]


def test_stories_as_text(pile: Path, capsys: Captured) -> None:
    assert run(["stories", str(pile)]) == 0
    assert "mill-b.txt" in capsys.readouterr().out


def test_brief_says_that_there_are_several_stories(pile: Path, capsys: Captured) -> None:
    assert run(["brief", str(pile), "--format", "json"]) == 0
    said = capsys.readouterr()
    assert "these reports tell 2 stories" in said.err
    assert json.loads(said.out)["reports"]


def test_brief_of_one_story(pile: Path, capsys: Captured) -> None:
    mill = ids(pile, capsys)["mill-a,mill-b"]
    assert run(["brief", str(pile), "--story", mill, "--format", "json"]) == 0
    assert [r["id"] for r in json.loads(capsys.readouterr().out)["reports"]] == ["mill-a", "mill-b"]


def test_a_story_that_is_not_there_is_told_with_those_that_are(pile: Path, capsys: Captured) -> None:
    known = ids(pile, capsys)
    assert run(["brief", str(pile), "--story", "story-none"]) == 64
    said = capsys.readouterr().err
    assert all(one in said for one in known.values())


def test_a_folder_gets_a_dossier_a_story_and_a_page(pile: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert run(["brief", str(pile), "-o", str(out), "--format", "json", "-q"]) == 0
    known = ids(pile, capsys)
    page = (out / "index.html").read_text("utf-8")
    for held, story in known.items():
        dossier = json.loads((out / f"{story}.json").read_text("utf-8"))
        assert ",".join(r["id"] for r in dossier["reports"]) == held
        assert f'href="{story}.json"' in page
