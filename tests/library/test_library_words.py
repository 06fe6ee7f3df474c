from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.library.words import coded, index_words, words_of


def told(text: str) -> list[str]:
    return [w.text for w in words_of(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("EU envoy", ["eu", "envoy"]),
        ("Moor/Brandt", ["moor", "brandt"]),
        ("closed.Police", ["closed", "police"]),
        ("1999-2004", ["1999", "2004"]),
        ("Al-Amin", ["al", "amin"]),
        ("AT&T", ["at", "t"]),
        ("the U.S. said", ["the", "us", "said"]),
        ("U.S.A", ["usa"]),
        ("at 5 p.m.", ["at", "5", "pm"]),
        ("J.K.Rowe", ["jk", "rowe"]),
        ("1,200 of 3,000,000", ["1200", "of", "3000000"]),
        ("1,20 and 3.5", ["1", "20", "and", "3", "5"]),
        ("Zoë Brontë’s CAFÉ", ["zoe", "bronte", "s", "cafe"]),
        ("Straße, STRASSE", ["strasse", "strasse"]),
        ("İstanbul, Istanbul, ısı", ["istanbul", "istanbul", "isi"]),
        ("Łódź, Ørsted, Æro", ["lodz", "orsted", "aero"]),
        ("e\u0301tude étude", ["etude", "etude"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("李娜说", ["李", "娜", "说"]),
        ("ﬁve ５", ["five", "5"]),
        ("مُحَمَّد", ["محمد"]),
        ("co\u00adoperate zero\u200bwidth", ["cooperate", "zerowidth"]),
        ("snake_case", ["snake", "case"]),
        ("... — “”", []),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert told(text) == words


@given(st.text())
def test_places_lead_to_the_words(text: str) -> None:
    for word in words_of(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.text in told(text[word.start : word.end]) or word.text in "".join(
            told(text[word.start : word.end])
        )


@given(st.text())
def test_case_and_composition_do_not_matter(text: str) -> None:
    assert told(unicodedata.normalize("NFC", text)) == told(unicodedata.normalize("NFD", text))


def test_every_letter_of_unicode_is_found_by_its_upper_and_lower_form() -> None:
    letters = (chr(c) for c in range(sys.maxunicode) if chr(c).isalpha())
    assert [x for x in letters if told(x) and told(x.upper()) != told(x.lower())] == []


@given(st.text(min_size=1, max_size=20))
def test_what_is_stored_is_plain(text: str) -> None:
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in index_words(text))
    assert len({coded(w) for w in told(text)}) == len(set(told(text)))
