"""`diff` between two times: the same as between two dossiers of these times."""

from __future__ import annotations

from pathlib import Path

import pytest

from secondsource.cli import run

SILO = str(Path(__file__).parents[2] / "examples" / "silo")


@pytest.mark.slow
def test_two_times_of_the_reports(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["brief", SILO, "--as-of", "2026-02-03", "-q", "-o", str(tmp_path / "then.json")]) == 0
    assert run(["brief", SILO, "-q", "-o", str(tmp_path / "now.json")]) == 0
    capsys.readouterr()
    assert run(["diff", str(tmp_path / "then.json"), str(tmp_path / "now.json"), "--all"]) == 0
    of_dossiers = capsys.readouterr().out
    assert run(["diff", "--from", "2026-02-03", SILO, "--all", "-q"]) == 0
    assert capsys.readouterr().out == of_dossiers
    assert "NEW REPORT" in of_dossiers.upper()
    assert "NEW DIFFERENCE" in of_dossiers.upper()


@pytest.mark.parametrize("words", [["one.json"], ["a", "b", "c"], ["a", "b", "--to", "2026-02-03"]])
def test_neither_two_dossiers_nor_reports_and_a_time(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", *words]) == 64
    assert "give two dossiers, or reports with --from DAY" in capsys.readouterr().err
