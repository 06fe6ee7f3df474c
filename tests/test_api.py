from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

import secondsource
from invented import ferry
from secondsource import model
from secondsource.errors import DossierError, MissingModelError, NoReportsError, UsageError


@pytest.fixture
def dossier() -> secondsource.Dossier:
    made = ferry()
    return secondsource.Dossier(**{f.name: getattr(made, f.name) for f in fields(model.Dossier)})


def test_a_dossier_writes_itself(dossier: secondsource.Dossier) -> None:
    assert "KNOWN" in dossier.to_text(width=80)
    assert "## Known" in dossier.to_markdown()
    assert dossier.to_html().startswith("<!doctype html>")
    assert json.loads(dossier.to_json())["facts"]


def test_a_dossier_is_frozen(dossier: secondsource.Dossier) -> None:
    with pytest.raises(FrozenInstanceError):
        dossier.facts = ()  # type: ignore[misc]


def test_a_notebook_shows_the_page_in_a_frame_of_its_own(dossier: secondsource.Dossier) -> None:
    shown = dossier._repr_html_()
    assert shown.startswith("<iframe srcdoc=")
    assert "<script" not in shown


def test_an_unknown_format_is_refused(dossier: secondsource.Dossier) -> None:
    with pytest.raises(UsageError, match="html, json, markdown, text"):
        dossier.render("papyrus")


def test_verify_takes_values_and_paths(dossier: secondsource.Dossier, tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_text(dossier.to_json(), "utf-8")
    assert secondsource.verify(path) == ()
    assert secondsource.verify(dossier) == secondsource.verify(dossier.to_json()) == ()
    values = json.loads(dossier.to_json())
    values["claims"][0]["end"] = 9_999
    assert [f.path for f in secondsource.verify(values)] == ["$.claims[0].end", "$.secondsource.seal"]


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"[]", b"{}", b'{"reports": 1}', b"[" * 100_000])
def test_what_is_no_dossier_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_bytes(content)
    with pytest.raises(DossierError):
        secondsource.verify(path)


def test_a_missing_dossier_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DossierError, match="cannot read"):
        secondsource.verify(tmp_path / "none.json")


@pytest.mark.parametrize(
    "package", ["spacy", "numpy", "trafilatura", "rich", "jinja2", "jsonschema", "onnxruntime"]
)
def test_the_import_is_light(package: str) -> None:
    code = f"import sys, secondsource.cli; sys.exit({package!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.slow
def test_nothing_to_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NoReportsError, match="nothing to read"):
        secondsource.brief(tmp_path)
    with pytest.raises(NoReportsError):
        secondsource.brief([])


@pytest.mark.slow
def test_a_model_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The mill burned on Monday, the mayor said.\n", "utf-8")
    with pytest.raises(MissingModelError, match="en_no_such"):
        secondsource.brief(tmp_path, language_model="en_no_such")
