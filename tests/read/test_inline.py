"""What a page marks inside its paragraphs: quotations, words struck out, raised figures, hidden and corrected words."""

from __future__ import annotations

import pytest

from secondsource.read.fragments import text_of
from secondsource.read.html import HtmlReader
from secondsource.settings import ReadSettings

ROAD = (
    "<p>The bridge of Ostrel was shut on Monday after a crack was found in its northern pier, the harbour board said in"
    " a letter. Cars were sent round by the old road, and the ferry was asked to run until late on every day.</p>"
)


def body(inside: str) -> str:
    """Read a page whose second paragraph is the given piece; give the text below its title."""
    page = (
        "<!doctype html><html lang='en'><head><title>Bridge shut</title></head><body><article><h1>Bridge shut</h1>"
        f"{ROAD}{inside}{ROAD.replace('Monday', 'Friday')}</article></body></html>"
    )
    (report,) = HtmlReader().read(page.encode(), "a.html", ReadSettings())
    return " ".join(report.text.split())


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("The mayor said <q>it will stay shut</q> until May.", "said “it will stay shut” until May"),
        ("She said <q>he told me <q>go home</q></q> twice.", "said “he told me ‘go home’” twice"),
        ("She said <q>“go <b>home</b>”</q> twice.", "said “go home” twice"),
        ("Hurt were <del>seven</del> <ins>nine</ins> people.", "Hurt were nine people"),
        ("Hurt were <s>all <b>seven</b></s> nine people.", "Hurt were nine people"),
        ("It cost 10<sup>6</sup> crowns.", "cost 10⁶ crowns"),
        ("It covers 5 km<sup>2</sup> of land.", "covers 5 km² of land"),
        ("It took 3<sup>1</sup>/<sub>2</sub> hours.", "took 3 1/2 hours"),
        ("It was the 5<sup>th</sup> time.", "was the 5th time"),
    ],
)
def test_inline_marks_keep_what_they_say(inside: str, shown: str) -> None:
    assert shown in body(f"<p>{inside}</p>")
    assert shown in " ".join(text_of(f"<p>{inside}</p>").split())


@pytest.mark.parametrize("mark", ["hidden", "style='display: none'", "style='color:red;visibility:hidden'"])
def test_what_the_page_hides_is_no_text(mark: str) -> None:
    assert "nine people drowned" not in body(f"<p {mark}>The police said that nine people drowned there.</p>")


def test_a_page_shown_by_its_script_keeps_its_text() -> None:
    page = f"<html><head><title>Bridge shut</title></head><body><div style='display:none'><h1>Bridge shut</h1>{ROAD * 3}</div></body></html>"
    (report,) = HtmlReader().read(page.encode(), "a.html", ReadSettings())
    assert "northern pier" in report.text


@pytest.mark.parametrize("tag", ["aside", "footer"])
def test_a_correction_beside_the_text_belongs_to_it(tag: str) -> None:
    note = "Correction: an earlier version of this article said nine people were hurt. It was seven."
    assert note in body(f"<{tag}><p>{note}</p></{tag}>")
    assert "Sign up" not in body(f"<{tag}><p>Sign up for the letter of the harbour, each Monday.</p></{tag}>")


def test_a_footer_that_dates_a_correction_belongs_to_the_text() -> None:
    note = "This article was amended on 6 March 2025 to correct the number of the hurt."
    assert note in body(f"<footer><p>{note}</p></footer>")
