"""Bad input through the real command: it costs itself and nothing else, and is told with its mend.

One run of `brief` reads the six good reports of the example beside everything that is wrong here; each test
looks at its own part. What can change the way of the whole run has a run of its own.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from secondsource.cli import run

pytestmark = pytest.mark.slow

SILO = Path(__file__).parents[2] / "examples" / "silo"
GOOD = ("beacon", "courier", "courier-first", "estuary", "ledger", "northshore")
STORY = (
    "Silo blast kills three in Port Calder\n\n"
    "Three workers died when a grain silo exploded in Port Calder on Tuesday, the fire chief said.\n\n"
)
GERMAN = (
    "Drei Tote nach Explosion in Port Calder\n\nBei einer Explosion in einem Getreidesilo sind am Dienstag drei Arbeiter "
    "ums Leben gekommen, teilte die Feuerwehr mit. Neun weitere wurden verletzt. Die Ursache ist nicht bekannt.\n"
)
RECIPE = "Plum cake\n\nMix the flour with the eggs. Put it into the oven for an hour. Serve it with cream.\n"
LATIN = STORY + "“We heard it in the café,” said the mayor, José Núñez. “The roof came down.”\n"
UNCLOSED = STORY + "“We heard a bang, said Ann Poe. \"Then nothing.\n\n'It was “awful, she said.\n"
ENDLESS = (
    "Silo blast\n\nThe fire chief said that " + "the silo burned and the wind blew and the men ran and " * 900
)
BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "lol">{}]><html><body><p>&a9;</p></body></html>'
ENTITIES = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
FIFTY_MEGABYTES = 50_000_000
NOT_UTF8 = b"caf\xe9.txt"


def _zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("a.txt", STORY)
    return out.getvalue()


FILES: dict[str, bytes] = {
    "empty.txt": b"",
    "noise.txt": bytes(range(256)) * 8,
    "latin.txt": LATIN.encode("cp1252"),
    "wide.txt": STORY.encode("utf-16"),
    "huge.txt": b"The silo burned for two days, the fire chief said.\n" * (FIFTY_MEGABYTES // 51),
    "recipe.txt": RECIPE.encode(),
    "table.csv": b"name,age,town\nAnn,31,Tellin\nBob,44,Marl\n" * 9,
    "german.txt": GERMAN.encode(),
    "unclosed.txt": UNCLOSED.encode(),
    "endless.txt": (ENDLESS + "it ended.\n").encode(),
    "nested.html": b"<html><body>" + b"<div>" * 40_000 + b"x",
    "tags.html": b"<html><body>" + b"<p>The silo burned.</p>" * 30_000,
    "attribute.html": b"<html><body><p class='" + b"a" * 4_000_000 + b"'>Three men died in the silo.</p></html>",
    "entities.html": BOMB.format(ENTITIES).encode(),
    "list.json": b'[{"number": 4}]',
    "package.json": b'{"name": "x", "version": 3}',
    "cut.json": b'{"title": "Silo", "maint',
    "deep.json": b'{"a":' * 100_000,
    "long.json": json.dumps({"title": "Silo", "maintext": STORY * 40_000}).encode(),
    "headline.txt": b"Silo blast kills three in Port Calder",
    "locked.rar": b"Rar!\x1a\x07\x01\x00" + STORY.encode(),
    "torn.zip": _zipped()[:-30],
    "torn.txt": _zipped()[:-30],
    "scan.pdf": b"%PDF-1.4 1 0 obj",
    "cars.xml": b'<?xml version="1.0"?><cars><car>Three workers died, the fire chief said.</car></cars>',
    "hollow.xml": b'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
    "line\nbreak.txt": STORY.encode(),
    "red\x1b[31m.txt": STORY.encode(),
    "n" * 250 + ".txt": STORY.encode(),
    "twice.txt": STORY.replace("Three", "Four").encode(),
    "loop/inside.txt": STORY.replace("Three", "Five").encode(),
}
LOST = {
    "locked.rar": "container",
    "torn.zip": "unreadable",
    "torn.txt": "unreadable",
    "scan.pdf": "unreadable",
    "cars.xml": "container",
    "hollow.xml": "empty",
    "empty.txt": "empty",
    "noise.txt": "binary",
    "nested.html": "not-news",
    "entities.html": "not-news",
    "tags.html": "too-complex",
    "list.json": "not-an-article",
    "table.csv": "not-an-article",
    "package.json": "not-an-article",
    "cut.json": "invalid-json",
    "deep.json": "invalid-json",
    "no-such.txt": "missing",
    "dangling.txt": "missing",
    "pipe": "not-a-file",
}
NOTED = {
    "latin.txt": "encoding",
    "wide.txt": "encoding",
    "huge.txt": "too-long",
    "long.json": "too-long",
    "german.txt": "language",
    "endless.txt": "long-sentence",
    "attribute.html": "headline-only",
    "headline.txt": "headline-only",
    "twice.txt": "duplicate",
    "loop/up": "folder-loop",
    "hollow": "empty-folder",
}


@dataclass(frozen=True)
class Done:
    """What a run of the command left."""

    status: int
    out: str
    err: str
    folder: Path

    @property
    def values(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found

    def kinds(self, name: str) -> dict[str, str]:
        """Give kind -> severity of the problems of one input."""
        found = [p for p in self.values["problems"] if f"/{p['source']}".endswith(f"/{name}")]
        return {p["kind"]: p["severity"] for p in found}


def call(arguments: list[str], folder: Path = SILO) -> Done:
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run(arguments)
    out.flush()
    return Done(status, out.buffer.getvalue().decode(), err.getvalue(), folder)  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bad")
    for name, content in FILES.items():
        path = made / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    Path(os.fsdecode(os.fsencode(made) + b"/" + NOT_UTF8)).write_bytes(STORY.encode())
    (made / "hollow").mkdir()
    (made / "loop" / "up").symlink_to(made / "loop")
    (made / "dangling.txt").symlink_to(made / "nothing")
    os.mkfifo(made / "pipe")
    return made


@pytest.fixture(scope="module")
def alone() -> Done:
    return call(["brief", str(SILO), "--format", "json"])


@pytest.fixture(scope="module")
def beside(folder: Path, alone: Done) -> Done:
    named = sorted({p.name for p in folder.iterdir()} | {"no-such.txt", "twice.txt"})
    inputs = [str(folder / name) for name in (*named, "twice.txt")]
    return call(["brief", str(SILO), *inputs, "--format", "json"], folder)


def test_good_reports_are_read_without_a_remark(alone: Done) -> None:
    assert (alone.status, alone.err) == (0, "")
    assert tuple(r["id"] for r in alone.values["reports"]) == GOOD


def test_the_other_reports_are_unaffected(alone: Done, beside: Done) -> None:
    read = {r["id"]: r for r in beside.values["reports"]}
    assert [json.dumps(read[r["id"]]) for r in alone.values["reports"]] == [
        json.dumps(r) for r in alone.values["reports"]
    ]


@pytest.mark.parametrize(("name", "kind"), sorted(LOST.items()))
def test_what_cannot_be_read_is_lost_and_told(name: str, kind: str, beside: Done) -> None:
    assert beside.kinds(name) == {kind: "lost"}
    line = next(x for x in beside.err.splitlines() if f"/{name}:" in x)
    assert line.startswith("secondsource: not read: ")
    assert "; " in line  # the mend


@pytest.mark.parametrize(("name", "kind"), sorted(NOTED.items()))
def test_what_has_a_caveat_is_noted_and_told(name: str, kind: str, beside: Done) -> None:
    assert beside.kinds(name)[kind] == "noted"
    assert any(x.startswith("secondsource: noted: ") and f"/{name}:" in x for x in beside.err.splitlines())


def test_the_status_says_that_something_was_lost(beside: Done) -> None:
    assert beside.status == 3


def test_every_problem_has_a_mend_and_one_line(beside: Done) -> None:
    problems = beside.values["problems"]
    assert all(p["reason"] and p["mend"] for p in problems)
    lines = beside.err.splitlines()
    assert len(lines) == len(problems)
    assert all(line.isprintable() for line in lines)


def test_fifty_megabytes_are_bounded(beside: Done) -> None:
    report = next(r for r in beside.values["reports"] if r["id"] == "huge")
    assert len(report["text"]) <= 50_000
    assert beside.kinds("huge.txt") == {"too-long": "noted"}


def test_the_wrong_encoding_is_decoded(beside: Done) -> None:
    texts = {r["id"]: r["text"] for r in beside.values["reports"]}
    assert (texts["latin"], texts["wide"]) == (LATIN, STORY)


def test_another_language_is_kept_out(beside: Done) -> None:
    values = beside.values
    assert next(r for r in values["reports"] if r["id"] == "german")["language"] == "de"
    assert {"report_id": "german", "reason": "not in English"} in values["outsiders"]
    assert not any(c["report"] == "german" for c in values["claims"])


def test_what_is_not_news_is_an_outsider(beside: Done) -> None:
    values = beside.values
    outside = {o["report_id"] for o in values["outsiders"]}
    assert {"recipe", "german"} <= outside
    assert not outside & {*GOOD, "unclosed", "latin", "wide"}
    of = {c["id"]: c["report"] for c in values["claims"]}
    assert not {of[c] for f in values["facts"] for c in f["claims"]} & outside


def test_odd_names_become_ids_that_can_be_printed(beside: Done) -> None:
    ids = [r["id"] for r in beside.values["reports"]]
    assert {"line-break", "red--31m", "n" * 60, "caf-"} <= set(ids)
    assert all(name.isprintable() for name in ids)


def test_every_proof_of_the_dossier_holds(beside: Done, tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_text(beside.out, "utf-8")
    assert call(["verify", str(path)]).out.startswith("proven: every span, hash, id and link holds")


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_no_format_passes_control_characters_on(name: str, folder: Path, tmp_path: Path) -> None:
    article = {
        "title": "Silo \x1b[2Jblast",
        "maintext": STORY + "A\x07 bang\x1b[31m, he said.",
        "source_domain": "x\x1b.example",
    }
    (tmp_path / "a\x1b[31m\n.json").write_text(json.dumps(article), "utf-8")
    done = call(["brief", str(tmp_path), str(folder / "red\x1b[31m.txt"), "--format", name, "-q"])
    assert done.status == 0
    assert all(c.isprintable() or c in "\n\u00a0" for c in done.out)


@pytest.mark.parametrize("name", ["empty.txt", "no-such.txt", "noise.txt", "hollow", "pipe", "list.json"])
def test_nothing_that_can_be_read_is_an_error_with_the_mend(name: str, folder: Path) -> None:
    done = call(["brief", str(folder / name)])
    assert (done.status, done.out) == (66, "")
    assert "nothing to read" in done.err
    assert f"  {name if name != 'hollow' else '(the folder)'}: " in done.err
    assert "; " in done.err.splitlines()[1]


def test_no_report_at_all_is_a_wrong_call() -> None:
    assert call(["brief"]).status == 64


def test_a_folder_that_may_not_be_read(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("the superuser may read everything")
    (tmp_path / "shut").mkdir(mode=0)
    done = call(["brief", str(SILO), str(tmp_path / "shut"), "--format", "json"], tmp_path)
    assert done.status == 3
    assert done.kinds("shut") == {"permission": "lost"}


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    held = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(held))
    return held


@pytest.mark.parametrize(("content", "status"), [(STORY.encode(), 0), (b"", 66), (b"\0\1\2" * 99, 66)])
def test_standard_input(content: bytes, status: int, piped: io.BytesIO) -> None:
    piped.write(content)
    piped.seek(0)
    done = call(["brief", "-", "--format", "json"])
    assert done.status == status
    assert status or done.values["reports"][0]["id"] == "stdin"


def test_a_device_is_not_read(tmp_path: Path) -> None:
    assert call(["brief", "/dev/zero"], tmp_path).status == 66


def test_no_warning_and_no_traceback_with_strict_python(folder: Path) -> None:
    inputs = [str(folder / name) for name in ("latin.txt", "german.txt", "unclosed.txt", "empty.txt", "deep.json")]
    command = [sys.executable, "-W", "error", "-m", "secondsource", "brief", *inputs, "--format", "html"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr
    assert done.stdout.startswith(b"<!doctype html>")
