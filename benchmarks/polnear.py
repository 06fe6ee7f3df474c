"""PolNeAR: attribution in US political news, 24,000 by hand (`networkdynamics/PolNeAR` on GitHub).

    python -m benchmarks.polnear PATH --split dev

PATH is a checkout, or its `data` folder. The first annotator by id is the gold; where a second one annotated
the same article, the two are scored against each other as the ceiling. The test split is never opened.
Contents are compared as sets of letters and digits: `content` = intersection over union of at least a half,
one to one; `exact` = the same set; `with source` = a content match whose sources share half of the shorter.
`polnear_conventions` turns our attributions into PolNeAR's conventions, which it lists.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.polnear_conventions import as_polnear
from benchmarks.polnear_data import Article, Item, articles, kind, lines_of, points, quoted_points
from secondsource.mark.attributions import find_attributions
from secondsource.mark.attributions.quotations import find_quotations
from secondsource.mark.names import find_names
from secondsource.mark.parse import parse
from secondsource.model import Report
from secondsource.settings import Settings

SPLITS = ("dev", "train")
SAID = r"(?:said|says|told|added|wrote|tweeted|asked|explained|argued|noted|insisted|continued|declared)"


@dataclass
class Score:
    """Counts over articles; P, R and F1 in per cent."""

    right: int = 0  # of the gold
    system: int = 0
    gold: int = 0
    made: int | None = (
        None  # right ones of the system's, where that differs: a kind's match may be of another kind
    )

    def add(self, right: int, system: int, gold: int) -> None:
        """Count one article."""
        self.right, self.system, self.gold = self.right + right, self.system + system, self.gold + gold

    def __str__(self) -> str:
        right = self.right if self.made is None else self.made
        p, r = right / max(self.system, 1), self.right / max(self.gold, 1)
        f = 2 * p * r / (p + r) if p + r else 0.0
        return f"P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * f:5.1f}   ({self.system} / {self.gold})"


def ours(article: Article, acts: str) -> list[Item]:
    """Find the attributions of an article, in PolNeAR's conventions."""
    report = Report(article.name, article.text, body=((0, len(article.text)),))
    parsed = parse(report, Settings().mark.language_model)
    found = find_attributions(report, parsed.sentences, find_names(parsed), acts)
    return as_polnear(article.text, found)


def naive(article: Article) -> list[Item]:
    """The baseline: every quotation beside `said`, and as source the words between the two."""
    quoted, text = quoted_points(article.text), article.text
    out = []
    for q in find_quotations(text, lines_of(text)):
        after = re.compile(rf"\s*(?:([\w.' ]{{1,40}}?) {SAID}\b|{SAID} ([A-Z][\w.' ]{{1,40}}?)[,.])").match(
            text, q.end
        )
        before = re.search(rf"([\w.' ]{{1,40}}?) {SAID}[,: ]*$", text[max(0, q.start - 80) : q.start])
        if after:
            source = points(text, *after.span(1 if after[1] else 2))
        elif before:
            shift = max(0, q.start - 80)
            source = points(text, shift + before.start(1), shift + before.end(1))
        else:
            continue
        content = points(text, q.start, q.end)
        out.append(Item(content, source, kind(content, quoted), "naive"))
    return out


def pairs(system: list[Item], gold: list[Item]) -> list[tuple[Item, Item, float]]:
    """Pair contents one to one, the best overlap first, at least a half."""
    scored = []
    for n, s in enumerate(system):
        for m, g in enumerate(gold):
            if shared := len(s.content & g.content):
                iou = shared / len(s.content | g.content)
                if iou >= 0.5:
                    scored.append((-iou, -_agree(s, g), n, m))
    used_s: set[int] = set()
    used_g: set[int] = set()
    out = []
    for minus, _, n, m in sorted(scored):
        if n not in used_s and m not in used_g:
            used_s.add(n)
            used_g.add(m)
            out.append((system[n], gold[m], -minus))
    return out


def _agree(s: Item, g: Item) -> bool:
    if not s.source or not g.source:
        return not s.source and not g.source
    return 2 * len(s.source & g.source) >= min(len(s.source), len(g.source))


def compare(runs: Iterable[tuple[list[Item], list[Item]]]) -> dict[str, Score]:
    """Score (system, gold) pairs of item lists."""
    table: dict[str, Score] = {}
    for system, gold in runs:
        found = pairs(system, gold)
        sizes = len(system), len(gold)
        table.setdefault("content", Score()).add(len(found), *sizes)
        table.setdefault("exact", Score()).add(sum(s.content == g.content for s, g, _ in found), *sizes)
        table.setdefault("with source", Score()).add(sum(_agree(s, g) for s, g, _ in found), *sizes)
        for name in ("direct", "mixed", "indirect"):
            mine, theirs = (sum(i.kind == name for i in items) for items in (system, gold))
            score = table.setdefault(name, Score())
            score.add(sum(g.kind == name for _, g, _ in found), mine, theirs)
            score.made = (score.made or 0) + sum(s.kind == name for s, _, _ in found)
    return table


def worst(name: str, text: str, system: list[Item], gold: list[Item]) -> Iterator[tuple[int, str]]:
    """Give what was missed or made up, with its size in letters."""
    found = pairs(system, gold)
    for label, items, hit in (
        ("missed", gold, [g for _, g, _ in found]),
        ("made up", system, [s for s, _, _ in found]),
    ):
        for item in items:
            if not any(item is h for h in hit):
                words = text[min(item.content) : max(item.content) + 1] if item.content else ""
                yield len(item.content), f"{label:8} {item.rule:12} {name[:30]}: {' '.join(words.split())[:150]}"


def report(title: str, table: dict[str, Score]) -> None:
    """Print one table."""
    print(title)
    for name, score in table.items():
        print(f"  {name:12} {score}")


def main() -> None:
    """Score ours, the baseline and a second annotator."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--split", choices=SPLITS, default="dev")
    parser.add_argument("--acts", choices=("all", "speech"), default="all")
    parser.add_argument("--first", type=int, default=10_000, help="only the first N articles")
    options = parser.parse_args()
    chosen = list(articles(options.path, options.split))[: options.first]
    begin = time.process_time()
    system = [ours(a, options.acts) for a in chosen]
    seconds = time.process_time() - begin
    report(f"ours, acts={options.acts}, {len(chosen)} articles, {seconds:.1f} CPU s with the parse",
           compare(zip(system, (list(a.gold[0]) for a in chosen), strict=True)))  # fmt: skip
    report("naive baseline", compare((naive(a), list(a.gold[0])) for a in chosen))
    twice = [a for a in chosen if len(a.gold) > 1]
    report(f"second annotator against the first ({len(twice)} articles)",
           compare((list(a.gold[1]), list(a.gold[0])) for a in twice))  # fmt: skip
    errors = [e for a, s in zip(chosen, system, strict=True) for e in worst(a.name, a.text, s, list(a.gold[0]))]
    print("the ten worst errors")
    for _, line in sorted(errors, reverse=True)[:10]:
        print("  " + line)


if __name__ == "__main__":
    main()
