"""Stories: which reports of a pile are about one event.

Reports meet through an inverted index over their names and rare words. How rare a word is comes from its rank in
the word list of the embedding, not from the pile: a report is weighed the same whatever stands beside it. Pairs
that meet are rated by the cosine of their weighted words, less the farther apart they appeared; average linkage
(Sokal & Michener 1958) makes stories of them. Any order of the same reports gives the same stories.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import log, sqrt
from pathlib import Path

from secondsource.language.common_nouns import COMMON_NOUNS
from secondsource.language.stopwords import STOPWORDS
from secondsource.model import Report, Story, content_id, parse_edtf

WORD_LIST = Path(__file__).with_name("align") / "vocabulary.txt"
FIRST_WORD = 1996  # where the words of the list begin, the most frequent first
TERMS = 80  # heaviest terms of a report that are compared
NAME = 1.6  # how much more a word with a capital inside a sentence counts
HEAD = 2.0  # and one of the title
NEAR = 10  # days between two reports of one event, at full weight
APART = 90  # days from which two reports count as far apart
FAR = 0.5  # what is left of the similarity then
YEAR = 300  # days from which it is another year's event
LONG_AGO = 0.25  # what is left then: only reports of nearly the same words are of one event
LINK = 0.22  # mean similarity from which two sets of reports are one story
SHOWN = 4  # words that say why
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BREAK = re.compile(r"[.!?:“\"\n]\s*$")

Ties = Mapping[str, Mapping[str, float]]  # report id -> report id -> similarity


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is compared of a report: its heaviest terms (a unit vector), and the days on which it appeared."""

    report: Report
    terms: Mapping[str, float]
    first: int | None
    last: int | None


def find_stories(reports: Iterable[Report]) -> tuple[Story, ...]:
    """Give the stories of a pile, the largest first; each report lies in one."""
    sketches = {r.id: sketch(r) for r in reports}
    ties = _ties(sketches)
    groups = grouped(ties, LINK)
    stories = (_story([sketches[i] for i in group], ties) for group in groups)
    return tuple(sorted(stories, key=lambda s: (-len(s.reports), s.reports)))


def sketch(report: Report) -> Sketch:
    """Weigh the words of a report: rare ones, names and those of the title more."""
    weights: dict[str, float] = defaultdict(float)
    body = "\n".join(report.text[a:b] for a, b in report.body)
    for text, factor in ((report.title or "", HEAD), (body, 1.0)):
        for term, times in _counted(text).items():
            weights[term] += factor * times
    title = frozenset(_counted(report.title or ""))
    weighed = {t: (1 + log(n)) * rarity(t) * (HEAD if t in title else 1.0) for t, n in weights.items() if n >= 1}
    heaviest = sorted(weighed, key=lambda t: (-weighed[t], t))[:TERMS]
    norm = sqrt(sum(weighed[t] ** 2 for t in heaviest)) or 1.0
    days = parse_edtf(report.published.value if report.published else None)
    first, last = (days.first.toordinal(), days.last.toordinal()) if days else (None, None)
    return Sketch(report, {t: weighed[t] / norm for t in heaviest}, first, last)


