"""CSV and Parquet: the tables of `rows`, one file a table."""

from __future__ import annotations

import csv
import io

from secondsource.export.files import Exported, text_file
from secondsource.export.pile import Pile
from secondsource.export.rows import Row, tables_of

# A spreadsheet takes a cell that begins so for a formula and runs it.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def to_csv(pile: Pile) -> tuple[Exported, ...]:
    """Write one comma-separated file a table (RFC 4180).

    Words of a report that a spreadsheet would run as a formula get an apostrophe before them.
    """
    return tuple(text_file(f"{name}.csv", _csv(rows)) for name, rows in sorted(tables_of(pile).items()))


def to_parquet(pile: Pile) -> tuple[Exported, ...]:
    """Write one Parquet file a table; a column without any value is one of text. Needs pyarrow."""
    import pyarrow
    import pyarrow.parquet

    out = []
    for name, rows in sorted(tables_of(pile).items()):
        sink = io.BytesIO()
        table = pyarrow.Table.from_pylist(list(rows))
        typed = [f.with_type(pyarrow.string()) if pyarrow.types.is_null(f.type) else f for f in table.schema]
        pyarrow.parquet.write_table(table.cast(pyarrow.schema(typed)), sink)
        out.append(Exported(f"{name}.parquet", sink.getvalue()))
    return tuple(out)


def _csv(rows: tuple[Row, ...]) -> str:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
    return out.getvalue()


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
