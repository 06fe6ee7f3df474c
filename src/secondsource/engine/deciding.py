"""An analyst's decision before it is recorded: what it is about in a form that lasts, and whether it can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from secondsource.engine.standing import dossier_of
from secondsource.errors import UsageError
from secondsource.library.store import Store
from secondsource.library.stories import members, story_id
from secondsource.model import DIGITS, LETTERS, NAME, ORIGIN, DecisionKind, Dossier
from secondsource.settings import Settings

PASSING = ("fact-", "origin-", "entity-")  # ids that may change as a story grows
NEEDED: dict[str, tuple[str, tuple[str, ...]]] = {  # kind -> what it is about, in words and by prefix
    DecisionKind.SAME: ("people or bodies (name:...), or claims", (NAME, "claim-")),
    DecisionKind.NOT_SAME: ("people or bodies (name:...), or claims", (NAME, "claim-")),
    DecisionKind.INDEPENDENT: ("two origins (origin:...)", (ORIGIN,)),
    DecisionKind.NOT_INDEPENDENT: ("two origins (origin:...)", (ORIGIN,)),
    DecisionKind.SPEAKER: ("an attribution", ("attribution-",)),
    DecisionKind.GRADE: ("an origin (origin:...) or a claim", (ORIGIN, "claim-")),
}
SEVERAL = (DecisionKind.SAME, DecisionKind.NOT_SAME, DecisionKind.INDEPENDENT, DecisionKind.NOT_INDEPENDENT)


def lasting(
    store: Store, kind: str, about: Sequence[str], value: str, story: str | None, settings: Settings
) -> tuple[str, ...]:
    """Give what a decision is about by ids and names that last, with the story in which it holds.

    Facts become their best claim, origins and people their names. Raises UsageError, with the mend, for what
    cannot be replayed.
    """
    for text in (*about, value):
        if not text.isprintable():
            raise UsageError(f"{text!r} has signs that nobody can see; give ids and names as the dossier has them")
    if kind in (DecisionKind.MERGE, DecisionKind.SPLIT):
        with store.reading() as db:
            return (_merged if kind == DecisionKind.MERGE else _apart)(db, about)
    held = tuple(about)
    if story is not None and any(a.startswith(PASSING) for a in about):
        held = tuple(dict.fromkeys(_named(dossier_of(store, story, settings), a) for a in about))
    _must_fit(kind, held, value)
    if story is None:
        return held
    with store.reading() as db:
        return (*held, story_id(db, story))


def _merged(db: Connection, about: Sequence[str]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(story_id(db, one) for one in about))
    if len(found) < 2:
        raise UsageError("those are one story already; name two")
    return found


def _apart(db: Connection, about: Sequence[str]) -> tuple[str, ...]:
    homes = {story_id(db, one) for one in about}
    if len(homes) > 1:
        raise UsageError("those reports are in several stories; name reports of one")
    held = set(members(db, homes.pop()) if homes else ())
    if not set(about) <= held:
        raise UsageError("to split a story, name reports of it by their ids")
    if set(about) == held:
        raise UsageError("those are all reports of their story; leave at least one")
    return tuple(sorted(set(about)))


def _named(dossier: Dossier, about: str) -> str:
    """Give what lasts in place of an id that may change; an id that is not there stays, and is refused."""
    known = {f.id: f.best for f in dossier.facts}
    known |= {o.id: ORIGIN + o.name for o in dossier.origins}
    known |= {e.id: NAME + e.name for e in dossier.entities}
    return known.get(about, about)


def _must_fit(kind: str, about: Sequence[str], value: str) -> None:
    words, prefixes = NEEDED.get(kind, ("", ("",)))
    wrong = [a for a in about if not a.startswith(prefixes)]
    if wrong:
        raise UsageError(f"{kind!r} is about {words}, not {wrong[0]!r}; where ids change, name the story too")
    if kind in SEVERAL and len(set(about)) < 2:
        raise UsageError(f"{kind!r} is about two things or more; name both")
    if (check := VALUES.get(kind)) is not None:
        check(about, value)


def _a_name(_about: Sequence[str], value: str) -> None:
    if not value.strip():
        raise UsageError("a speaker has a name; give it as the value")


def _a_grade(about: Sequence[str], value: str) -> None:
    letter = all(a.startswith(ORIGIN) for a in about)
    if value not in (LETTERS if letter else DIGITS):
        raise UsageError("the grade of an origin is a letter from A to F, that of a fact a digit from 1 to 6")


VALUES: dict[str, Callable[[Sequence[str], str], None]] = {
    DecisionKind.SPEAKER: _a_name,
    DecisionKind.GRADE: _a_grade,
}
