"""Mutation: quoted words that changed on the way from one report to the next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from rapidfuzz.fuzz import ratio

from secondsource.language.calendar import ORDINALS
from secondsource.language.stopwords import STOPWORDS
from secondsource.model import Finding, FindingKind, Span
from secondsource.weigh.origins.wording import words_of
from secondsource.weigh.view import View

QUOTED = re.compile(r"“([^“”\n]{20,400})”|\"([^\"\n]{20,400})\"")
ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st"}
SPELLED = {word: f"{n}{ENDINGS.get(n, 'th')}" for n, word in enumerate(ORDINALS, 1)}
FEWEST = 6  # words of a quotation
ALIKE = 0.75  # share of words in common: one quotation in two wordings
SPELLING = 75  # similarity of two words, of 100, that makes them one word spelled or inflected differently
MOST = 6


def mutations(view: View) -> tuple[Finding, ...]:
    """Give the quotations that two reports give in different words: a content word replaced inside."""
    held = [(span, words_of(span.text)) for span in _quotations(view)]
    out: list[Finding] = []
    seen: set[tuple[str, str]] = set()
    for (a, mine), (b, theirs) in combinations(held, 2):
        if a.report_id == b.report_id or (change := _replaced(mine, theirs)) is None or change in seen:
            continue
        seen |= {change, change[::-1]}
        text = f'The same words are quoted as "{change[0]}" and as "{change[1]}".'
        out.append(Finding(FindingKind.MUTATION, text, (a, b)))
    return tuple(out[:MOST])


def _quotations(view: View) -> Iterator[Span]:
    for marked in view.marked:
        report = marked.report
        for start, end in report.body:
            for found in QUOTED.finditer(report.text, start, end):
                span = report.span(*found.span(1 if found.group(1) else 2))
                if len(words_of(span.text)) >= FEWEST:
                    yield span


def _replaced(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, str] | None:
    """Give the first stretch that was replaced inside two wordings of one quotation."""
    if a == b or not set(a) & set(b) - STOPWORDS:
        return None
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if matcher.ratio() < ALIKE:
        return None
    for what, i, j, k, n in matcher.get_opcodes():
        inside = i > 0 and j < len(a)
        if (
            what == "replace"
            and inside
            and _content(a[i:j])
            and _content(b[k:n])
            and not _spelling(a[i:j], b[k:n])
            and not _abbreviates(a[i:j], b[k:n])
            and not _abbreviates(b[k:n], a[i:j])
        ):
            return " ".join(a[i:j]), " ".join(b[k:n])
    return None


def _content(words: tuple[str, ...]) -> bool:
    return any(w not in STOPWORDS for w in words)


def _spelling(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    numbers = [SPELLED.get(" ".join(words), " ".join(words)) for words in (a, b)]
    return numbers[0] == numbers[1] or ratio("".join(a), "".join(b)) >= SPELLING


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether one word is made of the other's first letters, with or without its small words."""
    letters = ("".join(w[0] for w in held) for held in (long, [w for w in long if w not in STOPWORDS]))
    return len(short) == 1 < len(long) and short[0] in letters
