"""Two simple ways to find what reports agree on, to be printed beside ours: shared words, and sentence embeddings.

Both take whole sentences as claims and call every pair of different reports above one threshold a fact.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

from secondsource.language.stopwords import STOPWORDS
from secondsource.link.align.embed import embed_sentences
from secondsource.model import Claim, ClaimKind, Marked, Sentence, content_id

LONGEST = 300  # characters of a claim; a longer sentence is cut
CONTAINMENT = 0.35  # shared content lemmas, of the shorter sentence's
COSINE = 0.65
Groups = tuple[tuple[str, ...], ...]
Similarity = Callable[[Marked, Marked], list[list[float]]]


def word_overlap(marked: tuple[Marked, ...], threshold: float = CONTAINMENT) -> tuple[tuple[Marked, ...], Groups]:
    """Give the reports with their sentences as claims, and pairs that share enough content words."""
    return _pairs(marked, _containment, threshold)


def sentence_cosine(marked: tuple[Marked, ...], threshold: float = COSINE) -> tuple[tuple[Marked, ...], Groups]:
    """Give the reports with their sentences as claims, and pairs whose embeddings are close."""
    return _pairs(marked, _cosine, threshold)


BASELINES = {"word overlap": word_overlap, "sentence cosine": sentence_cosine}


def _pairs(marked: tuple[Marked, ...], alike: Similarity, threshold: float) -> tuple[tuple[Marked, ...], Groups]:
    whole = tuple(replace(m, claims=tuple(_claim(m, s) for s in m.sentences)) for m in marked)
    groups = []
    for a, b in combinations(whole, 2):
        table = alike(a, b)
        for x, row in zip(a.claims, table, strict=True):
            groups += [(x.id, y.id) for y, score in zip(b.claims, row, strict=True) if score >= threshold]
    return whole, tuple(groups)


def _claim(marked: Marked, sentence: Sentence) -> Claim:
    first = sentence.span.start
    ends = [w.end for w in sentence.words if w.end - first <= LONGEST]
    span = marked.report.span(first, max(ends, default=min(sentence.span.end, first + LONGEST)))
    words = tuple(range(max(1, len(ends))))
    key = content_id("claim", marked.report.id, str(span.start), str(span.end), "sentence")
    return Claim(key, span, sentence.index, ClaimKind.CLAUSE, words)


def _containment(a: Marked, b: Marked) -> list[list[float]]:
    left, right = ([_content(s) for s in m.sentences] for m in (a, b))
    return [[len(x & y) / max(1, min(len(x), len(y))) for y in right] for x in left]


def _content(sentence: Sentence) -> frozenset[str]:
    lemmas = (w.lemma.lower() for w in sentence.words if w.pos not in ("PUNCT", "SPACE"))
    return frozenset(lemma for lemma in lemmas if lemma not in STOPWORDS)


def _cosine(a: Marked, b: Marked) -> list[list[float]]:
    left, right = (embed_sentences(list(m.sentences)) for m in (a, b))
    return [[float(x.mean @ y.mean) for y in right] for x in left]
