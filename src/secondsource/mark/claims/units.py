"""Units: the stretches of a sentence that assert one thing each.

Every clause of the parse is a unit, made of its own words: those that hang on its head and not on a deeper
clause. An apposition is one together with the noun that it stands by ("Jo Park, the acting envoy to Oslo").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language.modality import NEGATIONS
from secondsource.language.stopwords import STOPWORDS
from secondsource.mark.syntax import Tree
from secondsource.model import ClaimKind

CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "relcl", "acl", "csubj", "csubjpass", "parataxis", "pcomp"})
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
VERBAL = frozenset({"VERB", "AUX"})
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"})
SHORTEST_PCOMP = 4  # words; "by fleeing" is no assertion of its own
SHORTEST_APPOSITION = 3  # words
DASHES = frozenset({"-", "–", "—", "--"})
LONGEST_DATELINE = 9  # words
TRIMMED = frozenset({"punct", "cc", "mark", "preconj"})


@dataclass(frozen=True, slots=True)
class Unit:
    """One stretch: the index of its head word, and the indexes of its own words in text order."""

    kind: ClaimKind
    head: int
    words: tuple[int, ...]


def units(tree: Tree) -> Iterator[Unit]:
    """Give the clauses and appositions of a sentence, clauses first, each in text order."""
    heads = clause_heads(tree)
    start = after_dateline(tree)
    for head in sorted(heads):
        own = [i for i in tree.under(head, (heads | _links(tree, heads)) - {head}) if i >= start]
        if words := trimmed(tree, own):
            yield Unit(ClaimKind.CLAUSE, head, tuple(words))
    for index, word in enumerate(tree.words):
        if word.dep == "appos" and (unit := _apposition(tree, index, heads)):
            yield unit


def clause_heads(tree: Tree) -> frozenset[int]:
    """Give the head words of the clauses that stand for themselves; a slight one stays in its parent."""
    heads = frozenset(i for i in range(len(tree.words)) if _opens_clause(tree, i))
    return frozenset(i for i in heads if tree.words[i].dep == "ROOT" or not _slight(tree, i, heads))


def trimmed(tree: Tree, indexes: list[int]) -> list[int]:
    """Drop punctuation, coordinators and markers from both ends, and a stranded preposition from the last."""
    words = list(indexes)
    while words and _loose(tree, words[0], words):
        words.pop(0)
    while words and (_loose(tree, words[-1], words) or _stranded(tree, words[-1], words)):
        words.pop()
    return words


def is_content(tree: Tree, index: int) -> bool:
    """Whether a word says something by itself."""
    word = tree.words[index]
    return word.pos in CONTENT and word.lemma.lower() not in STOPWORDS and word.dep not in ("aux", "auxpass")


def after_dateline(tree: Tree) -> int:
    """Give the index of the first word after a dateline, as in "TARNHOLM, Norland (AP) — "; 0 without one."""
    words = tree.words
    dash = next((i for i, w in enumerate(words[: LONGEST_DATELINE + 1]) if w.text in DASHES), 0)
    closed = dash > 1 and words[dash - 1].text == ")"  # what is left of it where a sentence begins late: "AP) - "
    if not words or not (closed or (len(words[0].text) > 1 and words[0].text.isupper())):
        return 0
    spaced = dash and words[dash - 1].end < words[dash].start
    plain = all(w.pos in ("PROPN", "PUNCT", "NUM", "NOUN") or w.text[0].isupper() for w in words[:dash])
    return dash + 1 if spaced and plain else 0


def _links(tree: Tree, heads: frozenset[int]) -> frozenset[int]:
    """The slight clauses that only introduce another one: ", suggesting that ...", "but added that ..."."""
    return frozenset(
        i
        for i in range(len(tree.words))
        if i not in heads
        and _opens_clause(tree, i)
        and any(tree.words[c].dep == "ccomp" and c in heads for c in tree.children[i])
    )


def _opens_clause(tree: Tree, index: int) -> bool:
    word = tree.words[index]
    if word.dep == "conj":
        return word.pos in VERBAL and tree.words[word.head].pos in VERBAL
    return word.dep in CLAUSES


def _slight(tree: Tree, head: int, heads: frozenset[int]) -> bool:
    own = tree.under(head, heads - {head})
    if tree.words[head].dep == "pcomp" and len(own) < SHORTEST_PCOMP:
        return True
    has_subject = tree.has(head, *SUBJECTS)
    return not has_subject and sum(is_content(tree, i) for i in own) < 2


def _apposition(tree: Tree, index: int, heads: frozenset[int]) -> Unit | None:
    own = tree.under(index, heads)
    if len(own) < SHORTEST_APPOSITION:
        return None
    anchor = tree.words[index].head
    before = [i for i in tree.under(anchor, heads | set(_right(tree, anchor))) if i <= anchor]
    words = trimmed(tree, sorted({*before, *own}))
    return Unit(ClaimKind.APPOSITION, index, tuple(words)) if words else None


def _right(tree: Tree, anchor: int) -> Iterator[int]:
    return (c for c in tree.children[anchor] if c > anchor)


def _loose(tree: Tree, index: int, own: list[int]) -> bool:
    word = tree.words[index]
    if word.dep in TRIMMED and (word.text.casefold() in NEGATIONS or _ties_a_part(tree, index, own)):
        return False
    return word.dep in TRIMMED or word.pos in ("PUNCT", "SPACE", "SYM") or _opens_with_when(tree, index)


def _ties_a_part(tree: Tree, index: int, own: list[int]) -> bool:
    """Whether a marker ties a slight clause to the one that holds it: "[If] confirmed, she would be the first"."""
    tied = tree.words[index].head
    return tree.words[index].dep == "mark" and tree.words[tied].dep == "advcl" and tree.words[tied].head in own


def _opens_with_when(tree: Tree, index: int) -> bool:
    """Whether it is the "when" of a side clause that tells what happened, as one with "after" does.

    In ClearNLP it is no marker; in the present tense the clause is a condition, and keeps its "when".
    """
    word = tree.words[index]
    when = word.tag == "WRB" and word.lemma.lower() == "when" and tree.has(word.head, *SUBJECTS)
    verbs = (word.head, *tree.with_dep(word.head, "aux", "auxpass"))
    return when and any(tree.words[i].tag == "VBD" for i in verbs)


def _stranded(tree: Tree, index: int, own: list[int]) -> bool:
    """Whether a last preposition's object lies in a deeper clause: "disappeared in [what would be ...]"."""
    return tree.words[index].dep == "prep" and not set(tree.children[index]) & set(own)
