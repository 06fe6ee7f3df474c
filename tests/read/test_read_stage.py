from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from secondsource.errors import ReadError
from secondsource.model import Problem, Report, Severity
from secondsource.read import stage
from secondsource.settings import ReadSettings

STORY = (
    "Harbour bridge closes after barge strike\n\n"
    "A barge hit the old harbour bridge in Tellin on Monday, police said.\n\n"
    "Nobody was hurt. Engineers will look at the damage before the road opens again.\n"
)
GERMAN = (
    "Brücke nach Unfall gesperrt\n\nEin Lastkahn hat am Montag die alte Hafenbrücke in Tellin gerammt, teilte die "
    "Polizei mit. Verletzt wurde niemand, die Straße bleibt gesperrt.\n"
)


def kinds(problems) -> list[str]:
    return [p.kind for p in problems]


def test_plain_text_is_kept_as_it_is(read, write) -> None:
    text = STORY.replace("\n", "\r\n") + "\u200btail of a line with \u202ebidi marks in it.\r"
    found, problems = read(write("a.txt", text))
    assert found["a"].text == text
    assert not problems


def test_a_folder_is_read_in_order_without_hidden_files(read, write, tmp_path: Path) -> None:
    write("b/two.txt", STORY), write("a.txt", STORY.replace("Tellin", "Marl")), write(".secret.txt", STORY)
    found, problems = read(tmp_path)
    assert list(found) == ["a", "two"]
    assert not problems


def test_inputs_of_one_name_are_told_apart_whatever_their_order(read, write) -> None:
    one, two = write("x/s.txt", STORY), write("y/s.txt", STORY.replace("Monday", "Tuesday"))
    found, _ = read(one, two)
    assert len(found) == 2
    assert all(name.startswith("s-") and len(name) == 8 for name in found)
    assert read(two, one)[0] == found


def test_one_text_under_one_name_in_two_folders_is_two_reports(read, write) -> None:
    found, problems = read(write("x/s.txt", STORY), write("y/s.txt", STORY))
    assert len(found) == 2
    assert "duplicate" not in kinds(problems)


def test_the_same_file_twice_is_read_once(read, write, tmp_path: Path) -> None:
    path = write("a.txt", STORY)
    for sources in ([path, path], [path, tmp_path], [tmp_path, tmp_path / "." / "a.txt"]):
        found, problems = read(*sources)
        assert list(found) == ["a"]
        assert kinds(problems) == ["duplicate"]


def test_a_folder_loop_is_not_followed(read, write, tmp_path: Path) -> None:
    write("in/a.txt", STORY)
    os.symlink(tmp_path, tmp_path / "in" / "up")
    os.symlink(tmp_path / "self", tmp_path / "self")
    found, problems = read(tmp_path)
    assert list(found) == ["a"]
    assert kinds(problems) == ["folder-loop", "folder-loop"]


def test_links_that_meet_again_are_walked_once(read, write, tmp_path: Path) -> None:
    write("0/a.txt", STORY)
    for n in range(1, 25):  # walked naively, two to the 24th paths
        (tmp_path / str(n)).mkdir()
        os.symlink(tmp_path / str(n - 1), tmp_path / str(n) / "left")
        os.symlink(tmp_path / str(n - 1), tmp_path / str(n) / "right")
    found, problems = read(tmp_path / "24", follow_links=True)
    assert list(found) == ["a"]
    assert set(kinds(problems)) == {"duplicate"}


def test_a_missing_path_is_a_problem_and_the_rest_is_read(read, write, tmp_path: Path) -> None:
    found, problems = read(write("a.txt", STORY), tmp_path / "none.txt", "bad\0path")
    assert list(found) == ["a"]
    assert sorted(kinds(problems)) == ["missing", "unreadable"]
    assert all(p.severity is Severity.LOST and p.mend for p in problems)


