"""Names of outlets and role nouns in one form each, so that `BBC` meets `bbc.co.uk` and `the police` `police`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from secondsource.language.outlet_heads import PAPER_HEADS, PERIODICAL
from secondsource.language.outlet_sites import OUTLET_SITES
from secondsource.language.outlets import AGENCIES, OUTLET_FORMS, OUTLET_HEADS
from secondsource.language.sources import (
    DIPLOMATS,
    EXPERTS,
    INSTITUTIONS,
    OFFICIALS,
    PEOPLE,
    SPOKESPEOPLE,
    UNNAMED_NOUNS,
    WITNESSES,
)
from secondsource.language.stopwords import STOPWORDS
from secondsource.language.talk import IDLE, PLAIN, SOMEBODY, TALK
from secondsource.model.sites import site_name, site_of

_WORD = re.compile(r"[^\W_]+")
_CUT = re.compile(r",| - | – |\(| who | which | that | at | in | from | with | close to | familiar ")
_OWNED = re.compile(r"\w['’]s \w")
_SIDE = re.compile(r",| who\b| which\b| that\b")
_COUNTED = re.compile(
    r"^(?:(?:our|my|their|his|her|its|these|those|even|such|several|various|some|many|most|other|two|three|four"
    r"|dozens of|a number of) )+",
    re.IGNORECASE,
)
_ROLES = OFFICIALS | DIPLOMATS | EXPERTS | WITNESSES | SPOKESPEOPLE | UNNAMED_NOUNS | PEOPLE | INSTITUTIONS
_DOMAIN = re.compile(r"[\w-]+(\.[\w-]+)*\.(com|net|org|co|info|tv|news)(\.[a-z]{2})?", re.IGNORECASE)
_STATION = re.compile(r"[WK][A-Z]{3}(?:[- ](?:TV|FM|AM))?|[WK][A-Z]{2}-(?:TV|FM|AM)")  # call signs, North America
_NO_STATION = frozenset("WADA WIPO KPMG WWII WIFI WEST WINS KING KISS WITH WHEN WHAT WERE WILL KNOW KEEP".split())


@lru_cache(maxsize=4096)
def outlet_key(name: str) -> str:
    """Give one key for an outlet's name or web domain.

    `The Washington Post`, `washingtonpost` and `www.washingtonpost.com` give the same key; so do the usual
    short forms of agencies and broadcasters. Empty where nothing is left.
    """
    plain = name.casefold().strip().removeprefix("the ")
    if "." in plain and " " not in plain:
        plain = site_name(plain)
    return _squashed(_known_site(plain) or plain)


def _known_site(plain: str) -> str | None:
    return OUTLET_SITES.get(plain) or OUTLET_FORMS.get(plain) or _joined().get(_squashed(plain))


def publisher_key(name: str) -> str:
    """Give one key for the publisher of a report: as `outlet_key`, but two sites that nobody knows are two outlets
    where only their endings differ (`observer.ug`, `observer.com`).
    """
    key, plain = outlet_key(name), name.casefold().strip()
    if "." not in plain or " " in plain:
        return key
    return key if _known_site(site_name(plain)) else site_of(plain)


def shown(name: str) -> str:
    """Give an outlet's name as it is shown: a web address without its host's usual prefix."""
    return name.removeprefix("www.").rstrip(".") or name


@lru_cache(maxsize=1)
def _joined() -> dict[str, str]:
    return {_squashed(form): name for form, name in sorted(OUTLET_FORMS.items())}


def _squashed(text: str) -> str:
    return "".join(_WORD.findall(text.casefold())).removeprefix("the")


def is_agency(name: str) -> bool:
    """Whether a name is a news agency's."""
    plain = name.casefold().strip().removeprefix("the ")
    return OUTLET_FORMS.get(plain) in AGENCIES


def is_outlet(name: str) -> bool:
    """Whether a name is that of an outlet: known or by its last word, a web address, or a station's call sign.

    Call signs are North American.
    """
    bare = name.strip()
    station = _STATION.fullmatch(bare) is not None and bare not in _NO_STATION
    known = bare.casefold().removeprefix("the ") in OUTLET_FORMS
    return known or station or _DOMAIN.fullmatch(bare) is not None or _headed(bare)


def _headed(name: str) -> bool:
    """Whether the last word of a longer name is that of papers only: `Harbour Gazette`, `Ferrytown Daily Sun`."""
    *first, last = name.casefold().removeprefix("the ").split() or [""]
    named = bool(first) and name.split()[-1][:1].isupper()
    return named and (last in PAPER_HEADS or (last in OUTLET_HEADS and bool(PERIODICAL & set(first))))


def described(phrase: str) -> str:
    """Give a nameless source's words as they are shown: `several witnesses who fled` is `witnesses`."""
    kept = _SIDE.split(phrase.strip('“”"‘ '))[0].strip()
    kept = _COUNTED.sub("", kept) or kept
    first, _, rest = kept.partition(" ")
    small = first.casefold()
    common = first.istitle() and (small in _ROLES | IDLE | PLAIN | TALK or small.removesuffix("s") in _ROLES)
    return f"{small} {rest}".strip() if common else kept


def owner_of(name: str) -> str:
    """Give the outlet in the name of its own voice: `own reporting of the Herald` is `the Herald`."""
    return name.removeprefix("own reporting of ").removesuffix("'s own reporting")


def hidden_name(owner: str, phrase: str, mark: str = "unnamed ") -> str:
    """Give the name of an outlet's source that it does not name: `the Herald's unnamed diplomat`."""
    own, words = owner_of(owner), described(phrase)
    shown_as = f"{mark}{SOMEBODY.get(words.casefold(), words)}"
    if own.endswith(f"'s {shown_as}"):
        return own
    if mark and _OWNED.search(words):
        return f"{words}, {mark}in {own}"  # "the mayor's aide, unnamed in the Herald"
    return f"{shown_as} of {own}" if "'s " in own else f"{own}'s {shown_as}"


def talk_name(owner: str, phrase: str) -> str:
    """Give the name of talk that an outlet passes on: `unconfirmed reports cited by the Herald`."""
    return f"{described(phrase)} cited by {owner_of(owner)}"


def unlengthened(names: Iterable[str]) -> list[str]:
    """Give names in their order without those that only lengthen another: of `Zoo` and `Zoo of Oslo`, `Zoo`."""
    words = {n: n.casefold().split() for n in names}
    return [n for n in words if not any(m != n and words[n][: len(words[m])] == words[m] for m in words)]


def role_of(words: str) -> tuple[str, ...]:
    """Give the words that carry a described source, its noun last.

    What follows a comma or a preposition of place is left out; `of` and `for` phrases stay before the noun.
    """
    plain = _CUT.split(f"{words.casefold()} ")[0]
    first, *rest = re.split(r" of | for ", plain)
    found = [w for part in (*rest, first) for w in _WORD.findall(part)]
    return tuple(w for w in found if w not in STOPWORDS and w != "s" and not w.isdigit())
