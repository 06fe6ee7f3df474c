from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from making import marked
from secondsource.link.stories import likenesses
from secondsource.link.story import find_outsiders
from secondsource.model import Marked, Outsider
from secondsource.settings import LinkSettings

FIRE = "Firemen fought flames in the Halden paper mill beside the river until dawn on Friday."
FIRE_2 = "The paper mill of Halden burnt, flames lit the river and firemen came from three valleys."
FIRE_3 = "Halden lost its mill to flames as firemen pumped water out of the river all night."
CHESS = "Grandmaster Ruta Venclova offered a draw after the queens were swapped in round nine."
CHESS_2 = "After nine rounds Venclova, the grandmaster, took a draw; queens were swapped early."
VOTE = "Voters in Kirna kept their mayor, and turnout fell below a third of the electorate."


def outsiders(*reports: Marked) -> list[str]:
    return [o.report_id for o in found(*reports)]


def found(*reports: Marked) -> tuple[Outsider, ...]:
    return find_outsiders(reports, likenesses(m.report for m in reports), LinkSettings())


def test_a_report_of_another_event_is_put_out_with_a_reason() -> None:
    made = [marked("a", FIRE), marked("b", FIRE_2), marked("c", FIRE_3), marked("z", CHESS)]
    (other,) = found(*made)
    assert other.report_id == "z"
    assert "3 reports" in other.reason


def test_of_two_reports_nobody_can_tell() -> None:
    assert outsiders(marked("a", FIRE), marked("z", CHESS)) == []


def test_of_two_events_equally_large_both_stay_and_a_third_goes() -> None:
    two = [marked("a", FIRE), marked("b", FIRE_2), marked("y", CHESS), marked("z", CHESS_2)]
    assert outsiders(*two) == []
    assert outsiders(*two, marked("k", VOTE)) == ["k"]


def test_frequent_words_without_rare_ones_tie_nobody() -> None:
    fires = [marked(name, text) for name, text in zip("abc", (FIRE, FIRE_2, FIRE_3), strict=True)]
    slight = {m.report.id: dict.fromkeys("abc", 0.05) for m in fires}
    assert find_outsiders(tuple(fires), slight, LinkSettings()) == ()  # each for itself: nobody can tell
    tied = {**slight, "a": {"b": 0.3, "c": 0.05}, "b": {"a": 0.3, "c": 0.05}}
    assert [o.report_id for o in find_outsiders(tuple(fires), tied, LinkSettings())] == ["c"]


def test_empty_reports_are_left_to_others() -> None:
    assert outsiders(marked("a", FIRE), marked("b", FIRE_2), marked("e", "")) == []


@given(st.permutations(range(4)))
def test_the_order_of_reports_does_not_matter(order: list[int]) -> None:
    made = [marked("a", FIRE), marked("b", FIRE_2), marked("c", FIRE_3), marked("z", CHESS)]
    assert outsiders(*[made[i] for i in order]) == ["z"]
