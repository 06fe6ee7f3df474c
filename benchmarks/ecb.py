"""Reading ECB+: documents put together from tokens, with the gold mentions of the sentences that were checked.

The folder holds `ECB+` (its topics) and `ECBplus_coreference_sentences.csv`, the list of those sentences.
"""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from argparse import ArgumentParser
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from secondsource.model import Report, Span

NO_SPACE_BEFORE = frozenset(". , ; : ! ? ) ] % ' ’ 's ’s n't n’t ''".split())


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A gold mention, its chain ("" = none) and its type, such as HUMAN_PART_PER."""

    span: Span
    chain: str
    type: str


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its text put together from tokens, one sentence a line, and the gold's mentions."""

    report: Report
    mentions: tuple[GoldMention, ...]


def asked_topics(parser: ArgumentParser) -> list[tuple[int, Path]]:
    """Add the arguments that name the folder and the half of its topics, and give (number, folder) of each."""
    parser.add_argument("path", type=Path)
    parser.add_argument("--topics", choices=("odd", "even", "all"), default="all")
    options = parser.parse_args()
    topics = sorted((int(p.name), p) for p in (options.path / "ECB+").iterdir() if p.name.isdigit())
    if options.topics == "all":
        return topics
    return [t for t in topics if t[0] % 2 == (options.topics == "odd")]


def load_topic(folder: Path, types: tuple[str, ...]) -> list[Document]:
    """Read the documents of one topic, with the mentions of these types in their checked sentences.

    `types` are the beginnings of the names of types, such as "LOC_".
    """
    with (folder.parent.parent / "ECBplus_coreference_sentences.csv").open(encoding="utf-8") as rows:
        checked = [(f"{r['Topic']}_{r['File']}", r["Sentence Number"]) for r in csv.DictReader(rows)]
    by_file: defaultdict[str, set[str]] = defaultdict(set)
    for name, sentence in checked:
        by_file[name].add(sentence)
    return [load(p, frozenset(by_file[p.stem]), types) for p in sorted(folder.glob("*.xml"))]


def load(path: Path, checked: frozenset[str], types: tuple[str, ...]) -> Document:
    """Read one ECB+ file; `checked` are the numbers of the sentences that are judged."""
    root = ET.parse(path).getroot()
    text, places = _text(root)
    report = Report(path.stem, text, body=((0, len(text)),))
    chains = _chains(root, path.stem)
    good = {t.get("t_id", "") for t in root.iter("token") if t.get("sentence") in checked}
    mentions = []
    for mark in root.findall("Markables/*"):
        anchors = [a.get("t_id", "") for a in mark.findall("token_anchor")]
        if anchors and mark.tag.startswith(types) and good.issuperset(anchors):
            spots = [places[a] for a in anchors]
            span = report.span(min(s for s, _ in spots), max(e for _, e in spots))
            mentions.append(GoldMention(span, chains.get(mark.get("m_id", ""), ""), mark.tag))
    return Document(report, tuple(mentions))


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
