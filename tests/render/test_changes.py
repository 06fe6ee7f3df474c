from __future__ import annotations

from dataclasses import replace

from invented import ferry
from secondsource.model import Copy
from secondsource.render.view import page_of

CREDIT = "90% of its running words stand in 10 too; both credit Norland Press Agency"


def copies(*pairs: tuple[str | None, str]) -> list[str]:
    made = replace(ferry(), revisions=(), copies=tuple(Copy(a, b, 0.9, CREDIT) for a, b in pairs))
    section = next(s for s in page_of(made).sections if s.key == "changes")
    return [line.text for part in section.parts for line in part.lines]


def test_dropped_sentences_come_first_and_reworded_ones_have_their_words_marked() -> None:
    (part, _) = next(s for s in page_of(ferry()).sections if s.key == "changes").parts
    assert [line.chips[0].text for line in part.lines] == ["dropped", "reworded", "added"]
    before, after = part.lines[1].under
    assert [run for run, marked in before.under[0].runs if marked] == ["At least 12"]
    assert [run for run, marked in after.under[0].runs if marked] == ["17"]


def test_a_text_that_three_reports_print_is_one_line() -> None:
    (line,) = copies(("10", "11"), ("10", "20"), ("11", "20"))
    assert line.startswith("3 reports print one text: ")


def test_a_pair_is_told_as_who_repeats_whom() -> None:
    (line,) = copies(("10", "11"))
    assert " repeats " in line


def test_a_source_that_is_not_among_the_reports_is_said() -> None:
    assert copies((None, "11"))[0].endswith("a text that is not among the reports")
