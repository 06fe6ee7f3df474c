"""The index names every benchmark that runs by itself."""

from __future__ import annotations

import benchmarks.__main__ as listed


def test_the_index_has_every_benchmark_and_no_other() -> None:
    assert set(listed.NEEDS) == set(listed.measures())
    told = listed.index()
    for name, first in listed.measures().items():
        assert first, f"benchmarks/{name}.py says what it measures"
        assert f"\n  run       python -m benchmarks.{name}" in told
