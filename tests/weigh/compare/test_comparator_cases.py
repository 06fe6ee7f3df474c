"""The tables of cases: each is judged both ways round, and 98 of 100 must be right."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from secondsource.model import Modality, NameKind, Polarity, Stance
from secondsource.weigh import compare as c

Case = dict[str, Any]
Judge = Callable[[Case, Case], c.Judgement]
FOLDER = Path(__file__).parents[1] / "comparator_cases"


def built(kind: type[Any], judge: Callable[[Any, Any], c.Judgement]) -> Judge:
    def run(a: Case, b: Case) -> c.Judgement:
        return judge(kind(**a), kind(**b))

    return run


def amount(low: float | None = None, high: float | None = None, **rest: Any) -> c.Amount:
    return c.Amount(low, high, **rest)


def relatives(nouns: list[str], joined: str = "") -> c.Relatives:
    return c.Relatives(frozenset(nouns), joined)


def assertion(polarity: str, **rest: Any) -> c.Assertion:
    return c.Assertion(Polarity(polarity), **rest)


def stand(source: str, stance: str, day: str | None = None) -> c.Stand:
    return c.Stand(source, Stance(stance), day)


def deed(verb: str, parts: list[list[str]], many: tuple[str, ...] = ()) -> c.Deed:
    held = (c.Part(r, n, e or None, NameKind(k) if k else None) for r, n, e, k in parts)
    return c.Deed(verb, tuple(held), frozenset(many))


def saying(words: str, name: str, entity: str, beside: tuple[str, ...] = ()) -> c.Saying:
    return c.Saying(tuple(words.split()), name, entity, frozenset(beside))


def sequence(main: str, tie: str, other: str) -> c.Sequence:
    return c.Sequence(main, c.Tie(tie), other)


def holder(office: str, of: list[str], **rest: Any) -> c.Holder:
    return c.Holder(office, frozenset(of), **rest)


JUDGES: dict[str, Judge] = {
    "amounts": lambda a, b: c.compare_amounts(amount(**a), amount(**b)),
    "times": lambda a, b: c.compare_times(a["value"], b["value"]),
    "places": lambda a, b: c.compare_places(a["name"], b["name"]),
    "people": built(c.Person, c.compare_people),
    "offices": built(c.Office, c.compare_offices),
    "relatives": lambda a, b: c.compare_relatives(relatives(**a), relatives(**b)),
    "children": built(c.Children, c.compare_children),
    "company": lambda a, b: c.compare_company(*(c.Company(frozenset(x["nouns"])) for x in (a, b))),
    "assertions": lambda a, b: c.compare_assertions(assertion(**a), assertion(**b)),
    "stands": lambda a, b: c.compare_stands(stand(**a), stand(**b)),
    "modalities": lambda a, b: c.compare_modalities(Modality(a["m"]), Modality(b["m"]), a["day"], b["day"]),
    "causes": built(c.CauseLink, c.compare_causes),
    "conditions": built(c.Condition, c.compare_conditions),
    "deeds": lambda a, b: c.compare_deeds(deed(**a), deed(**b)),
    "sayings": lambda a, b: c.compare_sayings(saying(**a), saying(**b)),
    "sequences": lambda a, b: c.compare_sequences(sequence(**a), sequence(**b)),
    "holders": lambda a, b: c.compare_holders(holder(**a), holder(**b)),
    "labels": lambda a, b: c.compare_labels(a["name"], b["name"]),
}


def cases() -> list[tuple[str, Case]]:
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        found += [(path.stem, case) for case in tomllib.loads(path.read_text("utf-8"))["case"]]
    return found


CASES = cases()


def test_the_tables_are_large_and_every_comparator_has_one() -> None:
    assert len(CASES) >= 150
    assert {name for name, _ in CASES} == set(JUDGES)


@pytest.mark.parametrize(("name", "case"), CASES, ids=[f"{n}: {x['note']}" for n, x in CASES])
def test_a_case_is_judged_as_an_editor_would_both_ways_round(name: str, case: Case) -> None:
    judge = JUDGES[name]
    there, back = judge(case["a"], case["b"]), judge(case["b"], case["a"])
    assert (there.relation, back.relation) == (case["is"], case["is"]), there.reason
    assert there.reason
    assert there == back
    assert there.material == case.get("material", there.material)


def test_a_part_of_the_family_against_the_whole_is_shown() -> None:
    two, three = c.Children("e1", "son", 2), c.Children("e1", "child", 3)
    assert c.compare_children(two, three).material
    assert not c.compare_children(two, c.Children("e2", "child", 3)).material
