"""Where a result goes: whole or not at all, never over a report, and told when it cannot go there."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from secondsource.cli import run
from secondsource.cli.replace import replaced

Captured = pytest.CaptureFixture[str]
BRIEF = [sys.executable, "-m", "secondsource", "brief"]
STORY = (
    "A mill burned down in Oakrun on Monday, 3 March 2031, fire chief Ada Quell said.\n\n"
    "Two people were hurt, Quell said. The cause is not known.\n"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "reports" / "story.txt"
    path.parent.mkdir()
    path.write_text(STORY, "utf-8")
    return path


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "made.json"
    replaced(path, b"one")
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~mask
    path.chmod(0o640)
    replaced(path, b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["made.json"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    link.symlink_to(target)
    for content in (b"new", b"newer"):
        replaced(link, content)
        assert link.is_symlink()
        assert target.read_bytes() == content


def test_what_fails_leaves_the_earlier_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "made.json"
    path.write_bytes(b"earlier")
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(OSError, match="No space"):
        replaced(path, b"later")
    assert path.read_bytes() == b"earlier"
    assert [p.name for p in tmp_path.iterdir()] == ["made.json"]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill here")
def test_a_kill_in_the_writing_leaves_one_whole_file(tmp_path: Path) -> None:
    path, size = tmp_path / "made", 20_000_000
    path.write_bytes(b"0" * size)
    code = (
        "import sys; from pathlib import Path; from secondsource.cli.replace import replaced\n"
        "while True: [replaced(Path(sys.argv[1]), d * int(sys.argv[2])) for d in (b'1', b'2')]"
    )
    for wait in (0.25, 0.3, 0.35, 0.4):
        with subprocess.Popen([sys.executable, "-c", code, str(path), str(size)]) as process:
            threading.Event().wait(wait)
            process.kill()
        content = path.read_bytes()
        assert (len(content), len(set(content))) == (size, 1)


def test_a_pipe_is_written_as_it_is(tmp_path: Path) -> None:
    pipe, got = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    replaced(pipe, b"through")
    reader.join()
    assert got == [b"through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_hard_link_of_a_report_is_the_report(story: Path, tmp_path: Path, capsys: Captured) -> None:
    link = tmp_path / "link.txt"
    link.hardlink_to(story)
    for named in (story, story.parent):
        assert run(["brief", str(named), "-o", str(link)]) == 64
        assert "it is one of the reports" in capsys.readouterr().err
    assert story.read_text("utf-8") == STORY


@pytest.mark.parametrize("name", ["made.pdf", "made.docx", "made.txt.bak"])
def test_an_ending_that_no_format_writes_is_refused(
    name: str, story: Path, tmp_path: Path, capsys: Captured
) -> None:
    assert run(["brief", str(story), "-o", str(tmp_path / name)]) == 64
    said = capsys.readouterr().err
    assert f"no format is written to .{name.rpartition('.')[2]} files" in said
    assert ".html, .htm, .md, .json, .txt, or add --format" in said
    assert not (tmp_path / name).exists()


@pytest.mark.slow
@pytest.mark.parametrize(("name", "begins"), [("a.txt", "A mill"), ("plain", "A mill"), ("a.MD", "# ")])
def test_endings_and_none_name_the_format(name: str, begins: str, story: Path, tmp_path: Path) -> None:
    assert run(["brief", str(story), "-o", str(tmp_path / name)]) == 0
    assert begins[:2] == (tmp_path / name).read_text("utf-8")[:2]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("closed", "status", "words"),
    [(">&-", 64, "standard output: it is closed"), ("2>&-", 0, ""), ("<&-", 66, "the file is empty")],
)
def test_a_stream_that_is_closed_is_told(closed: str, status: int, words: str, story: Path) -> None:
    source = "-" if closed == "<&-" else str(story)
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", *BRIEF, source], capture_output=True, text=True, check=False
    )
    assert done.returncode == status
    assert words in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "no English spaCy pipeline|no language model ''"),
        (".", "no language model"),
        ("../../etc", "give the name of an English spaCy pipeline"),
        ("a b\x1b[31m", "give the name of an English spaCy pipeline"),
        ("a\0b", "no English spaCy pipeline|give the name"),
        ("--all", "requires an argument|no language model"),
        ("click", "'click' is no English spaCy pipeline with a parser"),
        ("en_no_such", "python -m pip install en_no_such"),
        ("x" * 5_000, "no language model|no English"),
    ],
)
def test_an_odd_language_model_is_told(name: str, words: str, story: Path, capsys: Captured) -> None:
    import re

    assert run(["brief", str(story), "--language-model", name]) in (64, 69)
    said = capsys.readouterr().err
    assert re.search(words, said)
    assert "Traceback" not in said
    assert "\x1b" not in said


@pytest.mark.slow
@pytest.mark.parametrize(("limit", "status"), [("1_000_000_000_000", 0), ("9" * 20, 78), ("9" * 400, 78)])
def test_a_huge_limit_costs_nothing_or_is_told(
    limit: str, status: int, story: Path, tmp_path: Path, capsys: Captured
) -> None:
    settings = tmp_path / "some.toml"
    settings.write_text(f"[read]\nmax_bytes = {limit}\n", "utf-8")
    assert run(["read", str(story), "--settings", str(settings)]) == status
    assert ("at most" in capsys.readouterr().err) == bool(status)


@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.parametrize(
    "words",
    [
        ["export", "IT", "--format", "jsonl"],
        ["export", "IT", "--format", "csv"],
        ["diff", "IT", "IT"],
        ["diff", "IT", "IT", "--format", "json"],
    ],
)
def test_no_dossier_is_written_over(words: list[str], linked: bool, tmp_path: Path, capsys: Captured) -> None:
    held, output = tmp_path / "held", tmp_path / "out"
    held.write_bytes(b"held")
    if linked:
        output.hardlink_to(held)
    named = [str(held) if w == "IT" else w for w in words]
    assert run([*named, "-o", str(output if linked else held)]) == 64
    assert "dossier" in capsys.readouterr().err
    assert held.read_bytes() == b"held"


@pytest.mark.parametrize("command", ["stories", "brief"])
def test_no_library_is_written_over(command: str, tmp_path: Path, capsys: Captured) -> None:
    import secondsource

    held = tmp_path / "held.db"
    with secondsource.Library(str(held)) as opened:
        list(opened.add([str(tmp_path / "no")]))
    before = held.read_bytes()
    assert run([command, str(held), "-o", str(held), *(["--format", "text"] if command == "brief" else [])]) == 64
    assert "cannot write" in capsys.readouterr().err
    assert held.read_bytes() == before
