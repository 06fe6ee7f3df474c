"""Sentence alignment of two texts: exact matches first, then the closest wording, one to one."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz import fuzz

from secondsource.model import Sentence

CLOSE = 62.0  # rapidfuzz ratio, 0-100, of folded words; below it two sentences are no versions of one
PART = 75.0  # partial ratio at which a left-over sentence counts as merged into a longer one
MIN_WORDS = 4
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two aligned sentences by index; `score` 100 = the same words."""

    a: int
    b: int
    score: float


def align_sentences(a: tuple[Sentence, ...], b: tuple[Sentence, ...]) -> tuple[Pair, ...]:
    """Align the sentences of two texts; indexes that no pair holds were added or removed.

    Cost is quadratic only in what is not the same word for word.
    """
    left, right = [folded(s) for s in a], [folded(s) for s in b]
    pairs = _exact(left, right)
    used_a, used_b = {p.a for p in pairs}, {p.b for p in pairs}
    rest_a = [i for i in range(len(a)) if i not in used_a]
    rest_b = [j for j in range(len(b)) if j not in used_b]
    pairs += _close(left, right, rest_a, rest_b)
    pairs += _merged(left, right, pairs)
    return tuple(sorted(pairs, key=lambda p: (p.a, p.b)))


def folded(sentence: Sentence) -> str:
    """Give a sentence's words in lower case, without punctuation."""
    return " ".join(_WORD.findall(sentence.span.text.casefold()))


def _exact(left: list[str], right: list[str]) -> list[Pair]:
    where: dict[str, list[int]] = defaultdict(list)
    for j, text in enumerate(right):
        where[text].append(j)
    pairs = []
    for i, text in enumerate(left):
        if text and where[text]:
            pairs.append(Pair(i, where[text].pop(0), 100.0))
    return pairs


def _close(left: list[str], right: list[str], rest_a: list[int], rest_b: list[int]) -> list[Pair]:
    scored = []
    for i in rest_a:
        for j in rest_b:
            if min(left[i].count(" "), right[j].count(" ")) + 1 >= MIN_WORDS:
                score = fuzz.ratio(left[i], right[j], score_cutoff=CLOSE)
                if score:
                    scored.append((-score, abs(i - j), i, j))
    pairs, used_a, used_b = [], set[int](), set[int]()
    for score, _, i, j in sorted(scored):
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append(Pair(i, j, min(99.9, -score)))
    return pairs


def _merged(left: list[str], right: list[str], pairs: list[Pair]) -> list[Pair]:
    """Find left-over sentences whose words went into a longer sentence of the other text."""
    used_a, used_b = {p.a for p in pairs}, {p.b for p in pairs}
    found = []
    for i, text in enumerate(left):
        if i not in used_a and (j := _host(text, right)) is not None:
            found.append(Pair(i, j, 90.0))
    for j, text in enumerate(right):
        if j not in used_b and (host := _host(text, left)) is not None:
            found.append(Pair(host, j, 90.0))
    return found


def _host(text: str, others: list[str]) -> int | None:
    if text.count(" ") + 1 < 6:
        return None
    scores = [
        (fuzz.partial_ratio(text, other), -j) for j, other in enumerate(others) if len(other) > len(text) * 0.8
    ]
    best = max(scores, default=(0.0, 0))
    return -best[1] if best[0] >= PART else None
