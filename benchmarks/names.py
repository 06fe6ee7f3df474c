"""Names across documents on ECB+: B-cubed over named mentions of people and places within a topic.

`python -m benchmarks.names PATH [--topics odd|even|all]`, PATH = the folder that holds `ECB+` (its topics) and
`ECBplus_coreference_sentences.csv`, the list of the sentences whose annotation was checked; only those are judged.

Gold: mentions of people and places (HUMAN_PART_PER, LOC_*) at least half of whose words are capitalised, one of
them a word that the topic never writes in lower case; with their cross-document chains, a mention without a chain
alone. Names that we find elsewhere are neither right nor wrong. A gold mention that we miss is alone on our side.
Baseline: one entity for one string, on our own mentions and on the gold's.
The odd topics were read while the rules were written; of the even ones only these figures were looked at.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.ecb import Document, asked_topics, load_topic
from secondsource.link.entities import link_entities
from secondsource.mark.names import find_names
from secondsource.mark.parse import parse
from secondsource.model import Marked, Span
from secondsource.settings import MarkSettings

KINDS = ("HUMAN_PART_PER", "LOC_")
PRONOUNS = frozenset(
    "i he she it we they him her his their our you my me us them its who the a an this that".split()
)


def load_named(folder: Path) -> list[Document]:
    """Read the documents of one topic, with the named mentions of their checked sentences."""
    documents = load_topic(folder, KINDS)
    lower = frozenset(w for d in documents for w in d.report.text.split() if w.islower())
    return [replace(d, mentions=tuple(m for m in d.mentions if _named(m.span.text, lower))) for d in documents]


def _named(text: str, lower: frozenset[str]) -> bool:
    words = text.split()
    large = [w for w in words if w[0].isupper()]
    return 2 * len(large) >= len(words) and any(w.casefold() not in lower | PRONOUNS for w in large)


def b_cubed(gold: Mapping[Span, Hashable], ours: Mapping[Span, Hashable]) -> tuple[float, float, float]:
    """Give precision, recall and F1 over the mentions of `gold`; both give mention -> cluster."""
    pairs = Counter((gold[m], ours[m]) for m in gold)
    by_gold, by_ours, size = Counter(gold.values()), Counter(ours[m] for m in gold), len(gold) or 1
    precision = sum(n * n / by_ours[o] for (_, o), n in pairs.items()) / size
    recall = sum(n * n / by_gold[g] for (g, _), n in pairs.items()) / size
    return precision, recall, 2 * precision * recall / (precision + recall or 1)


def marked(document: Document) -> Marked:
    """Find the names of a document."""
    parsed = parse(document.report, MarkSettings().language_model)
    return Marked(document.report, parsed.sentences, find_names(parsed))


def judged(topic: Sequence[Document]) -> dict[str, dict[Span, Hashable]]:
    """Give, for one topic, mention -> cluster of the gold, ours and the two baselines."""
    gold = {m.span: m.chain or m.span for d in topic for m in d.mentions}
    entities = link_entities(tuple(marked(d) for d in topic))
    ours: dict[Span, Hashable] = {}
    strings: dict[Span, Hashable] = {}
    for span in gold:
        near = [(s, e) for e in entities for s in e.mentions if s.overlaps(span)]
        found = max(
            near, key=lambda p: (min(p[0].end, span.end) - max(p[0].start, span.start), p[0]), default=None
        )
        ours[span] = found[1].id if found else span
        strings[span] = found[0].text if found else span
    return {"gold": dict(gold), "ours": ours, "string": strings, "gold string": {s: s.text for s in gold}}


def errors(found: Mapping[str, Mapping[Span, Hashable]]) -> Iterator[tuple[int, str]]:
    """Give (pairs of mentions wrong, words) for each chain that is split and each entity that mixes chains."""
    for a, b, word in (("gold", "ours", "split"), ("ours", "gold", "mixed")):
        groups: defaultdict[Hashable, Counter[Hashable]] = defaultdict(Counter)
        texts: defaultdict[tuple[Hashable, Hashable], Counter[str]] = defaultdict(Counter)
        for span in found["gold"]:
            groups[found[a][span]][found[b][span]] += 1
            texts[found[a][span], found[b][span]][span.text] += 1
        for group, parts in groups.items():
            cost = sum(parts.values()) - max(parts.values())
            shown = " | ".join(texts[group, p].most_common(1)[0][0] for p, _ in parts.most_common(6))
            if cost:
                yield cost, f"{word}: {shown}"


def main() -> None:
    """Print the figures of every topic together, and the ten worst errors."""
    topics = asked_topics(argparse.ArgumentParser(description=__doc__))
    total: defaultdict[str, dict[Span, Hashable]] = defaultdict(dict)
    worst = []
    for number, folder in topics:
        found = judged(load_named(folder))
        worst += [(cost, number, words) for cost, words in errors(found)]
        for name, clusters in found.items():
            total[name] |= {_in_topic(number, s): (number, c) for s, c in clusters.items()}
    print(f"{len(topics)} topics, {len(total['gold'])} mentions")
    for name in ("ours", "string", "gold string"):
        print("{:12} P {:.3f} R {:.3f} F1 {:.3f}".format(name, *b_cubed(total["gold"], total[name])))
    for cost, number, words in sorted(worst, reverse=True)[:10]:
        print(f"{cost:4} topic {number}: {words}")


def _in_topic(number: int, span: Span) -> Span:
    return Span(f"{number}/{span.report_id}", span.start, span.end, span.text)


if __name__ == "__main__":
    main()
