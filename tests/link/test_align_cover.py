"""The edge-clique cover, on graphs made by hand and at random."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from secondsource.link.align.cover import cover
from secondsource.model import Alignment


def pair(a: str, b: str, score: float = 0.8) -> Alignment:
    return Alignment(*sorted((a, b)), score, True)  # type: ignore[misc]


def never(_a: str, _b: str) -> bool:
    return False


def test_a_triangle_is_one_group() -> None:
    assert cover([pair("a1", "b1"), pair("b1", "c1"), pair("a1", "c1")], never) == (("a1", "b1", "c1"),)


def test_a_chain_is_two_groups() -> None:
    assert cover([pair("a1", "b1"), pair("b1", "c1")], never) == (("a1", "b1"), ("b1", "c1"))


def test_a_headline_joins_the_group_of_its_lead() -> None:
    pairs = [pair("a1", "b1"), pair("a2", "b1")]
    assert cover(pairs, lambda a, b: {a, b} == {"a1", "a2"}) == (("a1", "a2", "b1"),)


EDGES = st.sets(
    st.tuples(st.sampled_from("abc"), st.integers(1, 3), st.sampled_from("def"), st.integers(1, 3)), max_size=15
)


@given(EDGES)
def test_the_cover_holds_all_pairs_and_no_other(edges: set[tuple[str, int, str, int]]) -> None:
    pairs = [pair(f"{a}{i}", f"{b}{j}", 0.5 + (i + j) / 20) for a, i, b, j in edges]
    groups = cover(pairs, never)
    wanted = {frozenset((p.a, p.b)) for p in pairs}
    inside = {frozenset((x, y)) for g in groups for x in g for y in g if x < y}
    assert inside == wanted
    assert cover(pairs[::-1], never) == groups
