"""A library with the example's reports, and the app over it, as a client meets it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from secondsource import Library
from secondsource.web.app import app_of

SILO = Path(__file__).parents[2] / "examples" / "silo"
MORNING, NOON = "2026-02-05T08:00:00+00:00", "2026-02-05T12:00:00+00:00"


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library to which five reports came in the morning and one at noon; tests work on copies."""
    path = tmp_path_factory.mktemp("filled") / "desk.db"
    files = sorted(SILO.glob("*.txt"))
    with Library(path) as library:
        list(library.add(files[:-1], at=MORNING))
        list(library.add(files[-1:], at=NOON))
        for story in library.stories():
            library.brief(story.id)
    return path


@pytest.fixture
def path(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(filled, tmp_path / "desk.db"))


@pytest.fixture
def client(path: Path) -> Iterator[TestClient]:
    with (
        Library(path) as library,
        TestClient(app_of(library), "http://localhost", raise_server_exceptions=False) as made,
    ):
        yield made