def _counted(text: str) -> dict[str, float]:
    """Count the words of a text; a capital inside a sentence counts more, a plural is its singular."""
    times: dict[str, float] = defaultdict(float)
    for term, is_name in _words(text):
        times[term] += NAME if is_name else 1.0
    return times


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Give the words of a text that tell events apart, and whether each stands there as a name."""
    for match in _WORD.finditer(text):
        word = match.group().replace("’", "'").removesuffix("'s")
        term = _stem(word.casefold())
        if len(term) > 2 and term not in STOPWORDS and term not in COMMON_NOUNS:
            inside = match.start() > 0 and not _BREAK.search(text[max(0, match.start() - 3) : match.start()])
            yield term, inside and word[:1].isupper()


def _stem(word: str) -> str:
    for ending, put in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) > 3 and not word.endswith("ss"):
            return word[: -len(ending)] + put
    return word


@cache
def _ranks() -> Mapping[str, int]:
    words = WORD_LIST.read_text("utf-8").splitlines()[FIRST_WORD:]
    ranks: dict[str, int] = {}
    for n, word in enumerate(words):
        ranks.setdefault(_stem(word), n + 1)
    return ranks


def rarity(term: str) -> float:
    """Say how rare a word is in English, about 0 to 7: by its rank, and more where the list has it not."""
    return log(_ranks().get(term, 40_000) + 20) - 3.5


def likenesses(reports: Iterable[Report]) -> dict[str, dict[str, float]]:
    """Give report id -> report id -> cosine of their weighted words, 0 to 1, for reports that share a term."""
    return _cosines({r.id: sketch(r) for r in reports})


def _cosines(sketches: Mapping[str, Sketch]) -> dict[str, dict[str, float]]:
    holders: dict[str, list[str]] = defaultdict(list)
    found: dict[str, dict[str, float]] = {i: defaultdict(float) for i in sketches}
    for i in sorted(sketches):
        for term, weight in sketches[i].terms.items():
            for other in holders[term]:
                found[i][other] += weight * sketches[other].terms[term]
            holders[term].append(i)
    for i in sorted(found):
        for other, score in tuple(found[i].items()):
            found[other][i] = score
    return found


def _ties(sketches: Mapping[str, Sketch]) -> dict[str, dict[str, float]]:
    """Give report id -> report id -> similarity: their cosine, less the farther apart they appeared."""
    return {
        i: {o: score * _in_time(sketches[i], sketches[o]) for o, score in near.items()}
        for i, near in _cosines(sketches).items()
    }


def _in_time(a: Sketch, b: Sketch) -> float:
    """Give the factor that time takes off: reports far apart must share more to be of one event."""
    if a.first is None or b.first is None or a.last is None or b.last is None:
        return 1.0
    gap = max(a.first, b.first) - min(a.last, b.last)
    if gap >= YEAR:
        return LONG_AGO
    return max(FAR, 1.0 - (1.0 - FAR) * max(0, gap - NEAR) / (APART - NEAR))


def grouped(ties: Ties, least: float) -> list[tuple[str, ...]]:
    """Give the groups of reports by average linkage down to a least mean similarity."""
    return [group for part in _parts(ties, least) for group in _linked(part, ties, least)]


def _parts(ties: Ties, least: float) -> list[list[str]]:
    """Give the sets of reports that ties of some strength connect: nothing else can become one story."""
    left, parts = sorted(ties), list[list[str]]()
    seen = set[str]()
    for start in left:
        if start in seen:
            continue
        part, todo = [], [start]
        seen.add(start)
        while todo:
            one = todo.pop()
            part.append(one)
            near = [o for o, score in ties[one].items() if score >= least and o not in seen]
            seen.update(near)
            todo += near
        parts.append(sorted(part))
    return parts


def _linked(part: Sequence[str], ties: Ties, least: float) -> list[tuple[str, ...]]:
    """Join the two sets whose reports are most alike in the mean, until none are alike enough."""
    groups: dict[str, tuple[str, ...]] = {i: (i,) for i in part}
    sums = {i: {o: s for o, s in ties[i].items() if o in groups} for i in part}
    while len(groups) > 1:
        rated = (
            (total / (len(groups[a]) * len(groups[b])), a, b)
            for a in groups
            for b, total in sums[a].items()
            if a < b
        )
        best, a, b = max(rated, key=lambda x: (x[0], x[1], x[2]), default=(0.0, "", ""))
        if best < least:
            break
        groups[a] = tuple(sorted((*groups[a], *groups.pop(b))))
        for other, total in sums.pop(b).items():
            del sums[other][b]
            if other != a:
                sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + total
    return list(groups.values())


def _story(held: Sequence[Sketch], ties: Ties) -> Story:
    ids = tuple(sorted(s.report.id for s in held))
    typical = min(held, key=lambda s: (-sum(ties[s.report.id].get(i, 0.0) for i in ids), s.report.id))
    title = typical.report.title or " ".join(typical.report.text.split()[:12])
    return Story(content_id("story", *ids), title, ids, _why(held))


def _why(held: Sequence[Sketch]) -> str:
    if len(held) == 1:
        return "no other report shares enough of its names and rare words"
    total: dict[str, float] = defaultdict(float)
    for one in held:
        for term, weight in one.terms.items():
            total[term] += weight
    several = [t for t in total if sum(t in s.terms for s in held) > 1]
    return "they share " + ", ".join(sorted(several, key=lambda t: (-total[t], t))[:SHOWN])
