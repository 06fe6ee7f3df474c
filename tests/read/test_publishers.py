"""Which outlet a report is of: structured data, then the masthead, then the address; archives are none."""

from __future__ import annotations

import pytest

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Ferry runs aground off Marl</title>{head}
<meta property="article:published_time" content="2030-01-07T16:00:00+02:00"></head><body>
<article><h1>Ferry runs aground off Marl</h1>
<p>A ferry with ninety people on board ran aground off Marl on Monday, the coast guard said, and all were taken off.</p>
<p>Nobody was hurt, the captain, Oda Brink, told reporters at the quay late on Monday night.</p></article></body></html>"""
LINK = '<link rel="canonical" href="https://{}/ferry">'
DATA = '<script type="application/ld+json">{{"@type": "NewsArticle", "publisher": {{"name": "{}"}}}}</script>'
SITE = '<meta property="og:site_name" content="{}">'


def publishers(read, write, **heads: str) -> dict[str, str | None]:
    paths = [write(f"{name}.html", PAGE.format(head=head)) for name, head in heads.items()]
    return {name: report.publisher for name, report in read(*paths)[0].items()}


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (
            DATA.format("The Marl Tide") + SITE.format("Marl Tide Online") + LINK.format("marltide.com"),
            "The Marl Tide",
        ),
        (SITE.format("Marl Tide") + LINK.format("www.marltide.com"), "Marl Tide"),
        (LINK.format("www.marltide.com"), "www.marltide.com"),
        ("", None),
    ],
)
def test_the_publisher_is_named_by_the_best_evidence(read, write, head: str, publisher: str | None) -> None:
    assert publishers(read, write, a=head) == {"a": publisher}


def test_reports_of_one_site_have_one_publisher(read, write) -> None:
    told = LINK.format("www.marltide.com") + SITE.format("Marl Tide")
    assert publishers(read, write, a=told, b=LINK.format("m.marltide.com")) == {"a": "Marl Tide", "b": "Marl Tide"}


def test_one_name_of_two_sites_is_told_apart_by_their_addresses(read, write) -> None:
    heads = {
        n: SITE.format("Daily News") + LINK.format(host)
        for n, host in (("a", "dailynews.ug"), ("b", "dailynews.lk"))
    }
    assert publishers(read, write, **heads) == {"a": "dailynews.ug", "b": "dailynews.lk"}


def test_a_copy_in_an_archive_is_of_the_outlet_and_keeps_the_day_of_saving(read, write) -> None:
    told = LINK.format("marltide.com") + SITE.format("Marl Tide")
    kept = '<link rel="canonical" href="https://keepsake.example/2030.02.01-101500/https://marltide.com/ferry">'
    kept += SITE.format("keepsake.example")
    found, _ = read(write("a.html", PAGE.format(head=told)), write("b.html", PAGE.format(head=kept)))
    assert {r.publisher for r in found.values()} == {"Marl Tide"}
    assert found["b"].url == "https://marltide.com/ferry"
    assert (found["b"].archived.value, found["b"].archived.zone) == ("2030-02-01", "UTC")
    assert found["b"].published.value == "2030-01-07"
    assert found["a"].archived is None


def test_an_address_of_an_archive_in_an_articles_json_is_the_outlets(read, write) -> None:
    article = (
        '{"title": "Ferry runs aground", "maintext": "A ferry ran aground off Marl on Monday.", '
        '"source_domain": "web.archive.org", "url": "https://web.archive.org/web/20300201101500/https://marltide.com/f"}'
    )
    report = read(write("a.json", article))[0]["a"]
    assert (report.publisher, report.url) == ("marltide.com", "https://marltide.com/f")
    assert report.archived.value == "2030-02-01"
    assert report.published is None


def test_a_masthead_in_a_text_and_the_site_of_its_name_are_one_outlet(read, write) -> None:
    page = write("a.html", PAGE.format(head=LINK.format("marltide.com")))
    text = write(
        "b.txt",
        "Ferry runs aground off Marl\n\nMarl Daily Tide\nPublished: 7 January 2030\nBy Nora Silk\n\nA ferry ran aground.\n",
    )
    other = write(
        "c.txt",
        "Ferry runs aground off Marl\n\nMarl Tide\nPublished: 7 January 2030\nBy Nora Silk\n\nA ferry ran aground.\n",
    )
    found, _ = read(page, text, other)
    assert {n: r.publisher for n, r in found.items()} == {
        "a": "Marl Tide",
        "b": "Marl Daily Tide",
        "c": "Marl Tide",
    }
