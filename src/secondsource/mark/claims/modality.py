"""Polarity and modality of a clause, from its own words and from the verb that governs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from secondsource.language import modality as words
from secondsource.language.cues import DENIES
from secondsource.mark.claims.tree import Tree
from secondsource.mark.claims.units import SUBJECTS
from secondsource.model import Modality, Polarity

Found = tuple[Modality, int]  # and the index of the word that carries it


def polarity_of(tree: Tree, head: int, own: tuple[int, ...]) -> Polarity:
    """Say whether a clause denies its predicate: "not", "never", "no one came", "failed to come"."""
    negative = sum(_negates(tree, head, i) or _turns(tree, i) for i in own)
    return Polarity.NEGATIVE if negative % 2 else Polarity.POSITIVE


def modality_of(tree: Tree, head: int, own: tuple[int, ...]) -> tuple[Modality, int | None]:
    """Give a clause's modality and the word that carries it; the strongest doubt wins."""
    found = [f for i in own for f in _own(tree, head, i)] + list(_governing(tree, head))
    order = (
        Modality.DENIED,
        Modality.ALLEGED,
        Modality.CONDITIONAL,
        Modality.REPORTED,
        Modality.HEDGED,
        Modality.FUTURE,
    )
    for kind in order:
        if carriers := [i for k, i in found if k is kind]:
            return kind, min(carriers)
    return Modality.ASSERTED, None


def _negates(tree: Tree, head: int, index: int) -> bool:
    word = tree.words[index]
    if word.lemma.lower() not in words.NEGATIONS and word.text.lower() not in words.NEGATIONS:
        return False
    # "no longer than", "without" in a side phrase and the like do not deny the predicate
    governor = word.head
    inside = governor == head or tree.words[governor].dep in ("aux", "auxpass", "xcomp", "acomp", "attr")
    argument = tree.words[governor].dep in (*SUBJECTS, "dobj", "attr") and tree.words[governor].head == head
    nobody = word.dep in (*SUBJECTS, "dobj", "attr") and governor == head
    return (
        (word.dep in ("neg", "advmod", "cc", "preconj") and inside) or (word.dep == "det" and argument) or nobody
    )


def _turns(tree: Tree, index: int) -> bool:
    return tree.words[index].lemma.lower() in words.NEGATING_VERBS and tree.has(index, "xcomp")


def _own(tree: Tree, head: int, index: int) -> Iterator[Found]:
    word, lemma = tree.words[index], tree.words[index].lemma.lower()
    passive = _is_passive(tree, index)
    below = tree.has(index, "xcomp", "ccomp")
    by_dep: list[tuple[bool, Modality, frozenset[str]]] = [
        (word.pos == "ADV", Modality.REPORTED, words.REPORTED_ADVERBS),
        (word.pos == "ADV", Modality.HEDGED, words.HEDGING_ADVERBS),
        (word.pos == "ADV", Modality.ALLEGED, words.ALLEGING_ADVERBS),
        (_describes(tree, head, index), Modality.HEDGED, words.HEDGING_ADJECTIVES),
        (_describes(tree, head, index), Modality.ALLEGED, words.ALLEGING_ADJECTIVES),
        (word.dep == "aux" and not _denied_modal(tree, index), Modality.HEDGED, words.HEDGING_MODALS),
        (word.dep == "aux", Modality.FUTURE, words.FUTURE_MODALS),
        (word.dep == "mark" and word.head == head, Modality.CONDITIONAL, words.CONDITIONAL_MARKS),
        (passive and below, Modality.REPORTED, words.REPORTED_VERBS),
        (passive, Modality.HEDGED, words.HEDGING_VERBS),
        (passive, Modality.ALLEGED, words.ALLEGING_VERBS),
        (below, Modality.HEDGED, words.SEEMING_VERBS),
        (below, Modality.FUTURE, words.FUTURE_VERBS),
        (word.pos == "ADJ" and below, Modality.FUTURE, words.FUTURE_ADJECTIVES),
    ]
    yield from ((kind, index) for holds, kind, lemmas in by_dep if holds and lemma in lemmas)


def _governing(tree: Tree, head: int) -> Iterator[Found]:
    """What the governing verb does to a complement: "denied that ...", "it is believed that ..."."""
    if tree.words[head].dep not in ("ccomp", "xcomp", "pcomp", "acl"):
        return
    governor = tree.words[head].head
    lemma = tree.words[governor].lemma.lower()
    tests: tuple[tuple[Callable[[], bool], Modality, frozenset[str]], ...] = (
        (lambda: True, Modality.DENIED, DENIES),
        (lambda: True, Modality.ALLEGED, words.ALLEGING_VERBS),
        (lambda: True, Modality.HEDGED, words.HEDGING_VERBS | words.SEEMING_VERBS),
        (lambda: _is_passive(tree, governor), Modality.REPORTED, words.REPORTED_VERBS),
    )
    yield from ((kind, governor) for holds, kind, lemmas in tests if lemma in lemmas and holds())


def _describes(tree: Tree, head: int, index: int) -> bool:
    """Whether an adjective is the predicate or stands at it: a "possible defection" elsewhere hedges nothing."""
    word = tree.words[index]
    return word.dep == "acomp" or (
        word.dep == "amod" and (word.head == head or tree.words[word.head].dep == "attr")
    )


def _is_passive(tree: Tree, index: int) -> bool:
    return tree.has(index, "auxpass", "nsubjpass")


def _denied_modal(tree: Tree, index: int) -> bool:
    """Whether it is "could not", which is about ability and not about doubt."""
    return tree.has(tree.words[index].head, "neg")
