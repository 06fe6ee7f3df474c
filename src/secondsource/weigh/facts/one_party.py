"""One party: whether two names, or two statements, may be those of one person, body or government."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import LCSseq, Levenshtein

from secondsource.language.countries import country_code, demonym_code
from secondsource.language.executive import EXECUTIVE, EXECUTIVE_NAMES
from secondsource.language.sources import FORCES
from secondsource.model import Claim, SlotKind, Word
from secondsource.weigh.origins.names import role_of
from secondsource.weigh.view import CONTENT

STEM = 5  # letters of a word in which "election" and "electoral" meet
ALIKE = 0.6  # of the words of the shorter of two names
SPELT = 4  # letters of a name from which one letter may be a slip
WORDING = 0.8  # of the content words of the shorter of two statements, in one order


def one_name(one: str, other: str) -> bool:
    """Whether two origins' names may name one person: "Gurun Ram Poe", "Gurun Ram"; "Lana Poe", "Lena Poe".

    They share a surname or a name that stands alone, or two words, each up to one letter; not only a given name.
    """
    return any(_one_name(mine, theirs) for mine in _people(one) for theirs in _people(other))


def _people(name: str) -> list[tuple[str, ...]]:
    """Give the words of each of an origin's names: "Ann Poe of Tellin Observatory" is ann poe."""
    parts = (part.split(" of ")[0].split(",")[0] for part in name.split(" / "))
    return [tuple(words) for part in parts if (words := part.casefold().split())]


def _one_name(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    met = [(i, j) for i, x in enumerate(mine) for j, y in enumerate(theirs) if _spelt_alike(x, y)]
    return len(met) > 1 or any(i + 1 == len(mine) or j + 1 == len(theirs) for i, j in met)


def _spelt_alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= SPELT and Levenshtein.distance(one, other) <= 1)


def one_body(one: str, other: str) -> bool:
    """Whether two names of institutions are the same words: "Electoral Court", "court for elections of Orlen"."""
    mine, theirs = (frozenset(w.removesuffix("s")[:STEM] for w in role_of(name)) for name in (one, other))
    shared = mine & theirs
    said = [frozenset(name.casefold().split()) for name in (one, other)]
    forces = all(FORCES & words for words in said) and (bool(shared) or any(words <= FORCES for words in said))
    return (len(shared) > 1 and len(shared) >= ALIKE * min(len(mine), len(theirs))) or forces


def executive(name: str) -> bool:
    """Whether a name is that of a nation or a body of its government: "Norway", "Orlen's foreign ministry"."""
    low = name.casefold()
    if country_code(low.removeprefix("the ")) is not None:
        return True
    return bool(EXECUTIVE & set(low.replace("'s", "").split())) or any(n in low for n in EXECUTIVE_NAMES)


def nations(names: Iterable[str]) -> frozenset[str]:
    """Give the nations that names hold: "Norwegian navy" holds Norway."""
    words = (w.removesuffix("'s") for name in names for w in name.casefold().split())
    return frozenset(code for w in words if (code := country_code(w) or demonym_code(w)) is not None)


def one_wording(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two statements say much the same content words in one order."""
    mine, theirs = ([w.lemma.casefold() for w in words if w.pos in CONTENT] for words in (one, other))
    return LCSseq.similarity(mine, theirs) >= WORDING * min(len(mine), len(theirs))


def share_a_figure(one: Claim, other: Claim) -> bool:
    """Whether two claims give one number: who counts the same says so in the same plain words."""
    mine, theirs = ({s.value for s in c.slots if s.kind is SlotKind.NUMBER} for c in (one, other))
    return bool(mine & theirs)
