from __future__ import annotations

import pytest

from secondsource.cli import progress
from secondsource.cli.progress import shown_progress

Captured = pytest.CaptureFixture[str]


def test_no_progress_where_standard_error_is_no_terminal() -> None:
    with shown_progress(None, quiet=False) as step:
        assert step is None


@pytest.mark.parametrize(("asked", "quiet"), [(False, False), (True, True)])
def test_no_progress_where_it_is_not_wanted(asked: bool, quiet: bool) -> None:
    with shown_progress(asked, quiet) as step:
        assert step is None


def test_quick_work_shows_none(capsys: Captured) -> None:
    with shown_progress(True, quiet=False) as step:
        assert step
        step("read", 1, 2)
    assert capsys.readouterr().err == ""


def test_slow_work_is_shown_on_standard_error(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    with shown_progress(True, quiet=False) as step:
        assert step
        step("mark", 1, 2)
        step("weigh", 0, 0)
    said = capsys.readouterr()
    assert said.err == "secondsource: Marking, 1 of 2\nsecondsource: Weighing, 0 of 0\n"
    assert said.out == ""
