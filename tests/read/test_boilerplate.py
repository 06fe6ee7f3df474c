"""What on a page is not the article: banners, offers, notices, other stories, comments, indexes."""

from __future__ import annotations

import pytest

TEXT = (
    "A barge hit the old harbour bridge in Tellin on Monday, police said, and the road was closed at once.",
    "“We heard it scrape along the wall,” said Ivo Marsh, who keeps the lock above the bridge, on Monday night.",
    "Engineers will look at the damage before the road opens again, the mayor, Zoe Roe, said on Tuesday.",
    "The harbour will stay closed to ships of more than ninety tonnes until Friday, the port office said.",
)
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in TEXT)
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Harbour bridge closes after barge strike</title>{head}</head>
<body>{above}<main><article><h1>Harbour bridge closes after barge strike</h1>{body}</article></main>{below}</body></html>"""
BANNER = (
    '<div class="layer"><h2>We value your privacy</h2><p>We and our 640 partners store and access information on your '
    "device, such as cookies, and process personal data.</p><p>You can change your choices or withdraw your consent "
    "in the privacy settings at any time.</p><p>Some of our partners rely on their legitimate interest and do not "
    "ask for your consent.</p></div>"
)


def page(body: str = PARAGRAPHS, head: str = "", above: str = "", below: str = "") -> str:
    return PAGE.format(body=body, head=head, above=above, below=below)


def body_of(read, write, html: str) -> str:
    report = read(write("a.html", html))[0]["a"]
    return "\n".join(report.text[a:b] for a, b in report.body)


def kinds(read, write, content: str, name: str = "a.html") -> list[str]:
    return [p.kind for p in read(write(name, content))[1]]


@pytest.mark.parametrize(
    ("html", "gone"),
    [
        (page(above=BANNER), ("partners", "consent")),
        (
            page(above=BANNER).replace("<article>", '<aside class="main">').replace("</article>", "</aside>"),
            ("partners",),
        ),
        (
            page(
                PARAGRAPHS
                + '<p>Also on the Tide:</p><p><a href="/2">Eight people were hurt when a tram left its rails in Marl.</a></p>'
            ),
            ("Marl", "Also on"),
        ),
        (
            page(
                PARAGRAPHS.replace(
                    "</p><p>En",
                    '</p><p><b>SEE ALSO: <a href="/3">Ferry runs aground off Marl in fog</a></b></p><p>En',
                )
            ),
            ("Marl", "SEE ALSO"),
        ),
        (
            page(
                PARAGRAPHS
                + '<section class="comments"><h3>Comments</h3><p>Glad that nobody was on the bridge at that hour, really.</p></section>'
            ),
            ("Glad",),
        ),
    ],
    ids=["banner", "banner, article in an aside", "links below", "link inside", "comments"],
)
def test_only_the_article_is_body(read, write, html: str, gone: tuple[str, ...]) -> None:
    body = body_of(read, write, html)
    assert all(line in body for line in TEXT)
    assert not any(word in body for word in gone)


def test_what_an_archive_writes_above_a_page_is_no_text(read, write) -> None:
    bar = (
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div><p>14 captures of this page, 7 May 2025 to 3 Jun 2025</p></div>"
        "<!-- END WAYBACK TOOLBAR INSERT -->"
    )
    body = body_of(read, write, page(above=bar))
    assert TEXT[0] in body
    assert "captures" not in body


@pytest.mark.parametrize("mark", [":", ">", "→", "»"])
def test_a_line_that_leads_to_another_story_is_no_text(read, write, mark: str) -> None:
    text = "Harbour bridge closes\n\n" + "\n\n".join((TEXT[0], f"See also {mark} Mayor of Marl quits", *TEXT[1:]))
    report = read(write("a.txt", text))[0]["a"]
    assert not any("Marl" in report.text[a:b] for a, b in report.body)


def test_a_link_inside_a_sentence_stays(read, write) -> None:
    linked = PARAGRAPHS.replace(
        "the port office said", '<span><a href="/4">the port office of Tellin harbour said</a></span>'
    )
    assert "the port office of Tellin harbour said" in body_of(read, write, page(linked))


OFFER = (
    "<h3>Read on with Tide Plus</h3><p>Get full access to all stories of the Tide. You may cancel whenever you like.</p>"
    "<p>In the first month you pay nothing for your subscription.</p><p>Already a subscriber? Log in to read on.</p>"
)


def test_an_offer_in_place_of_the_rest_is_no_text_and_is_noted(read, write) -> None:
    html = page(f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p>{OFFER}")
    body = body_of(read, write, html)
    assert TEXT[1] in body
    assert not any(word in body for word in ("Tide", "month", "subscriber"))
    assert kinds(read, write, html) == ["paywalled"]


def test_a_page_that_says_it_is_not_free_is_noted(read, write) -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
    assert kinds(read, write, page(head=data)) == ["paywalled"]
    assert kinds(read, write, page(head=data.replace("False", "True"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "Subscribers of the ferry line would pay 9 crowns a month from May, the port office said.",
        "Either side may cancel the contract at any time, the mayor said.",
        "Inspectors had asked for full access to the harbour since spring.",
        "The court found that the shop had set cookies without consent, and fined it 40,000 crowns.",
        "“You can cancel your ticket if you subscribe,” the captain said.",
    ],
)
def test_news_of_subscriptions_and_privacy_is_news(read, write, line: str) -> None:
    text = "Harbour bridge closes after barge strike\n\n" + "\n\n".join((*TEXT[:2], line, TEXT[3]))
    report = read(write("a.txt", text))[0]["a"]
    assert any(line in report.text[a:b] for a, b in report.body)


@pytest.mark.parametrize(
    "text",
    [
        "Tellin Tide\n\nPlease enable JavaScript to continue to this site.",
        "Just a moment\n\nChecking if the site connection is secure. Verify that you are human by ticking the box.",
        "Tellin Tide\n\nThe page you requested could not be found. It may have moved.",
        "Your privacy\n\nWe and our 640 partners store cookies and access information on your device.\n\n"
        "You can withdraw your consent in the privacy settings at any time.",
        "Before you go on\n\nYou may accept or reject the use of personal data for advertising and research.",
    ],
)
def test_a_notice_or_a_banner_alone_is_no_news(read, write, text: str) -> None:
    assert "not-news" in kinds(read, write, text, "a.txt")


TEASER = '<div><h2><a href="/{0}">Story number {0} of the day from the harbour</a></h2><p>A line on it.</p></div>'
STORY = "<article><h2>Story {0} of the harbour</h2>" + PARAGRAPHS + "</article>"


def test_an_index_and_several_stories_are_noted(read, write) -> None:
    index = (
        "<!DOCTYPE html><html><head><title>Tellin Tide</title></head><body><main><p>"
        + TEXT[0]
        + "</p>{}</main></body></html>"
    )
    assert "not-news" in kinds(read, write, index.format("".join(TEASER.format(n) for n in range(9))))
    assert "not-news" in kinds(read, write, index.format("".join(STORY.format(n) for n in range(3))))
    assert "not-news" not in kinds(read, write, page(below="".join(TEASER.format(n) for n in range(3))))


def test_readers_comments_below_a_text_are_none_of_it(read, write) -> None:
    text = "\n\n".join(
        (
            "Harbour bridge closes after barge strike",
            *TEXT,
            "Top Rated Comments",
            "They knew of it for years.",
            "Glad nobody fell in.",
        )
    )
    report = read(write("a.txt", text))[0]["a"]
    assert report.text[slice(*report.body[-1])].endswith(TEXT[-1])


def test_a_badge_and_the_day_of_a_correction_are_no_text(read, write) -> None:
    text = "\n\n".join(
        (
            "LIVE",
            "Harbour bridge closes after barge strike",
            "Published: 7 January 2030",
            *TEXT,
            "Correction: January 9, 2030",
            "An earlier version gave a wrong weight.",
        )
    )
    report = read(write("a.txt", text))[0]["a"]
    assert report.title == "Harbour bridge closes after barge strike"
    assert (report.published.value, report.modified.value) == ("2030-01-07", "2030-01-09")
    assert report.text[slice(*report.body[-1])] == "An earlier version gave a wrong weight."


def test_headings_of_a_page_are_known(read, write) -> None:
    parts = [f"<p>{line}</p>" for line in TEXT]
    head = "What the port office will do before the bridge opens again"
    report = read(write("a.html", page(parts[0] + parts[1] + f"<h2>{head}</h2>" + parts[2] + parts[3])))[0]["a"]
    assert [report.text[a:b] for a, b in report.headings] == [head]


@pytest.mark.parametrize(
    ("text", "day", "publisher", "bylines"),
    [
        ("January 7, 2030 (TELLIN) - A barge hit the bridge.", "2030-01-07", None, ()),
        ("TELLIN, 7 January 2030 (Some Agency) — A barge hit the bridge.", "2030-01-07", None, ()),
        ("Tellin Post, 7 January 2030\n\nA barge hit the bridge.", "2030-01-07", "Tellin Post", ()),
        ("By Nora Silk | 7 January 2030\n\nA barge hit the bridge.", "2030-01-07", None, ("Nora Silk",)),
        (
            "Tellin Beacon\nPublished: 7 January 2030\nBy Staff Reporter\n\nA barge hit it.",
            "2030-01-07",
            "Tellin Beacon",
            (),
        ),
        ("On 7 January 2030 a barge hit the bridge.", None, None, ()),
        ("Tellin harbour, 7 January 2030 was its worst day.", None, None, ()),
    ],
)
def test_lines_and_datelines_of_plain_text_tell_day_and_outlet(
    read, write, text: str, day: str | None, publisher: str | None, bylines: tuple[str, ...]
) -> None:
    report = read(write("a.txt", f"Harbour bridge closes after barge strike\n\n{text}\n\n{TEXT[1]}\n"))[0]["a"]
    published = report.published.value if report.published else None
    assert (published, report.publisher, report.bylines) == (day, publisher, bylines)
