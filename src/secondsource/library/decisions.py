"""What analysts decided, with author and reason. Nothing is taken back: a decision is undone by another one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from secondsource.errors import NotThereError, UsageError
from secondsource.library.codec import text_of, value_of
from secondsource.library.schema import decision
from secondsource.library.values import Decision

UNDO = "undo"
KINDS = {
    "merge": "the stories that are named are one",
    "split": "the reports that are named are a story of their own",
    "same": "the people, bodies or facts that are named are the same",
    "not-same": "they are not",
    "independent": "the origins that are named are independent of each other",
    "not-independent": "they are not",
    "speaker": "the speaker of the attribution that is named is the value",
    "grade": "the grade of the origin or fact that is named is the value",
    UNDO: "another decision does not hold any more",
}


def record(
    db: Connection, at: str, author: str, kind: str, about: Sequence[str], reason: str, value: str = ""
) -> Decision:
    """Record a decision; raises UsageError for an unknown kind, and without author, reason or object."""
    if kind not in KINDS or kind == UNDO:
        raise UsageError(f"there is no decision {kind!r}; there are {', '.join(k for k in KINDS if k != UNDO)}")
    if not about:
        raise UsageError("a decision is about something; give its ids")
    return _put(db, at, author, kind, tuple(about), value, reason, None)


def undo(db: Connection, at: str, author: str, number: int, reason: str) -> Decision:
    """Record that a decision does not hold any more; raises UsageError where it is none, or is undone already."""
    found = {d.number: d for d in every(db)}
    if number not in found:
        raise NotThereError(f"there is no decision {number}")
    if number in {d.undoes for d in found.values()}:
        raise UsageError(f"decision {number} is undone already")
    return _put(db, at, author, UNDO, found[number].about, "", reason, number)


def every(db: Connection) -> tuple[Decision, ...]:
    """Give every decision that was ever made, in order."""
    return tuple(
        Decision(
            row.number,
            row.added,
            row.author,
            row.kind,
            value_of(row.about, tuple[str, ...]),
            row.value,
            row.reason,
            row.undoes,
        )
        for row in db.execute(select(decision).order_by(decision.c.number))
    )


def standing(db: Connection) -> tuple[Decision, ...]:
    """Give the decisions that hold, in order; one whose undoing was undone holds again."""
    made = every(db)
    gone: set[int] = set()
    for one in reversed(made):
        if one.undoes is not None and one.number not in gone:
            gone.add(one.undoes)
    return tuple(d for d in made if d.kind != UNDO and d.number not in gone)


def _put(
    db: Connection,
    at: str,
    author: str,
    kind: str,
    about: tuple[str, ...],
    value: str,
    reason: str,
    undoes: int | None,
) -> Decision:
    if not author.strip() or not reason.strip():
        raise UsageError("a decision has an author and a reason; give both")
    values = {
        "added": at,
        "author": author,
        "kind": kind,
        "about": text_of(about),
        "value": value,
        "reason": reason,
    }
    insert = decision.insert().values(**values, undoes=undoes).returning(decision.c.number)
    return Decision(db.execute(insert).scalar_one(), at, author, kind, about, value, reason, undoes)
