"""The TempEval-3 benchmark on an invented document."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from benchmarks.timex import baseline, load, main, pairs, score
from benchmarks.timex_values import days_of

from secondsource.mark.times import find_times

DOCUMENT = """<?xml version="1.0" ?>
<TimeML><DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="20190103">20190103</TIMEX3></DCT>
<TEXT>The <EVENT eid="e1">fire</EVENT> of <TIMEX3 tid="t1" type="DATE" value="2018-12">last month</TIMEX3> burned
for <TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3>. It ended <TIMEX3 tid="t3" type="DATE"
value="2019-01-02">Wednesday</TIMEX3>.</TEXT></TimeML>"""


def test_a_document_is_loaded_and_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.tml"
    path.write_text(DOCUMENT, "utf-8")
    case = load(path)
    assert case is not None
    report, gold = case
    assert [report.text[g.start : g.end] for g in gold] == ["last month", "three days", "Wednesday"]
    figures, wrong = score(list(pairs([case], find_times)))
    assert set(figures.values()) == {"P 100.0 R 100.0 F1 100.0"}
    assert not wrong
    naive, missed = score(list(pairs([case], baseline)))
    assert naive["interval"] == "P 100.0 R 50.0 F1 66.7"
    assert "last month" in missed[0].show()
    assert main([str(tmp_path)]) == main([str(tmp_path), "--unread"]) == 0
    assert "1 files" in capsys.readouterr().out


def test_timex_values_give_days() -> None:
    assert days_of("2018-W52") == (date(2018, 12, 24), date(2018, 12, 30))
    assert days_of("2018-Q3") == (date(2018, 7, 1), date(2018, 9, 30))
    assert days_of("199X") == (date(1990, 1, 1), date(1999, 12, 31))
    assert days_of("2018-12-24TNI") == (date(2018, 12, 24), date(2018, 12, 24))
    assert days_of("PRESENT_REF") is days_of("P3D") is None
