"""Web archives: a page is a report with the address and the hour that the archive tells; what is broken is told."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest
from fastwarc.warc import ArchiveIterator

WORDS = "The lamp of Ostrel failed on Monday, the café's keeper said. Nobody was hurt, and the light came back. "
PAGE = f"<html><head><title>Lamp fails</title></head><body><article><h1>Lamp fails</h1><p>{WORDS * 4}</p></article></body></html>"


def record(uri: str, answer: bytes, kind: str = "response", promised: int | None = None) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2025-03-11T04:30:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(answer) if promised is None else promised}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def answer(page: str | bytes = PAGE, kind: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = "", encoding: str = "utf-8") -> bytes:  # fmt: skip
    body = page if isinstance(page, bytes) else page.encode(encoding)
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}Content-Length: {len(body)}\r\n\r\n".encode() + body
    )


INFO = record("urn:x", b"software: x\r\n", "warcinfo")
TWO = (
    record("https://ostrel.example/1", answer()),
    record("<https://ostrel.example/2>", answer(PAGE.replace("Monday", "Sunday"))),
)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.warc", INFO + b"".join(TWO)),
        ("a.warc.gz", gzip.compress(INFO) + b"".join(map(gzip.compress, TWO))),
    ],
)
def test_a_record_is_a_report_with_its_number(name: str, content: bytes, read, write) -> None:
    found, problems = read(write(name, content))
    stem = name.rpartition(".")[0]
    assert {i: r.url for i, r in found.items()} == {
        f"{stem}#2": "https://ostrel.example/1",
        f"{stem}#3": "https://ostrel.example/2",  # brackets round the address are no part of it
    }
    first = found[f"{stem}#2"]
    assert (first.fetched.value, first.fetched.zone, first.publisher) == ("2025-03-11", "UTC", "ostrel.example")
    assert first.title == "Lamp fails"
    assert not problems


def test_only_pages_that_were_answered_are_reports(read, write) -> None:
    some = [
        record("https://ostrel.example/gone", answer(status="404 Not Found")),
        record("https://ostrel.example/moved", answer(status="301 Moved")),
        record("https://ostrel.example/robots.txt", answer("Disallow: /", "text/plain")),
        record("https://ostrel.example/x.png", answer(b"\x89PNG\r\n", "image/png")),
        record("https://ostrel.example/1", b"GET / HTTP/1.1\r\n\r\n", "request"),
        TWO[0],
    ]
    assert list(read(write("a.warc", b"".join(some)))[0]) == ["a#6"]


@pytest.mark.parametrize("kind", ["text/html; charset=iso-8859-1", 'text/html; charset="iso-8859-1"', "text/html;charset='ISO-8859-1'"])  # fmt: skip
def test_the_encoding_of_the_answer_counts_with_quotation_marks_too(kind: str, read, write) -> None:
    found, _ = read(write("a.warc", record("https://ostrel.example/1", answer(kind=kind, encoding="latin-1"))))
    assert "café’s".replace("’", "'") in found["a#1"].text


def test_a_page_that_was_sent_packed_is_unpacked(read, write) -> None:
    packed = answer(gzip.compress(PAGE.encode()), more="Content-Encoding: gzip\r\n")
    found, problems = read(write("a.warc", record("https://ostrel.example/1", packed)))
    assert "Nobody was hurt" in found["a#1"].text
    assert not problems


@pytest.mark.parametrize("cut", [20, 150, 400, 900])
@pytest.mark.parametrize("packed", [False, True])
def test_a_truncated_archive_gives_what_is_whole_and_says_so(cut: int, packed: bool, read, write) -> None:
    parts = [gzip.compress(t) if packed else t for t in TWO]
    found, problems = read(
        write("a.warc.gz" if packed else "a.warc", parts[0] + parts[1][: -min(cut, len(parts[1]) - 9)])
    )
    assert any(i.endswith("#1") for i in found)
    assert "truncated" in [p.kind for p in problems]


def test_a_length_that_lies_gives_no_words_of_the_next_record(read, write) -> None:
    raw = record("https://ostrel.example/1", answer(), promised=99_999_999) + TWO[1]
    found, problems = read(write("a.warc", raw))
    assert all("WARC/1.0" not in r.text and "Sunday" not in r.text for r in found.values())
    assert "truncated" in [p.kind for p in problems]


def test_a_bomb_in_a_packed_archive_is_bounded(read, write) -> None:
    raw = gzip.compress(record("https://ostrel.example/1", answer("<p>" + "0" * 9_000_000)))
    _, problems = read(write("a.warc.gz", raw), max_unpacked=1_000_000)
    assert "too-long" in [p.kind for p in problems]


def test_a_wacz_is_the_archives_in_it(read, write) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("datapackage.json", "{}")
        file.writestr("pages/pages.jsonl", '{"title": "no report", "text": "no report"}')
        file.writestr("archive/data.warc.gz", gzip.compress(TWO[0]))
    found, _ = read(write("a.wacz", out.getvalue()))
    assert list(found) == ["a#archive/data.warc.gz#1"]


def test_the_library_still_keeps_brackets(read, write) -> None:
    """If this fails the workaround for them can go."""
    assert next(iter(ArchiveIterator(io.BytesIO(TWO[1])))).headers.get("WARC-Target-URI").startswith("<")
