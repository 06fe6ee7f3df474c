"""A fault of ours in one report costs that report: faults are put into the stages, since none is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import secondsource
from secondsource import link, mark, weigh
from secondsource.cli import run
from secondsource.model import Severity
from secondsource.read import stage

TEXT = "The bridge over the Tell was closed on Monday, harbour master Ilse Brandt said.\n"
FAULTS = (IndexError("past the end"), RecursionError(), OverflowError(), MemoryError(), AssertionError())


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    for name in ("able", "bad", "calm"):
        (tmp_path / f"{name}.txt").write_text(f"Report {name} from the Tell\n\n{TEXT}", "utf-8")
    return tmp_path


def failing(work: Callable[..., Any], name: str, error: Exception) -> Callable[..., Any]:
    """Give a stage that fails where a report's id or text holds a name."""

    def failed(*given: Any) -> Any:
        if f"Report {name}" in repr(given):
            raise error
        return work(*given)

    return failed


@pytest.mark.parametrize("error", FAULTS)
@pytest.mark.parametrize("place", [(stage, "finish"), (mark, "mark")])
def test_a_fault_in_one_report_costs_that_report(
    place: tuple[Any, str], error: Exception, pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*place, failing(getattr(*place), "bad", error))
    made = secondsource.brief(pile)
    assert [r.id for r in made.reports] == ["able", "calm"]
    (problem,) = (p for p in made.problems if p.kind == "fault")
    assert problem.severity is Severity.LOST
    assert "bad" in problem.source
    assert type(error).__name__ in problem.reason
    assert "report" in problem.mend
    assert len(secondsource.find_marks(pile).marked) == 2
    assert secondsource.verify(made) == ()


@pytest.mark.parametrize("place", [(link, "link"), (weigh, "weigh")])
def test_a_fault_that_one_report_meets_by_itself_costs_that_report(
    place: tuple[Any, str], pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*place, failing(getattr(*place), "bad", KeyError("gone")))
    made = secondsource.brief(pile)
    assert [r.id for r in made.reports] == ["able", "calm"]
    assert [(p.source, p.kind) for p in made.problems if p.kind == "fault"] == [("bad", "fault")]


def test_a_fault_over_all_reports_names_them(
    pile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failed(linked: Any, *given: Any) -> Any:
        if len(linked.marked) > 1:
            raise ZeroDivisionError
        return held(linked, *given)

    held = weigh.weigh
    monkeypatch.setattr(weigh, "weigh", failed)
    with pytest.raises(secondsource.StageError, match=r"weigh stage .* over able, bad, calm") as met:
        secondsource.brief(pile)
    assert met.value.reports == ("able", "bad", "calm")
    assert run(["brief", str(pile)]) == 70
    assert "S200 a fault of Second Source in the weigh stage (ZeroDivisionError" in capsys.readouterr().err


def test_where_every_report_fails_nothing_is_written(
    pile: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(mark, "mark", failing(mark.mark, "", IndexError()))
    out = tmp_path_factory.mktemp("out") / "out.json"
    assert run(["brief", str(pile), "-o", str(out)]) == 66
    assert not out.exists()
    assert "bad: a fault of Second Source" in capsys.readouterr().err


def test_a_fault_is_named_by_its_place_in_the_source(pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secondsource.mark.find_names", lambda parsed: parsed.nothing)
    with pytest.raises(secondsource.NoReportsError, match=r"AttributeError at mark/__init__\.py:\d+"):
        secondsource.brief(pile)
