"""One quotation, one speaker: `python -m benchmarks.quotations FOLDER ... [--show N]`; needs no gold.

Every folder in FOLDER is one event. Two reports that put the same words into quotation marks quote one speaker:
both quotations must lead to one origin. Pairs in which a report names nobody (its own voice) stand aside, and so
do reports that copy each other. Prints the share of the pairs with one origin, and the others.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from rapidfuzz.distance import LCSseq

import secondsource
from secondsource.link.quotations import words_of
from secondsource.model import Dossier, OriginKind

WORDS = 8  # of the shorter quotation that the longer one holds in the same order
RUN = 6  # of them without a gap


@dataclass(frozen=True, slots=True)
class Quoted:
    """Quoted words of one attribution with the origins (ids) to which its claims lead."""

    report: str
    text: str
    words: tuple[str, ...]
    origins: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two quotations of the same words; `one` = they lead to one origin, `aside` = a report names nobody."""

    a: Quoted
    b: Quoted
    one: bool
    aside: bool


def main() -> int:
    """Measure every event of every folder; exit status 1 where no folder holds a pair."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quotations")
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--show", type=int, default=20, help="so many of the pairs with two origins")
    asked = parser.parse_args()
    total, shown = Counter[str](), 0
    for event in sorted(p for folder in asked.folders for p in folder.iterdir() if p.is_dir()):
        dossier = secondsource.brief([str(event)])
        pairs = list(pairs_of(dossier))
        total.update(kinds(pairs))
        wrong = [p for p in pairs if not p.one and not p.aside]
        for pair in wrong[: asked.show - shown]:
            print(event.name, line_of(pair, dossier))
        shown += len(wrong)
    print(summary(total))
    return 0 if total else 1


def kinds(pairs: list[Pair]) -> Counter[str]:
    """Count pairs with one origin, with two, and those aside."""
    return Counter("aside" if p.aside else "one" if p.one else "two" for p in pairs)


def summary(total: Counter[str]) -> str:
    """Give the share of pairs with one origin in words."""
    named = total["one"] + total["two"]
    share = f"{total['one'] / named:.3f}" if named else "-"
    return f"{named} pairs of one quotation: {share} with one origin ({total['two']} not; {total['aside']} aside)"


def line_of(pair: Pair, dossier: Dossier) -> str:
    """Give one pair as a line: who is said to speak in each report, and the words."""
    names = {o.id: o.name for o in dossier.origins}
    first, second = (" + ".join(sorted(names[o] for o in q.origins)) for q in (pair.a, pair.b))
    return f"{pair.a.report} {first!r} | {pair.b.report} {second!r}: {pair.a.text[:100]!r}"


def pairs_of(dossier: Dossier) -> Iterator[Pair]:
    """Give the quotations that two reports of a dossier have in common, copies of each other left out."""
    copies = {frozenset((c.source, c.target)) for c in dossier.copies}
    revised = {frozenset((r.older, r.newer)) for r in dossier.revisions}
    voices = {o.id for o in dossier.origins if o.kind is OriginKind.OWN_REPORTING}
    for a, b in combinations(quoted(dossier), 2):
        both = frozenset((a.report, b.report))
        if len(both) < 2 or both in copies | revised or not same_quotation(a.words, b.words):
            continue
        yield Pair(a, b, bool(a.origins & b.origins), a.origins <= voices or b.origins <= voices)


def quoted(dossier: Dossier) -> list[Quoted]:
    """Give the quotations of the story that are long enough, with the origins of their claims."""
    of = {t.claim: t.origin for t in dossier.traces}
    origins: dict[str, set[str]] = {}
    for claim in dossier.claims:
        if claim.attribution is not None and claim.id in of:
            origins.setdefault(claim.attribution, set()).add(of[claim.id])
    held = ((a, words_of(a)) for a in dossier.attributions if a.id in origins)
    return [
        Quoted(a.content.report_id, a.content.text, words, frozenset(origins[a.id]))
        for a, words in held
        if len(words) >= WORDS
    ]


def same_quotation(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two quotations share enough words in one order, with a long run among them."""
    if len(set(a) & set(b)) < RUN:
        return False
    runs = {b[i : i + RUN] for i in range(len(b) - RUN + 1)}
    return any(a[i : i + RUN] in runs for i in range(len(a) - RUN + 1)) and in_order(a, b) >= WORDS


def in_order(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """Count the words that two quotations have in one order (longest common subsequence)."""
    return LCSseq.similarity(a, b)


if __name__ == "__main__":
    sys.exit(main())
