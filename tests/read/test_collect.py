"""Which files are read, and what a dossier calls them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from secondsource.read.collect import collect


def pile(folder: Path) -> Path:
    (folder / "deep").mkdir(parents=True)
    for name in ("a.txt", "deep/b.txt"):
        (folder / name).write_text("A mill burned down in Oakrun.\n", "utf-8")
    (folder / "gone.txt").symlink_to(folder / "nothing")
    return folder


def labels(*sources: object, follow: bool = False) -> list[str]:
    found, problems = collect([str(s) for s in sources], 99, follow=follow)
    return [s.label for s in found] + [p.source for p in problems]


def test_a_pile_has_the_same_names_wherever_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = pile(tmp_path / "one"), pile(tmp_path / "far" / "two")
    expected = ["a.txt", "deep/b.txt", "gone.txt"]
    assert labels(one) == labels(two) == labels(f"{one}/") == expected
    monkeypatch.chdir(one)
    assert labels(".") == expected
    assert labels(*one.iterdir()) == expected


def test_what_lies_in_two_places_is_told_apart(tmp_path: Path) -> None:
    one, two = pile(tmp_path / "one"), pile(tmp_path / "two")
    assert labels(one / "a.txt", two / "a.txt") == ["one/a.txt", "two/a.txt"]
    assert labels(one, two)[:2] == ["one/a.txt", "one/deep/b.txt"]


def test_a_file_called_dash_is_not_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "-").write_text("A mill burned down in Oakrun.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert labels("./-", "-") == ["-", "./-"]


def test_an_empty_folder_is_called_what_it_is(tmp_path: Path) -> None:
    assert labels(tmp_path) == ["(the folder)"]


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_a_link_out_of_the_folder_is_followed_only_when_asked(kind: str, tmp_path: Path) -> None:
    inside, outside = pile(tmp_path / "inside"), pile(tmp_path / "outside")
    target = outside / "a.txt" if kind == "file" else outside
    (inside / "out.txt").symlink_to(target)
    _, problems = collect([str(inside)], 99)
    assert "out.txt" not in labels(inside)[:2]
    assert {p.source: p.kind for p in problems} == {"gone.txt": "missing", "out.txt": "link-outside"}
    met = labels(inside, follow=True)
    assert ("out.txt" if kind == "file" else "out.txt/a.txt") in met


def test_links_inside_the_folder_and_named_ones_are_followed(tmp_path: Path) -> None:
    inside, outside = pile(tmp_path / "inside"), pile(tmp_path / "outside")
    (inside / "again.txt").symlink_to(inside / "deep" / "b.txt")
    (tmp_path / "named").symlink_to(outside)
    found, problems = collect([str(inside)], 99)
    assert [s.label for s in found] == ["a.txt", "again.txt"]
    assert ("deep/b.txt", "duplicate") in {(p.source, p.kind) for p in problems}
    assert labels(tmp_path / "named")[:2] == ["a.txt", "deep/b.txt"]
    assert os.path.islink(tmp_path / "named")
