"""The tables of a dossier as pandas frames, for notebooks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from secondsource.errors import MissingExtraError
from secondsource.export.pile import pile_of
from secondsource.export.rows import TABLES, tables_of


def frames_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Give each table of a dossier's values as a `pandas.DataFrame`; one without rows is empty.

    Columns of numbers are numbers, everything else is text or missing. Raises MissingExtraError without pandas.
    """
    try:
        import pandas
    except ModuleNotFoundError as error:
        raise MissingExtraError("to_frames()", "frames") from error
    held = tables_of(pile_of(values))
    return {name: pandas.DataFrame.from_records(list(held.get(name, ()))) for name in TABLES}
