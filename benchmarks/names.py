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
import csv
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from secondsource.link.entities import link_entities
from secondsource.mark.names import find_names
from secondsource.mark.parse import parse
from secondsource.model import Marked, Report, Span
from secondsource.settings import MarkSettings

KINDS = ("HUMAN_PART_PER", "LOC_")
NO_SPACE_BEFORE = frozenset(". , ; : ! ? ) ] % ' ’ 's ’s n't n’t ''".split())
PRONOUNS = frozenset(
    "i he she it we they him her his their our you my me us them its who the a an this that".split()
)


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A gold mention and its chain ("" = none)."""

    span: Span
    chain: str


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its text put together from tokens, one sentence a line, and the gold's mentions."""

    report: Report
    mentions: tuple[GoldMention, ...]


def load(path: Path, checked: frozenset[str]) -> Document:
    """Read one ECB+ file; `checked` are the numbers of the sentences that are judged."""
    root = ET.parse(path).getroot()
    text, places = _text(root)
    report = Report(path.stem, text, body=((0, len(text)),))
    chains = _chains(root, path.stem)
    good = {t.get("t_id", "") for t in root.iter("token") if t.get("sentence") in checked}
    mentions = []
    for mark in root.findall("Markables/*"):
        anchors = [a.get("t_id", "") for a in mark.findall("token_anchor")]
        if anchors and mark.tag.startswith(KINDS) and good.issuperset(anchors):
            spots = [places[a] for a in anchors]
            span = report.span(min(s for s, _ in spots), max(e for _, e in spots))
            mentions.append(GoldMention(span, chains.get(mark.get("m_id", ""), "")))
    return Document(report, tuple(mentions))


def load_topic(folder: Path) -> list[Document]:
    """Read the documents of one topic, with the named mentions of their checked sentences."""
    with (folder.parent.parent / "ECBplus_coreference_sentences.csv").open(encoding="utf-8") as rows:
        checked = [(f"{r['Topic']}_{r['File']}", r["Sentence Number"]) for r in csv.DictReader(rows)]
    by_file: defaultdict[str, set[str]] = defaultdict(set)
    for name, sentence in checked:
        by_file[name].add(sentence)
    documents = [load(p, frozenset(by_file[p.stem])) for p in sorted(folder.glob("*.xml"))]
    lower = frozenset(w for d in documents for w in d.report.text.split() if w.islower())
    return [replace(d, mentions=tuple(m for m in d.mentions if _named(m.span.text, lower))) for d in documents]


def _text(root: ET.Element) -> tuple[str, dict[str, tuple[int, int]]]:
    text, places, line = "", {}, "0"
    for token in root.iter("token"):
        word = token.text or ""
        if token.get("sentence") != line:
            line = token.get("sentence", "0")
            text = text.rstrip() + "\n"
        elif word in NO_SPACE_BEFORE:
            text = text.rstrip(" ")
        places[token.get("t_id", "")] = (len(text), len(text) + len(word))
        text += word + " "
    return text, places


def _chains(root: ET.Element, name: str) -> dict[str, str]:
    out = {}
    for relation in root.findall("Relations/*"):
        chain = relation.get("note") if relation.tag == "CROSS_DOC_COREF" else f"{name} {relation.get('r_id')}"
        for source in relation.findall("source"):
            out[source.get("m_id", "")] = chain or ""
    return out


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
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("path", type=Path)
    arguments.add_argument("--topics", choices=("odd", "even", "all"), default="all")
    options = arguments.parse_args()
    topics = sorted((int(p.name), p) for p in (options.path / "ECB+").iterdir() if p.name.isdigit())
    if options.topics != "all":
        topics = [t for t in topics if t[0] % 2 == (options.topics == "odd")]
    total: defaultdict[str, dict[Span, Hashable]] = defaultdict(dict)
    worst = []
    for number, folder in topics:
        found = judged(load_topic(folder))
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
