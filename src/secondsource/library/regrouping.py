"""Stories as analysts merged and split them: decisions, replayed over what was found whenever it is asked for.

What was found is never changed, so that a decision can be undone. A report that came after a split goes with the
report that tied it to the story.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from secondsource.library.decisions import every, standing
from secondsource.library.schema import member, report, story
from secondsource.model import Decision, DecisionKind, content_id

Row = tuple[str, str, str | None]  # report, when it was added, the report that tied it to its story


@dataclass(slots=True)
class Regrouping:
    """Stories that decisions touch; grows while decisions are replayed, and is not changed after that.

    `found` are the ids of the stories as they were found of which something was merged or split; `groups` the
    stories that are there in their place, `made` the decisions that made each, `home` report -> its story.
    """

    found: set[str] = field(default_factory=set)
    rows: dict[str, Row] = field(default_factory=dict)
    groups: dict[str, set[str]] = field(default_factory=dict)
    made: dict[str, tuple[Decision, ...]] = field(default_factory=dict)
    home: dict[str, str] = field(default_factory=dict)

    def added(self, one: str) -> str:
        """Give when the last report of a story was added."""
        return max(self.rows[r][1] for r in self.groups[one])


def regrouped(db: Connection) -> Regrouping:
    """Replay the decisions on stories that hold."""
    out = Regrouping()
    for decision in standing(db):
        if decision.kind == DecisionKind.MERGE:
            _merge(db, out, decision)
        elif decision.kind == DecisionKind.SPLIT:
            _split(db, out, decision)
    return out


def first_of(db: Connection, asked: str) -> str | None:
    """Give the smallest report of a story that decisions made, by the id that it had, whether they hold or not."""
    reports: set[str] = set()
    for decision in every(db):
        if decision.kind in (DecisionKind.MERGE, DecisionKind.SPLIT):
            for about in decision.about:
                found = _found(db, about)
                reports |= {row[0] for row in _rows(db, found)} if found else set()
    return next((r for r in sorted(reports) if content_id("story", r) == asked), None)


def _found(db: Connection, about: str) -> str | None:
    """Give the story, as it was found, of a report or of any id that the story had."""
    first = db.execute(select(story.c.first).where(story.c.id == about)).scalar() or about
    return db.execute(select(member.c.story).where(member.c.report == first)).scalar()


def _merge(db: Connection, out: Regrouping, decision: Decision) -> None:
    places = {g for about in decision.about if (g := _group_of(db, out, about)) is not None}
    if len(places) > 1:
        reports = {r for g in places for r in out.groups[g]}
        _put(out, reports, _made(out, places, decision), places)


def _split(db: Connection, out: Regrouping, decision: Decision) -> None:
    places = {g for about in decision.about if (g := _group_of(db, out, about)) is not None}
    held = {r for g in places for r in out.groups[g]}
    apart = held & set(decision.about)
    for name, added, beside in sorted((out.rows[r] for r in held - apart), key=lambda row: (row[1], row[0])):
        if added > decision.added and beside in apart:
            apart.add(name)
    made = _made(out, places, decision)
    for place in sorted(places):
        _put(out, out.groups[place] - apart, made, {place})
    _put(out, apart, made, set())


def _made(out: Regrouping, places: set[str], decision: Decision) -> tuple[Decision, ...]:
    held = {d.number: d for place in places for d in out.made.get(place, ())} | {decision.number: decision}
    return tuple(held[n] for n in sorted(held))


def _put(out: Regrouping, reports: set[str], made: tuple[Decision, ...], instead: set[str]) -> None:
    """Put a story in the place of others; it is called after the smallest id of its reports, as every story."""
    for old in instead:
        out.groups.pop(old, None)
        out.made.pop(old, None)
    if reports:
        name = content_id("story", min(reports))
        out.groups[name], out.made[name] = reports, made
        out.home |= dict.fromkeys(reports, name)


def _group_of(db: Connection, out: Regrouping, about: str) -> str | None:
    """Give the story of a report, or of any id that a story had; None where there is none."""
    if about in out.groups:
        return about
    first = db.execute(select(story.c.first).where(story.c.id == about)).scalar() or about
    if first in out.home:
        return out.home[first]
    found = db.execute(select(member.c.story).where(member.c.report == first)).scalar()
    if found is None:
        return None
    out.found.add(found)
    out.rows |= {row[0]: row for row in _rows(db, found)}
    _put(out, {row[0] for row in _rows(db, found)}, (), set())
    return out.home[first]


def _rows(db: Connection, found: str) -> Iterator[Row]:
    columns = select(member.c.report, report.c.added, member.c.beside)
    joined = columns.join(report, report.c.id == member.c.report).where(member.c.story == found)
    yield from ((row.report, row.added, row.beside) for row in db.execute(joined))
