"""A report may open with whatever a rule looks back from: nothing stands before it."""

from __future__ import annotations

from pathlib import Path

import pytest

import secondsource

SAYS = "told reporters that the bridge had been closed on Monday."


@pytest.mark.parametrize("source", ["The coach", "This former analyst", "The singer"])
def test_a_text_may_open_with_an_office(source: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{source} {SAYS}\n", "utf-8")
    assert secondsource.brief(tmp_path).origins
