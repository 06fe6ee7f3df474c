"""PolNeAR: attribution in US political news, 24,000 by hand (`networkdynamics/PolNeAR` on GitHub).

    python -m benchmarks.polnear PATH --split dev

PATH is a checkout, or its `data` folder. The first annotator by id is the gold; where a second one annotated
the same article, the two are scored against each other as the ceiling. The test split is never opened.
Contents are compared as sets of letters and digits: `content` = intersection over union of at least a half,
one to one; `exact` = the same set; `with source` = a content match whose sources share half of the shorter.
PolNeAR keeps one level of a nested attribution, counts `that` and later quotations into the content, and
counts wishes and deeds as attributions; `as_polnear` turns ours into its conventions.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from secondsource.mark.attributions import find_attributions
from secondsource.mark.attributions.quotations import find_quotations
from secondsource.mark.names import find_names
from secondsource.mark.parse import parse
from secondsource.model import Attribution, Report
from secondsource.settings import Settings

SPLITS = ("dev", "train")
SAID = r"(?:said|says|told|added|wrote|tweeted|asked|explained|argued|noted|insisted|continued|declared)"
Set = frozenset[int]


@dataclass(frozen=True, slots=True)
class Item:
    """One attribution as sets of the code points of its letters and digits."""

    content: Set
    source: Set
    kind: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One article, with the attributions of each annotator, by annotator id."""

    name: str
    text: str
    gold: tuple[tuple[Item, ...], ...]


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


def articles(path: Path, split: str) -> Iterator[Article]:
    """Give the articles of a split, by name."""
    root = next(p for p in (path / "data" / split, path / split, path) if (p / "text").is_dir())
    for file in sorted((root / "text").glob("*.txt")):
        text = file.read_bytes().decode("utf-8")
        annotations = sorted((root / "attributions").glob(f"{file.stem}_*.ann"))
        quoted = quoted_points(text)
        gold = tuple(tuple(_items(a.read_text("utf-8"), text, quoted)) for a in annotations)
        if gold:
            yield Article(file.stem, text, gold)


def _items(annotation: str, text: str, quoted: Set) -> Iterator[Item]:
    spans: dict[str, Set] = {}
    for line in re.findall(r"^[TE]\d+\t.*$", annotation, re.MULTILINE):
        ident, what, *_ = line.split("\t")
        if line.startswith("T"):
            pieces = [p.split() for p in what.split(" ", 1)[1].split(";")]
            spans[ident] = frozenset().union(*(points(text, int(a), int(b)) for a, b in pieces))
        else:
            parts: dict[str, Set] = {}
            for role, ident in (p.split(":") for p in what.split()):
                key = role.rstrip("0123456789")
                parts[key] = parts.get(key, frozenset()) | spans.get(ident, frozenset())
            content = parts.get("Content", frozenset())
            if content:
                yield Item(content, parts.get("Source", frozenset()), kind(content, quoted))


def points(text: str, start: int, end: int) -> Set:
    """Give the code points in [start, end) that are letters or digits."""
    return frozenset(i for i in range(start, min(end, len(text))) if text[i].isalnum())


def lines_of(text: str) -> list[tuple[int, int]]:
    """Give the offsets of each non-empty line."""
    return [m.span() for m in re.finditer(r"\S[^\n]*", text)]


def quoted_points(text: str) -> Set:
    """Give the letters and digits in quotation marks."""
    found = find_quotations(text, lines_of(text))
    return frozenset().union(*(points(text, q.start, q.end) for q in found if q.depth == 0))


def kind(content: Set, quoted: Set) -> str:
    """Give direct, mixed or indirect."""
    share = len(content & quoted) / len(content) if content else 0.0
    return "direct" if share > 0.97 else "mixed" if share > 0 else "indirect"


def ours(article: Article, acts: str) -> list[Item]:
    """Find the attributions of an article, in PolNeAR's conventions."""
    report = Report(article.name, article.text, body=((0, len(article.text)),))
    parsed = parse(report, Settings().mark.language_model)
    found = find_attributions(report, parsed.sentences, find_names(parsed), acts)
    return as_polnear(article.text, found)


def as_polnear(text: str, found: Iterable[Attribution]) -> list[Item]:
    """Keep the outermost level, give each continued quotation to the attribution it continues, add `that`."""
    quoted = quoted_points(text)
    kept: list[list[Attribution]] = []
    found = [a for a in found if a.rule != "told-outlet"]
    ids = {a.id for a in found}
    top = [a for a in found if a.parent not in ids]
    for a in sorted(top, key=lambda a: (a.content.start, -a.content.end)):
        said = [k for k in kept if _continues(text, k, a)]
        if said:
            quoting = [k for k in said if k[0].rule in {"tag", "quotation"}]
            (quoting or said)[-1].append(a)
        else:
            kept.append([a])
    return [_joined(text, group, quoted) for group in kept]


def _continues(text: str, group: list[Attribution], a: Attribution) -> bool:
    """Whether a stretch without a cue goes on with an attribution of the same line and source."""
    if a.cue is not None or a.source is None or "\n" in text[group[-1].content.end : a.content.start]:
        return False
    return group[0].source == a.source or (a.speaker is not None and group[0].speaker == a.speaker)


def _joined(text: str, group: list[Attribution], quoted: Set) -> Item:
    content: Set = frozenset()
    for a in group:
        start = a.cue.end + 1 if a.cue and (a.rule == "as" or a.rule.startswith("silence")) else a.content.start
        if text[max(0, start - 5) : start].lower() == "that ":
            start -= 5
        content |= points(text, start, a.content.end)
        for aside in (a.cue, a.source):
            if (aside is not None and not group[0].content.covers(aside)) or (aside is not None and a.cue):
                content -= points(text, aside.start, aside.end)
    source = group[0].source
    mine = points(text, source.start, source.end) if source else frozenset()
    return Item(content, mine, kind(content, quoted), group[0].rule)


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
