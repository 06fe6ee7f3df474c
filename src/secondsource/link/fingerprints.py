"""Winnowing fingerprints of running text (Schleimer, Wilkerson & Aiken, SIGMOD 2003).

Quotations are left out: two papers that quote one statement word for word have written their own reports.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from xxhash import xxh3_64_intdigest

from secondsource.model import Marked

GRAM = 5  # words; shorter runs are chance in news, longer ones miss light editing
WINDOW = 8  # one fingerprint at least in every run of GRAM + WINDOW - 1 = 12 shared words
_QUOTED = re.compile(r"“[^”\n]{0,2000}”|\"[^\"\n]{0,2000}\"|‘[^’\n]{20,2000}’(?!\w)")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Running:
    """The running text of a report: its folded words outside quotations, and a hash for each gram."""

    report_id: str
    words: tuple[str, ...]
    grams: tuple[int, ...]

    @property
    def fingerprints(self) -> frozenset[int]:
        """The smallest gram hash of every window."""
        last = max(1, len(self.grams) - WINDOW + 1)
        return frozenset(min(self.grams[i : i + WINDOW]) for i in range(last)) if self.grams else frozenset()


def running_text(marked: Marked) -> Running:
    """Give the running text of one report's body, quotations left out."""
    text = marked.report.text
    pieces = []
    for start, end in marked.report.body:
        pieces.append(_QUOTED.sub(" ", text[start:end]))
    words = tuple(_WORD.findall(" ".join(pieces).casefold()))
    grams = (" ".join(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1))
    return Running(marked.report.id, words, tuple(xxh3_64_intdigest(g.encode()) for g in grams))


def candidates(texts: Iterable[Running], least: int = 2) -> list[tuple[str, str]]:
    """Give the pairs of report ids that share at least `least` fingerprints, through an inverted index."""
    holders: dict[int, list[str]] = defaultdict(list)
    for text in texts:
        for fingerprint in text.fingerprints:
            holders[fingerprint].append(text.report_id)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for ids in holders.values():
        for pair in combinations(sorted(ids), 2):
            shared[pair] += 1
    return sorted(pair for pair, n in shared.items() if n >= least)


def repeated_share(of: Running, within: Running) -> float:
    """Give the share of one text's words, 0 to 1, that lie in a gram of the other."""
    if not of.words:
        return 0.0
    known = set(within.grams)
    covered = set[int]()
    for i, gram in enumerate(of.grams):
        if gram in known:
            covered.update(range(i, i + GRAM))
    return len(covered) / len(of.words)


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two reports that share running text; `shares` gives, by report id, the share of its words, 0 to 1.

    `repeated` is the larger number of words that one of them shares with the other.
    """

    a: Marked
    b: Marked
    shares: dict[str, float]
    repeated: float


def find_overlaps(marked: Iterable[Marked]) -> tuple[Overlap, ...]:
    """Give every pair of reports that share running text, in order of their ids."""
    known = {m.report.id: m for m in marked}
    texts = {i: running_text(m) for i, m in known.items()}
    found = []
    for a, b in candidates(texts.values()):
        shares = {a: repeated_share(texts[a], texts[b]), b: repeated_share(texts[b], texts[a])}
        repeated = max(shares[x] * len(texts[x].words) for x in (a, b))
        found.append(Overlap(known[a], known[b], shares, repeated))
    return tuple(found)
