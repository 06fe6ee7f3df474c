"""The HTML page in a real browser: its words are found, nothing is loaded, report text stays text."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from invented import ferry
from invented import report as report_of
from secondsource.model import Dossier, Marked, Span
from secondsource.render.html import HtmlFormat

pytestmark = [pytest.mark.slow, pytest.mark.browser]
CHROMIUM = next((p for p in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if p), None)
HOSTILE = '<script>window.hit = 1</script><img src=x onerror="window.hit = 2"> </span></article>&lt;b&gt;'
SIZES = {"wide": (1440, 900), "narrow": (390, 844)}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


class Visit:
    """One page, with what it said on the console and what it asked the network for."""

    def __init__(
        self, browser: Any, path: Path, size: str = "wide", scripts: bool = True, dark: bool = False, at: str = ""
    ) -> None:
        width, height = SIZES[size]
        self.errors: list[str] = []
        self.requests: list[str] = []
        context = browser.new_context(
            viewport={"width": width, "height": height},
            java_script_enabled=scripts,
            color_scheme="dark" if dark else "light",
        )
        self.page = context.new_page()
        self.page.on("console", lambda m: self.errors.append(m.text))
        self.page.on("pageerror", lambda e: self.errors.append(str(e)))
        self.page.on("request", lambda r: self.requests.append(r.url))
        self.page.goto(path.as_uri() + at)

    def highlighted(self) -> list[str]:
        """The words marked in each report that has any."""
        return [
            "".join(report.locator(".piece.on").all_text_contents())
            for report in self.page.locator(".report").all()
            if report.locator(".piece.on").count()
        ]


def written(dossier: Dossier, folder: Path) -> Path:
    path = folder / "dossier.html"
    path.write_text(HtmlFormat().render(dossier), "utf-8")
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(ferry(), tmp_path)


@pytest.mark.parametrize("size", SIZES)
def test_the_page_is_quiet_and_fits(browser: Any, path: Path, size: str) -> None:
    visit = Visit(browser, path, size)
    visit.page.locator("#known .line").first.click()
    assert visit.errors == []
    assert visit.requests == [path.as_uri()]
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_click_on_a_line_shows_exactly_its_words(browser: Any, path: Path) -> None:
    visit = Visit(browser, path)
    visit.page.locator("#known .line").first.click()
    fire = "A fire broke out on the ferry Osprey Dawn on Monday night"
    assert visit.highlighted() == [fire, fire, "The Osprey Dawn caught fire shortly before midnight on Monday"]
    assert visit.page.locator(".report:visible").count() == 1
    assert visit.page.locator(".piece.on:visible").first.is_visible()


def test_a_reference_opens_its_own_report_by_keyboard(browser: Any, path: Path) -> None:
    visit = Visit(browser, path)
    ref = visit.page.locator("#differences .ref", has_text="20:3")
    ref.focus()
    visit.page.keyboard.press("Enter")
    assert visit.highlighted() == ["denied that an alarm had been switched off"]
    assert visit.page.locator(".report:visible").get_attribute("aria-label") == "Report 20"


def test_on_a_narrow_screen_the_report_opens_over_the_page_and_closes(browser: Any, path: Path) -> None:
    visit = Visit(browser, path, "narrow")
    panel = visit.page.locator("#reports")
    assert not panel.is_visible()
    ref = visit.page.locator("#known .ref").first
    ref.click()
    assert panel.is_visible()
    visit.page.keyboard.press("Escape")
    assert not panel.is_visible()
    assert visit.highlighted() == []
    assert ref.evaluate("e => e === document.activeElement")


def test_on_a_narrow_screen_the_line_stays_in_sight(browser: Any, path: Path) -> None:
    visit = Visit(browser, path, "narrow")
    line = visit.page.locator("#timeline .line").first
    line.locator(".ref").first.click()
    assert line.bounding_box()["y"] >= 0
    assert (
        line.bounding_box()["y"] + line.bounding_box()["height"]
        <= visit.page.locator("#reports").bounding_box()["y"]
    )


def test_without_scripts_a_reference_leads_to_its_sentence(browser: Any, path: Path) -> None:
    visit = Visit(browser, path, scripts=False)
    ref = visit.page.locator("#differences .ref", has_text="20:3")
    ref.click()
    assert visit.page.url.endswith(ref.get_attribute("href"))
    sentence = visit.page.locator(ref.get_attribute("href"))
    assert "Nordlys Lines, denied" in sentence.text_content()
    assert sentence.is_visible()


def test_hostile_text_stays_text(browser: Any, tmp_path: Path) -> None:
    one = report_of("9_x", HOSTILE + "\nA second line \U0001f6a2 with wide characters \u6d77.\n", HOSTILE)
    words = Span(one.id, 0, len(HOSTILE), HOSTILE)
    dossier = replace(ferry(), event=(words,), marked=(*ferry().marked, Marked(one)))
    visit = Visit(browser, written(dossier, tmp_path))
    visit.page.locator(".event .line").click()
    assert visit.page.evaluate("window.hit") is None
    assert visit.page.locator("img").count() == 0
    assert visit.page.locator("script").count() == 1
    assert visit.highlighted() == [HOSTILE]


def test_the_words_are_found_behind_wide_characters(browser: Any, tmp_path: Path) -> None:
    one = report_of("9_x", "\U0001f6a2\U0001f525 A ship\r\nburned \u6d77\u4e0a.\n")
    start = one.text.index("burned")
    dossier = replace(ferry(), event=(one.span(start, start + 9),), marked=(Marked(one),))
    blank = replace(dossier, **dict.fromkeys(("revisions", "facts", "differences", "timeline", "findings"), ()))
    visit = Visit(browser, written(replace(blank, traces=(), outsiders=(), copies=()), tmp_path))
    visit.page.locator(".event .line").click()
    assert visit.highlighted() == ["burned \u6d77\u4e0a"]


@pytest.mark.parametrize("size", SIZES)
def test_long_words_do_not_widen_the_page(browser: Any, tmp_path: Path, size: str) -> None:
    one = report_of("9_" + "y" * 90, "x" * 3_000, "z" * 300)
    dossier = replace(ferry(), event=(one.span(0, 3_000),), marked=(*ferry().marked, Marked(one)))
    visit = Visit(browser, written(dossier, tmp_path), size)
    visit.page.locator(".event .ref").click()
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_against_wcag_aa(browser: Any, path: Path, size: str, dark: bool) -> None:
    from axe_playwright_python.sync_playwright import Axe

    visit = Visit(browser, path, size, dark=dark)
    visit.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    visit.page.locator("#known .ref").first.click()
    found = Axe().run(visit.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert len(found.response["passes"]) > 15
    assert found.violations_count == 0, found.generate_report()


def test_the_address_follows_what_is_open_and_opens_it_again(browser: Any, path: Path) -> None:
    visit = Visit(browser, path)
    visit.page.locator("#f-fire .ref").first.click()
    assert visit.page.url.endswith("#f-fire")
    again = Visit(browser, path, at="#f-fire")
    assert again.highlighted() == visit.highlighted() != []


def test_the_address_of_a_sentence_opens_its_report(browser: Any, path: Path) -> None:
    report = ferry().reports[2]
    visit = Visit(browser, path, at=f"#r-{report.sha256[:12]}-{report.text.index('The ferry')}")
    assert visit.page.locator(".report:visible").get_attribute("aria-label") == "Report 20"
    assert "Nordlys Lines" in str(visit.page.locator(".sentence.on").text_content())


def test_a_fact_that_is_folded_away_has_an_address_too(browser: Any, path: Path) -> None:
    visit = Visit(browser, path, at="#f-alarm")
    assert visit.page.locator("#f-alarm").is_visible()


def test_a_citation_gives_words_report_day_and_digests(browser: Any, path: Path) -> None:
    visit = Visit(browser, path)
    visit.page.locator("#f-fire .ref").first.click()
    visit.page.locator(".cite").click()
    visit.page.wait_for_function("document.querySelector('.cited').textContent !== ''")
    said = str(visit.page.locator(".cited").text_content())
    report = ferry().reports[0]
    words = "A fire broke out on the ferry Osprey Dawn on Monday night"
    start = report.text.index(words)
    assert f"\u201c{words}\u201d (Harbour News, Ferry burns off Tarnholm, 4 March 2031" in said
    assert f"characters {start}\u2013{start + len(words)}" in said
    assert sha256(words.encode()).hexdigest()[:16] in said
    assert report.sha256 in said


def test_search_finds_lines_and_sentences(browser: Any, path: Path) -> None:
    visit = Visit(browser, path)
    visit.page.keyboard.press("/")
    visit.page.keyboard.type("heron")
    assert visit.page.locator("#f-heron").is_visible()
    assert not visit.page.locator("#f-fire").is_visible()
    assert visit.page.locator("#found li").all_text_contents() == [
        "In 2011 the company's ferry Heron burned in the same strait.Report 20"
    ]
    visit.page.locator("#found a").click()
    assert "Heron" in str(visit.page.locator(".sentence.on").text_content())


@pytest.mark.parametrize(
    ("select", "choice", "seen", "hidden"),
    [
        ("#f-origin", "Tomas Reuel", "#f-fire", "#f-heron"),
        ("#f-report", "Strait Gazette (20)", "#d-alarm", "#d-hurt"),
        ("#f-standing", "the accounts differ", "#d-hurt", "#f-fire"),
        ("#f-standing", "two or more origins", "#f-fire", "#d-hurt"),
    ],
)
def test_filters_keep_what_fits(
    browser: Any, path: Path, select: str, choice: str, seen: str, hidden: str
) -> None:
    visit = Visit(browser, path)
    visit.page.locator(select).select_option(label=choice)
    assert visit.page.locator(seen).is_visible()
    assert not visit.page.locator(hidden).is_visible()
    visit.page.locator("button[type=reset]").click()
    visit.page.wait_for_function("!document.documentElement.classList.contains('filtered')")
    assert visit.page.locator(seen).is_visible()


def test_few_stops_lead_through_the_page_and_arrows_inside(browser: Any, path: Path) -> None:
    visit = Visit(browser, path)
    stops = visit.page.evaluate(
        "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]"
        ".filter((e) => e.tabIndex >= 0 && e.getClientRects().length).length"
    )
    assert stops < visit.page.locator("a[href]:visible").count()
    visit.page.locator("#f-fire .ref").first.focus()
    visit.page.keyboard.press("ArrowRight")
    assert visit.page.evaluate("document.activeElement.textContent") == "11:2"
    visit.page.keyboard.press("Enter")
    assert visit.page.locator(".report:visible").get_attribute("aria-label") == "Report 11"


def test_a_box_of_the_drawing_lights_its_ways(browser: Any, path: Path) -> None:
    visit = Visit(browser, path)
    visit.page.locator(".node", has_text="Tomas Reuel").first.focus()
    lit = visit.page.locator(".node.way").all_text_contents()
    assert len(lit) == 2
    assert any("Strait Gazette" in words for words in lit)


def test_without_scripts_all_is_there_but_what_needs_them(browser: Any, path: Path) -> None:
    visit = Visit(browser, path, scripts=False)
    assert not visit.page.locator(".filters").is_visible()
    assert visit.page.locator(".drawing svg").count() == 2
    assert visit.page.locator(".report:visible").count() == len(ferry().reports)


def test_a_handful_of_reports_prints_on_six_pages_at_most(browser: Any, tmp_path: Path) -> None:
    import secondsource

    silo = Path(__file__).parent.parent.parent / "examples" / "silo"
    page = secondsource.brief([str(silo)]).to_html()
    (tmp_path / "silo.html").write_text(page, "utf-8")
    printed = Visit(browser, tmp_path / "silo.html").page.pdf(format="A4")
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", printed)) <= 6
    assert len(page.encode()) < 600_000
