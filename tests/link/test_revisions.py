from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from making import marked
from secondsource.link.fingerprints import find_overlaps
from secondsource.link.revisions import changes_between, find_revisions
from secondsource.model import ChangeKind

FIRST = (
    "A bridge over the Ostra gave way on Monday while two lorries were crossing it. "
    "The drivers climbed out by themselves and were taken to the hospital in Lom. "
    "The road office could not immediately be reached for comment. "
    "The bridge was built in 1931 and had been closed to buses since the spring. "
    "Engineers had warned of rust in the northern pier."
)
LATER = (
    "LOM — A bridge over the Ostra gave way on Monday while two lorries were crossing it. "
    "The drivers climbed out by themselves and were later taken to a hospital in Lom. "
    "The road office could not be reached for comment. "
    "The bridge was built in 1931 and had been closed to buses since the spring. "
    "The mayor wants a ferry until a new one stands."
)


def test_a_later_version_is_found_and_its_changes_named() -> None:
    a, b = marked("x1", FIRST, "ostra.example"), marked("x2", LATER, "ostra.example")
    (revision,) = find_revisions(find_overlaps((b, a)))
    assert (revision.older, revision.newer) == ("x1", "x2")
    assert "immediately" in revision.why
    kinds = [(c.kind, (c.old or c.new).text) for c in revision.changes]  # type: ignore[union-attr]
    assert (ChangeKind.ADDED, "LOM — ") in kinds
    assert (ChangeKind.ADDED, "The mayor wants a ferry until a new one stands.") in kinds
    assert (ChangeKind.REMOVED, "Engineers had warned of rust in the northern pier.") in kinds
    assert [k for k, _ in kinds].count(ChangeKind.REWORDED) == 2


def test_dates_decide_the_direction_before_anything_else() -> None:
    a = marked("x1", FIRST, "ostra.example", published="2031-05-07")
    b = marked("x2", LATER, "ostra.example", published="2031-05-06")
    (revision,) = find_revisions(find_overlaps((a, b)))
    assert (revision.older, revision.newer) == ("x2", "x1")


def test_texts_of_different_outlets_are_no_versions() -> None:
    assert not find_revisions(find_overlaps((marked("a", FIRST, "a.example"), marked("b", LATER, "b.example"))))


def test_a_text_that_names_no_outlet_is_a_version_of_a_page_with_its_headline() -> None:
    text, page = marked("x1", FIRST), marked("x2", LATER, "ostra.example")
    title = "Bridge over the Ostra gives way"
    named = (
        replace(text, report=replace(text.report, title=title)),
        replace(page, report=replace(page.report, title=f"{title} under two lorries")),
    )
    (revision,) = find_revisions(find_overlaps(named))
    assert "no two outlets named" in revision.why
    other = replace(named[1], report=replace(page.report, title="Ferry for Lom until the summer, mayor says"))
    assert not find_revisions(find_overlaps((named[0], other)))


def test_a_text_of_an_agency_is_printed_not_revised() -> None:
    text, page = marked("x1", FIRST), marked("x2", LATER, "ostra.example")
    title = "Bridge over the Ostra gives way"
    credited = tuple(
        replace(m, report=replace(m.report, title=title, agencies=("Orland Press",))) for m in (text, page)
    )
    assert not find_revisions(find_overlaps(credited))


def test_a_version_may_be_moved_about_but_another_article_of_the_outlet_is_none() -> None:
    sentences = [s.rstrip(".") + "." for s in FIRST.split(". ")]
    a, b = (
        marked("x1", FIRST, "ostra.example"),
        marked("x2", " ".join([sentences[0], *sentences[:0:-1]]), "ostra.example"),
    )
    assert find_revisions(find_overlaps((a, b)))
    other = " ".join(
        [
            "The mayor of Lom opened the summer market on Friday and spoke for an hour about nothing else.",
            sentences[3],
            "Traders came from as far as Vell and Korvale and sold all their cherries before noon.",
            sentences[0],
            "A band of nine played until the rain began and the stalls were taken down again.",
        ]
    )
    assert not find_revisions(find_overlaps((a, marked("x3", other, "ostra.example"))))


def test_two_merged_sentences_are_reworded_not_lost() -> None:
    a = marked(
        "a", "The mill has no fire alarm at all today. It was told twice that sprinklers were missing there."
    )
    b = marked(
        "b", "The mill has no fire alarm at all today and it was told twice that sprinklers were missing there."
    )
    assert {c.kind for c in changes_between(a, b)} == {ChangeKind.REWORDED}


@given(st.lists(st.sampled_from(FIRST.split(". ") + LATER.split(". ")), max_size=8))
def test_every_changed_span_holds(parts: list[str]) -> None:
    a, b = marked("a", FIRST), marked("b", ". ".join(parts))
    reports = {"a": a.report, "b": b.report}
    for change in changes_between(a, b):
        assert change.old is None or change.old.holds_in(reports["a"])
        assert change.new is None or change.new.holds_in(reports["b"])
        assert (change.old is None) == (change.kind is ChangeKind.ADDED)
