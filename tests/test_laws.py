"""The laws of every dossier, on real runs of the whole pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import secondsource

pytestmark = pytest.mark.slow
SILO = sorted((Path(__file__).parent.parent / "examples" / "silo").iterdir())
FEW = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)

LINES = st.sampled_from(
    [line for path in SILO if path.suffix == ".txt" for line in path.read_text("utf-8").splitlines() if line]
    + [
        "“An open quotation that nobody closes",
        "He said she said they said.",
        "—",
        "\u202etxt.exe",
        "12 12 12 12",
        "Ö" * 90,
    ]
)
TEXTS = st.lists(LINES, min_size=1, max_size=12).map("\n\n".join)


@FEW
@given(st.permutations(SILO))
def test_any_order_of_the_reports_gives_the_same_bytes(order: list[Path]) -> None:
    assert (
        secondsource.brief([str(p) for p in order]).to_json()
        == secondsource.brief([str(p) for p in SILO]).to_json()
    )


@FEW
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_every_span_of_any_pile_holds(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("pile")
    for n, text in enumerate(texts):
        (folder / f"r{n}.txt").write_text(text, "utf-8")
    try:
        dossier = secondsource.brief([str(folder)])
    except secondsource.NoReportsError:
        return
    assert secondsource.verify(dossier.to_json()) == ()


@FEW
@given(TEXTS)
def test_a_second_run_in_one_process_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("pile")
    (folder / "a.txt").write_text(text, "utf-8")
    (folder / "b.txt").write_text(SILO[2].read_text("utf-8"), "utf-8")
    assert secondsource.brief([str(folder)]).to_json() == secondsource.brief([str(folder)]).to_json()
