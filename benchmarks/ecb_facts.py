"""Claims across documents on ECB+: are those put in one fact about the same action?

`python -m benchmarks.ecb_facts PATH [--topics odd|even|all]`, PATH as in `benchmarks.ecb`. A document is a report,
the documents of one subtopic (`ecb`, `ecbplus`) are one event, and each is read in full.

Gold: action mentions of the checked sentences, acts of telling left out, with their cross-document chains. A claim
holds the mentions that one of its own words lies in; its head action is the one that its governing word lies in.
R: of all (chain, document, other document) where both have a mention of the chain, the share with two claims in
one fact that both hold the chain. P: of the pairs of claims of two documents in one fact, both holding actions,
the share that holds a common chain. "Head" asks for more: the common chain must be the head action of one of them.

Flaws: a claim of a whole sentence is credited for every action in it (hence "head"); two claims that share
an action may differ in who, when and how many, and most claims about a quake share "the quake"; what coreferring
actions have in common can be less than an editor would call the same fact; chains that the annotators missed count
as wrong. So it ranks methods, and says nothing about how many facts are right.
Baselines: sentences that share words, and sentences whose embeddings are close (`benchmarks.baselines`).
The odd topics were read while the rules were written; of the even ones only these figures were looked at.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

from benchmarks.baselines import BASELINES, Groups
from benchmarks.ecb import Document, asked_topics, load_topic
from secondsource.link.align import align
from secondsource.mark import mark
from secondsource.model import Claim, Marked, Word
from secondsource.settings import LinkSettings, MarkSettings

KINDS = ("ACTION_", "NEG_ACTION_")
TELLING = "REPORTING"
WAYS = ("any", "head")
Held = dict[str, tuple[str, frozenset[str], frozenset[str]]]  # claim -> document, all its chains, its head's
Tally = Counter[tuple[str, str]]  # (way, "right", "judged", "found", "wanted") -> how many


def subtopics(folder: Path) -> list[list[Document]]:
    """Read the two subtopics of a topic, with the actions of the checked sentences."""
    both: defaultdict[bool, list[Document]] = defaultdict(list)
    for document in load_topic(folder, KINDS):
        both[document.report.id.endswith("ecbplus")].append(document)
    return [both[late] for late in sorted(both)]


def held(documents: Sequence[Document], marked: Sequence[Marked]) -> Held:
    """Say for each claim which chains it holds; a mention without a chain is one of its own."""
    out: Held = {}
    for document, one in zip(documents, marked, strict=True):
        mentions = [m for m in document.mentions if TELLING not in m.type]
        for claim in one.claims:
            words = one.sentences[claim.sentence].words
            chains = [
                {m.chain or str(m.span) for m in mentions if _touches(words, group, m.span.start, m.span.end)}
                for group in (claim.words, head_of(words, claim))
            ]
            out[claim.id] = (one.report.id, frozenset(chains[0]), frozenset(chains[1]))
    return out


def head_of(words: Sequence[Word], claim: Claim) -> tuple[int, ...]:
    """Give the governing word of a claim, as the first whose governor lies outside."""
    outside = (i for i in claim.words if words[i].head == i or words[i].head not in claim.words)
    return tuple(outside)[:1]


def wanted(documents: Iterable[Document]) -> set[tuple[str, str, str]]:
    """Give (chain, document, other document) for each two documents that tell of one action."""
    where: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        for mention in document.mentions:
            if mention.chain and TELLING not in mention.type:
                where[mention.chain].add(document.report.id)
    return {(chain, a, b) for chain, ids in where.items() for a, b in combinations(sorted(ids), 2)}


def tally(groups: Groups, claims: Held, asked: set[tuple[str, str, str]]) -> Tally:
    """Count the pairs of claims that are right, and the pairs of documents that are found, in both ways."""
    pairs = {p for g in groups for p in combinations(sorted(g), 2) if claims[p[0]][0] != claims[p[1]][0]}
    out: Tally = Counter({(way, "wanted"): len(asked) for way in WAYS})
    found: defaultdict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for x, y in pairs:
        (a, all_a, head_a), (b, all_b, head_b) = sorted((claims[x], claims[y]), key=lambda c: c[0])
        if all_a and all_b:
            shared = all_a & all_b
            for way, chains in zip(WAYS, (shared, shared & (head_a | head_b)), strict=True):
                out[way, "judged"] += 1
                out[way, "right"] += bool(chains)
                found[way] |= {(chain, a, b) for chain in chains}
    out.update({(way, "found"): len(found[way] & asked) for way in WAYS})
    return out


def line(counts: Tally, way: str) -> str:
    """Write precision, recall and F1."""
    precision = counts[way, "right"] / max(1, counts[way, "judged"])
    recall = counts[way, "found"] / max(1, counts[way, "wanted"])
    return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall or 1):.3f}"


def main() -> None:
    """Print the figures of every topic together, ours and the baselines'."""
    totals: defaultdict[str, Tally] = defaultdict(Counter)
    for _, folder in asked_topics(argparse.ArgumentParser(description=__doc__)):
        for documents in subtopics(folder):
            marked = tuple(mark(d.report, MarkSettings()) for d in documents)
            found = {"ours": (marked, align(marked, LinkSettings())[1])}
            found |= {name: find(marked) for name, find in BASELINES.items()}
            for name, (reports, groups) in found.items():
                totals[name].update(tally(groups, held(documents, reports), wanted(documents)))
    for name, counts in totals.items():
        shown = "   ".join(f"{way}: {line(counts, way)}" for way in WAYS)
        print(f"{name:16} {shown}   ({counts['any', 'judged']} pairs)")


def _touches(words: Sequence[Word], group: Sequence[int], start: int, end: int) -> bool:
    return any(words[i].start < end and start < words[i].end for i in group)


if __name__ == "__main__":
    main()
