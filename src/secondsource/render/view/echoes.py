"""Repetitions: lines that lie in words which an earlier line has already told."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from secondsource.language.stopwords import STOPWORDS
from secondsource.model import Claim
from secondsource.render.view.index import Index
from secondsource.render.view.words import one_line

T = TypeVar("T")
ECHO = 0.6  # share of its claims that makes a line a repetition to a reader
ALIKE = 0.75  # or share of its content words, or of the other line's where that is shorter
FEWEST = 3  # content words of lines that are compared so
_WORD = re.compile(r"[^\W_]+")


def fresh_first(
    items: Iterable[T],
    claims_of: Callable[[T], Sequence[str]],
    words_of: Callable[[T], str],
    key_of: Callable[[T], str],
    index: Index,
    before: Iterable[T] = (),
    core_of: Callable[[T], Sequence[str]] = lambda _: (),
) -> tuple[list[T], list[T]]:
    """Part items, in their order, into fresh ones and repetitions of a fresh one with the same key.

    A repetition has nearly the same content words, or shares words of its reports with the earlier one in most of
    its claims. `before` are items that stand further up on the page.
    """
    neighbours = _neighbours(index)
    told: dict[tuple[str, str], set[int]] = defaultdict(set)  # (key, claim) -> the fresh items that cover it
    said: dict[str, list[frozenset[str]]] = defaultdict(list)
    above = list(before)
    fresh: list[T] = []
    echoes: list[T] = []
    order = [*above, *items]
    for place, item in enumerate(order):
        key, claims = key_of(item), [c for c in claims_of(item) if c in neighbours]
        shared = Counter(n for c in claims for n in told.get((key, c), ()))
        words = content_words(words_of(item))
        repeats = any(_alike(words, other) for other in said[key])
        core = Counter(n for c in core_of(item) for n in told.get((key, c), ()))
        near = (n for n, times in core.items() if times >= ECHO * len(core_of(item)))
        repeats = repeats or any(_half(words, content_words(words_of(order[n]))) for n in near)
        if place >= len(above) and (repeats or (shared and max(shared.values()) >= ECHO * len(claims))):
            echoes.append(item)
            continue
        for beside in {n for c in claims for n in neighbours[c]}:
            told[key, beside].add(place)
        said[key].append(words)
        fresh.append(item)
    return fresh[len(above) :], echoes


def content_words(text: str) -> frozenset[str]:
    """Give the words of a text that carry content, case folded; all of them where none does."""
    words = [w.casefold() for w in _WORD.findall(one_line(text))]
    return frozenset(w for w in words if w not in STOPWORDS) or frozenset(words)


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    fewer = min(len(a), len(b))
    return a == b or (fewer >= FEWEST and len(a & b) >= ALIKE * fewer) or (fewer > 1 and (a <= b or b <= a))


def _half(a: frozenset[str], b: frozenset[str]) -> bool:
    return 2 * len(a & b) >= min(len(a), len(b))


def _neighbours(index: Index) -> dict[str, set[str]]:
    """Give the claims that share words with each claim, itself among them."""
    found: dict[str, set[str]] = {c: {c} for c in index.claims}
    open_claims: list[Claim] = []
    for claim in sorted(index.claims.values(), key=lambda c: (c.span.report_id, c.span.start, c.id)):
        open_claims = [c for c in open_claims if c.span.overlaps(claim.span)]
        for other in open_claims:
            found[claim.id].add(other.id)
            found[other.id].add(claim.id)
        open_claims.append(claim)
    return found
