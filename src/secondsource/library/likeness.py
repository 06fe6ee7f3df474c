"""What a report is about, in a few words, and whether two reports are about one event.

The question is asked of two reports alone, never of the library around them: so the stories do not depend on the
order in which reports arrive, or on who adds them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import sqrt

from secondsource.language.common_nouns import COMMON_NOUNS
from secondsource.model import Marked, parse_edtf

KEPT = 40  # terms of a report: its names and nouns that come most often
KEYS = 16  # of them are looked up; two reports of one event share several
SHARED_KEYS = 3  # at least, to be compared at all
DAYS = 10  # between two reports of one event
NAMED = 2  # names that both have, at least
ALIKE = 0.35  # cosine of their terms
NAME, NOUN = 2, 1  # weight of a mention


@dataclass(frozen=True, slots=True)
class Profile:
    """The terms of a report with their weights, heaviest first; `day` is an ISO date, "" where there is none."""

    day: str
    terms: tuple[tuple[str, int], ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The terms by which other reports of the event are found."""
        return tuple(term for term, _ in self.terms[:KEYS])


def profile_of(marked: Marked) -> Profile:
    """Give what a report is about; one without sentences, as in another language, is about nothing."""
    weights: Counter[str] = Counter()
    for word in (w for s in marked.sentences for w in s.words):
        term = word.lemma.casefold()
        if word.pos not in ("NOUN", "PROPN") or len(term) < 3 or not term.isprintable() or not term[0].isalpha():
            continue
        if term not in COMMON_NOUNS:
            weights[f"{term}*" if word.pos == "PROPN" else term] += NAME if word.pos == "PROPN" else NOUN
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return Profile(_day(marked), tuple(ranked[:KEPT]))


def shared(a: Profile, b: Profile) -> tuple[str, ...]:
    """Give the terms by which two reports are about one event, heaviest first; empty where they are not."""
    x, y = dict(a.terms), dict(b.terms)
    both = sorted(x.keys() & y.keys(), key=lambda t: (-x[t] * y[t], t))
    names = sum(term.endswith("*") for term in both)
    keys = len(set(a.keys) & set(b.keys))
    if names < NAMED or keys < SHARED_KEYS:
        return ()
    lengths = sqrt(sum(map(_square, x.values())) * sum(map(_square, y.values())))
    return tuple(both) if sum(x[t] * y[t] for t in both) / lengths >= ALIKE else ()


def _square(weight: int) -> float:
    return float(weight * weight)


def _day(marked: Marked) -> str:
    dated = marked.report.published or marked.report.modified
    interval = parse_edtf(dated.value) if dated else None
    return interval.last.isoformat() if interval and interval.last else ""
