"""Laws of reading: whatever the bytes, a report or a problem; bodies hold; the order of sources is nothing."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.errors import ReadError
from secondsource.model import Report
from secondsource.read import reports
from secondsource.read.finish import finish
from secondsource.read.html import HtmlReader
from secondsource.read.newsplease import JsonReader
from secondsource.read.plain import PlainReader
from secondsource.settings import ReadSettings

PIECES = st.sampled_from(
    """
    Read more: | Getty Images | (Ann Poe/AP) | date 2030-01-07 | Published: 03/04/2030 | By Ann Poe | © AFP
    A barge hit the bridge on Monday. | “ | ” | Advertisement | Saturday, 23rd November 2024 | [ | ) | 1/3 | 橋。
    Ann Poe contributed to this report. | READ: Ten bridges | </div> | &#0; | { | "maintext": " | é | 😀 | <p>
    Updated: 2030-01-07 (Xinhua)
    """.replace("\n", "|").split("|")
) | st.sampled_from(["\n", "\n\n", "\r\n", " ", "\u202e", "\u2028", "\u200b", "\x00", "\t", "\x85"])
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=25).map("".join)
BYTES = st.binary(max_size=300) | TEXTS.map(lambda t: t.encode("utf-8", "surrogatepass"))
READERS = [PlainReader(), HtmlReader(), JsonReader()]
OPTIONS = ReadSettings(max_characters=200)


def holds(report: Report) -> bool:
    edges = [edge for start, end in report.body for edge in (start, end)]
    furniture = [edge for f in report.furniture for edge in (f.start, f.end)]
    inside = all(0 <= edge <= len(report.text) for edge in edges + furniture)
    apart = not {i for a, b in report.body for i in range(a, b)} & {
        i for f in report.furniture for i in range(f.start, f.end)
    }
    return inside and edges == sorted(set(edges)) and furniture == sorted(furniture) and apart


@pytest.mark.parametrize("reader", READERS, ids=lambda r: type(r).__name__)
@given(raw=BYTES)
@settings(deadline=None, max_examples=150)
def test_any_bytes_give_a_report_or_a_read_error(reader, raw: bytes) -> None:
    assert isinstance(reader.bid(raw, "x.txt"), int)
    with contextlib.suppress(ReadError):
        for report in reader.read(raw, "x.txt", OPTIONS):
            assert holds(finish(report, "x.txt", OPTIONS).report)


@given(text=TEXTS)
@settings(deadline=None, max_examples=300)
def test_the_body_and_the_furniture_share_the_text(text: str) -> None:
    report = finish(Report("x", text), "x", ReadSettings()).report
    assert report.text == text
    assert holds(report)
    covered = {i for a, b in report.body for i in range(a, b)}
    covered |= {i for f in report.furniture for i in range(f.start, f.end)}
    assert all(i in covered or c.isspace() for i, c in enumerate(text))


@given(texts=st.lists(BYTES, max_size=4), data=st.data())
@settings(deadline=None, max_examples=40)
def test_the_order_of_sources_does_not_matter(texts: list[bytes], data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for n, raw in enumerate(texts):
            path = Path(folder, str(n % 2), f"r{n // 2}.txt")
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(raw)
            paths.append(str(path))
        shuffled = data.draw(st.permutations(paths))
        assert reports(paths, OPTIONS, lambda *_: None) == reports(shuffled, OPTIONS, lambda *_: None)
