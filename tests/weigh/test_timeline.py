from __future__ import annotations

from dataclasses import replace

from factories import changed, linked, numbered, told

from secondsource.model import Linked, Marked, Moment, SlotKind
from secondsource.settings import WeighSettings
from secondsource.weigh.facts import find_facts
from secondsource.weigh.origins import find_origins
from secondsource.weigh.timeline import find_timeline
from secondsource.weigh.view import view_of

BROKE = "The Korvale dam broke on Monday"


def timeline(of: Linked) -> tuple[Moment, ...]:
    view, settings = view_of(of), WeighSettings()
    origins = find_origins(view, settings)
    return find_timeline(view, find_facts(view, origins, (), settings), origins.tellings)


def dated(name: str, text: str, words: str, value: str) -> Marked:
    """Build a report of one dated clause with a subject and a finite verb."""
    made = numbered(told(name, text, published="2031-05-07"), f"{name}:0", words, value, SlotKind.TIME)
    subject = made.report.span(0, text.index(" ", 4))
    made = changed(made, f"{name}:0", subject=subject, predicate="break")
    first, *rest = made.sentences
    words_ = tuple(replace(w, tag="VBD") if w.text in ("broke", "burst", "burned") else w for w in first.words)
    return replace(made, sentences=(replace(first, words=words_), *rest))


def test_one_event_is_one_entry_with_the_narrowest_date() -> None:
    a = dated("a", BROKE, "Monday", "2031-05-05")
    b = dated("b", "The Korvale dam burst in May", "May", "2031-05")
    found = timeline(linked(a, b, same=[("a:0", "b:0")]))
    assert [(m.value, m.claims) for m in found] == [("2031-05-05", ("a:0", "b:0"))]
    assert found[0].text == BROKE


def test_dates_that_cannot_both_be_right_stand_side_by_side() -> None:
    a = dated("a", BROKE, "Monday", "2031-05-05")
    b = dated("b", "The Korvale dam burst on Sunday", "Sunday", "2031-05-04")
    assert [m.value for m in timeline(linked(a, b, same=[("a:0", "b:0")]))] == ["2031-05-04", "2031-05-05"]


def test_an_earlier_case_of_somebody_else_is_background() -> None:
    a = dated("a", BROKE, "Monday", "2031-05-05")
    b = dated("b", "The Orlen dam burst in 2012", "2012", "2012")
    found = timeline(linked(a, b, bodies=["Korvale"]))
    assert [(m.value, m.background) for m in found] == [("2012", True), ("2031-05-05", False)]


def test_when_it_was_last_so_is_no_date() -> None:
    a = dated("a", "The Korvale dam broke for the first time since 2012", "2012", "2012")
    assert [m for m in timeline(linked(a)) if "2012" in m.value] == []


def test_the_event_without_a_date_had_happened_when_it_was_first_told() -> None:
    a = told("a", "The Korvale dam broke before dawn", published="2031-05-07")
    made = dated("a", "The Korvale dam broke before dawn", "before", "2031-05-07")
    made = changed(made, "a:0", slots=())
    assert [(m.value, m.text) for m in timeline(linked(made))] == [
        ("../2031-05-07", a.sentences[0].span.text[:-1])
    ]


def test_what_was_published_when_is_no_entry() -> None:
    a = dated("a", "The Korvale office released a statement on Monday", "Monday", "2031-05-05")
    assert timeline(linked(changed(a, "a:0", predicate="release"))) == ()


def test_the_same_event_in_one_sentence_is_one_entry() -> None:
    a = dated("a", BROKE, "Monday", "2031-05-05")
    b = dated("b", BROKE.replace("Monday", "5 May"), "5 May", "2031-05-05")
    assert len(timeline(linked(a, b))) == 1


def test_no_dates_no_entries() -> None:
    assert timeline(linked(told("a", "Nothing is dated here"))) == ()
    assert timeline(linked()) == ()
