"""Tables of articles, a row each: CSV and its kin, and Parquet (extra `tables`)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from secondsource.errors import ReadError
from secondsource.model import Problem, Report, Severity
from secondsource.plugins import Reader, hookimpl
from secondsource.read.articles import Fields, mapping, report_of
from secondsource.read.decode import decode
from secondsource.settings import ReadSettings

NAMES = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
DELIMITERS = ",;\t|"
MEND = 'name the columns in a settings file: [read] columns = "title=Headline, text=Body, published=Day"'
LONGEST_CELL = 10_000_000  # characters
PARQUET = b"PAR1"


class CsvReader:
    """Reads a table of articles with a head line."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid by the file's name, for a table looks like any other text; low where no column is known."""
        if Path(name).suffix.lower() not in NAMES:
            return 0
        first = head.decode("utf-8", "replace").lstrip("\ufeff").partition("\n")[0]
        columns = next(csv.reader([first], delimiter=_delimiter(first, name)), [])
        return 75 if Fields(dict.fromkeys(columns, "x")).text("text") else 40

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give a report for each row, named by its number; raises ReadError where no column is known."""
        text = decode(raw, name).text.lstrip("\ufeff")
        csv.field_size_limit(LONGEST_CELL)
        rows = csv.DictReader(
            io.StringIO(text, newline=""), delimiter=_delimiter(text, name), restkey="", restval=""
        )
        yield from _rows(_guarded(rows, name), rows.fieldnames or (), name, settings)


def _delimiter(text: str, name: str) -> str:
    """Give the mark between the columns: the one that stands most often in the head line."""
    first = text.partition("\n")[0]
    usual = NAMES.get(Path(name).suffix.lower(), ",")
    return max(DELIMITERS, key=lambda d: (first.count(d), d == usual))


def _guarded(rows: Iterable[dict[str, Any]], name: str) -> Iterator[dict[str, Any]]:
    try:
        yield from rows
    except csv.Error as error:
        raise ReadError(name, f"the table is broken: {error}", "write it again", "unreadable") from error


class ParquetReader:
    """Reads a table of articles in Parquet."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid by the first bytes."""
        return 95 if head.startswith(PARQUET) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give a report for each row; raises ReadError where pyarrow is missing or no column is known."""
        try:
            import pyarrow
            import pyarrow.parquet as parquet
        except ImportError as error:
            mend = "python -m pip install 'secondsource[tables]'"
            raise ReadError(name, "reading Parquet needs an extra", mend, "missing-extra") from error
        try:
            file = parquet.ParquetFile(io.BytesIO(raw))
            rows = (row for batch in file.iter_batches(batch_size=256) for row in batch.to_pylist())
            yield from _rows(rows, file.schema_arrow.names, name, settings)
        except (pyarrow.ArrowException, OSError) as error:
            raise ReadError(name, f"the table is broken ({error})", "write it again", "unreadable") from error


def _rows(
    rows: Iterator[dict[str, Any]], columns: Iterable[str], name: str, settings: ReadSettings
) -> Iterator[Report | Problem]:
    """Give the articles of a table, whose head is asked first whether it is one."""
    told = mapping(settings.columns)
    names = list(columns)
    if missing := [column for column in told.values() if column not in names]:
        reason = (
            f"the table has no column {missing[0]!r}, which read.columns names; it has {', '.join(names[:20])}"
        )
        raise ReadError(name, reason, MEND, "not-an-article")
    if Fields(dict.fromkeys(names, "x"), settings.columns).text("text") is None:
        reason = f"a table without a column of texts; it has {', '.join(names[:20])}"
        raise ReadError(name, reason, MEND, "not-an-article")
    for number, row in enumerate(rows, 1):
        try:
            yield report_of(row, f"{name}#{number}", settings.columns)
        except ReadError as error:
            yield Problem(f"{name}#{number}", error.kind, "the row has no text", "", Severity.LOST)


@hookimpl
def readers() -> list[Reader]:
    """Give the readers of tables."""
    return [CsvReader(), ParquetReader()]
