from __future__ import annotations

from pathlib import Path

import pytest

import secondsource
from secondsource.cli import run
from secondsource.errors import SettingsError
from secondsource.settings import Settings

FRONT = "---\ntitle: Mill burns\ndate: {day}\n---\n"
STORY = "A mill burned down in Oakrun, fire chief Ada Quell said. Nobody was hurt in the fire at the mill.\n"


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    for name, day in (("first", "2031-03-03"), ("second", "2031-03-04"), ("third", "2031-03-06")):
        (tmp_path / f"{name}.md").write_text(FRONT.format(day=day) + STORY, "utf-8")
    (tmp_path / "undated.txt").write_text(STORY, "utf-8")
    return tmp_path


def test_only_what_was_published_by_a_day_is_read(pile: Path) -> None:
    settings = Settings().changed({"read": {"as_of": "2031-03-04"}})
    dossier = secondsource.brief(pile, settings=settings)
    assert {r.id for r in dossier.reports} <= {"first", "second", "undated"}
    assert {r.id for r in dossier.reports} >= {"first", "second"}
    (later,) = [p for p in dossier.problems if p.kind == "later"]
    assert later.source == "third"
    assert secondsource.verify(dossier, pile) == ()


def test_as_of_is_a_day_and_stands_in_the_dossier(pile: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    out = tmp_path_factory.mktemp("out") / "d.json"
    assert run(["brief", str(pile), "--as-of", "2031-03-03", "-q", "-o", str(out)]) == 0
    assert "2031-03-03" in out.read_text("utf-8")
    assert run(["brief", str(pile), "--as-of", "last week", "-q"]) == SettingsError.exit_status
