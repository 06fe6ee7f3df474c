"""Drawings are pure functions from values to positions; the laws hold for any graph and any days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from invented import empty, ferry
from secondsource.model import Aspect, Copy, Relation, Slot, SlotKind
from secondsource.render.drawing import Link, Node, Row, charted, layered, scale_of
from secondsource.render.drawing.layers import GAP_Y, WIDTH
from secondsource.render.html import HtmlFormat
from secondsource.render.view import page_of
from secondsource.render.view.times import row_of

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[Node], list[Link]]:
    counts = draw(st.lists(st.integers(1, 6), min_size=1, max_size=4))
    nodes = [
        Node(f"{c}-{n}", c, "word " * draw(st.integers(1, 12)), "named")
        for c, k in enumerate(counts)
        for n in range(k)
    ]
    pairs = [(a.key, b.key) for a in nodes for b in nodes if a.column < b.column]
    drawn = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=12)) if pairs else []
    return nodes, [Link(a, b, frozenset({n})) for n, (a, b) in enumerate(drawn)]


@given(graphs())
def test_boxes_of_a_column_stand_apart_and_inside_the_drawing(graph: tuple[list[Node], list[Link]]) -> None:
    drawing = layered(*graph)
    assert len(drawing.boxes) == len(graph[0])
    for box in drawing.boxes:
        assert box.x >= 0
        assert box.x + box.width <= WIDTH
        assert 0 <= box.y <= box.y + box.height <= drawing.height
        below = [o for o in drawing.boxes if o.x == box.x and o.y > box.y]
        assert all(o.y >= box.y + box.height + GAP_Y - 0.001 for o in below)


@given(graphs())
def test_links_go_from_left_to_right_and_the_same_graph_is_drawn_the_same(
    graph: tuple[list[Node], list[Link]],
) -> None:
    drawing = layered(*graph)
    assert all(c.x1 < c.x2 for c in drawing.curves)
    assert layered(*graph) == drawing


def test_two_crossing_links_are_untangled() -> None:
    nodes = [
        Node("a", 0, "a", "named"),
        Node("b", 0, "b", "named"),
        Node("x", 1, "x", "report"),
        Node("y", 1, "y", "report"),
    ]
    drawing = layered(nodes, [Link("a", "y", frozenset({0})), Link("b", "x", frozenset({1}))])
    at = {b.node.key: b.y for b in drawing.boxes}
    assert (at["a"] < at["b"]) == (at["y"] < at["x"])


def test_a_long_label_is_cut_to_two_lines() -> None:
    (box,) = layered([Node("a", 0, "unpronounceable " * 40, "named")], []).boxes
    assert len(box.lines) == 2
    assert box.lines[1].endswith("\N{HORIZONTAL ELLIPSIS}")


@given(st.lists(DAYS, min_size=2, max_size=8), DAYS, DAYS)
def test_a_later_day_lies_never_left_of_an_earlier_one(days: list[date], a: date, b: date) -> None:
    scale = scale_of(days)
    first, last = sorted((a.toordinal(), b.toordinal()))
    assert 0.0 <= scale.at(first) <= scale.at(last) <= 1.0


def test_a_decade_does_not_hide_a_day() -> None:
    scale = scale_of([date(2010, 1, 1), date(2020, 1, 1), date(2020, 1, 2)])
    assert scale.at(date(2020, 1, 2).toordinal()) - scale.at(date(2020, 1, 1).toordinal()) > 0.05


@given(st.lists(st.tuples(DAYS, st.integers(0, 4000)), min_size=1, max_size=9))
def test_bars_lie_inside_the_chart_and_cover_their_days_in_order(drawn: list[tuple[date, int]]) -> None:
    rows = [Row("words " * 30, "then", "moment", day, day + timedelta(length)) for day, length in drawn]
    chart = charted(rows)
    assert chart is not None
    for bar in chart.bars:
        assert bar.width > 0
        assert 0 <= bar.x <= bar.x + bar.width <= chart.width + 6
        assert 0 <= bar.label_x <= chart.width
    ends = sorted((b.row.first or date.min, b.x) for b in chart.bars)
    assert [x for _, x in ends] == sorted(x for _, x in ends)


def test_open_and_doubtful_ends_fade() -> None:
    fades = {}
    for value in ("2031-03-03", "2031-03", "../2031-03-03", "2031-03-03/..", "2031-03-03~"):
        row = row_of("it happened", value, "moment")
        assert row is not None
        chart = charted([row])
        assert chart is not None
        fades[value] = chart.bars[0].fade
    assert fades == {
        "2031-03-03": "",
        "2031-03": "both",
        "../2031-03-03": "both",
        "2031-03-03/..": "both",
        "2031-03-03~": "both",
    }


def test_what_has_no_day_is_not_drawn() -> None:
    assert row_of("it happened", "PT3H", "moment") is None
    assert charted([]) is None
    assert page_of(empty()).times is None
    assert page_of(empty()).relays is None


def test_the_drawing_leads_from_an_origin_over_its_relay_to_the_reports() -> None:
    drawing = page_of(ferry()).relays
    assert drawing is not None
    columns = [[b.node.label for b in drawing.boxes if b.x == x] for x in drawing.columns]
    assert "Coast Radio" in columns[1]
    assert sorted(columns[2]) == ["Harbour News, Harbour News", "Strait Gazette"]
    assert "a crew member (Harbour News)" in columns[0]
    kinds = {b.node.label: b.node.kind for b in drawing.boxes}
    assert kinds["a crew member (Harbour News)"] == "unnamed"
    assert kinds["Tarnholm coastguard"] == "named"


def test_a_box_and_its_links_share_their_ways() -> None:
    drawing = page_of(ferry()).relays
    assert drawing is not None
    radio = next(b for b in drawing.boxes if b.node.label == "Coast Radio")
    guard = next(b for b in drawing.boxes if b.node.label == "Tarnholm coastguard")
    assert set(radio.paths) < set(guard.paths)


def test_copies_and_versions_are_one_box_and_say_so() -> None:
    dossier = replace(ferry(), copies=(Copy("10_harbour", "20_gazette", 0.9, "same running text"),))
    drawing = page_of(dossier).relays
    assert drawing is not None
    (box,) = [b for b in drawing.boxes if b.node.kind == "report"]
    assert box.node.note == "3 reports: versions and copies of one text"


def test_rival_times_stand_side_by_side_above_the_reports_days() -> None:
    dossier = ferry()
    when = replace(
        dossier.differences[0], aspect=Aspect.TIME, relation=Relation.CONFLICT, question="When did it burn?"
    )
    claims = {c.id: c for c in dossier.claims}
    days = ("2031-03-02", "2031-03-03/2031-03-04")
    held = [
        replace(claims[c], slots=(Slot(SlotKind.TIME, claims[c].span, d),))
        for c, d in zip(("c-alarm-11", "c-alarm-20"), days, strict=True)
    ]
    marked = tuple(
        replace(m, claims=tuple(next((h for h in held if h.id == c.id), c) for c in m.claims))
        for m in dossier.marked
    )
    chart = page_of(replace(dossier, marked=marked, differences=(when,))).times
    assert chart is not None
    lanes = [b.row.lane for b in chart.bars]
    assert lanes == ["moment", "heading", "rival", "rival", "heading", "published", "published"]
    assert [b.row.text for b in chart.bars][1] == "When did it burn?"


def test_labels_in_the_drawing_are_text() -> None:
    origin = replace(ferry().origins[0], name='<script>x</script>"&')
    page = HtmlFormat().render(replace(ferry(), origins=(origin, *ferry().origins[1:])))
    assert "<script>x" not in page
    assert "&lt;script&gt;x" in page
