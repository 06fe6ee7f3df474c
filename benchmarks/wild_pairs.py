"""A seeded sample of pairs of reports to read: `python -m benchmarks.wild_pairs FOLDER [--seed N] [--pairs N]`.

FOLDER holds events, each a folder of reports. The events are gone through in shuffled order, one pair each, again
and again, so that a big event counts no more than a small one. Prints one line a pair: event, report, report.
"""

from __future__ import annotations

import argparse
import random
from itertools import combinations
from pathlib import Path


def main() -> None:
    """Print the sample."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.wild_pairs")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=60)
    parser.add_argument("--pairs", type=int, default=60)
    asked = parser.parse_args()
    for event, one, other in sample(asked.folder, asked.seed, asked.pairs):
        print(event, one, other)


def sample(folder: Path, seed: int, size: int) -> list[tuple[str, str, str]]:
    """Give `size` pairs, (event, report, report), sorted; fewer where there are no more."""
    draw = random.Random(seed)
    events = sorted(p for p in folder.iterdir() if p.is_dir())
    held = {e.name: list(combinations(sorted(r.stem for r in e.glob("*.json")), 2)) for e in events}
    names = sorted(held)
    for name in names:
        draw.shuffle(held[name])
    draw.shuffle(names)
    rounds = max(map(len, held.values()), default=0)
    pairs = [(n, *held[n][i]) for i in range(rounds) for n in names if i < len(held[n])]
    return sorted(pairs[:size])


if __name__ == "__main__":
    main()
