from __future__ import annotations

import pytest

from secondsource.model import DateEvidence

STORY = (
    "Harbour bridge closes after barge strike\n\n"
    "A barge hit the old harbour bridge in Tellin on {day}, police said.\n\n"
    "Skipper Ann Poe steered the barge Gertrud of Tellin Freight into the northern pillar. Nobody was hurt.\n"
)
MONDAY = STORY.format(day="Monday")
DATED = "Published: 7 January 2030\n\n" + MONDAY


@pytest.mark.parametrize(
    ("stamp", "value"),
    [
        ("Monday, 7th January 2030", "2030-01-07"),
        ("Published: Jan. 7, 2030 10:15 GMT", "2030-01-07"),
        ("Posted on January 7, 2030 at 3:04 p.m. EST", "2030-01-07"),
        ("2030-01-07", "2030-01-07"),
        ("Tue 08/01/2030", "2030-01-08"),  # only one order is a Tuesday
        ("Last updated: 7 January 2030", "2030-01-07"),
        ("Published: 7 January 2030 | Updated: 9 January 2030", "2030-01-07"),
    ],
)
def test_a_date_line_dates_the_report(read, write, stamp: str, value: str) -> None:
    found, _ = read(write("a.txt", f"Harbour bridge closes\n\n{stamp}\n\n{MONDAY}"))
    report = found["a"]
    assert report.published.value == value
    assert report.published.evidence is DateEvidence.TEXT
    assert stamp not in "".join(report.text[a:b] for a, b in report.body)


@pytest.mark.parametrize(
    "line", ["03/04/2030", "31/31/2030", "It closed on January 7, 2030.", "Call 07-01-2030-11 for help"]
)
def test_what_does_not_tell_the_day_dates_nothing(read, write, line: str) -> None:
    assert read(write("a.txt", f"Harbour bridge closes\n\n{line}\n\n{MONDAY}"))[0]["a"].published is None


def test_the_order_of_day_and_month_is_told_by_the_other_reports(read, write) -> None:
    found, _ = read(
        write("a.txt", "03/04/2030\n\n" + STORY.format(day="Wednesday")),
        write("b.txt", "Published: 4 April 2030\n\n" + STORY.format(day="Wednesday")),
    )
    assert found["a"].published.value == "2030-04-03"


def test_a_later_updated_line_is_no_publication_date(read, write) -> None:
    report = read(write("a.txt", f"Published: 7 January 2030\n\nUpdated: 9 January 2030\n\n{MONDAY}"))[0]["a"]
    assert report.published.value == "2030-01-07"
    assert report.modified.value == "2030-01-09"


def test_of_two_date_lines_the_page_clock_loses(read, write) -> None:
    text = f"Saturday, 23rd November 2035\n\nHarbour bridge closes\n\nMonday, 7th January 2030\n\n{MONDAY}"
    report = read(write("a.txt", text))[0]["a"]
    assert report.published.value == "2030-01-07"
    assert report.fetched.value == "2035-11-23"


def test_a_lone_clock_far_behind_the_other_reports_dates_nothing(read, write) -> None:
    found, _ = read(
        write("a.txt", "Friday, 23rd November 2035\n\n" + MONDAY),
        write("b.txt", "Published: 7 January 2030\n\n" + MONDAY),
        write("c.txt", "Published: 7 January 2030\n\n" + MONDAY.replace("Nobody", "No one")),
    )
    assert found["a"].published.value == "2030-01-07"
    assert found["a"].published.evidence is DateEvidence.INFERRED


def test_a_lone_clock_far_behind_the_days_of_its_own_text_is_in_doubt(read, write) -> None:
    text = "Friday, 23rd November 2035\n\n" + MONDAY + "\nThe bridge was closed on January 8, 2030.\n"
    assert read(write("a.txt", text))[0]["a"].published.value == "2035-11-23?"


def test_the_day_of_a_caption_dates_nothing(read, write) -> None:
    text = MONDAY + "\nThe barge below the bridge, Jan. 6, 2030. (Ann Poe/Reuters)\n"
    assert read(write("a.txt", text))[0]["a"].published is None


def test_the_weekday_and_close_reports_give_the_day(read, write) -> None:
    dated = [
        write(f"{n}.txt", "Published: 7 January 2030\n\n" + MONDAY + f"\nOne line of paper {n}.\n") for n in "bc"
    ]
    report = read(write("a.txt", MONDAY), *dated)[0]["a"]
    assert report.published.value == "2030-01-07"
    assert report.published.evidence is DateEvidence.INFERRED
    assert "Monday" in report.published.reason


def test_one_close_report_of_the_day_after_leaves_a_doubt(read, write) -> None:
    report = read(write("a.txt", MONDAY), write("b.txt", "Published: 8 January 2030\n\n" + MONDAY))[0]["a"]
    assert report.published.value == "2030-01-08?"


@pytest.mark.parametrize("day", ["Friday", "next Monday", "Monday, January 7,", "the weekend"])
def test_nothing_is_inferred_without_a_fitting_weekday(read, write, day: str) -> None:
    dated = [
        write(f"{n}.txt", "Published: 7 January 2030\n\n" + MONDAY + f"\nOne line of paper {n}.\n") for n in "bc"
    ]
    assert read(write("a.txt", STORY.format(day=day)), *dated)[0]["a"].published is None


def test_nothing_is_inferred_from_reports_of_something_else(read, write) -> None:
    other = "Published: 7 January 2030\n\nThe orchestra of Marl played Bruckner on Monday.\n\nThe hall was full.\n"
    found, _ = read(write("a.txt", MONDAY), write("b.txt", other), write("c.txt", other.replace("full", "empty")))
    assert found["a"].published is None


def test_a_dateline_gives_the_day_in_the_year_of_the_close_reports(read, write) -> None:
    undated = STORY.replace("A barge", "TELLIN, Dec 31 (AP) - A barge").format(day="Monday")
    report = read(write("a.txt", undated), write("b.txt", "Published: 1 January 2030\n\n" + MONDAY))[0]["a"]
    assert report.published.value == "2029-12-31"
    assert report.published.evidence is DateEvidence.TEXT


def test_nothing_is_inferred_where_the_text_names_the_day_by_its_date(read, write) -> None:
    dated = [
        write(f"{n}.txt", "Published: 7 January 2030\n\n" + MONDAY + f"\nOne line of paper {n}.\n") for n in "bc"
    ]
    later = MONDAY.replace("Nobody was hurt.", "The barge hit the bridge on January 7. Nobody was hurt.")
    assert read(write("a.txt", later), *dated)[0]["a"].published is None


def test_a_later_version_is_of_the_day_that_it_tells_of_last(read, write) -> None:
    dated = [
        write(f"{n}.txt", f"Published: {day} January 2030\n\n" + MONDAY + f"\nOne line of paper {n}.\n")
        for n, day in (("b", 7), ("c", 7), ("d", 8))
    ]
    later = MONDAY + "\nA diver died on Tuesday.\n"
    assert read(write("a.txt", later), *dated)[0]["a"].published.value == "2030-01-08?"
