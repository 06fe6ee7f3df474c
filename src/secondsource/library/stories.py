"""Which reports belong to one story: those that are tied to each other, directly or through others.

A new report is compared with those of the same days that share its key terms, so it costs by the news of those
days and not by the library. A story is called after the smallest id of its reports; names that it had before, and
those of stories merged into it, lead to it for ever.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from heapq import merge
from itertools import groupby

from sqlalchemy import Connection, func, select, update

from secondsource.errors import NotThereError
from secondsource.library.likeness import DAYS, KEYS, SHARED_KEYS, Profile, shared
from secondsource.library.regrouping import Regrouping, first_of, regrouped
from secondsource.library.rows import parts
from secondsource.library.schema import member, report, story, term
from secondsource.library.values import Story, StoryReport
from secondsource.model import content_id

SHOWN = 4  # terms that are named as the reason
FIRST = "the first report of its story"


def assign(db: Connection, report_id: str, profile: Profile) -> str:
    """Put a new report into its story, merging those that it ties together; give the story's id."""
    near = _tied(db, profile)
    old = _around(db, [other for other, _ in near])
    first = min([report_id, *old.values()])
    new = content_id("story", first)
    if new not in old:
        db.execute(story.insert().values(id=new, first=first))
    for merged in sorted(old.keys() - {new}):
        db.execute(update(member).where(member.c.story == merged).values(story=new))
        db.execute(update(story).where(story.c.id == merged).values(into=new))
    beside, why = near[0] if near else (None, ())
    reason = f"shares {_named(why)} with {beside}" if beside else FIRST
    db.execute(member.insert().values(report=report_id, story=new, beside=beside, why=reason))
    rows = [
        {"term": name, "day": profile.day, "report": report_id, "weight": weight, "rank": rank}
        for rank, (name, weight) in enumerate(profile.terms)
    ]
    if rows:
        db.execute(term.insert(), rows)
    return new


def _tied(db: Connection, profile: Profile) -> list[tuple[str, tuple[str, ...]]]:
    """Give the reports that are about the event of a profile, the likest first, each with the terms they share."""
    found = []
    for other, its in _profiles(db, _candidates(db, profile)).items():
        if both := shared(profile, its):
            found.append((other, both))
    return sorted(found, key=lambda f: (-len(f[1]), f[0]))


def _candidates(db: Connection, profile: Profile) -> list[str]:
    """Give the reports of the same days that share enough key terms."""
    near = term.c.term.in_(profile.keys) & (term.c.rank < KEYS)
    if profile.day:
        day = date.fromisoformat(profile.day).toordinal()
        first, last = (_iso(day - DAYS), _iso(day + DAYS))
        near &= ((term.c.day >= first) & (term.c.day <= last)) | (term.c.day == "")
    rows = select(term.c.report).where(near).group_by(term.c.report).having(func.count() >= SHARED_KEYS)
    return sorted(db.execute(rows).scalars())


def _iso(day: int) -> str:
    return date.fromordinal(min(max(day, 1), date.max.toordinal())).isoformat()


def _profiles(db: Connection, ids: Sequence[str]) -> dict[str, Profile]:
    """Give what some reports are about, by their ids."""
    terms: dict[str, list[tuple[str, int]]] = {}
    days = {}
    for part in parts(ids):
        rows = select(term).where(term.c.report.in_(part)).order_by(term.c.report, term.c.rank)
        for row in db.execute(rows):
            terms.setdefault(row.report, []).append((row.term, row.weight))
            days[row.report] = row.day
    return {i: Profile(days[i], tuple(found)) for i, found in terms.items()}


def _around(db: Connection, reports: Sequence[str]) -> dict[str, str]:
    """Give the stories of some reports, each with the smallest id of its reports."""
    joined = member.join(story, story.c.id == member.c.story)
    return {
        row.id: row.first
        for part in parts(reports)
        for row in db.execute(
            select(story.c.id, story.c.first).select_from(joined).where(member.c.report.in_(part)).distinct()
        )
    }


def _named(terms: Sequence[str]) -> str:
    return ", ".join(f"“{t.rstrip('*')}”" for t in terms[:SHOWN])


