"""The commands of a library, as a user types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from secondsource.cli import run

pytestmark = pytest.mark.slow
SILO = Path(__file__).parents[2] / "examples" / "silo"


def test_add_stories_brief_search_new(address: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    def told(*arguments: str, status: int = 0) -> str:
        assert run(arguments) == status
        return capsysbinary.readouterr().out.decode()

    assert run(["stories", "nothing.db"]) == 66
    lines = told("add", address, str(SILO)).splitlines()
    assert [line.split()[0] for line in lines] == ["added"] * 6
    assert json.loads(told("add", address, str(SILO / "courier.txt"), "--format", "json"))["new"] is False
    (story,) = json.loads(told("stories", address, "--format", "json"))["stories"]
    assert len(story["reports"]) == 6
    assert {r["path"] for r in story["reports"]} == {p.name for p in SILO.iterdir()} | {"courier.txt"}
    assert story["id"] in told("stories", address)
    dossier = told("brief", address, "--story", story["id"], "--format", "json")
    assert len(json.loads(dossier)["reports"]) == 6
    assert told("brief", address, "--format", "json") == dossier
    assert told("brief", address, "--story", story["reports"][0]["id"], "--format", "json") == dossier
    told("brief", address, str(SILO), status=64)
    told("brief", address, "--story", "story-0", status=64)
    told("brief", address, "--as-of", "2020-01-01", status=64)
    (hit, *_) = json.loads(told("search", address, "dust alarm", "--format", "json"))["hits"]
    assert hit["text"]
    assert "*dust alarm*" in told("search", address, "dust alarm")
    told("search", address, "nobody-wrote-this", status=1)
    told("search", address, "...", status=64)
    assert "new story" in told("new", address, "--since", "2020-01-01")
    told("new", address, "--since", "soon", status=64)


@pytest.mark.parametrize("command", [["search", "x"], ["new", "--since", "2020-01-01"], ["stories"], ["brief"]])
def test_a_library_that_is_no_library(tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "empty.db"
    path.write_bytes(b"SQLite format 3\0" + b"\0" * 200)
    assert run([command[0], str(path), *command[1:]]) == 74
