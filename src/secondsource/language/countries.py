"""Which country a name or an adjective stands for. A look-up, no guessing: "Cameron" is not Cameroon."""

from __future__ import annotations

from secondsource.language.country_names import COUNTRY_NAMES
from secondsource.language.places import COUNTRIES

NAMES: dict[str, str] = {name: code for code, names in COUNTRY_NAMES.items() for name in names}
DEMONYMS: dict[str, str] = {word: code for code, (words, _) in COUNTRIES.items() for word in words}
CITIES: dict[str, str] = {city: code for code, (_, cities) in COUNTRIES.items() for city in cities}
CAPITALS: dict[str, str] = {cities[0]: code for code, (_, cities) in COUNTRIES.items() if cities}


def country_code(name: str) -> str | None:
    """Give the ISO 3166 code of a country's name or nickname ("Britain" -> "GB"), None for anything else."""
    return NAMES.get(name.casefold().strip())


def demonym_code(word: str) -> str | None:
    """Give the code of the country that an adjective or a people belongs to ("Italians" -> "IT")."""
    folded = word.casefold().strip()
    return DEMONYMS.get(folded) or (DEMONYMS.get(folded[:-1]) if folded.endswith("s") else None)
