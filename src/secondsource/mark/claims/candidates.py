"""Which units of a sentence become claims: no questions, orders, link lists, bare reporting clauses."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.mark.claims.tree import Tree
from secondsource.mark.claims.units import SUBJECTS, Unit, is_content, units
from secondsource.model import ClaimKind, Sentence

FEWEST_CONTENT_WORDS = 2
BARE_SUBJECT_WORDS = 2  # content words; "Mayor Ann Roe told" says who she is, "Roe said" says nothing


def assertions(sentence: Sentence, tree: Tree) -> Iterator[Unit]:
    """Give the units of a sentence that assert something."""
    if _is_question(tree) or (_is_order(tree) and not sentence.headline) or _is_link_list(tree):
        return
    for unit in units(tree):
        if sum(is_content(tree, i) for i in unit.words) >= FEWEST_CONTENT_WORDS and not _only_reports(tree, unit):
            yield unit


def _is_question(tree: Tree) -> bool:
    ends = [w.text for w in tree.words if w.dep == "punct" or w.pos == "PUNCT"]
    return "?" in ends[-2:]


def _is_order(tree: Tree) -> bool:
    """Whether the root is a bare verb without subject or auxiliary: "Click here for more"."""
    for index, word in enumerate(tree.words):
        if word.head == index and word.tag == "VB":
            return not tree.has(index, *SUBJECTS, "aux", "auxpass")
    return False


def _is_link_list(tree: Tree) -> bool:
    return sum(w.text in ("|", "»", "›", "•") for w in tree.words) >= 2


def _only_reports(tree: Tree, unit: Unit) -> bool:
    """Whether a clause only says that somebody said something: "the lawmaker said"."""
    if unit.kind is not ClaimKind.CLAUSE or not tree.has(unit.head, "ccomp", "parataxis"):
        return False
    subject = {i for c in tree.with_dep(unit.head, *SUBJECTS) for i in tree.under(c)}
    rest = [i for i in unit.words if i not in subject and i != unit.head and is_content(tree, i)]
    who = [i for i in unit.words if i in subject and is_content(tree, i)]
    return not rest and len(who) <= BARE_SUBJECT_WORDS
