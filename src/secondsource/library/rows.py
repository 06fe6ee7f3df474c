"""Reports and their marks to rows and back. A row is written once and never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from secondsource.errors import LibraryError, NotThereError
from secondsource.library.codec import packed, text_of, unpacked, value_of
from secondsource.library.dialects import Dialect
from secondsource.library.identity import article_of, identified
from secondsource.library.schema import marks, report
from secondsource.library.words import index_words
from secondsource.model import Marked, Report

NUL, SHOWN = "\0", "\ufffd"  # PostgreSQL keeps no NUL in a text
MOST = 500  # ids in one question to the database


@dataclass(frozen=True, slots=True)
class Arrival:
    """A report under its id in the library, with the digest of all that makes it this version.

    `source` is what its reader was pointed to, `article` what its versions share.
    """

    report: Report
    digest: str
    source: str
    article: str


def arrival(target: str, read: Report) -> Arrival:
    """Give a report that was read as it arrives in a library."""
    named, digest = identified(read)
    return Arrival(named, digest, target, article_of(read))


def put(db: Connection, dialect: Dialect, come: Arrival, at: str) -> None:
    """Write a report, and its words into the index."""
    new = come.report
    shown = new.text.replace(NUL, SHOWN)
    values = {
        "id": new.id,
        "digest": come.digest,
        "article": _plain(come.article),
        "source": _plain(come.source),
        "url": new.url and _plain(new.url),
        "title": new.title and _plain(new.title),
        "publisher": new.publisher and _plain(new.publisher),
        "published": new.published.value if new.published else None,
        "language": new.language,
        "added": at,
        "text": shown,
        "details": text_of(new if shown != new.text else _without_text(new)),
    }
    number = db.execute(report.insert().values(values).returning(report.c.number)).scalar_one()
    dialect.index(db, number, index_words(new.title or "", new.text))


def put_marks(db: Connection, marked: Marked, analysis: str) -> None:
    """Write what was found in a report by a version of the analysis."""
    db.execute(marks.insert().values(report=marked.report.id, analysis=analysis, packed=packed(marked)))


def get(db: Connection, ids: Sequence[str]) -> tuple[Report, ...]:
    """Give the reports of some ids that are there, in order of id."""
    rows = (row for part in parts(ids) for row in db.execute(select(report).where(report.c.id.in_(part))))
    return tuple(sorted(map(report_in, rows), key=lambda r: r.id))


def get_marks(db: Connection, ids: Sequence[str], analysis: str) -> dict[str, Marked]:
    """Give the reports of some ids with the marks that a version of the analysis found; some may be missing."""
    return {
        row.report: unpacked(row.packed, Marked)
        for part in parts(ids)
        for row in db.execute(select(marks).where(marks.c.report.in_(part), marks.c.analysis == analysis))
    }


def known(db: Connection, digests: Sequence[str]) -> dict[str, str]:
    """Give the ids of the reports that are there already, by digest."""
    return {
        row.digest: row.id
        for part in parts(digests)
        for row in db.execute(select(report.c.digest, report.c.id).where(report.c.digest.in_(part)))
    }


def has_marks(db: Connection, ids: Sequence[str], analysis: str) -> frozenset[str]:
    """Give those of the ids whose report was analysed by this version already."""
    return frozenset(
        row.report
        for part in parts(ids)
        for row in db.execute(select(marks.c.report).where(marks.c.report.in_(part), marks.c.analysis == analysis))
    )


def versions(db: Connection, one: str) -> tuple[str, ...]:
    """Give the ids of every version of a report's article, in order of arrival; raises NotThereError."""
    article = db.execute(select(report.c.article).where(report.c.id == one)).scalar()
    if article is None:
        raise NotThereError(f"there is no report {one!r} in the library")
    rows = select(report.c.id).where(report.c.article == article).order_by(report.c.added, report.c.id)
    return tuple(db.execute(rows).scalars())


def report_in(row: Any) -> Report:
    """Give the report that a row of `report` holds."""
    kept = value_of(row.details, dict[str, Any])
    found = value_of(row.details, Report, {"text": kept.get("text") or row.text})
    if found.sha256 != kept["sha256"]:
        raise LibraryError("the library", f"the text of {row.id} was changed", "restore a copy")
    return found


def text_in(row: Any) -> str:
    """Give the text of the report that a row holds, as it was read."""
    return report_in(row).text if SHOWN in row.text else str(row.text)


def _without_text(new: Report) -> dict[str, Any]:
    return {f: getattr(new, f) for f in Report.__slots__ if f != "text"}


def _plain(text: str) -> str:
    """Give a name as any database can keep it."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace(NUL, SHOWN)


def parts(ids: Sequence[str]) -> list[Sequence[str]]:
    """Cut ids into as many as one question to a database may hold."""
    return [ids[i : i + MOST] for i in range(0, len(ids), MOST)]
