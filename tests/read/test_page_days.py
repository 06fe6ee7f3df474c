"""The four days of a page: what data tell, what readers see, and which of the two is the local day."""

from __future__ import annotations

import pytest

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Ferry runs aground off Marl</title>{head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li></ul></nav><div class="clock">Friday, 23 November 2035</div></header>
<main><article><h1>Ferry runs aground off Marl</h1>{line}
<p>A ferry with ninety people on board ran aground off Marl on Monday, the coast guard said, and all were taken off.</p>
<p>Nobody was hurt, the captain, Oda Brink, told reporters at the quay late on Monday night.</p></article>
<section class="comments"><p>ropeman</p><p>January 19, 2030 at 10:09 am</p><p>Glad nobody drowned.</p></section></main>
<footer><p>© 2019–2036 Marl Tide</p></footer></body></html>"""
META = '<meta property="article:published_time" content="{}">'


def days(read, write, head: str = "", line: str = "") -> tuple[str | None, str | None, str | None]:
    report = read(write("a.html", PAGE.format(head=head, line=line)))[0]["a"]
    published, modified = report.published, report.modified
    return (
        published.value if published else None,
        published.zone if published else None,
        modified.value if modified else None,
    )


@pytest.mark.parametrize(
    ("line", "published", "zone"),
    [
        ('<div class="byline">Monday January 7, 2030 10:05 pm BST by Nora Silk</div>', "2030-01-07", "BST"),
        ("<p>PUBLISHED : 7 JAN 2030 AT 18:05 <br>WRITER: Nora Silk</p>", "2030-01-07", None),
        ("<p>Marl Tide, 7 January 2030</p>", "2030-01-07", None),
        ("<div>By Nora Silk | Jan. 7, 2030 | 9:00 p.m. EST</div>", "2030-01-07", "EST"),
        ("<ul><li>Posted on 7th January 2030</li><li>3 comments</li></ul>", "2030-01-07", None),
        # no day: a standfirst, a caption's sentence, a year
        ("<p>The pier was closed on 7 January 2029 after a storm.</p>", None, None),
        ("<p>Since 2029 the ferry has been run by the port</p>", None, None),
        ("", None, None),
    ],
)
def test_the_line_at_the_headline_tells_the_day(
    read, write, line: str, published: str | None, zone: str | None
) -> None:
    assert days(read, write, line=line) == (published, zone, None)


@pytest.mark.parametrize(
    ("meta", "line", "expected"),
    [
        # late in the evening the hour in UTC is the next day, early in the morning that of the day before
        ("2030-01-08T03:30:00Z", "<p>January 7, 2030, 10:30 p.m. EST</p>", ("2030-01-07", "EST", None)),
        ("2030-01-07T22:30:00+00:00", "<p>8 January 2030, 06:30 SGT</p>", ("2030-01-08", "SGT", None)),
        ("2030-01-07T22:30:00-05:00", "", ("2030-01-07", "-05:00", None)),
        ("2030-01-07T12:00:00Z", "<p>7 January 2030, 07:00 EST</p>", ("2030-01-07", "EST", None)),
        # the data hold the day of the change
        (
            "2030-01-10T12:40:00+02:00",
            "<p>Published 7 January 2030 at 20:18 (updated 10 January 2030 at 12:40)</p>",
            ("2030-01-07", None, "2030-01-10"),
        ),
        (
            "2030-01-10T12:40:00+02:00",
            "<p>First published: 7 January 2030</p>",
            ("2030-01-07", None, "2030-01-10"),
        ),
        ("2030-01-10T12:40:00+02:00", "<p>7 January 2030</p>", ("2030-01-07?", None, "2030-01-10")),
        # a later line is a change, or the clock
        ("2030-01-07T12:40:00+02:00", "<p>Updated 9 January 2030</p>", ("2030-01-07", "+02:00", "2030-01-09")),
        ("2030-01-07T12:40:00+02:00", "<p>9 January 2030</p>", ("2030-01-07", "+02:00", None)),
    ],
)
def test_the_day_that_readers_see_is_the_local_one(
    read, write, meta: str, line: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    assert days(read, write, META.format(meta), line) == expected


def test_linked_data_come_before_meta_elements(read, write) -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2030-01-07T09:00:00+01:00"}</script>'
    assert days(read, write, META.format("2030-01-09T09:00:00+01:00") + data) == ("2030-01-07", "+01:00", None)


def test_a_conflict_is_told_in_the_reason(read, write) -> None:
    page = PAGE.format(head=META.format("2030-01-10T12:40:00+02:00"), line="<p>7 January 2030</p>")
    reason = read(write("a.html", page))[0]["a"].published.reason
    assert "7 January 2030" in reason
    assert "2030-01-10" in reason


@pytest.mark.parametrize(
    "line",
    [
        "<p>© 2029 Marl Tide</p>",
        "<p>Seen in January 2030</p>",
        '<aside class="related"><p>5 January 2030</p><p>Older story of another ferry that ran late</p></aside>',
    ],
)
def test_no_day_is_made_up_where_a_page_shows_none(read, write, line: str) -> None:
    assert days(read, write, line=line)[0] is None


def test_a_day_in_another_language_beside_the_article_is_found(read, write) -> None:
    page = PAGE.format(head="", line='<p class="datum">Erstellt am 7. Januar 2030</p>')
    assert read(write("a.html", page))[0]["a"].published.value == "2030-01-07"


def test_an_archives_own_line_is_not_the_day(read, write) -> None:
    kept = '<link rel="canonical" href="https://keepsake.example/2030.02.01-101500/https://marltide.com/ferry">'
    page = PAGE.format(head=kept + META.format("2030-02-01T10:15:00Z").replace("published", "modified"), line="")
    page = page.replace("<h1>", "<div>keepsake.example capture</div><div>1 February 2030 10:15:00 UTC</div><h1>")
    report = read(write("a.html", page))[0]["a"]
    assert (report.published, report.modified) == (None, None)
    assert report.archived.value == "2030-02-01"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p>By NORA SILK, DAO PREM and ABBY BYFORD</p>", ("Nora Silk", "Dao Prem", "Abby Byford")),
        ("<p>WRITER: Nora Silk and Dao Prem</p>", ("Nora Silk", "Dao Prem")),
        ("<p>Monday January 7, 2030 10:05 pm BST by Nora Silk</p>", ("Nora Silk",)),
        ("<p>By our own reporter</p>", ()),
        ("", ()),
    ],
)
def test_the_writers_stand_at_the_headline(read, write, line: str, names: tuple[str, ...]) -> None:
    company = '<meta name="author" content="Marl Tide Public Company Limited">'
    assert read(write("a.html", PAGE.format(head=company, line=line)))[0]["a"].bylines == names


def test_an_element_marked_as_the_time_of_publication_beats_the_day_of_the_change(read, write) -> None:
    head = META.format("2030-01-10T12:05:00+01:00")
    first = '<time class="published" datetime="2030-01-07T18:05:00+01:00">7 Jan</time>'
    assert days(read, write, head, first)[::2] == ("2030-01-07", "2030-01-10")
    other = '<time class="published" datetime="2029-03-04T18:05:00+01:00">4 March</time>'
    assert days(read, write, head, first + other)[0] == "2030-01-10"  # a list of stories
