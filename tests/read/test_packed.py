"""Archives: each member by the reader that fits it, bounded in bytes, members and depth, whatever their heads say."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import struct
import tarfile
import zipfile

import pytest

from secondsource.model import Severity

STORY = "Lamp fails\n\nThe lamp of Ostrel failed on Monday, the keeper said. Nobody was hurt.\n"
PAGE = f"<html><head><title>Lamp fails</title></head><body><article><h1>Lamp fails</h1><p>{STORY * 5}</p></article></body></html>"
LINES = "\n".join(json.dumps({"title": f"Lamp {n}", "maintext": STORY}) for n in range(3))


def zipped(members: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as file:
        for name, held in members.items():
            file.writestr(name, held)
    return out.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as file:  # type: ignore[call-overload]
        for name, held in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(held)
            file.addfile(info, io.BytesIO(held))
    return out.getvalue()


PILE = {
    "in/a.txt": STORY.encode(),
    "b.html": PAGE.encode(),
    "c.jsonl": LINES.encode(),
    ".hidden.txt": b"x",
    "d.bin": b"\0\1" * 9,
}
IDS = ["p#b.html", "p#c.jsonl#1", "p#c.jsonl#2", "p#c.jsonl#3", "p#in/a.txt"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("p.zip", zipped(PILE)), ("p.txt", zipped(PILE)), ("p.tar", tarred(PILE))],
)
def test_members_are_read_by_the_reader_that_fits(name: str, content: bytes, read, write) -> None:
    found, problems = read(write(name, content))
    assert sorted(found) == IDS
    assert [(p.source, p.kind) for p in problems if p.kind == "skipped"] == [(f"{name}#d.bin", "skipped")]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_squeezed_file_is_what_it_holds(pack, read, write) -> None:
    assert read(write("a.txt.x", pack(STORY.encode())))[0]["a.txt"].text == STORY
    assert sorted(read(write("b.jsonl.x", pack(LINES.encode())))[0]) == ["b.jsonl#1", "b.jsonl#2", "b.jsonl#3"]
    assert sorted(i.split("#", 1)[1] for i in read(write("p.tgz", pack(tarred(PILE))))[0]) == [i[2:] for i in IDS]


@pytest.mark.parametrize("make", [zipped, tarred])
def test_a_path_that_climbs_out_is_told_and_the_rest_is_read(make, read, write) -> None:
    bad = ["../../out.txt", "/etc/out.txt", "in/../../out.txt"]
    found, problems = read(write("p.arc", make({n: STORY.encode() for n in [*bad, "good.txt"]})))
    assert list(found) == ["p#good.txt"]
    assert [p.kind for p in problems] == ["climbs-out"] * 3


def test_a_link_in_a_tar_is_not_followed(read, write) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as file:
        info = tarfile.TarInfo("passwd.txt")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        file.addfile(info)
    found, problems = read(write("p.tar", out.getvalue()))
    assert not found
    assert [p.kind for p in problems] == ["skipped"]


def bomb(depth: int) -> bytes:
    held = zipped({"zeros.txt": b"0" * 3_000_000})
    for _ in range(depth):
        held = zipped({f"{n}.zip": held for n in range(10)})
    return held


@pytest.mark.parametrize("depth", [0, 1, 2, 3])
def test_a_bomb_costs_no_more_than_allowed(depth: int, read, write) -> None:
    found, problems = read(write("p.zip", bomb(depth)), max_unpacked=2_000_000)
    assert not found
    assert "too-long" in [p.kind for p in problems]
    assert len(problems) < 20


def test_archives_inside_each_other_without_end_are_refused(read, write) -> None:
    held = zipped({"a.txt": STORY.encode()})
    for n in range(9):
        held = zipped({f"{n}.zip": held})
    found, problems = read(write("p.zip", held))
    assert not found
    assert [p.kind for p in problems] == ["too-complex"]


def test_a_hundred_thousand_tiny_files_are_bounded(read, write) -> None:
    found, problems = read(
        write("p.zip", zipped({f"{n:06}.txt": b"One line." for n in range(100_000)}, zipfile.ZIP_STORED)),
        max_records=50,
    )
    assert len(found) == 50
    assert [p for p in problems if p.kind == "too-many-files"]


def test_a_length_that_lies_is_not_believed(read, write) -> None:
    held = bytearray(zipped({"a.txt": STORY.encode() * 2_000}))
    at = held.index(b"PK\x01\x02") + 24
    held[at : at + 4] = struct.pack("<I", 40)  # the length of what it unpacks to
    found, problems = read(write("p.zip", bytes(held)))
    assert len(found.get("p#a.txt", problems[0] if problems else None).text if found else "") < 50_000
    assert found or problems


@pytest.mark.parametrize("cut", [10, 60, 120])
@pytest.mark.parametrize("name", ["p.zip", "p.tar", "a.txt.gz"])
def test_a_broken_archive_is_a_problem(name: str, cut: int, read, write) -> None:
    whole = {"p.zip": zipped(PILE), "p.tar": tarred(PILE), "a.txt.gz": gzip.compress(STORY.encode() * 9)}[name]
    short = whole[: len(whole) - 10_240 - cut * 10] if name == "p.tar" else whole[: -min(cut, len(whole) // 2)]
    _, problems = read(write(name, short))
    assert problems


@pytest.mark.parametrize(
    ("members", "what"),
    [
        ({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}, "a spreadsheet"),
        ({"mimetype": b"application/epub+zip", "a.html": PAGE.encode()}, "an open document or an e-book"),
    ],
)
def test_a_document_of_another_kind_is_refused_as_what_it_is(members, what: str, read, write) -> None:
    found, problems = read(write("a.zip", zipped(members)))
    assert not found
    assert [(p.kind, what in p.reason, p.severity) for p in problems] == [("container", True, Severity.LOST)]
