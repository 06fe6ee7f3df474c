"""Verb groups: the helping words, the particle, the form and the tense of a verb."""

from __future__ import annotations

from secondsource.mark.syntax.tree import Tree
from secondsource.model import FINITE, Tense

HELPING = ("aux", "auxpass")
VERBAL = frozenset({"VERB", "AUX"})
_FUTURE = frozenset({"will", "shall", "wo", "'ll", "’ll"})


def auxiliaries_of(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give the helping verbs of a verb; a bare one joined to another has that one's: "will close and move"."""
    own = tuple(tree.with_dep(verb, *HELPING))
    word = tree.words[verb]
    if own or word.dep != "conj" or word.tag != "VB" or tree.has(verb, "nsubj", "nsubjpass"):
        return own
    return auxiliaries_of(tree, word.head) if word.head < verb else own


def particle_of(tree: Tree, verb: int) -> int | None:
    """Give the particle of a verb: "turn [down]"."""
    return next(tree.with_dep(verb, "prt"), None)


def is_finite(tree: Tree, verb: int) -> bool:
    """Whether a verb, or a helping verb of its own, is finite."""
    return tree.words[verb].tag in FINITE or any(tree.words[i].tag in FINITE for i in auxiliaries_of(tree, verb))


def tense_of(tree: Tree, verb: int) -> Tense:
    """Give the tense of a verb group; a joined participle shares that of the first: "was held and [freed]"."""
    helping = [tree.words[i] for i in auxiliaries_of(tree, verb)]
    word = tree.words[verb]
    if any(w.text.casefold() in _FUTURE for w in helping):
        return Tense.FUTURE
    if any(w.lemma.casefold() == "have" and w.tag in ("VBZ", "VBP") for w in helping):
        return Tense.PERFECT
    group = [*helping, word]
    if any(w.tag == "VBD" for w in group):
        return Tense.PAST
    if any(w.tag in ("VBZ", "VBP") for w in group):
        return Tense.PRESENT
    if not helping and word.dep == "conj" and word.tag in ("VBN", "VBG") and word.head < verb:
        return tense_of(tree, word.head)
    return Tense.NONE
