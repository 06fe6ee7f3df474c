"""Shared wording: stretches of words that two statements or two reports have in common outside quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from secondsource.language.stopwords import STOPWORDS
from secondsource.model import Marked
from secondsource.weigh.view import View

RUN = 6  # words in a row that two outlets do not choose alike by chance, in one statement
WHOLE = 4  # or so many, where they are all that one of the statements says
SPOKEN = 7  # words in a row that two people do not choose alike, whatever is said
MOST = 80  # words of a statement that are compared
QUOTED = 3  # and inside quotation marks
LONG_RUN = 9  # and in a whole sentence
CONTENT = 3  # of them carry content
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_QUOTED = re.compile(r"(?<!\w)[“\"‘'](\w[^“”\"‘’\n]{8,}?)[”\"’'](?!\w)")
_QUOTATION = re.compile(r"“[^”]*”|\"[^\"]*\"|\|+")  # or what was blotted out with bars
_DATELINE = re.compile(r"^[A-Z]{2}[^—–\n]{0,60} [—–-]+ ")


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text, case folded."""
    return tuple(w.replace("’", "'") for w in _WORD.findall(text.casefold()))


def runs_of(text: str) -> Iterator[tuple[str, ...]]:
    """Give the runs of LONG_RUN words of a text that lie outside its quotations."""
    for words in map(words_of, _QUOTATION.split(text)):
        yield from (words[i : i + LONG_RUN] for i in range(len(words) - LONG_RUN + 1))


@lru_cache(maxsize=50_000)
def longest_run(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    """Give the longest run of words that two statements share (dynamic programming over shared words)."""
    where: dict[str, list[int]] = {}
    for j, word in enumerate(b):
        where.setdefault(word, []).append(j)
    best, end = 0, 0
    above: dict[int, int] = {}
    for i, word in enumerate(a):
        row = {}
        for j in where.get(word, ()):
            row[j] = above.get(j - 1, 0) + 1
            if row[j] > best:
                best, end = row[j], i + 1
        above = row
    return a[end - best : end]


def near_verbatim(a: str, b: str, run: int = RUN) -> bool:
    """Whether two statements share a run of words too long to be chosen alike by chance."""
    mine, theirs = words_of(a)[:MOST], words_of(b)[:MOST]
    shared = longest_run(mine, theirs)
    whole = WHOLE <= len(shared) == min(len(mine), len(theirs))
    return (len(shared) >= run or whole) and sum(w not in STOPWORDS for w in shared) >= CONTENT


def long_run(a: str, b: str) -> bool:
    """Whether two sentences share a run of words that only one text can have."""
    shared = longest_run(words_of(a)[:MOST], words_of(b)[:MOST])
    return len(shared) >= LONG_RUN and sum(w not in STOPWORDS for w in shared) >= CONTENT


def one_quotation(a: str, b: str) -> bool:
    """Whether two sentences put the same words into quotation marks."""
    mine, theirs = ([words_of(q)[:MOST] for q in _QUOTED.findall(text)] for text in (a, b))
    if any(len(x) > 1 and x == y for x in mine for y in theirs):
        return True
    runs = (longest_run(x, y) for x in mine for y in theirs)
    return any(len(r) >= QUOTED and sum(w not in STOPWORDS for w in r) >= 2 for r in runs)


def shared_text(view: View, least: int) -> Iterator[tuple[str, str, str]]:
    """Give the pairs of reports that share long runs in at least `least` sentences of their own voice."""
    runs = {m.report.id: list(_runs(m)) for m in view.marked}
    sentences = {m.report.id: frozenset(_whole(m)) for m in view.marked}
    for a, b in combinations(sorted(runs), 2):
        theirs = set().union(*runs[b]) if runs[b] else set()
        shared = sum(bool(held & theirs) for held in runs[a])
        whole = len(sentences[a] & sentences[b])
        fewer = min(len(sentences[a]), len(sentences[b]))
        if shared >= least:
            yield a, b, f"{a} and {b} share {shared} sentences nearly word for word"
        elif whole >= least and 2 * whole >= fewer:
            yield a, b, f"{a} and {b} have {whole} sentences in common, word for word and with who says them"


def _whole(marked: Marked) -> Iterator[tuple[str, ...]]:
    """Give the words of each sentence that has enough of them, and some outside its quotation marks."""
    for sentence in marked.sentences:
        text = _DATELINE.sub("", sentence.span.text)
        words, plain = words_of(text), words_of(_QUOTATION.sub(" ", text))
        if not sentence.headline and len(words) >= LONG_RUN and len(plain) >= WHOLE:
            yield words


def _runs(marked: Marked) -> Iterator[set[tuple[str, ...]]]:
    """Give the runs of LONG_RUN words of each sentence, without headlines, quotations and attributed words."""
    contents = [a.content for a in marked.attributions]
    for sentence in marked.sentences:
        if sentence.headline:
            continue
        plain = list(sentence.span.text)
        for content in contents:
            for at in range(max(content.start, sentence.span.start), min(content.end, sentence.span.end)):
                plain[at - sentence.span.start] = "|"
        yield set(runs_of("".join(plain)))
