"""All three written formats say the same; report text is never markup in any of them."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from invented import HARBOUR, empty, ferry
from invented import claim as claim_of
from invented import fact as fact_of
from invented import marked as marked_of
from invented import report as report_of
from secondsource.model import Dossier, Problem, Status
from secondsource.render.html import HtmlFormat, policy
from secondsource.render.markdown import MarkdownFormat, escaped
from secondsource.render.text import TextFormat

FORMATS = [TextFormat(), MarkdownFormat(), HtmlFormat()]
HOSTILE = (
    "<script>alert(1)</script> [x](javascript:alert(2)) \x1b[31m ![i](http://e.test/i) "
    "</script><img src=x onerror=alert(3)> {{ 7*7 }} `"
)
VOID = {"meta", "link", "br", "img", "input", "hr"}


def hostile() -> Dossier:
    """A dossier of one report whose id, outlet and text all try to be markup."""
    one = report_of("<b>9_x", HOSTILE, HOSTILE)
    said = claim_of("c", one, HOSTILE)
    fact = fact_of("f", HOSTILE, Status.SINGLE_SOURCE, "c", "<i>", 1, 1)
    nothing = empty()
    values = {name: getattr(nothing, name) for name in nothing.__dataclass_fields__}
    values |= {"event": (said.span,), "marked": (marked_of(one, said),), "facts": (fact,)}
    values["problems"] = (Problem(HOSTILE, "odd", HOSTILE, HOSTILE),)
    return Dossier(**values)


@pytest.mark.parametrize("fmt", FORMATS, ids=lambda f: f.name)
def test_each_format_says_what_the_page_says(fmt: TextFormat) -> None:
    said = fmt.render(ferry(), width=200)
    for words in ("2 origins", "Tarnholm coastguard; Tomas Reuel", "Nordlys Lines denies it", "Coast Radio"):
        assert words in said
    titles = ["Known", "Where the accounts differ", "Who got it from whom", "Timeline", "Single-source"]
    titles.append("How the reports changed")
    headings = [re.search(rf"(?im)^(?:## )?{title}|>{title}</h2>", said) for title in titles]
    places = [found.start() for found in headings if found]
    assert len(places) == len(titles)
    assert places == sorted(places)


@pytest.mark.parametrize("fmt", FORMATS, ids=lambda f: f.name)
def test_an_empty_dossier_is_written_too(fmt: TextFormat) -> None:
    assert "No fact has two origins that are surely independent" in fmt.render(empty())


@pytest.mark.parametrize("width", [1, 40, 79, 120])
def test_text_keeps_to_its_width(width: int) -> None:
    lines = TextFormat().render(ferry(), width=width).splitlines()
    assert max(map(len, lines)) <= max(width, 40)


def test_a_word_longer_than_the_line_is_folded() -> None:
    one = report_of("1", "x" * 500)
    long = claim_of("c", one, "x" * 500)
    dossier = Dossier((long.span,), (marked_of(one, long),), *((),) * 12)
    assert max(map(len, TextFormat().render(dossier, width=60).splitlines())) <= 60


def test_text_has_colours_only_when_asked() -> None:
    assert "\x1b[" not in TextFormat().render(ferry())
    assert "\x1b[" in TextFormat().render(ferry(), colour=True)


def test_text_of_a_report_cannot_steer_the_terminal() -> None:
    said = TextFormat().render(hostile(), width=400)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", said)
    assert "<script>" in said


def test_markdown_holds_no_markup_of_a_report() -> None:
    said = re.sub(r'<a id="r-[0-9a-f-]+"></a>', "", MarkdownFormat().render(hostile()))
    assert not re.search(r"<[a-z/!]", said)
    assert not re.search(r"(?<!\\)\]\((?!#r-[0-9a-f-]+\))", said)
    assert "javascript" in said


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("- no list", "\\- no list"),
        ("1. no list", "1\\. no list"),
        ("<b>", "&lt;b&gt;"),
        ("[a](b)", "\\[a\\](b)"),
        ("http://e.test www.e.test", "http\\://e.test www\\.e.test"),
        ("a_b *c* `d` #1 ~~e~~ | $f$ @g", "a\\_b \\*c\\* \\`d\\` \\#1 \\~\\~e\\~\\~ \\| \\$f\\$ \\@g"),
    ],
)
def test_markdown_is_escaped(text: str, safe: str) -> None:
    assert escaped(text) == safe


class Elements(HTMLParser):
    """Counts elements and checks that they are closed."""

    def __init__(self) -> None:
        super().__init__()
        self.count: dict[str, int] = {}
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.handlers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.count[tag] = self.count.get(tag, 0) + 1
        values = dict(attrs)
        self.links += [v for k in ("href", "src") if (v := values.get(k))]
        self.ids += [v for v in [values.get("id")] if v]
        self.handlers += [name for name in values if name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def elements(dossier: Dossier) -> Elements:
    found = Elements()
    found.feed(HtmlFormat().render(dossier))
    assert found.open == []
    return found


@pytest.mark.parametrize("dossier", [ferry(), empty(), hostile()], ids=["ferry", "empty", "hostile"])
def test_html_has_one_script_and_loads_nothing(dossier: Dossier) -> None:
    found = elements(dossier)
    assert found.count["script"] == 1
    assert "img" not in found.count
    assert found.handlers == []
    assert all(link.startswith("#") for link in found.links)


def test_every_link_of_the_page_leads_somewhere() -> None:
    found = elements(ferry())
    assert len(set(found.ids)) == len(found.ids)
    assert {link.removeprefix("#") for link in found.links} <= set(found.ids)


@pytest.mark.parametrize("full", [False, True])
def test_every_reference_of_the_markdown_leads_to_its_sentence(full: bool) -> None:
    said = MarkdownFormat().render(ferry(), full=full)
    links, anchors = re.findall(r"\]\(#([^)]*)\)", said), re.findall(r'<a id="([^"]*)">', said)
    assert links
    assert set(links) <= set(anchors)
    assert len(set(anchors)) == len(anchors)
    assert re.search(r"</a>\*\*3\*\* At least 12 people were taken to hospital, said", said)


def test_the_whole_text_holds_the_sentences_that_it_cites() -> None:
    cited = "[20:3] The ferry's owner, Nordlys Lines, denied that an alarm had been switched off."
    assert cited in TextFormat().render(ferry(), full=True, width=200)
    assert cited not in TextFormat().render(ferry(), width=200)


def test_the_policy_allows_our_script_alone() -> None:
    said = HtmlFormat().render(ferry())
    script = re.findall(r"<script>(.*?)</script>", said, re.DOTALL)[0]
    assert policy(script).replace("'", "&#39;") in said
    assert "unsafe-inline'; script" in policy(script)


def test_html_holds_the_text_with_furniture_greyed() -> None:
    said = HtmlFormat().render(ferry())
    last = HARBOUR.strip().splitlines()[-1]
    assert re.search(f'class="furniture">[^/]*{re.escape(last)}', said)
