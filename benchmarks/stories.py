"""Stories against public sets: `python -m benchmarks.stories giveme5w1h|ecb FOLDER [--half work|rest|all]`.

FOLDER is `Giveme5W1H/examples/datasets/news_cluster/data` (each file names its event) or the folder of ECB+'s
topics (an event is a topic's `ecb` or `ecbplus` part). B-cubed (Bagga & Baldwin 1998) of ours at its one setting,
and of TF-IDF cosines with average linkage at the threshold that is best for the set. Half of the events, every
second by name, was looked at while tuning (`work`); texts are read as they are, dates where a file has one.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt
from pathlib import Path

from secondsource.link.stories import find_stories, grouped
from secondsource.model import Dated, DateEvidence, Report

THRESHOLDS = [n / 100 for n in range(4, 60, 2)]
Labelled = list[tuple[Report, str]]


def main() -> int:
    """Print both rows."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stories", description=__doc__)
    parser.add_argument("set", choices=["giveme5w1h", "ecb"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=["work", "rest", "all"], default="all")
    asked = parser.parse_args()
    held = _half({"giveme5w1h": news_cluster, "ecb": ecb}[asked.set](asked.folder), asked.half)
    gold = {r.id: event for r, event in held}
    print(f"{asked.set}, {asked.half}: {len(gold)} reports, {len(set(gold.values()))} events")
    print("ours          P {:.3f} R {:.3f} F1 {:.3f}".format(*b_cubed(_ours(held), gold)))
    ties = tf_idf([r for r, _ in held])
    rated = ((*b_cubed(grouped(ties, t), gold), t) for t in THRESHOLDS)
    print("TF-IDF, best  P {:.3f} R {:.3f} F1 {:.3f} at {:.2f}".format(*max(rated, key=lambda x: x[2])))
    return 0


def _ours(held: Labelled) -> list[tuple[str, ...]]:
    return [s.reports for s in find_stories(r for r, _ in held)]


def _half(held: Labelled, half: str) -> Labelled:
    """Give every second event by name (of ECB+, the odd topics), the other ones, or all."""
    topics = sorted({event.rstrip("+") for _, event in held})
    odd = {t for t in topics if t.isdigit() and int(t) % 2}
    work = odd or set(topics[::2])
    return [x for x in held if half == "all" or (x[1].rstrip("+") in work) == (half == "work")]


def news_cluster(folder: Path) -> Labelled:
    """Read the files of Giveme5W1H."""
    held = []
    for path in sorted(folder.glob("*.json")):
        values = json.loads(path.read_text("utf-8"))
        title, day = values["title"] or "", values.get("date_publish")
        text = f"{title}\n{values['text'] or ''}"
        dated = Dated(day[:10], DateEvidence.METADATA, "the file's date_publish") if day else None
        body = ((len(title) + 1, len(text)),) if values["text"] else ()
        report = Report(path.stem, text, title=title, published=dated, body=body)
        held.append((report, values["newsCluster"]["Event"]))
    return held


def ecb(folder: Path) -> Labelled:
    """Read the documents of ECB+; a topic has two events."""
    held = []
    for path in sorted(folder.glob("*/*.xml")):
        lines: dict[int, list[str]] = {}
        for token in ET.parse(path).getroot().iter("token"):
            lines.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
        text = "\n".join(" ".join(words) for _, words in sorted(lines.items()))
        event = path.parent.name + ("+" if path.stem.endswith("plus") else "")
        held.append((Report(path.stem, text, body=((0, len(text)),)), event))
    return held


def tf_idf(reports: Sequence[Report]) -> dict[str, dict[str, float]]:
    """Give the cosines of the reports' words, weighed by frequency and rarity in this set."""
    counts = {r.id: Counter(re.findall(r"\w\w+", r.text.casefold())) for r in reports}
    documents = Counter(word for c in counts.values() for word in c)
    rows = {
        i: {w: n * (log((1 + len(counts)) / (1 + documents[w])) + 1) for w, n in c.items()}
        for i, c in counts.items()
    }
    norms = {i: sqrt(sum(x * x for x in row.values())) or 1.0 for i, row in rows.items()}
    ids = sorted(rows)
    ties: dict[str, dict[str, float]] = {i: {} for i in ids}
    for n, a in enumerate(ids):
        for b in ids[n + 1 :]:
            small, large = sorted((rows[a], rows[b]), key=len)
            dot = sum(x * large[w] for w, x in small.items() if w in large)
            ties[a][b] = ties[b][a] = dot / norms[a] / norms[b]
    return ties


def b_cubed(groups: Iterable[Sequence[str]], gold: Mapping[str, str]) -> tuple[float, float, float]:
    """Give precision, recall and F1, each the mean over the reports."""
    sizes = Counter(gold.values())
    precision = recall = 0.0
    for group in groups:
        held = Counter(gold[i] for i in group)
        precision += sum(n * n / len(group) for n in held.values())
        recall += sum(n * n / sizes[event] for event, n in held.items())
    p, r = precision / len(gold), recall / len(gold)
    return p, r, 2 * p * r / (p + r)


if __name__ == "__main__":
    sys.exit(main())
