"""Where the accounts differ: questions with answers side by side, in the reader's words, in every format."""

from __future__ import annotations

from dataclasses import replace

import pytest

from invented import empty, ferry
from secondsource.model import Difference, Dossier, Relation
from secondsource.render import limits
from secondsource.render.html import HtmlFormat
from secondsource.render.markdown import MarkdownFormat
from secondsource.render.text import TextFormat
from secondsource.render.view import page_of
from secondsource.render.view.page import Line, Section
from secondsource.render.view.words import shifted_marks

FORMATS = [TextFormat(), MarkdownFormat(), HtmlFormat()]


def section(dossier: Dossier) -> Section:
    return next(s for s in page_of(dossier).sections if s.key == "differences")


def first(change: dict[str, object]) -> Line:
    dossier = ferry()
    altered: Difference = replace(dossier.differences[0], **change)  # type: ignore[arg-type]
    return section(replace(dossier, differences=(altered,))).parts[0].lines[0]


def many(number: int) -> Dossier:
    dossier = ferry()
    one = dossier.differences[0]
    return replace(
        dossier, differences=tuple(replace(one, id=f"d-{n}", question=f"Was it {n}?") for n in range(number))
    )


def test_questions_stand_in_order_of_rank_with_their_answers_below() -> None:
    alarm, hurt = section(ferry()).parts[0].lines
    assert [line.text for line in (alarm, hurt)] == [d.question for d in ferry().differences]
    assert [v.text for v in alarm.under] == ["it had been switched off", "Nordlys Lines denies it"]
    assert [v.note for v in alarm.under] == ["a crew member", "Strait Gazette (20)"]


def test_an_answer_has_the_exact_words_where_and_when_they_were_printed() -> None:
    (quote,) = section(ferry()).parts[0].lines[1].under[0].under
    assert (
        quote.text
        == "\N{LEFT DOUBLE QUOTATION MARK}At least 12 people were taken to hospital\N{RIGHT DOUBLE QUOTATION MARK}"
    )
    assert quote.note == "Harbour News (10), 4 March 2031"
    assert [r.label for r in quote.refs] == ["10:3"]
    assert [run for run, marked in quote.runs if marked] == ["At least 12"]


def test_one_wording_of_two_reports_is_quoted_once() -> None:
    dossier = ferry()
    hurt = dossier.differences[1]
    claims = {c.id: c for c in dossier.claims}
    fires = ("c-fire-10", "c-fire-11", "c-fire-20")
    version = replace(hurt.versions[0], claims=fires, words=tuple(claims[c].span for c in fires), differing=())
    under = first({"versions": (version, hurt.versions[1])}).under[0].under
    assert [len(q.refs) for q in under] == [2, 1]
    assert under[0].note == "Harbour News (10), 4 March 2031; Harbour News (11), 5 March 2031"


@pytest.mark.parametrize(
    ("relation", "label"),
    [
        (Relation.CONFLICT, "conflict"),
        (Relation.UPDATE, "update"),
        (Relation.REFINEMENT, "more precise"),
        (Relation.UNCLEAR, "they differ"),
    ],
)
def test_labels_are_a_readers_words(relation: Relation, label: str) -> None:
    line = first({"relation": relation})
    assert [c.text for c in line.chips] == [label]
    assert ("whether both can be right cannot be told" in line.note) is (relation is Relation.UNCLEAR)


def test_doubts_are_told_in_words() -> None:
    note = first({"relation": Relation.UNCLEAR, "guards": ("another time",)}).note
    assert note.startswith("The owner denies what a crew member says; one may speak of another time; whether both")


@pytest.mark.parametrize("fmt", FORMATS, ids=lambda f: f.name)
def test_no_inner_word_faces_the_reader(fmt: TextFormat) -> None:
    said = fmt.render(ferry(), full=True).casefold()
    for word in ("polarity", "modality", "refinement", "asserted", "single_source"):
        assert word not in said


def test_what_was_compared_is_told_where_nothing_differs() -> None:
    assert section(replace(ferry(), differences=(), facts=ferry().facts[:2])).empty == (
        "2 facts told by two or more reports were compared; no difference was found."
    )
    assert section(empty()).empty == "No fact is told by two or more reports; no difference was found."
    assert section(ferry()).about.startswith(
        "2 facts told by two or more reports were compared; the accounts differ on 2 questions."
    )


@pytest.mark.parametrize("fmt", FORMATS[:2], ids=lambda f: f.name)
def test_ten_stand_there_and_all_when_asked(fmt: TextFormat) -> None:
    dossier = many(limits.DIFFERENCES + 3)
    assert fmt.render(dossier).count("Was it ") == limits.DIFFERENCES
    assert "and 3 more; " in fmt.render(dossier)
    assert fmt.render(dossier, full=True).count("Was it ") == limits.DIFFERENCES + 3


def test_the_page_folds_the_rest() -> None:
    page = HtmlFormat().render(many(limits.DIFFERENCES + 3))
    assert page.count("<h4>Was it ") == limits.DIFFERENCES + 3
    assert "<summary>3 more</summary>" in page


@pytest.mark.parametrize(
    ("fmt", "marked"),
    zip(FORMATS, ["*At least 12*", "**At least 12**", "<mark>At least 12</mark>"], strict=True),
    ids=lambda f: getattr(f, "name", ""),
)
def test_the_differing_words_are_marked(fmt: TextFormat, marked: str) -> None:
    assert f"{marked} people were taken" in fmt.render(ferry())


def test_marks_move_with_the_blanks_that_are_taken_out() -> None:
    words, marks = shifted_marks("  Nine\r\n workers  and nine boats", [(22, 26), (2, 6)])
    assert words == "Nine workers and nine boats"
    assert [words[a:b] for a, b in marks] == ["Nine", "nine"]
    assert marks[1][0] > marks[0][1]
