"""Feeds: an entry is a report, with the day, the author and the address that the feed itself tells."""

from __future__ import annotations

import json

import pytest

LONG = "The keeper of the Ostrel light said that the lamp had failed twice before. " * 20
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Ostrel Post</title><link>https://ostrelpost.example/</link>{}</channel></rss>"""
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ostrel Post</title><entry><title>Lamp fails</title>{}</entry></feed>'


def item(inside: str, title: str = "Lamp fails") -> str:
    return f"<item><title>{title}</title>{inside}</item>"


def kinds(problems) -> list[str]:
    return [p.kind for p in problems]


@pytest.mark.parametrize("name", ["a.xml", "a.rss", "a.html", "a.txt", "a"])
def test_two_entries_are_two_reports_under_whatever_name(name: str, read, write) -> None:
    text = RSS.format(
        item("<description>The lamp of Ostrel failed on Monday, the keeper said [...]</description>")
        + item(f"<content:encoded><![CDATA[<p>{LONG}</p>]]></content:encoded>", "Lamp mended")
    )
    found, problems = read(write(name, text))
    assert [r.title for r in found.values()] == ["Lamp fails", "Lamp mended"]
    assert sorted(found) == ["a#1", "a#2"]
    assert found["a#1"].text == "Lamp fails\n\nThe lamp of Ostrel failed on Monday, the keeper said"
    assert {r.publisher for r in found.values()} == {"Ostrel Post"}
    assert [(p.kind, p.reason.endswith("entry 1")) for p in problems if p.kind == "summary"] == [("summary", True)]


@pytest.mark.parametrize(
    ("written", "day", "zone"),
    [
        ("Mon, 10 Mar 2025 23:30:00 CET", "2025-03-10", "CET"),
        ("Mon, 10 Mar 2025 00:10:00 JST", "2025-03-10", "JST"),
        ("Mon, 10 Mar 2025 01:00:00 MSK", "2025-03-10", "MSK"),
        ("Mon, 10 Mar 2025 22:00:00 EST", "2025-03-10", "EST"),
        ("Mon, 10 Mar 2025 22:00:00 -0500", "2025-03-10", "-0500"),
        ("10 Mar 25 22:00 GMT", "2025-03-10", "UTC"),
        ("2025-03-10T22:00:00+05:30", "2025-03-10", "+05:30"),
    ],
)
def test_the_day_is_the_local_one_as_the_feed_writes_it(written: str, day: str, zone: str, read, write) -> None:
    text = RSS.format(item(f"<description>{LONG}</description><pubDate>{written}</pubDate>"))
    published = read(write("a.xml", text))[0]["a#1"].published
    assert (published.value, published.zone) == (day, zone)


@pytest.mark.parametrize("first", [True, False])
def test_a_caption_is_not_the_text_wherever_it_stands(first: bool, read, write) -> None:
    caption = (
        '<media:content url="x.jpg"><media:description>The keeper at his lamp.</media:description></media:content>'
    )
    text = f"<description>{LONG}</description>"
    found, _ = read(write("a.xml", RSS.format(item(caption + text if first else text + caption))))
    assert found["a#1"].text == f"Lamp fails\n\n{LONG.strip()}"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("ann@ostrel.international (Ann Poe)", ("Ann Poe",)),
        ("Ann Poe ann@ostrel.newspaper", ("Ann Poe",)),
        ("desk@ostrel.example", ()),
    ],
)
def test_an_author_s_address_is_no_name(author: str, names: tuple[str, ...], read, write) -> None:
    text = RSS.format(item(f"<description>{LONG}</description><author>{author}</author>"))
    assert read(write("a.xml", text))[0]["a#1"].bylines == names


def test_the_link_is_neither_the_translation_nor_the_amp_page(read, write) -> None:
    links = (
        '<link rel="alternate" type="text/html" href="https://ostrelpost.example/lamp"/>'
        '<link rel="alternate" type="text/html" hreflang="fr" href="https://ostrelpost.example/fr/lampe"/>'
        '<link rel="amphtml" href="https://ostrelpost.example/amp/lamp"/>'
    )
    text = ATOM.format(f"{links}<content type='text'>{LONG}</content><updated>2025-03-11T09:00:00Z</updated>")
    report = read(write("a.atom", text))[0]["a#1"]
    assert report.url == "https://ostrelpost.example/lamp"
    assert report.modified.value == "2025-03-11"


def test_a_thousand_repeats_are_one_report_and_one_remark(read, write) -> None:
    entry = item(f"<description>{LONG}</description><pubDate>Mon, 99 Foo 2025 04:00:00 ZZZ</pubDate>")
    found, problems = read(write("a.xml", RSS.format(entry * 1_000)))
    assert list(found) == ["a#1"]
    assert found["a#1"].published is None
    assert kinds(problems) == ["duplicate"]


def test_a_feed_that_is_cut_is_read_as_far_as_it_goes(read, write) -> None:
    text = RSS.format(item(f"<description>{LONG}</description>") * 2)
    found, problems = read(write("a.xml", text[: text.rindex("</description>") - 40]))
    assert "a#1" in found
    assert "broken" in kinds(problems)


def test_a_json_feed_is_a_feed(read, write) -> None:
    items = [
        {"id": "1", "title": "Lamp fails", "content_html": f"<p>{LONG}</p><p>Nobody was hurt.</p>", "date_published": "2025-03-10T23:00:00-05:00", "authors": [{"name": "Ann Poe"}], "url": "https://ostrelpost.example/lamp"},
        {"id": "2", "title": "Lamp mended", "summary": "The lamp shines again, the keeper said."},
    ]  # fmt: skip
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Ostrel Post", "items": items}
    found, problems = read(write("a.json", json.dumps(feed)))
    first = found["a#1"]
    assert (first.published.value, first.published.zone, first.bylines) == ("2025-03-10", "-05:00", ("Ann Poe",))
    assert first.text.endswith("\n\nNobody was hurt.")
    assert [p.reason[-7:] for p in problems if p.kind == "summary"] == ["entry 2"]


def test_a_list_of_feeds_is_no_report_and_says_what_it_lists(read, write) -> None:
    opml = '<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://ostrelpost.example/rss"/></body></opml>'
    found, problems = read(write("a.opml", opml))
    assert not found
    assert [(p.kind, "https://ostrelpost.example/rss" in p.reason) for p in problems] == [("feed-list", True)]
