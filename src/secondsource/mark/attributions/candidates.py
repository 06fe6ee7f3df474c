"""Somebody whom a pronoun may mean, what makes it likelier, and the words that fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from secondsource.language import sources as nouns
from secondsource.mark.attributions.discourse import Said, Scene, same_name
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Name

HE = frozenset({"he", "him", "himself"})
SHE = frozenset({"she", "her", "herself"})
IT = frozenset({"it", "they", "them"})
BACK = 6  # sentences back to whom a pronoun may refer
SUBJECT, SPEAKER = 1.5, 2.5  # sentences by which a subject, or an earlier speaker, counts as nearer
EMBEDDED = 0.3  # by which a subject of a clause inside a sentence counts less
THINGS = nouns.MEDIA | nouns.INSTITUTIONS | nouns.DOCUMENTS | IT
Describe = Callable[["Scene", Range, int], "Candidate | None"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a pronoun may refer to: the lower the cost, the likelier."""

    cost: float
    place: int
    name: Name | None
    anonymous: bool


def is_outer(scene: Scene, s: Said) -> bool:
    """Whether it is the one whose words the pronoun stands in."""
    return scene.outer is not None and (
        s.source == scene.outer.source or same_name(s.speaker, scene.outer.speaker)
    )


def agrees(known: bool | None, male: bool | None) -> bool:
    """Whether two genders fit: one that is not known fits both."""
    return known is None or male is None or known == male


def prominence(text: Text, at: int, distance: int) -> float:
    """Give by how much a subject counts as nearer: in sentences before, more where its verb is the sentence's."""
    if not main_subject(text, at):
        return 0
    verb = text.head[at]
    chief = text.head[verb] == verb or text.words[verb].dep == "conj"
    reported = text.words[verb].dep == "ccomp" and text.head[verb] > verb  # "Roe ran, Poe said"
    return SUBJECT if chief or reported or not distance else SUBJECT - EMBEDDED


def main_subject(text: Text, at: int) -> bool:
    """Whether a word is a subject, and not one inside a relative clause (`the deal, which Roe opposed`)."""
    return text.words[at].dep in {"nsubj", "nsubjpass"} and text.words[text.head[at]].dep not in {"relcl", "acl"}
