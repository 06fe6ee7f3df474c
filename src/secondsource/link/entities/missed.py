"""Names that one report's marks missed and another report is sure of, found by their very words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secondsource.language.places import COMPASS
from secondsource.link.entities.mention import Mention, mention_at
from secondsource.link.entities.people import family_name
from secondsource.model import Marked, NameKind, Sentence, Word

Known = dict[str, tuple[NameKind, set[str]]]
LONGEST = 8  # words of a name that is looked for
SEEN = 2  # reports that must have a single word as a name before it is looked for elsewhere
OFTEN = 3  # times that one report must have it as a person's name instead


def missed(marked: Sequence[Marked], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Give the mentions that a search for the other reports' names adds, none of them over a known one.

    Names of two words or more are taken as they stand. A single word must be a family name, a name in two
    other reports, or a person's three times in one, be no ordinary word in the report, and have no other name
    beside it.
    """
    known = _known(mentions)
    starts: defaultdict[str, set[str]] = defaultdict(set)
    for text in known:
        starts[text.split(" ")[0].split("-")[0]].add(text)
    taken: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for mention in mentions:
        taken[mention.report].append((mention.span.start, mention.span.end))
    for one in marked:
        report = one.report
        ordinary = frozenset(w.text for s in one.sentences for w in s.words if w.text.islower())
        for sentence in one.sentences:
            for start, end, kind in _found(sentence, _Search(known, starts, report.id, ordinary)):
                if not any(a < end and start < b for a, b in taken[report.id]):
                    taken[report.id].append((start, end))
                    yield mention_at(report, start, end, kind)


def _known(mentions: Sequence[Mention]) -> Known:
    """Give name -> (kind, reports that have it): every full name, and every name and family name of one word."""
    out: Known = {}
    families: Known = {}
    for one in mentions:
        out.setdefault(one.text, (one.kind, set()))[1].add(one.report)
        if one.kind is NameKind.PERSON and len(one.words) > 1:
            family = next((w for w in one.text.split() if w.casefold() == family_name(one.words)[0]), "")
            if len(family) > 2:
                families.setdefault(family, (one.kind, set()))[1].update({one.report, ""})
    out = {t: v for t, v in out.items() if t.casefold() not in COMPASS}
    times = Counter((m.text, m.report) for m in mentions if m.kind is NameKind.PERSON)
    often = {text for (text, _), n in times.items() if n >= OFTEN}
    several = {t: v for t, v in out.items() if " " in t or len(v[1]) >= SEEN or t in often}
    return families | {t: v for t, v in several.items() if v[0] is not NameKind.OTHER}


@dataclass(frozen=True, slots=True)
class _Search:
    """What is looked for in one report; `ordinary` are the words that it has in lower case."""

    known: Known
    starts: dict[str, set[str]]
    report: str
    ordinary: frozenset[str]


def _found(sentence: Sentence, search: _Search) -> Iterator[tuple[int, int, NameKind]]:
    words = sentence.words
    for n, word in enumerate(words):
        spots = []
        for text in search.starts.get(word.text, ()):
            kind, reports = search.known[text]
            last = _end(words, n, text)
            if reports - {search.report} and (last > n + 1 or (last and _alone(words, n, search.ordinary))):
                spots.append((last, kind))
        if spots:
            last, kind = max(spots)
            yield word.start, words[last - 1].end, kind


def _end(words: Sequence[Word], first: int, text: str) -> int:
    """Give the index behind the words that spell the text, 0 where they do not."""
    built = ""
    for n in range(first, min(first + LONGEST, len(words))):
        gap = "" if n == first or words[n - 1].end == words[n].start else " "
        built += gap + words[n].text
        if built == text:
            return n + 1
    return 0


def _alone(words: Sequence[Word], n: int, ordinary: frozenset[str]) -> bool:
    """Whether a single word is a name here, no part of a longer one and no family ("the Kim dynasty")."""
    word = words[n]
    if not word.text[:1].isupper() or (word.pos != "PROPN" and word.text.casefold() in ordinary):
        return False
    beside = [words[k] for k in (n - 1, n + 1) if 0 <= k < len(words)]
    if any(w.pos in ("PROPN", "ADJ") and w.text[:1].isupper() for w in beside):
        return False
    return not (n and words[n - 1].text.casefold() == "the" and word.dep == "compound")
