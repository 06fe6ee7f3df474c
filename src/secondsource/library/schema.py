"""The tables as they are now; `migrations` makes them. Rows are only added, except for feeds and story membership.

Times are ISO 8601 in UTC with microseconds, as text: they sort, and both databases keep them alike.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table
from sqlalchemy import Text as AnyText

TABLES = MetaData()
Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows only where the type is INTEGER
Text = AnyText().with_variant(AnyText(collation="C"), "postgresql")  # sorts by code points in both


def _table(name: str, *parts: Column[object] | Index) -> Table:
    return Table(name, TABLES, *parts, sqlite_strict=True)


step = _table("step", Column("number", Integer, primary_key=True), Column("name", Text, nullable=False))

report = _table(
    "report",
    Column("number", Number, primary_key=True),  # in order of arrival; only joins tables
    Column("id", Text, nullable=False, unique=True),
    Column("digest", Text, nullable=False, unique=True),  # of everything that makes it this version
    Column("article", Text, nullable=False, index=True),  # what its versions share: the address, else the name
    Column("source", Text, nullable=False),  # what the reader was pointed to
    Column("url", Text),
    Column("title", Text),
    Column("publisher", Text),
    Column("published", Text, index=True),  # EDTF
    Column("language", Text, nullable=False),
    Column("added", Text, nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("details", Text, nullable=False),  # the whole report but its text, as JSON
)

marks = _table(
    "marks",
    Column("report", Text, ForeignKey("report.id"), primary_key=True),
    Column("analysis", Text, primary_key=True),  # version of the analysis, models included
    Column("packed", LargeBinary, nullable=False),
)

term = _table(
    "term",
    Column("term", Text, primary_key=True),
    Column("day", Text, primary_key=True),  # "" where the report has no date
    Column("report", Text, ForeignKey("report.id"), primary_key=True),
    Column("weight", Integer, nullable=False),
    Column("rank", Integer, nullable=False),  # the heaviest is 0
    Index("term_report", "report"),
)

story = _table(
    "story",
    Column("id", Text, primary_key=True),
    Column("first", Text, nullable=False),  # the smallest id of its reports
    Column("into", Text, index=True),  # the story that it was merged into, or is called by now
)

member = _table(
    "member",
    Column("report", Text, ForeignKey("report.id"), primary_key=True),
    Column("story", Text, ForeignKey("story.id"), nullable=False, index=True),
    Column("beside", Text),  # the report that tied it to the story
    Column("why", Text, nullable=False),
)

dossier = _table(
    "dossier",
    Column("id", Text, primary_key=True),  # of its reports and the analysis
    Column("story", Text, nullable=False),
    Column("packed", LargeBinary, nullable=False),
)

feed = _table(
    "feed",
    Column("url", Text, primary_key=True),
    Column("etag", Text),
    Column("modified", Text),
    Column("due", Text, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("note", Text, nullable=False),  # what went wrong last
)

decision = _table(
    "decision",
    Column("number", Number, primary_key=True),
    Column("added", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),  # JSON: ids of what it is about
    Column("value", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("undoes", Number, ForeignKey("decision.number"), unique=True),
)
