"""Fillers: the phrase of a role's head word, without the clauses that hang on it."""

from __future__ import annotations

from secondsource.language.modality import NEGATIONS
from secondsource.mark.syntax import Tree
from secondsource.model import Filler, FillerKind, Report, Span

CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp", "xcomp", "appos", "parataxis", "punct", "cc", "preconj"})
_KINDS = {
    "PROPN": FillerKind.NAME,
    "NOUN": FillerKind.NOUN,
    "PRON": FillerKind.PRONOUN,
    "NUM": FillerKind.NUMBER,
    "SYM": FillerKind.NUMBER,
    "ADJ": FillerKind.ADJECTIVE,
    "DET": FillerKind.PRONOUN,
    "VERB": FillerKind.CLAUSE,
    "AUX": FillerKind.CLAUSE,
}
_MANY = frozenset({"they", "them", "we", "us", "these", "those", "both", "several", "many", "few"})


def filler_of(report: Report, tree: Tree, head: int) -> Filler:
    """Give a filler from the place of its head word."""
    word = tree.words[head]
    places = _phrase(tree, head)
    span = report.span(tree.words[places[0]].start, tree.words[places[-1]].end)
    kind = _KINDS.get(word.pos, FillerKind.NOUN)
    return Filler(
        span,
        word_span(report, tree, head),
        word.lemma.casefold(),
        kind,
        plural=_is_plural(tree, head),
        negated=any(tree.words[i].text.casefold() in NEGATIONS for i in (head, *tree.with_dep(head, "det"))),
    )


def word_span(report: Report, tree: Tree, index: int) -> Span:
    """Give the span of one word."""
    return report.span(tree.words[index].start, tree.words[index].end)


def _phrase(tree: Tree, head: int) -> list[int]:
    """Give the unbroken run of places around a head; words joined to it belong to it, clauses do not."""
    stops = frozenset(
        c
        for top in (head, *tree.with_dep(head, "conj"))
        for c in tree.children[top]
        if tree.words[c].dep in CLAUSES and tree.words[c].dep not in ("cc", "preconj")
    )
    held = set(tree.under(head, stops))
    first = last = head
    while first - 1 in held or (first - 2 in held and tree.words[first - 1].pos == "PUNCT"):
        first -= 1
    while last + 1 in held:
        last += 1
    while tree.words[first].pos == "PUNCT" and first < head:
        first += 1
    return list(range(first, last + 1))


def _is_plural(tree: Tree, head: int) -> bool:
    word = tree.words[head]
    joined = any(
        tree.words[c].pos == word.pos or tree.words[c].pos == "PROPN" for c in tree.with_dep(head, "conj")
    )
    counted = any(tree.words[c].text.casefold() not in ("one", "1") for c in tree.with_dep(head, "nummod"))
    return joined or counted or word.tag in ("NNS", "NNPS") or word.text.casefold() in _MANY
