"""Times as a whole: anchors, direction, ranges, guards, and what odd input gives."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.mark.times import find_times
from secondsource.mark.times.direction import Lean, lean
from secondsource.mark.times.period import Grain, Period, day, decade, month, season, year
from secondsource.mark.times.render import edtf
from secondsource.mark.times.text import plain
from secondsource.model import Dated, DateEvidence, Report, Time, TimeType, parse_edtf


def times(text: str, published: str | None = "2019-01-03", body: tuple[tuple[int, int], ...] = ()) -> list[Time]:
    dated = Dated(published, DateEvidence.METADATA, "given") if published else None
    whole = body or ((0, len(text)),)
    return list(find_times(Report("r", text, published=dated, body=whole if text else ())))


def values(text: str, published: str | None = "2019-01-03") -> list[tuple[str, str]]:
    return [(t.span.text, t.value) for t in times(text, published)]


def test_a_time_says_what_it_was_read_against() -> None:
    found = times("They met Oct. 29. That day it rained. In 2016 it was dry. He left Thursday.")
    assert [(t.value, t.anchor) for t in found] == [
        ("2018-10-29", "report of 2019-01-03"),
        ("2018-10-29", "text: Oct. 29"),
        ("2016", "named in full"),
        ("2019-01-03", "report of 2019-01-03"),
    ]
    assert (found[2].first, found[2].last) == ("2016-01-01", "2016-12-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was held on Friday.", "2018-12-28"),
        ("He will be tried on Friday.", "2019-01-04"),
        ("The vote is scheduled for Friday.", "2019-01-04"),
        ("He was told on Friday that he will go.", "2018-12-28"),
        ("On Friday, the court will sit.", "2019-01-04"),
        ("The trial, which was due Friday, was put off.", "2019-01-04"),
        ("They will speak about Friday's fire.", "2018-12-28"),
        ("The deadline was extended until Friday.", "2019-01-04"),
        ("He did not wake up until Friday.", "2018-12-28"),
        ("The law takes effect March 1.", "2019-03-01"),
        ("He was arrested Aug. 2.", "2018-08-02"),
        ("He was seen in December.", "2018-12"),
        ("The vote will be held in December.", "2019-12"),
        ("It opens in February.", "2019-02"),
    ],
)
def test_the_words_around_give_the_direction(text: str, expected: str) -> None:
    assert [v for _, v in values(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ran from Monday to Wednesday.", [("from Monday to Wednesday", "2018-12-31/2019-01-02")]),
        ("It ran from May 3 to June 7.", [("from May 3 to June 7", "2018-05-03/2018-06-07")]),
        ("It fell between Oct. 3 and Oct. 7.", [("between Oct. 3 and Oct. 7", "2018-10-03/2018-10-07")]),
        ("It ran Monday and Tuesday.", [("Monday", "2018-12-31"), ("Tuesday", "2019-01-01")]),
        ("He has led since 2016.", [("2016", "2016")]),
        ("In 2014 he fled, and in May he wrote.", [("2014", "2014"), ("May", "2014-05")]),
        ("He fled in 2014. In May he wrote.", [("2014", "2014"), ("May", "2018-05")]),
        ("About six weeks ago", [("About six weeks ago", "2018-11-16~/2018-11-28~")]),
        ("In the first quarter they scored.", []),
        ("He is 48, one of 2016 people.", []),
        ("The Sunday Times and USA Today wrote.", []),
        ("A daily paper, the Evening Post", []),
        ("Now and recently it rained.", []),
    ],
)
def test_ranges_years_and_guards(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_without_a_day_only_what_names_itself_has_a_value() -> None:
    assert values("On Thursday, in 2016, last month and on May 3, 2017.", None) == [
        ("2016", "2016"),
        ("May 3, 2017", "2017-05-03"),
    ]
    assert values("On Thursday.", "2019-01") == []


def test_durations_sets_and_clock_times_have_timex_values() -> None:
    found = times("For three years he ran every Friday at 10:30 p.m. and slept.")
    assert [(t.type, t.value, t.first) for t in found] == [
        (TimeType.DURATION, "P3Y", None),
        (TimeType.SET, "XXXX-WXX-5", None),
        (TimeType.TIME, "T22:30", None),
    ]


def test_only_the_body_is_read_and_state_runs_through_it() -> None:
    text = "They met Oct. 29.\nPublished May 5, 2020\nThat day it rained."
    cut = text.index("Published")
    found = times(text, body=((0, cut), (text.index("That"), len(text))))
    assert [t.value for t in found] == ["2018-10-29", "2018-10-29"]


def test_curly_apostrophes_and_no_break_spaces_keep_offsets() -> None:
    text = "On New\u00a0Year’s\u00a0Eve he left; Thursday’s vote failed."
    found = times(text)
    assert [(t.span.text, t.value) for t in found] == [
        ("New\u00a0Year’s\u00a0Eve", "2018-12-31"),
        ("Thursday", "2019-01-03"),
    ]
    assert plain("early\nnovember") == "early november"


def test_edtf_is_the_shortest_form_with_those_days() -> None:
    assert edtf(day(date(2019, 1, 3))) == "2019-01-03"
    assert edtf(month(2019, 2)) == "2019-02"
    assert edtf(year(2019)) == "2019"
    assert edtf(decade(1994)) == "1990/1999"
    assert edtf(season(2018, "winter")) == "2018-12/2019-02"


def test_lean_reads_the_clause_and_not_the_next() -> None:
    text = "He will go, and on Monday he walked."
    start = text.index("Monday")
    assert lean(text, start, start + 6) is Lean.PAST
    assert lean("Monday", 0, 6) is Lean.NONE


@given(
    st.text(alphabet="MayJan. 0123459/-'’\n,Thursday agoweek", max_size=80), st.sampled_from([None, "2019-01-03"])
)
@settings(max_examples=150, deadline=None)
def test_any_text_gives_times_that_hold(text: str, published: str | None) -> None:
    found = times(text, published)
    assert all(text[t.span.start : t.span.end] == t.span.text for t in found)
    assert [t.span for t in found] == sorted(t.span for t in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    for t in found:
        days = parse_edtf(t.value)
        assert (t.type is TimeType.DATE) == (days is not None)
        if days:
            assert (t.first, t.last) == (days.first.isoformat(), days.last.isoformat())


DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))
WEEKDAY = st.sampled_from("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


@given(
    DAYS,
    WEEKDAY,
    st.sampled_from(
        "The council meets on {}.|The vote is due on {}.|They will sail on {}.|The envoy is flying home on {}."
        "|Shops closed ahead of {}'s march.|Her deputy runs the office until {}.".split("|")
    ),
)
@settings(max_examples=150, deadline=None)
def test_what_is_to_come_lies_in_the_week_from_the_reports_day_on(day: date, name: str, text: str) -> None:
    (found,) = times(text.format(name), day.isoformat())
    assert found.first
    assert 0 <= (date.fromisoformat(found.first) - day).days < 7
    assert date.fromisoformat(found.first).strftime("%A") == name


@given(DAYS, WEEKDAY, st.sampled_from("They sailed on {}.|He was held on {}.|The fire of {} spread.".split("|")))
@settings(max_examples=150, deadline=None)
def test_what_is_over_lies_in_the_week_up_to_the_reports_day(day: date, name: str, text: str) -> None:
    (found,) = times(text.format(name), day.isoformat())
    assert found.first
    assert 0 <= (day - date.fromisoformat(found.first)).days < 7


@given(DAYS, WEEKDAY)
@settings(max_examples=100, deadline=None)
def test_a_weekday_and_a_week_is_the_second_such_day_to_come(day: date, name: str) -> None:
    week, next_one = times(f"The vote is on {name} week. It opens next {name}.", day.isoformat())
    assert week.first
    assert next_one.first
    assert (date.fromisoformat(week.first) - date.fromisoformat(next_one.first)).days == 7


def test_short_dates_in_digits_follow_the_order_that_another_one_tells() -> None:
    assert [v for _, v in values("A report of 3/12/12 was followed by one of 14/1/13.", "2016-10-19")] == [
        "2012-12-03",
        "2013-01-14",
    ]
    assert [v for _, v in values("A report of 3/12/12 was followed by one of 1/14/13.", "2016-10-19")] == [
        "2012-03-12",
        "2013-01-14",
    ]
    assert values("Notes of 14/1/13, 1/14/13 and 3/12/12", "2016-10-19")[-1][0] == "1/14/13"


def test_the_last_days_of_the_calendar_are_days() -> None:
    last = date(9999, 12, 31)
    assert edtf(Period(date(9999, 12, 1), last, Grain.MONTH)) == "9999-12"
    assert edtf(Period(date(9990, 1, 1), last, Grain.DECADE)) == "9990/9999"


def test_quarters_of_something_are_no_times() -> None:
    assert values("A quarter of the town left. Three quarters of all voters stayed home.") == []
    assert [value for _, value in values("It grew for three quarters.")] == ["P3Q"]


def test_verbs_and_nouns_spelled_as_months_and_days_are_none() -> None:
    text = "The hall, built in 1850, may fall. They sat in the hall, troops march on the town, the wed pair sits in the sun."
    assert values(text) == [("1850", "1850")]


def test_names_that_look_like_dates_are_none() -> None:
    assert values("May praised August Winter of the Friday Group, the Sunday Monitor wrote.") == []
    assert values("Julian March asked April Summers; Mrs May and Mr. Friday sang.") == []


@pytest.mark.parametrize(
    "text", ["", "x", "“", "数字 木曜日", "31 June 2018", "9999-12-31", "Feb. 30", "10000 years ago"]
)
def test_odd_text_raises_nothing(text: str) -> None:
    times(text)
    times(text, "0001-01-01")
    times(text, "9999-12-31")


def test_many_expressions_cost_no_more_than_their_number() -> None:
    start = process_time()
    times("Thursday " * 10_000)
    times("a month later in June " * 3_000)
    assert process_time() - start < 4