def story_id(db: Connection, asked: str) -> str:
    """Give the present id of a story by any id that it had or that of one of its reports; raises NotThereError."""
    changed = regrouped(db)
    if asked in changed.groups:
        return asked
    first = db.execute(select(story.c.first).where(story.c.id == asked)).scalar() or asked
    found = db.execute(select(member.c.story).where(member.c.report == first)).scalar()
    if found is None and (once := first_of(db, asked)) is not None:
        return story_id(db, once)
    if found is None:
        raise NotThereError(f"there is no story {asked!r}; `secondsource stories LIBRARY` lists them")
    return changed.home.get(first, str(found))


def members(db: Connection, one: str, until: str | None = None) -> tuple[str, ...]:
    """Give the ids of a story's reports, sorted; with `until`, of those that had been added by then."""
    changed = regrouped(db)
    if one in changed.groups:
        return tuple(sorted(r for r in changed.groups[one] if until is None or changed.rows[r][1] <= until))
    rows = select(member.c.report).where(member.c.story == one)
    if until is not None:
        rows = rows.join(report, report.c.id == member.c.report).where(report.c.added <= until)
    return tuple(sorted(db.execute(rows).scalars()))


def touched(db: Connection, since: str) -> tuple[str, ...]:
    """Give the ids of the stories to which a report was added after a time, sorted."""
    home = regrouped(db).home
    rows = select(member.c.report, member.c.story).join(report, report.c.id == member.c.report)
    found = db.execute(rows.where(report.c.added > since))
    return tuple(sorted({home.get(row.report, row.story) for row in found}))


def stories(db: Connection, only: str | None = None) -> Iterator[Story]:
    """Give every story with its reports, or one, in order of id."""
    changed = regrouped(db)
    if only is not None and only in changed.groups:
        yield _regrouped(db, only, changed)
        return
    columns = [report.c[name] for name in ("id", "source", "title", "publisher", "published", "added")]
    rows = select(member.c.story, *columns, member.c.beside, member.c.why).join(
        report, report.c.id == member.c.report
    )
    where = member.c.story.not_in(sorted(changed.found)) if only is None else member.c.story == only
    found = groupby(db.execute(rows.where(where).order_by(member.c.story, report.c.id)), key=lambda row: row.story)
    plain = (_story(one, tuple(StoryReport(*tuple(row)[1:]) for row in group)) for one, group in found)
    made = (_regrouped(db, one, changed) for one in sorted(changed.groups)) if only is None else ()
    yield from merge(plain, made, key=lambda s: s.id)


def latest(db: Connection, before: tuple[str, str] | None, limit: int) -> tuple[tuple[str, str], ...]:
    """Give (when its last report was added, story) of those that grew last; `before` ended the page before."""
    changed = regrouped(db)
    when = func.max(report.c.added)
    rows = select(when, member.c.story).join(report, report.c.id == member.c.report).group_by(member.c.story)
    if before is not None:
        rows = rows.having((when < before[0]) | ((when == before[0]) & (member.c.story > before[1])))
    rows = rows.where(member.c.story.not_in(sorted(changed.found)))
    found = [(row[0], row[1]) for row in db.execute(rows.order_by(when.desc(), member.c.story).limit(limit))]
    made = [(changed.added(one), one) for one in changed.groups]
    fit = [m for m in made if before is None or m[0] < before[0] or (m[0] == before[0] and m[1] > before[1])]
    by_id = sorted((*found, *fit), key=lambda entry: entry[1])
    return tuple(sorted(by_id, key=lambda entry: entry[0], reverse=True)[:limit])


def _regrouped(db: Connection, one: str, changed: Regrouping) -> Story:
    """Give a story that analysts made."""
    columns = [report.c[name] for name in ("id", "source", "title", "publisher", "published", "added")]
    joined = select(*columns, member.c.beside, member.c.why).join(member, report.c.id == member.c.report)
    found = (
        StoryReport(*tuple(row))
        for part in parts(sorted(changed.groups[one]))
        for row in db.execute(joined.where(report.c.id.in_(part)))
    )
    return _story(one, tuple(sorted(found, key=lambda r: r.id)))


def _story(one: str, reports: tuple[StoryReport, ...]) -> Story:
    days = sorted(r.published for r in reports if r.published)
    earliest = sorted(reports, key=lambda r: (not r.title, r.published or "~", r.id))[0]
    return Story(one, earliest.title or earliest.id, (days[0], days[-1]) if days else ("", ""), reports)
