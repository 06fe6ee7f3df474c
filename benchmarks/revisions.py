"""Versions of one article told from prints by two outlets, on piles of reports (folders EVENT/reports or EVENT).

    python -m benchmarks.revisions FOLDER... [--show]

No public set of article versions that could be had holds its texts, so the versions are made, from the reports'
own words and the same ones each time: of each pile's longest report a later one in which (in turn) a number is
another, the headline is another report's, or sentences are moved, dropped and taken over from the pile's other
reports. Half keep the outlet's name, half lose it on one side, as a text file beside a page does. Beside them
as many pairs of two reports that were written apart: each pile's pair that shares most. Prints precision,
recall and F1 of "is a version".
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from secondsource.link.fingerprints import find_overlaps
from secondsource.link.revisions import find_revisions
from secondsource.mark import mark
from secondsource.model import Marked, Report
from secondsource.pipeline import reports_of
from secondsource.settings import Settings

PAIRS = 30
KINDS = ("number", "headline", "order")
NUMBER = re.compile(r"(?<![\d.,:/])\d{1,3}(?![\d.,:/]*\d)")


def piles(folders: list[Path]) -> Iterator[list[Marked]]:
    """Give the marked reports of each pile, those of 8 sentences and more."""
    settings = Settings()
    for folder in folders:
        for event in sorted(f for f in folder.iterdir() if f.is_dir()):
            source = event / "reports" if (event / "reports").is_dir() else event
            reports, _ = reports_of([str(source)], settings)
            held = [mark(r, settings.mark) for r in reports if r.language == "en"]
            yield [m for m in held if len(m.sentences) >= 8]


def version(pile: list[Marked], kind: str, *, named: bool) -> tuple[Marked, Marked]:
    """Give the longest report of a pile and a later version of it; a side without a name has no publisher."""
    first = max(pile, key=lambda m: (len(m.sentences), m.report.id))
    others = [s.span.text for m in pile if m is not first for s in m.sentences[3:6]]
    said = [s.span.text for s in first.sentences]
    title = first.report.title or said[0]
    if kind == "number":
        said = [NUMBER.sub(lambda m: str(int(m[0]) + 2), s, count=1) for s in said]
    elif kind == "headline":
        title = next((m.report.title for m in pile if m is not first and m.report.title), "An update")
        said = [s for i, s in enumerate(said) if i % 7 != 5] + others[:2]
    else:
        said = said[:2] + said[len(said) // 2 :] + others[:2] + said[2 : len(said) // 2]
    outlet = "The Daily Pile"
    older = replace(first.report, publisher=outlet, title=first.report.title or said[0])
    return _marked(older, first), mark(_report("newer", said, title, outlet if named else None), Settings().mark)


def _marked(report: Report, first: Marked) -> Marked:
    return replace(first, report=report)


def _report(name: str, said: list[str], title: str, outlet: str | None) -> Report:
    text = "\n\n".join(said)
    return Report(name, text, publisher=outlet, title=title, body=((0, len(text)),), language="en")


def apart(pile: list[Marked]) -> tuple[Marked, Marked] | None:
    """Give the two reports of a pile that share most running text and are by two outlets, None for none."""
    overlaps = find_overlaps(pile)
    held = [(max(o.shares.values()), o.a, o.b) for o in overlaps if not _one_outlet(o.a.report, o.b.report)]
    if held:
        _, a, b = max(held, key=lambda h: (h[0], h[1].report.id, h[2].report.id))
        return a, b
    pairs = [p for p in combinations(pile, 2) if not _one_outlet(p[0].report, p[1].report)]
    return pairs[0] if pairs else None


def _one_outlet(a: Report, b: Report) -> bool:
    return a.publisher is not None and a.publisher == b.publisher


def found(pair: tuple[Marked, Marked]) -> bool:
    """Whether the two are called versions of one article."""
    return bool(find_revisions(find_overlaps(pair)))


def main() -> None:
    """Print the figures, and with --show every wrong pair."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.revisions")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    held = [p for p in piles(asked.folders) if len(p) > 1][:PAIRS]
    right: dict[str, list[bool]] = {}
    for at, pile in enumerate(held):
        kind, named = KINDS[at % 3], at % 2 == 0
        right.setdefault(f"{kind}, {'named' if named else 'one unnamed'}", []).append(
            found(version(pile, kind, named=named))
        )
    pairs = [p for p in map(apart, held) if p]
    wrong = [p for p in pairs if found(p)]
    for name, answers in sorted(right.items()):
        print(f"  {name:28} {sum(answers)} of {len(answers)}")
    hits, all_ = sum(map(sum, right.values())), sum(map(len, right.values()))
    print(f"versions found {hits} of {all_}; of {len(pairs)} pairs by two outlets {len(wrong)} called versions")
    precision, recall = hits / max(1, hits + len(wrong)), hits / max(1, all_)
    print(f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}")
    for a, b in wrong if asked.show else ():
        print("  wrong:", a.report.id, b.report.id, a.report.publisher, b.report.publisher, a.report.title)


if __name__ == "__main__":
    main()
