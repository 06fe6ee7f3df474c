"""Winnowing fingerprints of running text (Schleimer, Wilkerson & Aiken, SIGMOD 2003).

Quotations are left out: two papers that quote one statement word for word have written their own reports.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from xxhash import xxh3_64_intdigest

from secondsource.model import Marked

GRAM = 5  # words; shorter runs are chance in news, longer ones miss light editing
WINDOW = 8  # one fingerprint at least in every run of GRAM + WINDOW - 1 = 12 shared words
_QUOTED = re.compile(r"“[^”\n]{0,2000}”|\"[^\"\n]{0,2000}\"|‘[^’\n]{20,2000}’(?!\w)")
_WORD = re.compile(r"\w+")
Grams = NDArray[np.uint64]  # hashes of GRAM words in a row


@dataclass(frozen=True, slots=True, eq=False)
class Running:
    """The running text of a report: its folded words outside quotations, and a hash for each gram."""

    report_id: str
    words: tuple[str, ...]
    grams: Grams
    ordered: Grams  # the same, sorted

    @property
    def fingerprints(self) -> list[int]:
        """The smallest gram hash of every window, each once."""
        if not len(self.grams):
            return []
        windows = np.lib.stride_tricks.sliding_window_view(self.grams, min(WINDOW, len(self.grams)))
        return np.unique(windows.min(axis=1)).tolist()  # type: ignore[no-any-return]


def running_text(marked: Marked) -> Running:
    """Give the running text of one report's body, quotations left out."""
    text = marked.report.text
    pieces = []
    for start, end in marked.report.body:
        pieces.append(_QUOTED.sub(" ", text[start:end]))
    words = tuple(_WORD.findall(" ".join(pieces).casefold()))
    runs = (" ".join(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1))
    grams = np.fromiter((xxh3_64_intdigest(run.encode()) for run in runs), dtype=np.uint64)
    return Running(marked.report.id, words, grams, np.sort(grams))


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
    if not len(of.grams):
        return 0.0
    starts = np.zeros(len(of.words) + 1, dtype=np.int64)
    hits = np.nonzero(_is_in(of.grams, within.ordered))[0]
    np.add.at(starts, hits, 1)
    np.add.at(starts, hits + GRAM, -1)
    return int(np.count_nonzero(np.cumsum(starts)[:-1])) / len(of.words)


def _is_in(grams: Grams, ordered: Grams) -> NDArray[np.bool_]:
    """Say of each gram whether it is among some that are sorted."""
    if not len(ordered):
        return np.zeros(len(grams), dtype=np.bool_)
    places = np.minimum(np.searchsorted(ordered, grams), len(ordered) - 1)
    return np.asarray(ordered[places] == grams)


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
