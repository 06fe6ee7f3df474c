"""Places across reports: countries by code, states by their full name, "the North" by the report's own country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from secondsource.language.countries import CITIES, country_code
from secondsource.language.places import COMPASS, PLACE_HEADS, REGIONS
from secondsource.language.states import PARTS_OF_COUNTRIES, STATE_ABBREVIATIONS
from secondsource.link.entities.mention import Mention

# Words that add nothing to a place's name where the bare name is used as well.
_PARTS = frozenset(part for parts in PARTS_OF_COUNTRIES.values() for part in parts) | STATE_ABBREVIATIONS.keys()
NEW = frozenset({"new", "northern", "southern", "eastern", "western"})  # before another place's name
SPARE_HEADS = frozenset({"province", "city", "county", "state", "prefecture", "region", "district", "island"})


def link_places(mentions: Sequence[Mention]) -> list[str]:
    """Give a cluster key for each mention of a place; a city is never its country."""
    known = {place_key(m.text, m.words) for m in mentions if m.words[0] not in COMPASS or len(m.words) > 1}
    codes = _compass_codes(mentions)
    longer = _longer({m.words for m in mentions})
    return [longer.get(m.words) or _key(m, known, codes) for m in mentions]


def _longer(names: set[tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    """Give a single word that no list has the one longer place that begins or ends with it ("Vegas")."""
    out = {}
    for short in names:
        word = short[0]
        if len(short) > 1 or len(word) < 3 or word in COMPASS | PLACE_HEADS or listed_place(word):
            continue
        fits = {n for n in names if len(n) > 1 and word in (n[0], n[-1]) and n[-1] not in PLACE_HEADS}
        fits = {n for n in fits if n[0] not in COMPASS | NEW}
        if len(fits) == 1:
            out[short] = "place " + " ".join(fits.pop())
    return out


def listed_place(text: str) -> bool:
    """Whether a list has the name as a country, city, state or region."""
    folded_text = text.casefold()
    return bool(country_code(text)) or folded_text in CITIES or folded_text in REGIONS or folded_text in _PARTS


def place_key(text: str, words: tuple[str, ...]) -> str:
    """Give what a place's name stands for, by itself."""
    if code := country_code(text):
        return f"place country {code}"
    name = STATE_ABBREVIATIONS.get(text.casefold(), " ".join(words))
    return f"place {name}"


def _key(mention: Mention, known: set[str], codes: dict[tuple[str, str], set[str]]) -> str:
    words = mention.words
    if len(words) == 1 and words[0] in COMPASS:
        here = codes.get((mention.report, words[0])) or codes.get(("", words[0]), set())
        if len(here) == 1:
            return f"place country {next(iter(here))}"
    key = place_key(mention.text, words)
    if len(words) > 1 and words[-1] in SPARE_HEADS:
        bare = "place " + " ".join(words[:-1])
        return bare if bare in known or " ".join(words[:-1]) in CITIES else key
    return key


def _compass_codes(mentions: Sequence[Mention]) -> dict[tuple[str, str], set[str]]:
    """Give (report, "north") -> the countries that the report names so; report "" stands for all of them."""
    out: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for one in mentions:
        code = country_code(one.text)
        if code and len(one.words) > 1 and one.words[0] in COMPASS:
            out[one.report, one.words[0]].add(code)
            out["", one.words[0]].add(code)
    return out
