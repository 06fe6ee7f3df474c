"""The story check: whether each report is about the event that the other reports are about.

Two reports are linked by the nouns and names that they share, or by those among their most frequent ones, where
their rare words agree as well: war, president and million are shared by any two reports of any two events.
Measured on 51 events: of 253 reports none was put out; of 204 strangers dealt to them 203 were found
(benchmarks/RESULTS.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from secondsource.language.common_nouns import COMMON_NOUNS
from secondsource.link.stories import Ties
from secondsource.model import Marked, Outsider
from secondsource.settings import LinkSettings

MOST_TERMS = 150  # the smaller report's terms are counted up to here, so that long reports are not strangers
TOP = 40  # the most frequent terms of a report
SHOWN = 3


def find_outsiders(marked: tuple[Marked, ...], ties: Ties, settings: LinkSettings) -> tuple[Outsider, ...]:
    """Give the reports that do not belong to the event of the largest group, each with the reason.

    `ties` are the likenesses of the reports' rare words.
    Where two groups are equally large nobody can tell which event is meant: then both stay, and smaller ones go.
    """
    terms = {m.report.id: _terms(m) for m in marked if m.sentences}
    groups = sorted(_groups(terms, ties, settings), key=lambda g: (-len(g), g))
    meant = [i for g in groups if len(g) == len(groups[0]) for i in g]
    about = ", ".join(_title(t) for t in _shared_by_most([terms[i] for i in meant]))
    return tuple(
        Outsider(i, f"shares hardly a name or noun with the {len(meant)} reports about {about}")
        for i in sorted(terms.keys() - set(meant))
    )


def _terms(marked: Marked) -> Counter[str]:
    """Count a report's nouns and names by lemma; the small parser tags headlines badly, so words count once."""
    return Counter(
        w.lemma.casefold()
        for s in marked.sentences
        for w in s.words
        if w.pos in ("NOUN", "PROPN") and len(w.text) > 2 and w.text[0].isalpha()
        if w.lemma.casefold() not in COMMON_NOUNS
    )


def _groups(terms: dict[str, Counter[str]], ties: Ties, settings: LinkSettings) -> Iterator[tuple[str, ...]]:
    """Give the groups of reports that are linked to each other, directly or through others."""
    left, tops = sorted(terms), {i: _top(t) for i, t in terms.items()}
    while left:
        group, grown = [left.pop(0)], 0
        while grown < len(group):
            one = group[grown]
            near = [
                i
                for i in left
                if ties[one].get(i, 0.0) >= settings.story_words
                if len(tops[one] & tops[i]) >= settings.story_top or _linked(terms[one], terms[i], settings)
            ]
            left = [i for i in left if i not in near]
            group += near
            grown += 1
        yield tuple(sorted(group))


def _linked(a: Counter[str], b: Counter[str], settings: LinkSettings) -> bool:
    return len(a.keys() & b.keys()) / max(1, min(len(a), len(b), MOST_TERMS)) >= settings.story_share


def _top(terms: Counter[str]) -> set[str]:
    ranked = sorted(terms, key=lambda t: (-terms[t], t))
    return set(ranked[:TOP])


def _shared_by_most(several: list[Counter[str]]) -> list[str]:
    held = Counter(t for terms in several for t in terms)
    total = sum(several, Counter[str]())
    return sorted(held, key=lambda t: (-held[t], -total[t], t))[:SHOWN]


def _title(term: str) -> str:
    return f"“{term}”"
