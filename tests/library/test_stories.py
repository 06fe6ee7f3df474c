"""Stories are tied by what two reports share, whatever the order in which they come."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.errors import UsageError
from secondsource.library.likeness import Profile, shared
from secondsource.library.store import Store
from secondsource.library.stories import members, stories, story_id, touched
from secondsource.library.values import Story
from shelving import shelved

SILO = "calder* quay* aldane* silo dust blast"
FERRY = "marl* tellin* orsen* ferry deck fog"
BOTH = "calder* quay* silo marl* tellin* ferry"
CASES = [
    ("one event", SILO, SILO, "2026-01-02", "2026-01-03", True),
    ("another event", SILO, FERRY, "2026-01-02", "2026-01-03", False),
    ("the same place a year later", SILO, SILO, "2026-01-02", "2027-01-03", False),
    ("no date", SILO, SILO, None, "2027-01-03", True),
    ("nouns without names", "silo dust blast grain port", "silo dust blast grain port", None, None, False),
    ("names without more", "calder* quay* a b c d e f g h", "calder* quay* i j k l m n o p", None, None, False),
]


def pile(store: Store, reports: list[tuple[str, str, str | None]]) -> None:
    for name, terms, day in reports:
        shelved(store, name, f"Text of {name}.", published=day, terms=terms)


def listed(store: Store) -> list[Story]:
    with store.reading() as db:
        return list(stories(db))


@pytest.mark.parametrize(("name", "a", "b", "day", "other", "one"), CASES, ids=[c[0] for c in CASES])
def test_two_reports(
    address: str, name: str, a: str, b: str, day: str | None, other: str | None, one: bool
) -> None:
    store = Store(address, create=True)
    pile(store, [("a", a, day), ("b", b, other)])
    assert len(listed(store)) == (1 if one else 2)
    store.close()


def test_what_ties_two_is_symmetric() -> None:
    profiles = [Profile("", tuple((t, n + 1) for n, t in enumerate(x.split()))) for x in (SILO, FERRY, BOTH)]
    assert all(bool(shared(a, b)) == bool(shared(b, a)) for a in profiles for b in profiles)


def test_a_merge_is_explained_and_old_names_lead_to_it(address: str) -> None:
    store = Store(address, create=True)
    pile(store, [("silo", SILO, "2026-01-02"), ("ferry", FERRY, "2026-01-02")])
    before = [s.id for s in listed(store)]
    assert len(before) == 2
    pile(store, [("both", BOTH, "2026-01-02")])
    (merged,) = listed(store)
    with store.reading() as db:
        assert {story_id(db, i) for i in (*before, merged.id, *(r.id for r in merged.reports))} == {merged.id}
        assert members(db, merged.id) == tuple(sorted(r.id for r in merged.reports))
        with pytest.raises(UsageError, match="secondsource stories"):
            story_id(db, "story-0")
    (both,) = [r for r in merged.reports if r.source == "both.txt"]
    assert both.why.startswith("shares “")
    assert both.beside in {r.id for r in merged.reports}
    store.close()


def test_members_at_a_time(address: str) -> None:
    store = Store(address, create=True)
    first, later = "2026-03-01T08:00:00.000000+00:00", "2026-03-02T08:00:00.000000+00:00"
    shelved(store, "a", "A.", terms=SILO, at=first)
    shelved(store, "b", "B.", terms=SILO, at=later)
    (story,) = listed(store)
    with store.reading() as db:
        assert len(members(db, story.id)) == 2
        assert len(members(db, story.id, first)) == 1
        assert members(db, story.id, "2026-02-01") == ()
        assert touched(db, first) == (story.id,)
        assert touched(db, later) == ()
    store.close()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.permutations(
        [
            *[(f"s{n}", SILO, f"2026-01-0{n}") for n in range(1, 4)],
            *[(f"f{n}", FERRY, f"2026-01-0{n}") for n in range(1, 4)],
            ("both", BOTH, None),
            ("later", SILO, "2026-02-20"),
        ]
    )
)
def test_any_order_gives_the_same_stories(
    tmp_path_factory: pytest.TempPathFactory, order: list[tuple[str, str, str | None]]
) -> None:
    def partition(reports: list[tuple[str, str, str | None]]) -> list[tuple[str, str, list[str]]]:
        path: Path = tmp_path_factory.mktemp("order") / "a.db"
        store = Store(str(path), create=True)
        pile(store, reports)
        out = [(s.id, s.title, [r.id for r in s.reports]) for s in listed(store)]
        store.close()
        return out

    assert partition(order) == partition(sorted(order, key=lambda r: r[0]))
