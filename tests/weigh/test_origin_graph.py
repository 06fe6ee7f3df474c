"""The origin graph: edges lead from a node to who stands behind it, and what is not sure joins nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from secondsource.weigh.origins.graph import Edge, Tie, graph_of

NODES = st.sampled_from("abcde")
EDGES = st.lists(st.builds(Edge, NODES, NODES, st.sampled_from(sorted(Tie)), st.booleans(), st.just("why")))


def relays(one: str, other: str, sure: bool = True) -> Edge:
    return Edge(one, other, Tie.RELAYS, sure, "it cites the outlet")


def test_who_has_it_from_whom_is_followed_to_the_end() -> None:
    graph = graph_of([relays("a", "b"), relays("b", "c"), relays("c", "d", sure=False)], {})
    assert graph.behind("a") == {"b", "c"}


def test_two_that_relay_each_other_are_a_circle() -> None:
    graph = graph_of([relays("a", "b"), relays("b", "a"), relays("b", "c")], {})
    assert [(one, other) for one, other, _ in graph.circles()] == [("a", "b")]


def test_a_credit_alone_makes_no_circle() -> None:
    assert not list(graph_of([relays("a", "b"), relays("b", "a", sure=False)], {}).circles())


def test_a_maybe_holds_both_ways_and_a_sure_one_is_none() -> None:
    graph = graph_of([Edge("a", "b", Tie.SAME, False, "why"), Edge("c", "d", Tie.SAME, True, "why")], {})
    assert graph.may_be_one("b", "a")
    assert not graph.may_be_one("c", "d")


def test_an_outlet_relays_the_source_that_it_leaves_unnamed() -> None:
    graph = graph_of([], {"source": "outlet"})
    assert graph.teller("source") == "outlet"
    assert graph.behind("outlet") == {"source"}


@given(EDGES)
def test_the_order_of_the_edges_changes_nothing(edges: list[Edge]) -> None:
    one, other = graph_of(edges, {}), graph_of(reversed(edges), {})
    assert one.edges == other.edges
    assert all(e.one != e.other for e in one.edges)
