"""What analysts decided, with author and reason. Nothing is taken back: a decision is undone by another one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from secondsource.errors import NotThereError, UsageError
from secondsource.library.codec import text_of, value_of
from secondsource.library.schema import decision
from secondsource.model import Decision, DecisionKind

UNDO = "undo"
NUL, LONGEST = "\0", 4000  # PostgreSQL keeps no NUL
KINDS: dict[str, str] = {
    DecisionKind.MERGE: "the stories that are named are one",
    DecisionKind.SPLIT: "the reports that are named are a story of their own",
    DecisionKind.SAME: "the people, bodies or claims that are named are the same",
    DecisionKind.NOT_SAME: "they are not",
    DecisionKind.INDEPENDENT: "the origins that are named are independent of each other",
    DecisionKind.NOT_INDEPENDENT: "they are not",
    DecisionKind.SPEAKER: "the speaker of the attributions that are named is the value",
    DecisionKind.GRADE: "the grade of the origin or claim that is named is the value",
    UNDO: "another decision does not hold any more",
}


def record(
    db: Connection, at: str, author: str, kind: str, about: Sequence[str], reason: str, value: str = ""
) -> Decision:
    """Record a decision; raises UsageError for an unknown kind, and without author, reason or object."""
    must_be_whole(kind, about, author, reason)
    return _put(db, at, author, kind, tuple(about), value, reason, None)


def must_be_whole(kind: str, about: Sequence[str], author: str, reason: str) -> None:
    """Raise UsageError for an unknown kind, and without author, reason or object."""
    if kind not in KINDS or kind == UNDO:
        raise UsageError(f"there is no decision {kind!r}; there are {', '.join(k for k in KINDS if k != UNDO)}")
    if not about:
        raise UsageError("a decision is about something; give its ids")
    _must_be_signed(author, reason)


def _must_be_signed(author: str, reason: str) -> None:
    if not author.strip() or not reason.strip():
        raise UsageError("a decision has an author and a reason; give both")
    if NUL in author + reason or max(len(author), len(reason)) > LONGEST:
        raise UsageError(f"author and reason are text of at most {LONGEST} characters; shorten them")


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


def standing(db: Connection, until: str | None = None) -> tuple[Decision, ...]:
    """Give the decisions that hold, in order, or held at a time; one whose undoing was undone holds again."""
    made = tuple(d for d in every(db) if until is None or d.added <= until)
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
    _must_be_signed(author, reason)
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
