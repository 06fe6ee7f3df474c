from __future__ import annotations

import pytest

from secondsource.errors import UsageError
from secondsource.library.decisions import KINDS, UNDO, every, record, standing, undo
from secondsource.library.store import Store

AT = "2026-03-01T08:00:00.000000+00:00"


def test_decisions_are_recorded_and_undone_by_others(address: str) -> None:
    store = Store(address, create=True)
    merge = store.write(lambda db: record(db, AT, "Ann", "merge", ["s1", "s2"], "one blast"))
    grade = store.write(lambda db: record(db, AT, "Ann", "grade", ["o1"], "was right before", "B"))
    back = store.write(lambda db: undo(db, AT, "Bo", merge.number, "two ports"))
    with store.reading() as db:
        assert every(db) == (merge, grade, back)
        assert standing(db) == (grade,)
    again = store.write(lambda db: undo(db, AT, "Ann", back.number, "one port, I called"))
    with store.reading() as db:
        assert every(db)[-1] == again
        assert standing(db) == (merge, grade)
    store.close()


def test_every_kind_can_be_recorded(address: str) -> None:
    store = Store(address, create=True)
    for kind in KINDS.keys() - {UNDO}:
        store.write(lambda db, kind=kind: record(db, AT, "Ann", kind, ["a"], "a reason"))
    with store.reading() as db:
        assert {d.kind for d in standing(db)} == KINDS.keys() - {UNDO}
    store.close()


@pytest.mark.parametrize(
    ("author", "kind", "about", "reason"),
    [
        ("Ann", "guess", ["a"], "why"),
        ("Ann", UNDO, ["a"], "why"),
        ("Ann", "merge", [], "why"),
        (" ", "merge", ["a"], "why"),
        ("Ann", "merge", ["a"], ""),
    ],
)
def test_what_is_no_decision(address: str, author: str, kind: str, about: list[str], reason: str) -> None:
    store = Store(address, create=True)
    with pytest.raises(UsageError):
        store.write(lambda db: record(db, AT, author, kind, about, reason))
    with store.reading() as db:
        assert every(db) == ()
    store.close()


def test_what_cannot_be_undone(address: str) -> None:
    store = Store(address, create=True)
    one = store.write(lambda db: record(db, AT, "Ann", "merge", ["a", "b"], "why"))
    store.write(lambda db: undo(db, AT, "Ann", one.number, "why not"))
    for number in (one.number, 99):
        with pytest.raises(UsageError, match=r"undone already|no decision"):
            store.write(lambda db, number=number: undo(db, AT, "Ann", number, "again"))
    store.close()
