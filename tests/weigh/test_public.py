"""What anybody could see or look up: results, figures of contests, pleas, and dates of the settled past."""

from __future__ import annotations

from dataclasses import replace

import pytest

from making import report
from secondsource.mark import mark
from secondsource.model import Claim, Dated, DateEvidence, Entity, Linked, Marked, NameKind
from secondsource.settings import Settings
from secondsource.weigh.facts.agreement import confirm_open
from secondsource.weigh.facts.public import Public
from secondsource.weigh.facts.statement import plainest
from secondsource.weigh.view import View, view_of


def pile(*texts: str, published: str | None = "2031-05-06") -> View:
    dated = Dated(published, DateEvidence.METADATA, "made for a test") if published else None
    made = (replace(report(name, text), published=dated) for name, text in zip("abc", texts, strict=False))
    return view_of(Linked(marked=tuple(_read(r) for r in made)))


def _read(made) -> Marked:  # type: ignore[no-untyped-def]
    return mark(made, Settings().mark)


def first(view: View, name: str) -> Claim:
    """Give the widest claim of a report."""
    held = (c for c in view.claims.values() if c.span.report_id == name)
    return max(held, key=lambda c: (len(c.span.text), c.id))


def is_open(one: str, other: str, published: str | None = "2031-05-06") -> bool:
    view = pile(one, other, published=published)
    return Public(view).open(first(view, "a"), first(view, "b"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orlen fell 3-1 to Korvale.", "Korvale beat Orlen, 3-1."),
        ("Quist threw for 364 yards and three touchdowns.", "Mara Quist passed for 364 yards and 3 touchdowns."),
        ("Lenz had 33 homers and 121 RBIs.", "He finished the season with 33 homers and 121 RBIs."),
        ("Ivo Lenz pleaded guilty to fraud.", "The banker pleaded guilty in the fraud case."),
        ("She became head of the Dam Office in 2022.", "Quist was named head of the office in March 2022."),
    ],
)
def test_what_all_could_see_or_look_up_is_open(one: str, other: str) -> None:
    assert is_open(one, other)
    assert is_open(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Quist threw for 364 yards and three touchdowns.", "Mara Quist passed for 346 yards and 3 touchdowns."),
        ("The firm offered $60 for each share.", "The offer is $60 for each share."),
        ("Some 10-15 people fled the mill.", "10-15 people ran from the mill."),
        ("She leads by 12 points in a poll.", "A poll has her 12 points ahead."),
        ("She became head of the Dam Office in 2022.", "Quist was named head of the office in 2023."),
        ("The dam broke on May 4.", "On May 4 the dam broke."),
        ("She will open the dam in 2022.", "The dam will be opened in 2022."),
        ("The 2022 flood cost him his post.", "He lost his post after the 2022 flood."),
        ("He left his black 2019 Orlo saloon in the yard.", "A black 2019 Orlo saloon stood in the yard."),
        ("The ferry was carrying 226 guests.", "The ferry carried 226 guests."),
    ],
)
def test_news_of_the_day_and_what_differs_is_not_open(one: str, other: str) -> None:
    assert not is_open(one, other)


def test_reports_without_a_date_are_as_young_as_the_last_year_that_they_write() -> None:
    one, other = "She became head of the Dam Office in 2022.", "Quist was named head of the office in 2022."
    assert not is_open(one, other, published=None)
    assert is_open(one, other + " The dam broke on May 4, 2025.", published=None)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Launched in 2022, the Korvale carried two crews.", "The Korvale was launched in 2022.", True),
        ("Korvale filed for bankruptcy in 2022.", "In 2022 Korvale was forced to file for bankruptcy.", True),
        ("The dam of Korvale was opened in 2022.", "The mill of Korvale was opened in 2022.", False),
        ("Korvale won the 2022 game.", "Korvale lost the 2022 game.", False),
    ],
)
def test_less_alike_words_confirm_what_is_open_to_all(one: str, other: str, same: bool) -> None:
    view = named(pile(one, other), "Korvale")
    held = [min(_with(view, name, "2022", "game"), key=lambda c: len(c.span.text)) for name in "ab"]
    assert confirm_open(view, *held) is same


def _with(view: View, name: str, *words: str) -> list[Claim]:
    held = (c for c in view.claims.values() if c.span.report_id == name and c.predicate)
    return [c for c in held if any(w in c.span.text for w in words)]


def named(view: View, *names: str, kind: NameKind = NameKind.ORGANISATION) -> View:
    """Give the reports names of one kind, each at its first place in a report."""
    held = []
    for name in names:
        at = ((r, r.text.find(name)) for r in view.reports.values())
        spans = tuple(r.span(start, start + len(name)) for r, start in at if start >= 0)
        held.append(Entity(name, kind, name, (name,), spans))
    return view_of(replace(view.linked, entities=tuple(held)))


@pytest.mark.parametrize(("who", "same"), [("Quist", True), ("Lenz", False), ("He", True)])
def test_a_figure_is_open_of_one_person_only(who: str, same: bool) -> None:
    texts = "Quist threw for 364 yards and a touchdown.", f"{who} threw for 364 yards and a touchdown."
    view = named(pile(*texts), "Quist", "Lenz", kind=NameKind.PERSON)
    assert Public(view).open(first(view, "a"), first(view, "b")) is same


def test_the_line_of_a_fact_holds_no_figure_that_one_report_alone_gives() -> None:
    view = pile("Lenz completed 28 of 41 passes for 329 yards.", "Lenz threw for 329 yards.")
    a, b = (first(view, name).id for name in "ab")
    assert plainest(view, (a, b)) == (b,)
    assert plainest(view, (a,)) == (a,)
