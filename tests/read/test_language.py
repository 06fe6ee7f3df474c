from __future__ import annotations

import pytest

from secondsource.read.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A barge hit the old harbour bridge, police said.", "en"),
        ("Drei Tote nach Explosion im Hafen von Tellin", "de"),
        ("Trois morts dans une explosion, selon la police", "fr"),
        ("Взрыв в порту, трое погибших", "ru"),
        ("", "und"),
        ("Tellin 3-1 Marl", "und"),
        ("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", "und"),
    ],
)
def test_a_language_is_named_where_it_can_be_told(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["Nordbank Sells Ostwind Stake to Guljeppe Amaretto", "Luisa Ferrabosco-Brunelli in Val Gardena"]
)
def test_names_of_another_language_do_not_make_a_text_foreign(text: str) -> None:
    assert language_of(text) in ("en", "und")
