"""What a page or an article says of itself is cut where no real one is so long, and costs no more than its length."""

from __future__ import annotations

import json
from pathlib import Path

import secondsource
from secondsource.read.authors import agencies, people
from secondsource.read.finish import LONGEST_FIELD as LONGEST

TEXT = "The bridge was closed on Monday, police said.\n" * 3


def test_every_field_of_an_article_is_cut(tmp_path: Path) -> None:
    long = {"title": "The port", "source_domain": "p.example", "url": "https://p.example/", "authors": ["Ann Poe"]}
    article = {"maintext": TEXT} | {k: v * 50_000 if isinstance(v, str) else v * 5_000 for k, v in long.items()}
    (tmp_path / "a.json").write_text(json.dumps(article), "utf-8")
    made = secondsource.brief(tmp_path)
    report = made.reports[0]
    fields = (report.title, report.publisher, report.url, *report.bylines)
    assert all(len(field or "") <= LONGEST for field in fields)
    assert len(made.to_html()) < 200_000


def test_an_author_field_of_blanks_names_nobody() -> None:
    blanks = " " * 100_000  # quadratic before: 92 CPU-seconds
    assert people([blanks, f"Ann{blanks}Poe"]) == ()
    assert agencies([blanks]) == ()
    assert people(["By  Ann \t Poe for the Gazette"]) == ("Ann Poe",)
