"""Negation: the words that deny a verb, an adjective or a noun itself, and not only something beside it."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.factuality import LITTLE
from secondsource.language.modality import NEGATIONS
from secondsource.mark.syntax.tree import Tree

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_NOBODY = frozenset({"nobody", "none", "nothing", "nowhere", "neither"})
_FIXED = frozenset({"longer", "matter", "doubt", "wonder", "later", "sooner", "only", "just", "least"})
_COUNTED = ("only", "just", "until", "before")  # "not only", "not until" deny nothing
_COPULAR = ("acomp", "attr", "oprd")


def negations_of(tree: Tree, head: int) -> Iterator[int]:
    """Give the places of the words that deny a word: "not", "never", "no one came", "neither ... nor"."""
    yield from _direct(tree, head)
    for child in tree.children[head]:
        word = tree.words[child]
        if word.dep in (*SUBJECTS, "dobj", *_COPULAR) or (word.dep == "agent"):
            yield from _of_argument(tree, child)
    word = tree.words[head]
    shared = word.dep == "conj" and word.tag in ("VB", "VBN", "VBG") and not tree.has(head, *SUBJECTS, "aux")
    if shared and not tree.has(head, "neg") and _joined_by(tree, head) in ("or", "nor"):
        yield from negations_of(tree, word.head)


def is_negated(tree: Tree, head: int) -> bool:
    """Whether words deny a word, an even number of them not at all."""
    return sum(1 for _ in negations_of(tree, head)) % 2 == 1


def little(tree: Tree, noun: int) -> int | None:
    """Give the word that makes nothing of a noun: "[no] evidence", "[zero] chance"."""
    before = (c for c in tree.children[noun] if tree.words[c].text.casefold() in LITTLE)
    return next((c for c in before if c < noun), None)


def _direct(tree: Tree, head: int) -> Iterator[int]:
    for child in tree.children[head]:
        word = tree.words[child]
        if word.text.casefold() not in NEGATIONS and word.lemma.casefold() not in NEGATIONS:
            continue
        if word.dep in ("neg", "preconj", "cc") or (word.dep == "advmod" and word.text.casefold() != "no"):
            if word.dep == "cc" and word.text.casefold() != "neither":
                continue
            if not _follows(tree, child):
                yield child
    for child in tree.with_dep(head, "aux", "auxpass"):
        if tree.words[child].text.casefold() == "cannot":
            yield child
        yield from (c for c in tree.with_dep(child, "neg") if tree.words[c].text.casefold() in NEGATIONS)


def _follows(tree: Tree, index: int) -> bool:
    """Whether the next word makes another thing of a negation: "not only", "no longer" stays one."""
    following = tree.words[index + 1].text.casefold() if index + 1 < len(tree.words) else ""
    return following in _COUNTED


def _of_argument(tree: Tree, argument: int) -> Iterator[int]:
    word = tree.words[argument]
    if word.text.casefold() in _NOBODY or (word.text.casefold() == "no" and word.pos != "INTJ"):
        yield argument
        return
    for child in tree.with_dep(argument, "det", "preconj", "nummod", "neg", "amod"):
        text = tree.words[child].text.casefold()
        if text in ("no", "neither", "zero", "not") and not (
            child + 1 < len(tree.words) and tree.words[child + 1].text.casefold() in _FIXED
        ):
            yield child
    before = tree.words[argument - 1].text.casefold() if argument else ""
    if word.text.casefold() == "one" and before == "no" and argument - 1 not in tree.children[argument]:
        yield argument - 1


def _joined_by(tree: Tree, head: int) -> str:
    joined = next(tree.with_dep(tree.words[head].head, "cc"), None)
    return "" if joined is None else tree.words[joined].text.casefold()
