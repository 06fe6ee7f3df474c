"""The import rule of the house: data flows down, the stages meet only in `model`."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import secondsource

ROOT = Path(secondsource.__file__).parent
STAGES = {"read", "mark", "link", "weigh"}
BASE = {"errors", "model", "settings", "language", "plugins", "_version"}
PUBLIC = BASE | {"api", "api_library", "", "render", "export"}
MAY_IMPORT: dict[str, set[str]] = {
    "_version": set(),
    "errors": set(),
    "language": set(),
    "model": {"errors"},
    "settings": {"errors"},
    "plugins": {"errors", "model", "settings"},
    **dict.fromkeys(STAGES | {"render", "export", "check", "changes"}, BASE),
    "library": BASE | {"changes"},
    "pipeline": BASE | STAGES | {"check"},
    "api": BASE | {"pipeline", "render", "export", "changes"},
    "engine": BASE | {"pipeline", "library", "changes", "render"},
    "api_library": BASE | {"api", "pipeline", "engine", "library"},
    "api_stories": BASE | {"api", "pipeline", "render", "library"},
    "": {"api", "api_library", "api_stories", "errors", "model", "settings", "_version"},
    "cli": PUBLIC | {"agents", "web"},
    "agents": {"", "errors"},
    "web": {"", "errors", "render"},
    "__main__": {"cli"},
}
FILES = sorted(ROOT.rglob("*.py"))


def room(path: Path) -> str:
    first = path.relative_to(ROOT).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imported(path: Path) -> set[str]:
    """The rooms that a file imports, wherever in the file."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found |= {f"{node.module}.{a.name}" for a in node.names}
    parts = [name.split(".") for name in found if name.split(".")[0] == "secondsource"]
    return {
        p[1] if len(p) > 1 and ((ROOT / p[1]).is_dir() or (ROOT / f"{p[1]}.py").is_file()) else "" for p in parts
    }


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_imports_only_what_its_room_may(path: Path) -> None:
    allowed = MAY_IMPORT[room(path)] | {room(path)}
    assert imported(path) <= allowed


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_file_is_above_400_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


def test_no_two_test_files_have_one_name() -> None:
    """Without packages pytest knows a test file by its name alone."""
    names = [p.name for p in Path(__file__).parent.rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
