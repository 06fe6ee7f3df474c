"""A library on each database: a file, and a real PostgreSQL that is started on a socket in a temporary folder.

SECONDSOURCE_TEST_POSTGRESQL is the address of a server of one's own, whose user may make databases.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from servers import Server, started


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with started() as found:
        if isinstance(found, str):
            pytest.skip(found)
        yield found


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a library that is not there yet."""
    if request.param == "sqlite":
        yield str(tmp_path / "library.db")
        return
    with request.getfixturevalue("server").database() as made:
        yield made
