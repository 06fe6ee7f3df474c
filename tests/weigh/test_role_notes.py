"""Differences of rival names, of invented stories through the real marks and links; and where to stay quiet."""

from __future__ import annotations

import pytest

from invented import report
from secondsource.link import link
from secondsource.mark import mark
from secondsource.settings import Settings
from secondsource.weigh import weigh
from secondsource.weigh.statements import ROWS

pytestmark = pytest.mark.slow
SETTINGS = Settings()
DAY = "2031-05-04"


def notes(*texts: str) -> list[str]:
    reports = [report(f"r{n}", text, f"Paper {n}", DAY) for n, text in enumerate(texts)]
    linked = link(tuple(mark(r, SETTINGS.mark) for r in reports), SETTINGS.link)
    found = weigh(linked, (), SETTINGS.weigh).differences
    found = tuple(d for d in found if d.rule not in {row.name for row in ROWS})
    return [" | ".join((d.question, d.reason, *(w.text for v in d.versions for w in v.words))) for d in found]


def test_another_name_under_the_same_verb_is_noted_with_both_claims() -> None:
    one = "Harbour opens\n\nThe engineer Daniel Brandt opened the new harbour gate in Norwold with a short speech."
    other = "New gate\n\nThe engineer Martin Ruiz opened the new harbour gate in Norwold with a short speech."
    found = notes(one, other)
    assert len(found) == 1
    assert all(word in found[0] for word in ("Daniel Brandt", "Martin Ruiz"))


def test_a_third_name_under_the_same_verb_says_that_several_did_it() -> None:
    text = "Harbour opens\n\n{} opened the new harbour gate in Norwold with a short speech."
    assert not notes(*(text.format(n) for n in ("Daniel Brandt", "Martin Ruiz", "Peter Lund")))


def test_other_numbers_tell_of_other_deeds() -> None:
    text = "Match in Norwold\n\n{} scored {} points in the final match against the Eastmere team."
    assert not notes(text.format("Daniel Brandt", 21), text.format("Martin Ruiz", 14))


def test_one_office_with_two_names_is_noted() -> None:
    one = "Gate opens\n\nNorwold mayor Daniel Brandt praised the builders of the new harbour gate on Sunday."
    other = "Harbour gate\n\nThe builders of the harbour gate were thanked by Norwold mayor Martin Ruiz on Sunday."
    assert any("one office, two names" in n for n in notes(one, other))


def test_a_former_mayor_is_not_the_mayor() -> None:
    one = "Gate opens\n\nFormer Norwold mayor Daniel Brandt praised the builders of the harbour gate on Sunday."
    other = "Harbour gate\n\nThe builders of the harbour gate were thanked by Norwold mayor Martin Ruiz on Sunday."
    assert not notes(one, other)
