"""The same searches on both databases give the same answers; each row is a trap of one of them."""

from __future__ import annotations

import pytest

from secondsource.errors import UsageError
from secondsource.library.search import search
from secondsource.library.store import Store
from secondsource.library.values import Hit
from shelving import shelved

TEXTS = {
    "envoy": "The EU envoy met AT&T in Port Calder.",
    "years": "From 1999-2004 he led the port. Then -2004 was the code.",
    "names": "Moor/Brandt won. The road was closed.Police came.",
    "amin": "Mr Al-Amin spoke in Łódź about café prices of 1,200 dollars.",
    "amen": "Mr Al Amin denied it in the U.S. Congress.",
    "hindi": "वह हिन्दी में बोली।",
    "han": "李娜说港口关闭。",
    "odd": "A nul \0 and a quote ' and a % and a \\ and a colon : here; x" + "y" * 3000,
    "envoys": "Envoys of the EU left. The envoy of France stayed.",
}
ANSWERS = [
    ("EU envoy", ["envoy", "envoys"]),
    ('"EU envoy"', ["envoy"]),
    ("eu ENVOY -france", ["envoy"]),
    ('envoy -"EU envoy"', ["envoys"]),
    ("EU", ["envoy", "envoys"]),
    ("AT&T", ["envoy"]),
    ("at t", ["envoy"]),
    ("1999-2004", ["years"]),
    ("2004", ["years"]),
    ("-1999 2004", []),
    ("Moor", ["names"]),
    ("Brandt", ["names"]),
    ("Moor/Brandt", ["names"]),
    ("police", ["names"]),
    ("closed.Police", ["names"]),
    ("Al-Amin", ["amen", "amin"]),
    ("Al Amin", ["amen", "amin"]),
    ("amin al", ["amen", "amin"]),
    ('"amin al"', []),
    ("lodz CAFE", ["amin"]),
    ("ŁÓDŹ café", ["amin"]),
    ("1200", ["amin"]),
    ("1,200", ["amin"]),
    ("US", ["amen"]),
    ("u.s.", ["amen"]),
    ("हिन्दी", ["hindi"]),
    ("हिन्द", []),
    ("港口", ["han"]),
    ("口港", []),
    ("李", ["han"]),
    ("nul quote", ["odd"]),
    ("x" + "y" * 3000, ["odd"]),
    ("title", ["titled"]),
    ('"the title"', ["titled"]),
    ('"title words"', []),
    ("title words", ["titled"]),
    ("envoys OR years", []),
    ("NEAR(eu)", []),
    ("words:eu", []),
    ("eu*", ["envoy", "envoys"]),
]


@pytest.fixture
def store(address: str) -> Store:
    made = Store(address, create=True)
    for name, text in sorted(TEXTS.items()):
        shelved(made, name, text)
    shelved(made, "titled", "words of the text", title="Of the title")
    return made


def found(store: Store, asked: str, limit: int = 50) -> list[Hit]:
    with store.reading() as db:
        return list(search(db, store.dialect, asked, limit))


def test_queries_answer_alike(store: Store) -> None:
    """One library for all: making one takes longer than asking it."""
    got = {asked: sorted(h.report.rsplit("-", 1)[0] for h in found(store, asked)) for asked, _ in ANSWERS}
    assert got == dict(ANSWERS)
    store.close()


def test_hits_lead_to_the_words(store: Store) -> None:
    for asked, names in ANSWERS:
        for hit in found(store, asked):
            text = TEXTS.get(hit.report.rsplit("-", 1)[0], "words of the text")
            assert hit.text == text[hit.start : hit.end], asked
            assert all(hit.start <= a < b <= hit.end for a, b in hit.marks)
            assert hit.story is not None
            assert names
    (hit,) = found(store, '"eu envoy"')
    assert [TEXTS["envoy"][a:b] for a, b in hit.marks] == ["EU envoy"]
    store.close()


@pytest.mark.parametrize("asked", ["", "   ", '""', "...", "-envoy", "'; --"])
def test_a_search_without_words_is_told(address: str, asked: str) -> None:
    with pytest.raises(UsageError, match="no word to search for"):
        found(Store(address, create=True), asked)


def test_newest_first_and_bounded(address: str) -> None:
    store = Store(address, create=True)
    for day in ("2026-01-02", "2026-01-10", None, "2025-12-31"):
        shelved(store, f"of-{day}", "The port is closed.", published=day)
    assert [h.published for h in found(store, "port")] == ["2026-01-10", "2026-01-02", "2025-12-31", None]
    assert [h.published for h in found(store, "port", 2)] == ["2026-01-10", "2026-01-02"]
    store.close()


def test_a_snippet_is_cut_between_words(address: str) -> None:
    store = Store(address, create=True)
    shelved(store, "long", f"{'before ' * 100}harbour{' after' * 100}\nnext line")
    (hit,) = found(store, "harbour")
    assert len(hit.text) < 300
    assert hit.text.startswith("before ")
    assert hit.text.endswith(" after")
    store.close()
