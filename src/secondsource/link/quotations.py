"""Quotations that reports give in the same words: they are one quotation, which one speaker said."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import LCSseq

from secondsource.model import Attribution, AttributionKind, Marked, Unions

RUN = 6  # words in a row that two people do not say alike by chance
LEAST = 8  # words that two quotations have in the same order
SHARE = 0.8  # of the shorter one's words
MOST = 300  # words of a quotation that are compared
_QUOTED = re.compile(r"“[^“”\n]*”?|\"[^\"\n]*\"?|(?<!\w)[‘'][^\n]*?[’'](?!\w)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words (case-folded) of an attribution that stand in quotation marks."""

    attribution: Attribution
    words: Words


def same_quotations(marked: Sequence[Marked]) -> tuple[tuple[Attribution, ...], ...]:
    """Give the sets of attributions of two reports or more that quote the same words, in order of place.

    Only who is nearest to the words counts: the paper that relays a quotation is not in the set.
    """
    held = [q for one in marked for q in _quoted(one)]
    unions = Unions()
    for a, b in _candidates(held):
        if _are_one(held[a].words, held[b].words):
            unions.join(held[a].attribution.id, held[b].attribution.id)
    sets: defaultdict[str, list[Attribution]] = defaultdict(list)
    for one in held:
        sets[unions.find(one.attribution.id)].append(one.attribution)
    groups = (tuple(sorted(s, key=lambda a: (a.content, a.id))) for s in sets.values())
    return tuple(sorted((g for g in groups if len(_reports(g)) > 1), key=lambda g: (g[0].content, g[0].id)))


def _reports(group: Sequence[Attribution]) -> set[str]:
    return {a.content.report_id for a in group}


def _quoted(marked: Marked) -> Iterator[Quoted]:
    words = {a.id: words_of(a) for a in marked.attributions}
    inner = {a.parent: words[a.id] for a in marked.attributions if a.parent and words[a.id]}
    for one in marked.attributions:
        relays = len(inner.get(one.id, ())) >= SHARE * len(words[one.id])
        if len(words[one.id]) >= LEAST and not relays:
            yield Quoted(one, words[one.id][:MOST])


def words_of(one: Attribution) -> Words:
    """Give the words of an attribution that stand in quotation marks, case-folded."""
    if one.kind is AttributionKind.INDIRECT:
        return ()
    text = one.content.text
    pieces = [text] if one.kind is AttributionKind.DIRECT else _QUOTED.findall(text)
    return tuple(w.replace("’", "'") for piece in pieces for w in _WORD.findall(piece.casefold()))


def _candidates(held: Sequence[Quoted]) -> set[tuple[int, int]]:
    """Give the pairs of quotations of different reports that share a run, through an inverted index."""
    holders: defaultdict[Words, list[int]] = defaultdict(list)
    for n, one in enumerate(held):
        for run in {one.words[i : i + RUN] for i in range(len(one.words) - RUN + 1)}:
            holders[run].append(n)
    pairs = (pair for numbers in holders.values() for pair in combinations(numbers, 2))
    return {(a, b) for a, b in pairs if len(_reports((held[a].attribution, held[b].attribution))) > 1}


def _are_one(a: Words, b: Words) -> bool:
    """Whether the shorter quotation stands in the longer one, in its order and a few words aside."""
    shared = LCSseq.similarity(a, b)
    return shared >= LEAST and shared >= SHARE * min(len(a), len(b))
