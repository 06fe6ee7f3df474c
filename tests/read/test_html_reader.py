from __future__ import annotations

import pytest

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="{charset}">
<title>Harbour bridge closes | Tellin Post</title>
<meta property="og:title" content="Harbour bridge closes after barge strike">
<meta property="og:site_name" content="Tellin Post">
<meta property="og:url" content="https://tellinpost.example/bridge">
<meta property="article:published_time" content="2030-01-07T10:00:00+01:00">
<meta name="author" content="Ann Poe"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><p class="clock">Friday, 23 November 2035</p>
<article><h1>Harbour bridge closes after barge strike</h1>
<p>A barge hit the old harbour bridge in Tellin on Monday, police said, and the road was closed at once.</p>
<p>Nobody was hurt, said the mayor, Zoë Roe. Engineers will look at it before the road opens again to the town.</p>
<p>Like the Tellin Post on Facebook and stay updated on harbour news</p></article>
<footer>Copyright 2030</footer></body></html>"""


def test_a_page_becomes_its_article(read, write) -> None:
    found, problems = read(write("a.html", PAGE.format(charset="utf-8")))
    report = found["a"]
    assert report.text.startswith("Harbour bridge closes after barge strike\n\nA barge hit")
    assert "Sport" not in report.text
    assert report.title == "Harbour bridge closes after barge strike"
    assert report.publisher == "Tellin Post"
    assert report.published.value == "2030-01-07"
    assert report.bylines == ("Ann Poe",)
    assert report.text[slice(*report.body[-1])].endswith("opens again to the town.")
    assert not problems


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ('<time datetime="2030-01-07" class="published">7 Jan</time>', "2030-01-07"),
        ('<span itemprop="datePublished" content="2030-01-07">7 Jan</span>', "2030-01-07"),
        ('<script type="application/ld+json">{"datePublished": "2030-01-07T10:00:00Z"}</script>', "2030-01-07"),
        ("", None),
    ],
)
def test_the_clock_of_a_page_is_not_its_date(read, write, told: str, value: str | None) -> None:
    page = PAGE.format(charset="utf-8").replace("<h1>", f"{told}<h1>")
    page = page.replace('<meta property="article:published_time" content="2030-01-07T10:00:00+01:00">', "")
    page = page.replace("Copyright 2030", '<time datetime="2035-11-23">Page saved 2035-11-23</time>')
    published = read(write("a.html", page))[0]["a"].published
    assert (published.value if published else None) == value


GRAPH = (
    '<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2019-01-01"}, '
    '{"@type": ["NewsArticle"], "datePublished": "2030-01-07T22:00:00-05:00", "dateModified": "2030-01-09"}]}</script>'
)
CHANGED = '<meta property="article:modified_time" content="2030-01-09T10:00:00Z">'


@pytest.mark.parametrize(
    ("head", "days"),
    [
        (GRAPH, ("2030-01-07", "2030-01-09")),
        (GRAPH.replace('"NewsArticle"', '"Person"'), ("2019-01-01", None)),
        (GRAPH.replace("2030-01-07", "2230-01-07"), ("2019-01-01", "2030-01-09")),
        ('<script type="application/ld+json">{"@graph": ' + "[" * 5_000 + "</script>", (None, None)),
        ('<meta property="article:published_time" content="2030-01-07">' + CHANGED, ("2030-01-07", "2030-01-09")),
        (CHANGED, (None, "2030-01-09")),
        ("", (None, None)),
    ],
)
def test_the_days_that_a_page_tells_in_its_head(
    read, write, head: str, days: tuple[str | None, str | None]
) -> None:
    page = PAGE.format(charset="utf-8").replace("<title>", f"{head}<title>")
    page = page.replace('<meta property="article:published_time" content="2030-01-07T10:00:00+01:00">', "")
    report = read(write("a.html", page))[0]["a"]
    assert tuple(d.value if d else None for d in (report.published, report.modified)) == days


def test_a_date_in_the_text_counts_where_the_page_tells_only_of_a_change(read, write) -> None:
    page = PAGE.format(charset="utf-8").replace("<title>", f"{CHANGED}<title>")
    page = page.replace('<meta property="article:published_time" content="2030-01-07T10:00:00+01:00">', "")
    page = page.replace("</h1>", "</h1><p>7 January 2030</p>")
    published = read(write("a.html", page))[0]["a"].published
    assert (published.value, published.evidence.value) == ("2030-01-07", "text")


@pytest.mark.parametrize(
    "mark",
    [
        "<!-- saved from url=(0035)https://tellinpost.example/bridge -->",
        "<!--\n Page saved with SingleFile\n url: https://tellinpost.example/bridge\n saved date: Fri Nov 23 2035\n-->",
    ],
)
def test_a_browser_notes_where_it_saved_a_page_from(read, write, mark: str) -> None:
    page = PAGE.format(charset="utf-8").replace("<html", f"{mark}<html")
    page = page.replace('<meta property="og:url" content="https://tellinpost.example/bridge">', "")
    report = read(write("a.html", page))[0]["a"]
    assert (report.url, report.publisher) == ("https://tellinpost.example/bridge", "Tellin Post")
    assert report.published.value == "2030-01-07"


def test_the_charset_that_a_page_declares_counts(read, write) -> None:
    raw = PAGE.format(charset="iso-8859-1").encode("iso-8859-1")
    found, problems = read(write("a.html", raw))
    assert "Zoë Roe" in found["a"].text
    assert [p.kind for p in problems] == ["encoding"]


def test_a_page_is_known_by_its_look_not_its_name(read, write) -> None:
    assert read(write("a.txt", PAGE.format(charset="utf-8")))[0]["a"].publisher == "Tellin Post"


@pytest.mark.parametrize(
    "bomb",
    [
        "<div>" * 200_000 + "x",
        "<html>" + "<b><i>" * 100_000,
        "<html><body>" + "<p a=b>" * 10_000,
        "<html " + "a='b' " * 100_000 + ">",
        "<!doctype html><table>" + "<tr><td>" * 8_000,
        "<!doctype html>" + "&amp;" * 300_000,
        "<!doctype html><script>" + "x" * 500_000,
    ],
    ids=["nested", "crossed", "open", "attributes", "table", "entities", "script"],
)
def test_a_bomb_is_a_problem_or_a_text_and_no_crash(read, write, bomb: str) -> None:
    found, problems = read(
        write("a.html", bomb), write("b.txt", "A barge hit the bridge, police said. It closed.\n")
    )
    assert "b" in found
    assert problems or "a" in found


def test_a_page_of_too_many_tags_is_not_read(read, write) -> None:
    found, problems = read(write("a.html", "<html><body>" + "<p>The barge hit the bridge.</p>" * 30_000))
    assert not found
    assert [p.kind for p in problems] == ["too-complex"]
