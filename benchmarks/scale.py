"""What a growing pile costs: `python -m benchmarks.scale FOLDER [--base CHECKOUT] [--only NAME ...]`.

FOLDER holds one folder of reports for each event (`../shared/wild`). Every pile is read in a process of its own,
warm (an example event is read first): the CPU seconds of `brief` over those of the bare parser, batched, on
the same lines in the same process. `--base` names another checkout with its own `.venv`, measured beside this one.
Near-copies, truncations and extensions are seeded. Nothing is timed by the wall clock.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.scale_copies import compare_with_minhash
from benchmarks.scale_texts import edited, text_of

HERE = Path(__file__).resolve().parent
WARM = HERE.parent / "examples" / "silo"
SEED = 12
COPIES = 50
EDITED = 0.03  # of the words
BASE_MOST = 60  # reports of a pile that the other checkout reads; its cost grows by the square


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds and peak memory (MB) of one measurement; `parse` is the bare parser on the same lines."""

    reports: int
    brief: float
    parse: float
    peak: float

    @property
    def ratio(self) -> float:
        """The cost of `brief` in bare parses."""
        return self.brief / self.parse


@dataclass(frozen=True, slots=True)
class Pile:
    """A name and the folders that are read one after the other, each as one pile."""

    name: str
    folders: tuple[Path, ...]
    reports: int


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base", type=Path, help="another checkout, with a .venv")
    parser.add_argument("--only", nargs="*", default=[], help="names of piles")
    asked = parser.parse_args()
    checkouts = [HERE.parent, *([asked.base.resolve()] if asked.base else [])]
    with tempfile.TemporaryDirectory() as made:
        piles = [p for p in piles_of(asked.folder, Path(made)) if not asked.only or p.name in asked.only]
        print(f"{'pile':22} {'reports':>7}  " + "  ".join(f"{c.name:>28}" for c in checkouts), flush=True)
        costs = {pile.name: _row(pile, checkouts) for pile in piles}
    _derived(costs)
    if not asked.only or "copies" in asked.only:
        print(compare_with_minhash(reports_in(asked.folder), SEED))
    return 0


def _row(pile: Pile, checkouts: Sequence[Path]) -> list[Cost | None]:
    held = [measured(c, pile) if n == 0 or pile.reports <= BASE_MOST else None for n, c in enumerate(checkouts)]
    shown = (f"{c.brief:6.1f} /{c.parse:5.1f} ={c.ratio:5.2f} {c.peak:5.0f} MB" if c else "-" for c in held)
    print(f"{pile.name:22} {pile.reports:7}  " + "  ".join(f"{s:>28}" for s in shown), flush=True)
    return held


def _derived(costs: dict[str, list[Cost | None]]) -> None:
    """Print the ratios between piles, a column for each checkout."""
    for name, above, below, value in (
        ("mixed 400 / 100, a report", "mixed-400", "mixed-100", _each),
        ("mixed 100 / 50, a report", "mixed-100", "mixed-50", _each),
        ("peak, mixed 400 / 50", "mixed-400", "mixed-50", lambda c: c.peak),
        ("near-copy / unlike report", "near-copies", "unlike", _each),
    ):
        pairs = zip(costs.get(above, []), costs.get(below, []), strict=False)
        shown = [f"{value(a) / value(b):.3f}" if a and b else "-" for a, b in pairs]
        if shown:
            print(f"{name:30}  " + "  ".join(f"{s:>28}" for s in shown))


def _each(cost: Cost) -> float:
    return cost.brief / cost.reports


def measured(checkout: Path, pile: Pile) -> Cost:
    """Run the worker of a checkout on a pile."""
    python = checkout / ".venv" / "bin" / "python"
    command = [
        str(python),
        str(HERE / "scale_worker.py"),
        str(checkout / "src"),
        str(WARM),
        *map(str, pile.folders),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{pile.name} failed in {checkout}:\n{done.stderr[-2000:]}")
    return Cost(**json.loads(done.stdout))


def reports_in(folder: Path) -> list[Path]:
    """Give the reports of every event, in an order that mixes the events."""
    found = sorted(p for p in folder.glob("*/*") if p.suffix in (".json", ".txt") and p.is_file())
    Random(SEED).shuffle(found)
    return found


def piles_of(folder: Path, made: Path) -> Iterator[Pile]:
    """Put the piles together below the folder `made`."""
    events = sorted(p for p in folder.iterdir() if p.is_dir() and any(p.glob("*.*")))
    every = reports_in(folder)
    largest = max(events, key=lambda e: (len(list(e.glob("*.*"))), e.name))
    yield Pile("events", tuple(events), len(every))
    yield Pile("one event", (largest,), len(list(largest.glob("*.*"))))
    for most in (25, 50, 100, 400):
        yield _copied(f"mixed-{most}", _enough(every, most, made), made)
    usual = _usual(every[: COPIES + 1])
    yield _copied("unlike", every[: COPIES + 1], made)
    target = made / "near-copies"
    target.mkdir()
    for n in range(COPIES + 1):
        words = edited(text_of(usual), EDITED if n else 0.0, Random(SEED + n))
        (target / f"paper{n}.txt").write_text(words, "utf-8")
    yield Pile("near-copies", (target,), COPIES + 1)


def _enough(every: Sequence[Path], most: int, made: Path) -> list[Path]:
    """Give so many reports; where there are too few, the second halves of others stand for more."""
    held, halves = list(every[:most]), made / "halves"
    halves.mkdir(exist_ok=True)
    for path in every[: most - len(held)]:
        lines = text_of(path).splitlines()
        half = halves / f"{path.parent.name}-{path.stem}.txt"
        half.write_text("\n".join(lines[len(lines) // 2 :]), "utf-8")
        held.append(half)
    return held


def _copied(name: str, paths: Sequence[Path], made: Path) -> Pile:
    target = made / name
    target.mkdir()
    for path in paths:
        shutil.copy(path, target / f"{path.parent.name}-{path.name}")
    return Pile(name, (target,), len(paths))


def _usual(paths: Sequence[Path]) -> Path:
    """Give the report whose length is nearest to the mean of all."""
    sizes = {p: len(text_of(p)) for p in paths}
    mean = sum(sizes.values()) / len(sizes)
    return min(paths, key=lambda p: (abs(sizes[p] - mean), str(p)))


if __name__ == "__main__":
    sys.exit(main())
