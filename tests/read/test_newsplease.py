from __future__ import annotations

import json

import pytest

from secondsource.model import DateEvidence

ARTICLE = {
    "title": "Harbour bridge closes after barge strike",
    "maintext": "TELLIN (AP) — A barge hit the old harbour bridge on Monday, police said.\nNobody was hurt.",
    "date_publish": "2030-01-07 10:11:12",
    "date_modify": "2030-01-08T01:02:03+00:00",
    "date_download": "2030-02-01 00:00:00",
    "authors": ["Ann Poe For The Tellin Post", "The Associated Press", "Published P.M.", "By Bob Roe", 7],
    "source_domain": "www.tellinpost.example",
    "url": "https://www.tellinpost.example/2030/01/07/bridge",
}


def test_an_article_becomes_a_report(read, write) -> None:
    found, problems = read(write("a.json", json.dumps(ARTICLE)))
    report = found["a"]
    assert report.text == ARTICLE["title"] + "\n\n" + ARTICLE["maintext"]
    assert report.title == ARTICLE["title"]
    assert report.publisher == "www.tellinpost.example"
    assert report.published.value == "2030-01-07"
    assert report.published.evidence is DateEvidence.METADATA
    assert (report.modified.value, report.fetched.value) == ("2030-01-08", "2030-02-01")
    assert report.bylines == ("Ann Poe", "Bob Roe")
    assert report.agencies == ("Associated Press",)
    assert report.body == ((0, len(report.text)),)
    assert not problems


@pytest.mark.parametrize(
    ("change", "value"),
    [
        ({"date_publish": None}, "2030-01-07"),  # from the address
        ({"date_publish": None, "url": None}, None),
        ({"date_publish": "soon", "url": "https://x.example/1"}, None),
        ({"date_publish": "2030-13-45", "url": 4}, None),
        ({"date_publish": "0001-01-01T00:00:00Z"}, "2030-01-07"),  # what machines write for no date
        ({"date_publish": "9999-12-31", "url": None}, None),
        ({"date_publish": "1970-01-01 00:00:00", "url": None}, None),
        ({"date_publish": "2031-01-07"}, "2031-01-07?"),  # after the download
        ({"date_publish": "2030-01-12"}, "2030-01-12?"),  # far from the address
    ],
)
def test_the_day_of_publication_has_evidence(read, write, change: dict[str, object], value: str | None) -> None:
    published = read(write("a.json", json.dumps(ARTICLE | change)))[0]["a"].published
    assert (published.value if published else None) == value


def test_the_address_names_the_publisher_and_the_wire(read, write) -> None:
    article = ARTICLE | {
        "source_domain": None,
        "url": "https://News.Example:80/wires/afp/a-1.html",
        "authors": "Ann Poe",
    }
    report = read(write("a.json", json.dumps(article)))[0]["a"]
    assert report.publisher == "news.example"
    assert report.agencies == ("Agence France-Presse", "Associated Press")
    assert report.bylines == ("Ann Poe",)


def test_a_title_alone_is_noted(read, write) -> None:
    found, problems = read(write("a.json", json.dumps({"title": "Harbour bridge closes", "maintext": None})))
    assert found["a"].text == "Harbour bridge closes"
    assert [p.kind for p in problems] == ["headline-only"]


def test_a_byte_order_mark_and_lone_surrogates_do_no_harm(read, write) -> None:
    raw = "\ufeff" + json.dumps({"title": "Bridge \ud800 closes", "maintext": ARTICLE["maintext"]})
    assert read(write("a.json", raw))[0]["a"].title == "Bridge \ufffd closes"