def test_a_file_without_permission_is_a_problem(read, write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("a.txt", STORY)

    def refuse(*_: object) -> None:  # the superuser may read everything, so the system's refusal is played
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    assert kinds(read(path)[1]) == ["permission"]


def test_a_pipe_is_no_file(read, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert kinds(read(tmp_path / "pipe")[1]) == ["not-a-file"]
    assert kinds(read(tmp_path)[1]) == ["not-a-file"]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\n", "empty"),
        ("a.txt", b"\x00\x01\x02" * 50, "binary"),
        ("a.txt", b"%PDF-1.4 1 0 obj", "unreadable"),
        ("a.bin", b"\x00\x01\x02\x00\x03" * 9, "unknown-type"),
        ("a.bin", b"\x7fELF\x00\x00" * 9, "container"),
        ("a.json", b'{"title": ', "invalid-json"),
        ("a.json", b"[" * 100_000, "invalid-json"),
        ("a.json", b'[{"number": 4}]', "not-an-article"),
        ("a.json", b'{"name": "x", "version": 3}', "not-an-article"),
        ("a.json", b'{"title": null, "maintext": ""}', "not-an-article"),
        ("a.html", b"<html><body></body></html>", "not-news"),
        ("a.csv", b"name,age,town\nAnn,31,Tellin\nBob,44,Marl\n" * 5, "not-an-article"),
    ],
)
def test_what_cannot_be_read_is_one_problem(read, write, name: str, content: bytes, kind: str) -> None:
    found, problems = read(write(name, content))
    assert not found
    assert kinds(problems) == [kind]
    assert problems[0].severity is Severity.LOST
    assert problems[0].mend


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", "Harbour bridge closes after barge strike", "headline-only"),
        ("a.py", "import os\n\ndef main(a, b):\n    return {a: b[0] for x in os.environ}\n" * 3, "not-news"),
        ("a.txt", GERMAN, "language"),
        ("a.txt", "Tellin " + "and then the barge went on and on " * 1_250 + "in the end.", "long-sentence"),
        ("a.txt", STORY.encode("utf-16"), "encoding"),
        ("a.txt", GERMAN.encode("cp1252"), "encoding"),
    ],
)
def test_what_is_read_with_a_caveat_is_noted(read, write, name: str, content: str, kind: str) -> None:
    found, problems = read(write(name, content))
    assert list(found) == ["a"]
    assert kind in kinds(problems)
    assert all(p.severity is Severity.NOTED for p in problems)


def test_another_encoding_is_decoded_by_evidence(read, write) -> None:
    assert read(write("a.txt", GERMAN.encode("cp1252")))[0]["a"].text == GERMAN
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        assert read(write("b.txt", STORY.encode(encoding)))[0]["b"].text == STORY
    russian = "Баржа ударила мост в понедельник, сообщила полиция. Никто не пострадал, дорога закрыта.\n" * 3
    assert read(write("c.txt", russian.encode("cp1251")))[0]["c"].text == russian
    page = f"<meta charset=koi8-r><p>{russian}</p>"
    assert "полиция" in read(write("d.txt", page.encode("koi8-r")))[0]["d"].text


def test_a_stray_control_character_is_kept(read, write) -> None:
    assert read(write("a.txt", STORY + "\0\x01"))[0]["a"].text == STORY + "\0\x01"


def test_another_language_is_read_and_named(read, write) -> None:
    found, problems = read(write("a.txt", GERMAN))
    assert found["a"].language == "de"
    assert kinds(problems) == ["language"]


def test_a_long_text_is_cut_at_a_line_end(read, write) -> None:
    found, problems = read(write("a.txt", STORY * 100), max_bytes=2_000, max_characters=1_000)
    assert found["a"].text.endswith("\n")
    assert 900 < len(found["a"].text) <= 1_000
    assert kinds(problems) == ["too-long"]


def test_a_json_file_that_is_too_long_is_one_clear_problem(read, write) -> None:
    found, problems = read(
        write("a.json", json.dumps({"title": "x", "maintext": STORY * 100})), max_container=5_000
    )
    assert not found
    assert [(p.kind, p.severity) for p in problems] == [("too-long", Severity.LOST)]


def test_names_of_files_become_ids_that_can_be_printed(read, write) -> None:
    found, _ = read(
        write("a\x1b[31m\nb.txt", STORY), write("n" * 200 + ".txt", STORY), write("Mein Text ß.txt", STORY)
    )
    assert list(found) == ["Mein Text ß", "a--31m-b", "n" * 60]


def test_fields_cannot_steer_a_terminal(read, write) -> None:
    article = {"title": "Bridge\x1b[2J closes", "maintext": STORY, "source_domain": "x\n\x1b[31m.example"}
    found, _ = read(write("a.json", json.dumps(article)))
    assert (found["a"].title, found["a"].publisher) == ("Bridge [2J closes", "x  [31m.example")


