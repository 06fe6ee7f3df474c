from __future__ import annotations

import json
from pathlib import Path

import pytest

from invented import ferry
from secondsource.cli import run
from secondsource.errors import DossierError, UsageError
from secondsource.render.contract import dossier_values


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    path = tmp_path / "dossier.json"
    path.write_text(json.dumps(dossier_values(ferry())), "utf-8")
    return path


def test_one_file_goes_to_standard_output_or_where_it_is_told(
    dossier: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["export", str(dossier), "--format", "jsonl"]) == 0
    told = capfdbinary.readouterr().out
    assert run(["export", str(dossier), "--format", "jsonl", "-o", str(tmp_path / "a.jsonl")]) == 0
    assert (tmp_path / "a.jsonl").read_bytes() == told
    assert told.startswith(b'{"kind": "report"')


def test_several_files_need_an_empty_folder(dossier: Path, tmp_path: Path) -> None:
    assert run(["export", str(dossier), "--format", "csv"]) == UsageError.exit_status
    folder = tmp_path / "tables"
    assert run(["export", str(dossier), "--format", "csv", "-o", str(folder)]) == 0
    held = {p.name: p.read_bytes() for p in folder.iterdir()}
    assert "claims.csv" in held
    assert run(["export", str(dossier), "--format", "bagit", "-o", str(folder)]) == UsageError.exit_status
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == held


def test_what_is_no_dossier_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "no.json"
    path.write_text("{}", "utf-8")
    assert run(["export", str(path), "--format", "ftm"]) == DossierError.exit_status
    assert "D100" in capsys.readouterr().err
