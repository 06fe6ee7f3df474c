"""The one door to `countryguess`: which country a name or an adjective stands for. A look-up, no guessing."""

from __future__ import annotations

from functools import lru_cache

from secondsource.language.places import COUNTRIES, COUNTRY_NICKNAMES

DEMONYMS: dict[str, str] = {word: code for code, (words, _) in COUNTRIES.items() for word in words}
CITIES: dict[str, str] = {city: code for code, (_, cities) in COUNTRIES.items() for city in cities}
CAPITALS: dict[str, str] = {cities[0]: code for code, (_, cities) in COUNTRIES.items() if cities}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Give the code of each country's short and official name; `countryguess` is read on first use."""
    from countryguess import CountryData

    known = [c for c in CountryData().countries if c["iso2"]]
    return {c[field].casefold(): c["iso2"] for field in ("name_official", "name_short") for c in known}


def country_code(name: str) -> str | None:
    """Give the ISO 3166 code of a country's name or nickname ("Britain" -> "GB"), None for anything else.

    The names are those of `countryguess`; its guesses are not taken ("Cameron" -> Cameroon).
    """
    folded = name.casefold().strip()
    return COUNTRY_NICKNAMES.get(folded) or _names().get(folded)


def demonym_code(word: str) -> str | None:
    """Give the code of the country that an adjective or a people belongs to ("Italians" -> "IT")."""
    folded = word.casefold().strip()
    return DEMONYMS.get(folded) or (DEMONYMS.get(folded[:-1]) if folded.endswith("s") else None)
