from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from making import marked
from secondsource.link.story import find_outsiders
from secondsource.model import Marked
from secondsource.settings import LinkSettings

FIRE = "Firemen fought flames in the Halden paper mill beside the river until dawn on Friday."
FIRE_2 = "The paper mill of Halden burnt, flames lit the river and firemen came from three valleys."
FIRE_3 = "Halden lost its mill to flames as firemen pumped water out of the river all night."
CHESS = "Grandmaster Ruta Venclova offered a draw after the queens were swapped in round nine."


def outsiders(*reports: Marked) -> list[str]:
    return [o.report_id for o in find_outsiders(reports, LinkSettings())]


def test_a_report_of_another_event_is_put_out_with_a_reason() -> None:
    made = [marked("a", FIRE), marked("b", FIRE_2), marked("c", FIRE_3), marked("z", CHESS)]
    (found,) = find_outsiders(tuple(made), LinkSettings())
    assert found.report_id == "z"
    assert "3 reports" in found.reason


def test_of_two_reports_nobody_can_tell() -> None:
    assert outsiders(marked("a", FIRE), marked("z", CHESS)) == []


def test_empty_reports_are_left_to_others() -> None:
    assert outsiders(marked("a", FIRE), marked("b", FIRE_2), marked("e", "")) == []


@given(st.permutations(range(4)))
def test_the_order_of_reports_does_not_matter(order: list[int]) -> None:
    made = [marked("a", FIRE), marked("b", FIRE_2), marked("c", FIRE_3), marked("z", CHESS)]
    assert outsiders(*[made[i] for i in order]) == ["z"]
