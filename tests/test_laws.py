"""The laws of every dossier, on real runs of the whole pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import secondsource
from piles import piles, written

pytestmark = pytest.mark.slow
SILO = sorted((Path(__file__).parent.parent / "examples" / "silo").iterdir())
FEW = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@FEW
@given(st.permutations(SILO))
def test_any_order_of_the_reports_gives_the_same_bytes(order: list[Path]) -> None:
    assert (
        secondsource.brief([str(p) for p in order]).to_json()
        == secondsource.brief([str(p) for p in SILO]).to_json()
    )


@FEW
@given(piles())
def test_any_pile_gives_a_dossier_that_holds(
    tmp_path_factory: pytest.TempPathFactory, pile: dict[str, bytes]
) -> None:
    paths = written(tmp_path_factory.mktemp("pile"), pile)
    try:
        dossier = secondsource.brief(paths)
    except secondsource.NoReportsError:
        return
    assert secondsource.verify(dossier, paths) == ()
    assert secondsource.brief(paths[::-1]).to_json() == dossier.to_json()
    for one in (dossier, *(dossier.without(origin.id) for origin in dossier.origins)):
        assert secondsource.verify(one) == ()
        assert all(one.render(name).encode() for name in ("text", "markdown", "html"))
