"""Copies alone: fingerprints beside MinHash LSH (`datasketch`, installed by hand) on seeded edits."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.scale_texts import edited, extended, text_of, truncated
from secondsource.link.copies import find_copies
from secondsource.link.fingerprints import find_overlaps
from secondsource.model import Marked, Report

Pairs = set[tuple[str, str]]
ROUNDS = 5  # versions of each kind


def compare_with_minhash(paths: Sequence[Path], seed: int) -> str:
    """Give documents per CPU-second, recall and precision of both, in lines of text."""
    texts, true = _family(paths, seed)
    lines = [_measured("ours", _ours, texts, true)]
    if find_spec("datasketch") is None:
        return "\n".join([*lines, "copies, MinHash LSH: not measured (pip install datasketch)"])
    return "\n".join([*lines, _measured("MinHash LSH at .5", _minhash, texts, true)])


def _family(paths: Sequence[Path], seed: int) -> tuple[dict[str, str], Pairs]:
    """Give texts by name, four of each report, and the pairs of a report and its version.

    One report an event, so that no two are copies by nature; every second one only lends lines to extensions.
    """
    chance = Random(seed)
    events = {p.parent.name: text_of(p) for p in sorted(paths, reverse=True)}
    long = [t for _, t in sorted(events.items()) if len(t.split()) >= 250]  # a few sentences are no copy
    texts: dict[str, str] = {}
    true: Pairs = set()
    for n, (text, other) in enumerate(zip(long[::2], long[1::2], strict=False)):
        for round_ in range(ROUNDS):
            made = (edited(text, 0.05, chance), truncated(text, 0.4), extended(text, other, 1.0))
            names = [f"{n:05}-{round_}{kind}" for kind in "ecx"]
            texts.update(zip(names, made, strict=True))
            true |= {(f"{n:05}-0", name) for name in names}
        texts[f"{n:05}-0"] = text
    return texts, true


def _measured(name: str, find: Callable[[dict[str, str]], Pairs], texts: dict[str, str], true: Pairs) -> str:
    """Recall counts pairs of a report and its own version; precision those of no family against all found."""
    started = time.process_time()
    found = find(texts)
    seconds = time.process_time() - started
    strangers = sum(a[:5] != b[:5] for a, b in found)
    return (
        f"copies, {name:18} {len(texts) / seconds:7.0f} documents/CPU-s  "
        f"recall {len(found & true) / len(true):.3f}  precision {1 - strangers / max(1, len(found)):.3f}"
    )


def _ours(texts: dict[str, str]) -> Pairs:
    marked = [Marked(Report(name, text, body=((0, len(text)),))) for name, text in texts.items()]
    pairs = (sorted((c.source, c.target)) for c in find_copies(find_overlaps(marked)) if c.source)
    return {(a, b) for a, b in pairs}


def _minhash(texts: dict[str, str]) -> Pairs:
    datasketch: Any = import_module("datasketch")
    index, found = datasketch.MinHashLSH(threshold=0.5, num_perm=128), set[tuple[str, str]]()
    for name, text in texts.items():
        words = text.casefold().split()
        hashes = datasketch.MinHash(num_perm=128)
        hashes.update_batch([" ".join(words[i : i + 5]).encode() for i in range(max(1, len(words) - 4))])
        found |= {(min(o, name), max(o, name)) for o in index.query(hashes)}
        index.insert(name, hashes)
    return found
