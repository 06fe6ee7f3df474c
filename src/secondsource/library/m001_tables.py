"""Step 1: reports with their marks, stories, the search index, feeds and decisions."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table
from sqlalchemy import Connection as Database
from sqlalchemy import Text as AnyText

from secondsource.library.dialects import Dialect

NUMBER = BigInteger().with_variant(Integer, "sqlite")
Text = AnyText().with_variant(AnyText(collation="C"), "postgresql")


def m001_tables(db: Database, dialect: Dialect) -> None:
    """Make every table of the first schema."""
    made = MetaData()
    _table("step", made, Column("number", Integer, primary_key=True), _text("name"))
    _table(
        "report",
        made,
        Column("number", NUMBER, primary_key=True),
        *(Column(name, Text, nullable=False, unique=True) for name in ("id", "digest")),
        Column("article", Text, nullable=False, index=True),
        _text("source"),
        *(Column(name, Text) for name in ("url", "title", "publisher")),
        Column("published", Text, index=True),
        _text("language"),
        Column("added", Text, nullable=False, index=True),
        *map(_text, ("text", "details")),
    )
    _table("marks", made, _of_report(), _key("analysis"), _packed())
    _table(
        "term",
        made,
        *map(_key, ("term", "day")),
        _of_report(),
        *(Column(name, Integer, nullable=False) for name in ("weight", "rank")),
        Index("term_report", "report"),
    )
    _table("story", made, _key("id"), _text("first"), Column("into", Text, index=True))
    _table(
        "member",
        made,
        _of_report(),
        Column("story", Text, ForeignKey("story.id"), nullable=False, index=True),
        Column("beside", Text),
        _text("why"),
    )
    _table("dossier", made, _key("id"), _text("story"), _packed())
    _work(made)
    made.create_all(db)
    dialect.make_search(db)


def _table(name: str, made: MetaData, *parts: Column[Any] | Index) -> None:
    Table(name, made, *parts, sqlite_strict=True)


def _work(made: MetaData) -> None:
    _table(
        "feed",
        made,
        _key("url"),
        Column("etag", Text),
        Column("modified", Text),
        _text("due"),
        Column("failures", Integer, nullable=False),
        _text("note"),
    )
    _table(
        "decision",
        made,
        Column("number", NUMBER, primary_key=True),
        *map(_text, ("added", "author", "kind", "about", "value", "reason")),
        Column("undoes", NUMBER, ForeignKey("decision.number"), unique=True),
    )


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


def _of_report() -> Column[str]:
    return Column("report", Text, ForeignKey("report.id"), primary_key=True)


def _packed() -> Column[bytes]:
    return Column("packed", LargeBinary, nullable=False)
