"""Articles in lists, lines and tables: a report each, named by its number."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from secondsource.model import Severity
from secondsource.read import reports
from secondsource.settings import ReadSettings

TEXT = "The lamp of Ostrel failed on Monday, the keeper said. Nobody was hurt."
ONE = {
    "title": "Lamp fails",
    "maintext": TEXT,
    "date_publish": "2025-03-10 07:00:00",
    "url": "https://ostrel.example/1",
}
TWO = {"title": "Lamp mended", "maintext": TEXT + " It shines again.", "date_publish": "2025-03-11"}


def lines(*values: object) -> str:
    return "\n".join(json.dumps(v) for v in values)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", json.dumps([ONE, TWO])),
        ("a.json", json.dumps({"status": "ok", "articles": [ONE, TWO]})),
        ("a.json", json.dumps({"response": {"results": [ONE, TWO]}})),
        ("a.json", json.dumps({"hits": {"hits": [{"_id": 1, "_source": ONE}, {"_id": 2, "_source": TWO}]}})),
        ("a.jsonl", lines(ONE, TWO)),
        ("a.json", lines(ONE, TWO)),
        ("a.txt", lines(ONE, TWO)),
    ],
)
def test_two_articles_are_two_reports(name: str, content: str, read, write) -> None:
    found, problems = read(write(name, content))
    assert [(r.id, r.title, r.published.value) for r in found.values()] == [
        ("a#1", "Lamp fails", "2025-03-10"),
        ("a#2", "Lamp mended", "2025-03-11"),
    ]
    assert not problems


def test_a_broken_line_costs_itself(read, write) -> None:
    found, problems = read(write("a.jsonl", lines(ONE) + '\n{"title": \n\n7\n' + lines(TWO)))
    assert sorted(found) == ["a#1", "a#5"]
    assert [(p.source, p.kind, p.severity) for p in problems] == [
        ("a.jsonl#2", "invalid-json", Severity.LOST),
        ("a.jsonl#4", "not-an-article", Severity.LOST),
    ]


@pytest.mark.parametrize(
    ("article", "published", "publisher", "bylines"),
    [
        ({"headline": "Lamp fails", "articleBody": TEXT, "datePublished": "2025-03-10T23:00:00-05:00", "@type": "NewsArticle", "publisher": {"name": "Ostrel Post"}, "author": [{"name": "Ann Poe"}]}, "2025-03-10", "Ostrel Post", ("Ann Poe",)),
        ({"title": "Lamp fails", "text": TEXT, "publish_date": "Mon, 10 Mar 2025 04:00:00 EST", "authors": "Ann Poe, Bob Lund", "source": "Ostrel Post"}, "2025-03-10", "Ostrel Post", ("Ann Poe", "Bob Lund")),
        ({"title": "Lamp fails", "content": f"<p>{TEXT}</p>", "publishedAt": "2025-03-10T02:00:00Z", "source": {"id": None, "name": "Ostrel Post"}, "author": None}, "2025-03-10", "Ostrel Post", ()),
        ({"Title": "Lamp fails", "Full Text": TEXT, "date": 1741600000, "domain": "ostrel.example"}, "2025-03-10", "ostrel.example", ()),
    ],
)  # fmt: skip
def test_other_crawlers_names_are_known(article, published, publisher, bylines, read, write) -> None:
    report = read(write("a.json", json.dumps(article)))[0]["a"]
    assert report.text == f"Lamp fails\n\n{TEXT}"
    assert (report.published.value, report.publisher, report.bylines) == (published, publisher, bylines)


def table(*rows: dict[str, str], delimiter: str = ",") -> str:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize(("ending", "delimiter"), [(".csv", ","), (".csv", ";"), (".tsv", "\t")])
def test_a_row_is_a_report(ending: str, delimiter: str, read, write) -> None:
    found, problems = read(write(f"a{ending}", table(ONE, TWO | {"url": ""}, delimiter=delimiter)))
    assert [r.title for r in found.values()] == ["Lamp fails", "Lamp mended"]
    assert not problems


def test_odd_columns_are_named_in_the_settings(write) -> None:
    path = write("a.csv", table({"Kopf": "Lamp fails", "Inhalt": TEXT, "Tag": "2025-03-10"}))
    found, problems = reports([str(path)], ReadSettings(), lambda *_: None)
    assert not found
    assert "columns" in problems[0].mend
    told = ReadSettings(columns="title=Kopf, text=Inhalt, published=Tag")
    found, problems = reports([str(path)], told, lambda *_: None)
    assert [(r.text, r.published.value) for r in found] == [(f"Lamp fails\n\n{TEXT}", "2025-03-10")]
    found, problems = reports([str(path)], ReadSettings(columns="text=Body"), lambda *_: None)
    assert "'Body'" in problems[0].reason


def test_a_table_in_parquet_is_one_too(read, tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    parquet.write_table(pyarrow.Table.from_pylist([ONE, TWO]), tmp_path / "a.parquet")
    assert [r.title for r in read(tmp_path / "a.parquet")[0].values()] == ["Lamp fails", "Lamp mended"]
    whole = (tmp_path / "a.parquet").read_bytes()
    (tmp_path / "b.parquet").write_bytes(whole[: len(whole) // 2])
    assert [(p.kind, p.severity) for p in read(tmp_path / "b.parquet")[1]] == [("unreadable", Severity.LOST)]


def test_more_records_than_allowed_are_left_and_told(read, write) -> None:
    found, problems = read(
        write("a.jsonl", lines(*[ONE | {"title": f"Lamp {n}"} for n in range(9)])), max_records=4
    )
    assert len(found) == 4
    assert [p.kind for p in problems] == ["too-many-records"]
