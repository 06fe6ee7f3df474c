"""Role nouns: what a source's words say about it where they hold no name."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from secondsource.language.sources import (
    COURSES,
    DIPLOMATS,
    DOCUMENTS,
    EXPERTS,
    HIDING,
    INSTITUTIONS,
    MEDIA,
    OFFICIALS,
    PEOPLE,
    SPOKESPEOPLE,
    TEXTS,
    UNNAMED_NOUNS,
    WITNESSES,
)
from secondsource.language.talk import IDLE, TALK
from secondsource.model import OriginKind
from secondsource.weigh.origins.names import role_of
from secondsource.weigh.origins.source import Source

PRONOUNS = frozenset("he she they it who i we you his her its their this that these those one which".split())
COLLECTIVE = frozenset("police prosecutors authorities investigators military army government organisers".split())
PARTICULAR = frozenset("police prosecutors military army navy".split())  # no other body is meant by these
OFFICES = OFFICIALS | DIPLOMATS | SPOKESPEOPLE
OFFICE_WORDS = OFFICIALS | SPOKESPEOPLE
HUMAN = OFFICES | EXPERTS | WITNESSES | UNNAMED_NOUNS | PEOPLE
AGENT = ("or", "er", "ist", "ian", "man", "men", "woman", "women", "ee")  # endings of nouns for people at work
RELATIVE = frozenset({"who", "which", "that", "whom"})
SAYING = frozenset(
    "said says say saying told tells announced announces confirmed confirms denied denies warned added".split()
)
DEFINITE = frozenset({"the", "that", "this", "its", "his", "her", "their"})


class Role(StrEnum):
    """What a role noun stands for."""

    HEARSAY = "hearsay"  # "local media", "news reports": somebody else's reporting, whose is not said
    OUTLET = "outlet"  # "the daily": the one outlet that was named before
    DOCUMENT = "document"
    INSTITUTION = "institution"  # "the ministry", "police"
    OFFICE = "office"  # "the mayor": one person, known by the office
    PEOPLE = "people"  # "witnesses", "a source", "two officials"
    NOBODY = "nobody"  # no word for anybody who could say something


def role_in(phrase: str) -> Role:
    """Tell what the words of a source stand for, by the noun that carries them."""
    words = role_of(phrase)
    head = words[-1] if words else ""
    one = head.removesuffix("s") if head not in COLLECTIVE else head
    if head == "media" or (head in ("reports", "report") and set(words) & (MEDIA | {"media", "news", "press"})):
        return Role.HEARSAY
    if one in MEDIA and head == one:
        return Role.OUTLET
    if head in COLLECTIVE or one in INSTITUTIONS:
        return Role.INSTITUTION
    if head in HUMAN or one in HUMAN:
        return Role.OFFICE if head in OFFICES and head == one and _definite(phrase) else Role.PEOPLE
    if head in DOCUMENTS:
        return Role.DOCUMENT
    return Role.PEOPLE if set(words) & HIDING or one.endswith(AGENT) else Role.NOBODY


def _definite(phrase: str) -> bool:
    """Whether a phrase picks out one: "the mayor", "Nice's prosecutor", "Nice prosecutor", not "an official"."""
    first = next(iter(phrase.split()), "")
    return first.casefold() in DEFINITE or (first[:1].isupper() and first.casefold() not in ("a", "an"))


def names_only_the_place(name: str, phrase: str) -> bool:
    """Whether a source phrase means a body by its place: "Oslo police", given as "Oslo"."""
    head = "".join(role_of(phrase)[-1:])
    return head in COLLECTIVE and role_in(name) is Role.NOBODY


def speaks(phrase: str, cue: str) -> bool:
    """Whether what is no word for a speaker is one for once: "the fire brigade said", "the city told"."""
    words = role_of(phrase)
    writing = words[-1:] and {words[-1], words[-1].removesuffix("s")} & (TEXTS | COURSES | DOCUMENTS)
    told = bool(set(cue.casefold().split()) & SAYING) or cue.casefold() == "according to"
    return bool(words) and _definite(phrase) and not writing and told


def refers_back(phrase: str) -> bool:
    """Whether a phrase points to somebody mentioned before: "the source", "that official"."""
    low = phrase.casefold().split()
    return bool(low) and low[0] in DEFINITE


def is_pronoun(words: str) -> bool:
    """Whether a source is a bare pronoun."""
    return words.casefold().strip() in PRONOUNS


def speaks_for_another(words: str) -> bool:
    """Whether a source phrase names a spokesman or a press office."""
    low = words.casefold()
    return "press office" in low or any(w.strip(",.;:") in SPOKESPEOPLE for w in low.split())


def holds_office(words: str) -> bool:
    """Whether a source phrase names an office."""
    return bool({w.strip(",.") for w in words.casefold().split()} & OFFICE_WORDS)


def plain(words: str) -> str:
    """Give a source's words without the article, cut at the first comma."""
    kept = words.split(",")[0].split()
    while len(kept) > 1 and kept[-1].casefold() in RELATIVE:
        kept.pop()
    first, *rest = kept or [words]
    article = bool(rest) and first.casefold() in {"a", "an", "the", "one", "some"}
    return " ".join(rest if article else (first, *rest))


def is_talk(source: Source) -> bool:
    """Whether a source is talk that nobody answers for: "rumours", "unconfirmed reports", "is believed"."""
    nobody = source.kind in (OriginKind.UNNAMED, OriginKind.DOCUMENT)
    return source.hearsay or (nobody and are_talk(source.words))


def are_talk(words: Iterable[str]) -> bool:
    """Whether the words of a source name talk and nothing else."""
    held = set(words)
    return bool(held & TALK) and held <= TALK | IDLE