def test_a_file_of_fifty_megabytes_is_bounded(read, write) -> None:
    found, problems = read(write("a.txt", STORY.encode() * (50_000_000 // len(STORY))))
    assert len(found["a"].text) <= 50_000
    assert kinds(problems) == ["too-long"]


def test_in_a_folder_other_files_are_skipped_and_noted(read, write, tmp_path: Path) -> None:
    write("a.txt", STORY), write("b.png", b"\x89PNG\r\n\x1a\n\x00\x01"), write("c.csv", "a,b\n1,2\n")
    found, problems = read(tmp_path)
    assert list(found) == ["a"]
    assert kinds(problems) == ["skipped", "skipped"]
    assert all(p.severity is Severity.NOTED for p in problems)


def test_an_empty_folder_is_noted(read, tmp_path: Path) -> None:
    assert kinds(read(tmp_path)[1]) == ["empty-folder"]


def test_more_files_than_allowed_are_left(read, write, tmp_path: Path) -> None:
    for n in range(5):
        write(f"{n}.txt", STORY)
    found, problems = read(tmp_path, max_files=3)
    assert list(found) == ["0", "1", "2"]
    assert kinds(problems) == ["too-many-files"]


def test_nothing_gives_nothing(read) -> None:
    assert read() == ({}, ())


def test_standard_input_is_one_report(read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(STORY.encode())))
    found, problems = read("-", "-")
    assert found["stdin"].text == STORY
    assert kinds(problems) == ["duplicate"]


def test_unclosed_quotation_marks_are_fine(read, write) -> None:
    found, problems = read(write("a.txt", STORY + '\n"We heard a bang, said Ann Poe. “Then nothing.\n'))
    assert found["a"].body == ((0, len(found["a"].text) - 1),)
    assert not problems


def test_an_article_of_json_in_a_text_file_is_read_as_one(read, write) -> None:
    article = json.dumps({"title": "Bridge closes", "maintext": "A barge hit the bridge, police said."})
    assert read(write("a.dat", article))[0]["a"].text == "Bridge closes\n\nA barge hit the bridge, police said."


class _Slides:
    """A plugin's reader of a binary format."""

    def bid(self, head: bytes, name: str) -> int:
        return 95 if name.endswith(".slides") else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report]:
        yield Report(name, STORY, title=raw.split(b"\0")[1].decode())


def test_a_reader_of_a_plugin_wins_and_its_fault_costs_one_input(
    read, write, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (_Slides(), *stage.readers())
    monkeypatch.setattr(stage, "readers", lambda: found)
    good, bad = write("a.slides", b"\x00Bridge closes\x00\x01"), write("b.slides", b"no title")
    reports, problems = read(good, bad)
    assert reports["a"].title == "Bridge closes"
    assert reports["a"].body
    assert [(p.kind, p.severity) for p in problems] == [("unreadable", Severity.LOST)]


class _Shelf:
    """A plugin's reader of an archive: records with an empty line between, each by the reader that fits it."""

    def bid(self, head: bytes, name: str) -> int:
        return 95 if name.endswith(".shelf") else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        for record in raw.split(b"\x1e"):
            called, _, inside = record.partition(b"\x1f")
            if called == b"torn":
                raise ReadError(name, "the archive ends in the middle of a record", "fetch it again", "truncated")
            yield from stage.opened(inside, f"{name}#{called.decode()}", settings)


def test_a_record_of_an_archive_is_a_report_with_a_target_of_its_own(
    read, write, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (_Shelf(), *stage.readers())
    monkeypatch.setattr(stage, "readers", lambda: found)
    other, third = STORY.replace("Tellin", "Marl"), STORY.replace("Tellin", "Ostrand")
    records = {"a.txt": STORY, "b.html": "<html><body></body></html>", "c/d.txt": other, "e.bin": "\0\1"}
    shelf = [f"{name}\x1f{text}" for name, text in (*records.items(), ("a.txt", third), ("torn", ""))]
    reports, problems = read(write("box.shelf", "\x1e".join(shelf)))
    assert {name: r.text for name, r in reports.items()} == {
        "box#a.txt": STORY,
        "box#c/d.txt": other,
        "box#a.txt-2": third,
    }
    told = {
        (p.source.rpartition("/")[2] if "#" not in p.source else p.source.partition("#")[2], p.kind)
        for p in problems
    }
    assert told == {("b.html", "not-news"), ("e.bin", "skipped"), ("box.shelf", "truncated")}
