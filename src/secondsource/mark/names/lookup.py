"""What the gazetteers say about a string of words: a place, an outlet, an organisation, a demonym."""

from __future__ import annotations

from functools import lru_cache

from secondsource.language.countries import CITIES, country_code, demonym_code
from secondsource.language.given_names import FEMALE, MALE, TOWNS
from secondsource.language.organisations import EVENT_HEADS, KNOWN_FORMS, ORGANISATION_HEADS
from secondsource.language.outlets import OUTLET_FORMS, OUTLET_HEADS
from secondsource.language.places import OTHER_DEMONYMS, PLACE_HEADS, PLACE_STARTS, REGIONS
from secondsource.language.states import PARTS_OF_COUNTRIES, STATE_ABBREVIATIONS
from secondsource.model import NameKind

STATES = frozenset(part for parts in PARTS_OF_COUNTRIES.values() for part in parts) | frozenset(
    STATE_ABBREVIATIONS
)
GIVEN = (MALE | FEMALE) - TOWNS
LONGEST = 5  # words of the longest name in the lists


@lru_cache(maxsize=50_000)
def listed(text: str) -> NameKind | None:
    """Give the kind of a name that the lists hold, None for any other; articles are not part of names."""
    folded = text.casefold()
    if folded in OUTLET_FORMS or folded in KNOWN_FORMS:
        short = len(folded) <= 3 and " " not in folded
        return NameKind.ORGANISATION if text.isupper() or not short else None
    if folded in ("us", "uk", "uae", "drc", "prc", "usa", "ussr", "dprk") and not text.isupper():
        return None
    if folded in CITIES or folded in STATES or folded in REGIONS or country_code(text):
        return NameKind.PLACE
    return None


def headed(text: str) -> NameKind | None:
    """Give the kind that the last word of a longer name shows ("X Ministry", "X Street"), else None."""
    words = text.casefold().split()
    if len(words) < 2:
        return None
    if words[-1] in ORGANISATION_HEADS or words[-1] in OUTLET_HEADS:
        return NameKind.ORGANISATION
    if words[-1] in EVENT_HEADS:
        return NameKind.OTHER
    if words[-1] in PLACE_HEADS or words[0] in PLACE_STARTS:
        return NameKind.PLACE
    return None


@lru_cache(maxsize=50_000)
def demonym(text: str) -> bool:
    """Whether the words are an adjective or a people of a country or region ("North Koreans")."""
    folded = text.casefold()
    if folded in OTHER_DEMONYMS or folded.removesuffix("s") in OTHER_DEMONYMS or demonym_code(text):
        return True
    parts = folded.split("-")
    return len(parts) == 2 and all(p and (demonym_code(p) or p in OTHER_DEMONYMS) for p in parts)


def is_given(word: str) -> bool:
    """Whether a word is a given name, and no town as well."""
    return word.casefold() in GIVEN
