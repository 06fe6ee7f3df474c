"""Dossiers of a library's stories, at any time, and what is new in them since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from secondsource import pipeline
from secondsource.changes import ChangeOf, changes_of
from secondsource.engine.analysis import analysis_of, weighing_of
from secondsource.errors import LibraryError, NotThereError, UsageError
from secondsource.library.codec import packed, unpacked
from secondsource.library.decisions import standing
from secondsource.library.regrouping import regrouped
from secondsource.library.rows import get, get_marks, has_marks, put_marks
from secondsource.library.schema import dossier as kept
from secondsource.library.store import Store
from secondsource.library.stories import members, story_id, touched
from secondsource.library.values import News
from secondsource.model import Decision, DecisionKind, Dossier, Marked, Problem, content_id
from secondsource.render.contract import dossier_values
from secondsource.settings import Settings


def dossier_of(store: Store, asked: str, settings: Settings, until: str | None = None) -> Dossier:
    """Give the dossier of a story, by any id that it had or that of one of its reports.

    With `until`, from the reports that had been added by then. It is kept: what was linked and weighed once is
    read. Raises UsageError where there is no such story, or it had no reports by then.
    """
    with store.reading() as db:
        base = _base(db, story_id(db, asked), until)
    if not base.reports:
        raise UsageError(f"the story {asked} had no reports by {until}; give a later time")
    return _dossier(store, base, settings)


def version_of(store: Store, asked: str, settings: Settings) -> str:
    """Name what the dossier of a story rests on: its reports, what analysts decided, and the analysis."""
    with store.reading() as db:
        return _base(db, story_id(db, asked)).key(settings)


def news(store: Store, since: str, settings: Settings, only: str | None = None, after: str = "") -> Iterator[News]:
    """Give what is new in each story to which reports were added after a time, in order of the stories' ids.

    That is what changed from the dossier of then to that of now, but for new facts, of which there are many.
    `only` is one story, by any id that it had; `after` the id behind which to begin.
    """
    with store.reading() as db:
        one = None if only is None else story_id(db, only)
        fit = [s for s in touched(db, since) if s > after and one in (None, s)]
        stories = [(_base(db, s, since), _base(db, s)) for s in fit]
    for before, now in stories:
        earlier = dossier_values(_dossier(store, before, settings)) if before.reports else None
        later = dossier_values(_dossier(store, now, settings))
        for change in changes_of(earlier, later).changes:
            if change.kind is not ChangeOf.NEW_FACT:
                yield News(change.kind, now.story, change.text, change.reports, change.spans)


@dataclass(frozen=True, slots=True)
class Base:
    """What the dossier of a story rests on: its reports, and the decisions that are replayed."""

    story: str
    reports: tuple[str, ...]
    decisions: tuple[Decision, ...]

    def key(self, settings: Settings) -> str:
        """Name the dossier that rests on this."""
        numbers = [f"decision {d.number}" for d in self.decisions]
        return content_id("dossier", weighing_of(settings), *self.reports, *numbers)


def _base(db: Connection, story: str, until: str | None = None) -> Base:
    """Give what the dossier of a story rests on; with `until`, by what had been added and decided by then."""
    made = {d.number for d in regrouped(db).made.get(story, ())}
    held = (d for d in standing(db, until) if d.number in made or _is_about(db, d, story))
    return Base(story, members(db, story, until), tuple(held))


def _is_about(db: Connection, decision: Decision, story: str) -> bool:
    """Whether a decision is replayed in a story: in the one that it names, else in every one."""
    if decision.kind in (DecisionKind.MERGE, DecisionKind.SPLIT):
        return False
    named = decision.ids("story")
    if not named:
        return True
    with suppress(NotThereError):
        return any(story_id(db, one) == story for one in named)
    return False


def _dossier(store: Store, base: Base, settings: Settings) -> Dossier:
    key = base.key(settings)
    marked, faults = _marked(store, base.reports, settings)
    with store.reading() as db:
        row = db.execute(select(kept.c.packed).where(kept.c.id == key)).first()
    if row is not None:
        return replace(unpacked(row.packed, Dossier), marked=marked)
    made = pipeline.dossier_of(marked, faults, settings, decisions=base.decisions)
    with suppress(LibraryError):  # a library that may only be read still gives its dossiers
        store.write(lambda db: _keep(db, key, base.story, made))
    return made


def _keep(db: Connection, key: str, story: str, made: Dossier) -> None:
    insert = postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
    values = {"id": key, "story": story, "packed": packed(replace(made, marked=()))}
    db.execute(insert(kept).values(values).on_conflict_do_nothing())


def _marked(
    store: Store, ids: Sequence[str], settings: Settings
) -> tuple[tuple[Marked, ...], tuple[Problem, ...]]:
    """Give reports with their marks; those that only an older analysis looked at are analysed again, and kept."""
    analysis = analysis_of(settings)
    with store.reading() as db:
        found = get_marks(db, ids, analysis)
        missing = get(db, [i for i in ids if i not in found])
    marked, faults = pipeline.marked_of(missing, settings)
    if marked:
        with suppress(LibraryError):
            store.write(lambda db: _put_new(db, marked, analysis))
    every = (*found.values(), *marked)
    return tuple(sorted(every, key=lambda m: m.report.id)), faults


def _put_new(db: Connection, marked: tuple[Marked, ...], analysis: str) -> None:
    there = has_marks(db, [m.report.id for m in marked], analysis)
    for one in marked:
        if one.report.id not in there:
            put_marks(db, one, analysis)
