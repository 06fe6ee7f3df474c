"""Reading from a folder of files that a test makes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from secondsource.model import Problem, Report
from secondsource.read import reports
from secondsource.settings import ReadSettings

Read = Callable[..., tuple[dict[str, Report], tuple[Problem, ...]]]


@pytest.fixture
def read() -> Read:
    """Read sources and give the reports by id, and the problems."""

    def run(*sources: object, **settings: int) -> tuple[dict[str, Report], tuple[Problem, ...]]:
        found, problems = reports([str(s) for s in sources], ReadSettings(**settings), lambda *_: None)
        return {r.id: r for r in found}, problems

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Write a file below the test's folder and give its path."""

    def run(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return run
