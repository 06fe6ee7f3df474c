"""Laws of all comparators: symmetric, reflexive, never raising."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from secondsource.language.counted_kinds import KINDS_OF
from secondsource.language.statuses import LADDERS
from secondsource.model import Modality, NameKind, Polarity, Relation, Stance
from secondsource.weigh import compare as c

DAYS = st.sampled_from([None, "", "2031-05-04", "2031-05", "2031-05-03/2031-05-06", "2032~", "../2030", "soon"])
NOUNS = st.sampled_from(["", "person", "people", "house", *sorted(KINDS_OF)[:12]])
BOUNDS = st.one_of(st.none(), st.integers(0, 40).map(float))
NAMES = st.sampled_from(["", "Ana Brandt", "Brandt", "Olaf Ruiz", "Ana-Brandt", "’", "O Ruiz"])
KIN = st.frozensets(st.sampled_from(["wife", "child", "son", "family", "brother"]), max_size=3)


@st.composite
def amounts(draw: st.DrawFn) -> c.Amount:
    low, high = draw(BOUNDS), draw(BOUNDS)
    if low is not None and high is not None and high < low:
        low, high = high, low
    unit = draw(st.sampled_from(["", "kg"]))
    return c.Amount(low, high, unit, draw(NOUNS), draw(DAYS), draw(st.booleans()), draw(st.booleans()))


PEOPLE = st.builds(c.Person, NAMES, st.sampled_from([None, "e1", "e2"]), st.booleans(), DAYS)
TITLES = st.sampled_from(["", "acting mayor", "mayor", "ex-mayor", "driver", "passenger", "envoy", "vice mayor"])
OFFICES = st.builds(c.Office, TITLES, st.sampled_from(["", "norwold", "eastmere"]), DAYS)
RELATIVES = st.builds(c.Relatives, KIN, st.sampled_from(["", "or", "and"]))
CHILDREN = st.builds(
    c.Children, st.sampled_from("ab"), st.sampled_from(["son", "child"]), st.integers(0, 4), st.booleans()
)
ASSERTIONS = st.builds(c.Assertion, st.sampled_from(Polarity), st.booleans(), DAYS, st.booleans(), st.booleans())
STANDS = st.builds(c.Stand, st.sampled_from("ab"), st.sampled_from(Stance), DAYS)
CAUSES = st.builds(c.CauseLink, *[st.sampled_from(["", "fire", "arson", "accident"])] * 2)
STATES = st.sampled_from(["?", *sorted(s for ladder in LADDERS.values() for s in ladder)])
CONDITIONS = st.builds(c.Condition, STATES, DAYS)
ROLES = st.sampled_from([c.DOER, c.RECEIVER, "to", "from", "in"])
KINDS = st.sampled_from([None, *NameKind])
PLACES = st.sampled_from(["Paris", "France", "Rome", "Norwold", "", "Ana Brandt", "Brandt"])
PARTS = st.builds(c.Part, ROLES, PLACES, st.sampled_from([None, "e1", "e2", "e3"]), KINDS)
VERBS = st.sampled_from(["kill", "murder", "sell", "buy", "lose", "beat", "meet", "die", "lend", ""])
DEEDS = st.builds(c.Deed, VERBS, st.lists(PARTS, max_size=4).map(tuple), st.frozensets(ROLES, max_size=2))
SAID = st.lists(st.sampled_from(["we", "will", "not", "sell"]), max_size=9).map(tuple)
ENTITIES = st.sampled_from(["e1", "e2", "e3"])
SAYINGS = st.builds(c.Saying, SAID, NAMES, ENTITIES, st.frozensets(ENTITIES, max_size=2))
HAPPENINGS = st.sampled_from(["", "vote", "resign", "flood"])
SEQUENCES = st.builds(c.Sequence, HAPPENINGS, st.sampled_from(c.Tie), HAPPENINGS)
OF = st.frozensets(st.sampled_from(["norwold", "former", "county"]), max_size=2)
HOLDERS = st.builds(c.Holder, st.sampled_from(["mayor", "lawyer", ""]), OF, NAMES, ENTITIES, DAYS)


@given(amounts(), amounts())
def test_amounts(a: c.Amount, b: c.Amount) -> None:
    assert c.compare_amounts(a, b) == c.compare_amounts(b, a)


@given(amounts())
def test_an_amount_agrees_with_itself_or_is_a_part(a: c.Amount) -> None:
    assert c.compare_amounts(a, a).relation is (Relation.UNCLEAR if a.partial else Relation.SAME)


@given(amounts(), amounts())
def test_numbers_that_can_both_hold_never_conflict(a: c.Amount, b: c.Amount) -> None:
    (low_a, high_a), (low_b, high_b) = a.bounds, b.bounds
    if max(low_a, low_b) <= min(high_a, high_b):
        assert c.compare_amounts(a, b).relation not in (Relation.CONFLICT, Relation.UPDATE)


@given(amounts(), amounts())
def test_what_cannot_change_is_never_an_update(a: c.Amount, b: c.Amount) -> None:
    if not (a.changes and b.changes):
        assert c.compare_amounts(a, b).relation is not Relation.UPDATE


@given(DAYS, DAYS)
def test_times(a: str | None, b: str | None) -> None:
    assert c.compare_times(a, b) == c.compare_times(b, a)


@given(st.text(max_size=12), st.text(max_size=12))
def test_places_and_labels(a: str, b: str) -> None:
    assert c.compare_places(a, b) == c.compare_places(b, a)
    assert c.compare_labels(a, b) == c.compare_labels(b, a)


@given(PEOPLE, PEOPLE)
def test_people(a: c.Person, b: c.Person) -> None:
    assert c.compare_people(a, b) == c.compare_people(b, a)


@given(OFFICES, OFFICES)
def test_offices(a: c.Office, b: c.Office) -> None:
    assert c.compare_offices(a, b) == c.compare_offices(b, a)


@given(RELATIVES, RELATIVES, KIN, KIN)
def test_relatives_and_company(a: c.Relatives, b: c.Relatives, x: frozenset[str], y: frozenset[str]) -> None:
    assert c.compare_relatives(a, b).relation is c.compare_relatives(b, a).relation
    assert c.compare_company(c.Company(x), c.Company(y)) == c.compare_company(c.Company(y), c.Company(x))


@given(CHILDREN, CHILDREN)
def test_children(a: c.Children, b: c.Children) -> None:
    assert c.compare_children(a, b).relation is c.compare_children(b, a).relation


@given(ASSERTIONS, ASSERTIONS, STANDS, STANDS)
def test_polarity_and_stance(a: c.Assertion, b: c.Assertion, x: c.Stand, y: c.Stand) -> None:
    assert c.compare_assertions(a, b) == c.compare_assertions(b, a)
    assert c.compare_stands(x, y) == c.compare_stands(y, x)


@given(st.sampled_from(Modality), st.sampled_from(Modality), DAYS, DAYS)
def test_modality(a: Modality, b: Modality, day_a: str | None, day_b: str | None) -> None:
    assert c.compare_modalities(a, b, day_a, day_b) == c.compare_modalities(b, a, day_b, day_a)


@given(CAUSES, CAUSES, CONDITIONS, CONDITIONS)
def test_causes_and_conditions(a: c.CauseLink, b: c.CauseLink, x: c.Condition, y: c.Condition) -> None:
    assert c.compare_causes(a, b) == c.compare_causes(b, a)
    assert c.compare_conditions(x, y) == c.compare_conditions(y, x)


@given(DEEDS, DEEDS)
def test_deeds(a: c.Deed, b: c.Deed) -> None:
    assert c.compare_deeds(a, b) == c.compare_deeds(b, a)


@given(PARTS, PARTS)
def test_parts(a: c.Part, b: c.Part) -> None:
    assert c.compare_parts(a, b) == c.compare_parts(b, a)
    assert c.is_rival(a, b) == c.is_rival(b, a)
    assert not c.is_rival(a, a)


@given(SAYINGS, SAYINGS)
def test_sayings(a: c.Saying, b: c.Saying) -> None:
    assert c.compare_sayings(a, b) == c.compare_sayings(b, a)


@given(SEQUENCES, SEQUENCES)
def test_sequences(a: c.Sequence, b: c.Sequence) -> None:
    assert c.compare_sequences(a, b) == c.compare_sequences(b, a)


@given(HOLDERS, HOLDERS)
def test_holders(a: c.Holder, b: c.Holder) -> None:
    assert c.compare_holders(a, b) == c.compare_holders(b, a)


@given(DEEDS)
def test_a_deed_never_conflicts_with_itself(a: c.Deed) -> None:
    assert c.compare_deeds(a, a).relation in (Relation.SAME, Relation.UNCLEAR)
