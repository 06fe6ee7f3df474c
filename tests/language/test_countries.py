"""Which country a name stands for."""

from __future__ import annotations

import pytest

from secondsource.language.countries import country_code
from secondsource.language.country_names import COUNTRY_NAMES
from secondsource.language.places import COUNTRIES


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Andorra", "AD"),
        ("Britain", "GB"),
        ("the States", "US"),
        ("Russian Federation", "RU"),
        ("Republic of China", "TW"),
        ("People's Republic of China", "CN"),
        ("Republic of Korea", "KR"),
        ("Democratic People's Republic of Korea", "KP"),
        ("Congo", "CD"),
        ("Republic of the Congo", "CG"),
        ("Côte d'Ivoire", "CI"),
        ("Cameron", None),
        ("Paris", None),
        ("", None),
    ],
)
def test_a_name_stands_for_a_country(name: str, code: str | None) -> None:
    assert country_code(name) == code


def test_no_name_stands_for_two_countries() -> None:
    names = [name for names in COUNTRY_NAMES.values() for name in names]
    assert len(names) == len(set(names))
    assert all(name == name.casefold().strip() for name in names)


def test_every_country_with_cities_has_a_name() -> None:
    assert set(COUNTRIES) <= set(COUNTRY_NAMES)
