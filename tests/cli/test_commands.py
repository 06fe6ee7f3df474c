"""The command as a user meets it: streams, exit statuses, friendly words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import secondsource
from invented import ferry
from secondsource.cli import run
from secondsource.model import Problem, Severity
from secondsource.render.json import JsonFormat

Captured = pytest.CaptureFixture[str]
STORY = (
    "A mill burned down in Oakrun on Monday, 3 March 2031, fire chief Ada Quell said.\n\n"
    "Two people were hurt, Quell said. The cause is not known.\n"
)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    path = tmp_path / "dossier.json"
    path.write_text(JsonFormat().render(ferry()), "utf-8")
    return path


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for report in ferry().reports:
        (folder / f"{report.id}.txt").write_text(report.text, "utf-8")
    return folder


def test_a_dossier_that_holds(dossier: Path, capsys: Captured) -> None:
    assert run(["verify", str(dossier)]) == 0
    assert capsys.readouterr().out.startswith("proven: every span, hash, id and link holds")


def test_a_dossier_that_does_not_hold(dossier: Path, capsys: Captured) -> None:
    values = json.loads(dossier.read_text("utf-8"))
    values["claims"][0]["end"] = 9_999
    dossier.write_text(json.dumps(values), "utf-8")
    assert run(["verify", str(dossier)]) == 1
    said = capsys.readouterr()
    assert said.out.startswith("$.claims[0].end: ")
    assert "2 of the dossier's proofs failed" in said.err


@pytest.mark.slow
def test_a_report_that_changed_on_disk(dossier: Path, texts: Path, capsys: Captured) -> None:
    assert run(["verify", str(dossier), str(texts), "--no-rerun"]) == 0
    (texts / "20_gazette.txt").write_text("Something else stands here now, said the mayor of Oakrun.\n", "utf-8")
    assert run(["verify", str(dossier), str(texts), "--no-rerun"]) == 1
    assert "reads differently now" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["verify", "no-such.json"], 65, "cannot read no-such.json"),
        (["brief"], 64, "Missing argument"),
        (["brief", "x", "--format", "papyrus"], 64, "there is no format 'papyrus'"),
        (["brief", "x", "--settings", "no-such.toml"], 78, "cannot read settings"),
        (["brief", "x", "--nonsense"], 64, "No such option"),
        (["read", "x", "--acts", "none"], 64, "Invalid value"),
        (["fly"], 64, "No such command"),
    ],
)
def test_a_wrong_call_is_told_in_one_breath(
    arguments: list[str], status: int, words: str, capsys: Captured
) -> None:
    assert run(arguments) == status
    said = capsys.readouterr()
    assert words in said.err
    assert said.out == ""
    assert "Traceback" not in said.err


def test_problems_are_told_one_to_a_line(capsys: Captured) -> None:
    from secondsource.cli.out import remarks

    found = Problem("a\x1b[31m.txt", "empty", "the file\nis empty", "leave it out", Severity.LOST)
    remarks([found], quiet=False)
    assert capsys.readouterr().err == "secondsource: not read: a [31m.txt: the file is empty; leave it out\n"
    remarks([found], quiet=True)
    assert capsys.readouterr().err == ""


def test_a_reader_that_goes_away_is_no_error(dossier: Path) -> None:
    values = json.loads(dossier.read_text("utf-8"))
    values["claims"] = [{**c, "end": 10_000_000} for c in values["claims"]] * 250
    dossier.write_text(json.dumps(values), "utf-8")
    command = [sys.executable, "-m", "secondsource", "verify", str(dossier)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_help_is_quick_enough_to_be_asked_for() -> None:
    command = [sys.executable, "-m", "secondsource", "--help"]
    children = os.times().children_user
    subprocess.run(command, check=True, capture_output=True)
    assert os.times().children_user - children < 0.6


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "begins"), [("text", ""), ("markdown", "# "), ("html", "<!doctype html>"), ("json", "{")]
)
def test_brief_writes_every_format(name: str, begins: str, story: Path, capsys: Captured) -> None:
    assert run(["brief", str(story), "--format", name]) == 0
    assert capsys.readouterr().out.startswith(begins)


@pytest.mark.slow
def test_the_ending_of_the_output_names_the_format(story: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "made.json"
    assert run(["brief", str(story), "-o", str(out)]) == 0
    assert capsys.readouterr().out == ""
    assert secondsource.verify(out, [story]) == ()


@pytest.mark.slow
def test_a_lost_input_costs_only_itself(story: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 8)
    inputs = [str(story), *(str(tmp_path / n) for n in ("empty.txt", "noise.txt", "no-such.txt"))]
    assert run(["brief", *inputs, "--format", "json"]) == 3
    said = capsys.readouterr()
    assert [r["id"] for r in json.loads(said.out)["reports"]] == ["story"]
    assert all(name in said.err for name in ("empty.txt", "noise.txt", "no-such.txt"))


@pytest.mark.slow
def test_nothing_to_read(tmp_path: Path, capsys: Captured) -> None:
    assert run(["brief", str(tmp_path)]) == 66
    assert run(["brief", str(tmp_path / "no-such")]) == 66
    assert "no-such" in capsys.readouterr().err


@pytest.mark.slow
def test_a_model_that_is_not_installed(story: Path, capsys: Captured) -> None:
    assert run(["brief", str(story), "--language-model", "en_no_such"]) == 69
    assert "pip install en_no_such" in capsys.readouterr().err


def test_no_result_goes_over_or_among_the_reports(story: Path, tmp_path: Path, capsys: Captured) -> None:
    for inputs, output in ((story, story), (tmp_path, tmp_path / "dossier.html"), (story, tmp_path / "no" / "x")):
        assert run(["brief", str(inputs), "-o", str(output)]) == 64
        assert "cannot write" in capsys.readouterr().err
    assert story.read_text("utf-8") == STORY


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[read]\nmax_bytes = -1\n", "read.max_bytes must be at least 1"),
        ("[read]\nmax_files = true\n", "read.max_files must be of type int"),
        ("[mark]\nacts = 'loud'\n", "mark.acts must be one of speech, all"),
        ("[link]\nalign_weak = nan\n", "link.align_weak must be at least 0"),
        ("[link]\nalign_weak = '1'\n", "link.align_weak must be of type float"),
        ("[read]\nmax_byte = 1\n", "unknown setting read.max_byte; there are max_bytes"),
        ("[wrong]\n", "unknown settings table [wrong]; there are read"),
        ("[read\n", "cannot read settings"),
    ],
)
def test_wrong_settings_are_told(content: str, words: str, story: Path, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "some.toml"
    path.write_text(content, "utf-8")
    assert run(["brief", str(story), "--settings", str(path)]) == 78
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(("fault", "words"), [(MemoryError, "max_characters"), (KeyError, "please report")])
def test_a_fault_of_ours_is_no_verdict(
    fault: type[Exception], words: str, story: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(secondsource, "stories", fail)
    assert run(["brief", str(story)]) == 70
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "[1]", '{"a": ', '{"a":' * 9_999, "A mill burned down."])
def test_what_is_no_dossier_is_told_with_the_mend(content: str, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "dossier.json"
    path.write_text(content, "utf-8")
    assert run(["verify", str(path)]) == 65
    assert "give what `brief --format json` wrote" in capsys.readouterr().err


def test_a_device_that_is_full_is_told(dossier: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    command = [sys.executable, "-m", "secondsource", "verify", str(dossier)]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 64
    assert b"cannot write to standard output" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.slow
def test_the_same_settings_prove_a_cut_report(story: Path, tmp_path: Path, capsys: Captured) -> None:
    settings, out = tmp_path / "some.toml", tmp_path / "made.json"
    settings.write_text("[read]\nmax_characters = 100\n", "utf-8")
    assert run(["brief", str(story), "--settings", str(settings), "-o", str(out)]) == 0
    assert run(["verify", str(out), str(story), "--settings", str(settings)]) == 0
    assert run(["verify", str(out), str(story)]) == 0  # the dossier tells its settings
    settings.write_text("[read]\nmax_characters = 90\n", "utf-8")
    assert run(["verify", str(out), str(story), "--settings", str(settings)]) == 1


@pytest.mark.slow
def test_a_file_that_cannot_be_written(story: Path, tmp_path: Path, capsys: Captured) -> None:
    assert run(["brief", str(story), "-o", str(tmp_path / "no" / "such" / "folder.txt")]) == 64
    assert "cannot write" in capsys.readouterr().err


@pytest.mark.slow
def test_read_writes_a_line_for_each_report(story: Path, tmp_path: Path, capsys: Captured) -> None:
    second = tmp_path / "second.txt"
    second.write_text(STORY.replace("Oakrun", "Elmrun"), "utf-8")
    assert run(["read", str(story), str(second)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["report"]["id"] for line in lines] == ["second", "story"]
    assert list(lines[0]) == ["report", "entities", "times", "quantities", "attributions", "claims"]


@pytest.mark.slow
def test_standard_input_is_a_dash() -> None:
    command = [sys.executable, "-m", "secondsource", "read", "-"]
    done = subprocess.run(command, input=STORY.encode(), capture_output=True, check=False)
    assert done.returncode == 0
    assert json.loads(done.stdout)["report"]["text"] == STORY
