"""Which units of a sentence become claims: no questions, orders, link lists, posts, bare reporting clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.mark.claims.units import SUBJECTS, Unit, is_content, units
from secondsource.mark.syntax import Tree
from secondsource.model import ClaimKind, Sentence

FEWEST_CONTENT_WORDS = 2  # of a clause without a subject, or of an apposition
_STAMP = re.compile(r"\(@\w+\)|\bpic\.twitter\.com/|\bhttps?://t\.co/")
BARE_SUBJECT_WORDS = 2  # content words; "Mayor Ann Roe told" says who she is, "Roe said" says nothing


def assertions(sentence: Sentence, tree: Tree, quoted: bool, telling: frozenset[int]) -> Iterator[Unit]:
    """Give the units of a sentence that assert something.

    `quoted` = a source says the sentence: then an order is advice. `telling` holds the indexes of the words
    that name sources and cues: what consists of nothing else reports, and asserts nothing.
    """
    if (
        _is_question(tree)
        or _is_link_list(tree)
        or _is_post(sentence)
        or (_is_order(tree) and not (sentence.headline or quoted))
    ):
        return
    for unit in units(tree):
        if _says_enough(tree, unit) and not _only_reports(tree, unit, telling):
            yield unit


def _says_enough(tree: Tree, unit: Unit) -> bool:
    content = sum(is_content(tree, i) for i in unit.words)
    return content >= FEWEST_CONTENT_WORDS or (content > 0 and tree.has(unit.head, *SUBJECTS))


def _is_question(tree: Tree) -> bool:
    ends = [w.text for w in tree.words if w.dep == "punct" or w.pos == "PUNCT"]
    return "?" in ends[-2:]


def _is_post(sentence: Sentence) -> bool:
    """Whether it holds the stamp of a post that was pasted in: "Ann Roe (@annroe) May 3, 2031"."""
    return _STAMP.search(sentence.span.text) is not None


def _is_order(tree: Tree) -> bool:
    """Whether the root is a bare verb without subject or auxiliary: "Click here for more"."""
    for index, word in enumerate(tree.words):
        if word.head == index and word.tag == "VB":
            return not tree.has(index, *SUBJECTS, "aux", "auxpass")
    return False


def _is_link_list(tree: Tree) -> bool:
    return sum(w.text in ("|", "»", "›", "•") for w in tree.words) >= 2


def _only_reports(tree: Tree, unit: Unit, telling: frozenset[int]) -> bool:
    """Whether a clause only says that somebody said something: "the mayor of Tarnholm said"."""
    rest = [i for i in unit.words if is_content(tree, i) and i not in telling]
    if not rest and telling.intersection(unit.words):
        return True
    if unit.kind is not ClaimKind.CLAUSE or not tree.has(unit.head, "ccomp", "parataxis"):
        return False
    subject = {i for c in tree.with_dep(unit.head, *SUBJECTS) for i in tree.under(c)}
    return all(i in subject or i == unit.head for i in rest) and len(set(rest) & subject) <= BARE_SUBJECT_WORDS
