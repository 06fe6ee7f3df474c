"""The one door to `countryguess`: which country a name or an adjective stands for. A look-up, no guessing."""

from __future__ import annotations

from functools import lru_cache

from secondsource.language.places import COUNTRIES, COUNTRY_NICKNAMES

DEMONYMS: dict[str, str] = {word: code for code, (words, _) in COUNTRIES.items() for word in words}
CITIES: dict[str, str] = {city: code for code, (_, cities) in COUNTRIES.items() for city in cities}
CAPITALS: dict[str, str] = {cities[0]: code for code, (_, cities) in COUNTRIES.items() if cities}


@lru_cache(maxsize=20_000)
def country_code(name: str) -> str | None:
    """Give the ISO 3166 code of a country's name or nickname ("Britain" -> "GB"), None for anything else.

    `countryguess` guesses ("Cameron" -> Cameroon), so its answer counts only where it has the very name.
    """
    folded = name.casefold().strip()
    if folded in COUNTRY_NICKNAMES:
        return COUNTRY_NICKNAMES[folded]
    if len(folded) < 4:
        return None
    from countryguess import guess_country

    found = guess_country(folded)
    if found and folded in (found["name_short"].casefold(), found["name_official"].casefold()):
        return str(found["iso2"])
    return None


def demonym_code(word: str) -> str | None:
    """Give the code of the country that an adjective or a people belongs to ("Italians" -> "IT")."""
    folded = word.casefold().strip()
    return DEMONYMS.get(folded) or (DEMONYMS.get(folded[:-1]) if folded.endswith("s") else None)
