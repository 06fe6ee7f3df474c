"""The annotated events: `python -m benchmarks.gold FOLDER [--floors FILE] [--out FOLDER]`.

FOLDER holds one folder for each event, with `gold.yaml` and `text/` or `reports/`, and the scorer `score/`.
Prints each measure for the seeds and as the mean of the other events, naive baselines for facts beside ours.
Exit status 1 where a floor is not met; floors hold for the mean over all events.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import secondsource
from benchmarks.baselines import word_overlap_dossier
from benchmarks.files import write

SEEDS = "seeds"
Scores = dict[str, dict[str, Any]]  # case -> measure -> score


def main() -> int:
    """Run the product and a baseline on every event, score both, and check the floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gold")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--floors", type=Path)
    parser.add_argument("--out", type=Path, default=Path("out/gold"))
    asked = parser.parse_args()
    cases = sorted(p.parent.name for p in asked.folder.glob("*/gold.yaml"))
    baseline = asked.out.with_name(asked.out.name + "-baseline")
    for name in cases:
        made = secondsource.brief([str(inputs(asked.folder / name))])
        write(asked.out / f"{name}.json", made.to_json())
        write(baseline / f"{name}.json", word_overlap_dossier(made))
    print_table(scores(asked.folder, asked.out), scores(asked.folder, baseline))
    return floors_met(asked.folder, asked.out, asked.floors) if asked.floors else 0


def inputs(case: Path) -> Path:
    """Give the folder that a user would name: the articles as JSON where there are any, else the texts."""
    return case / "reports" if (case / "reports").is_dir() else case / "text"


def scores(folder: Path, dossiers: Path) -> Scores:
    """Ask the scorer for every measure of every case."""
    asked = [sys.executable, str(folder / "score"), "many", str(folder), "--dossiers", str(dossiers), "--json"]
    printed = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    values: Scores = json.loads(printed)["cases"]
    return values


def floors_met(folder: Path, dossiers: Path, floors: Path) -> int:
    """Let the scorer check the floors; its exit status."""
    asked = [sys.executable, str(folder / "score"), "many", str(folder), "--dossiers", str(dossiers)]
    done = subprocess.run([*asked, "--floors", str(floors)], capture_output=True, text=True, check=False)
    print("\n".join(line for line in done.stdout.splitlines() if "floor" in line), done.stderr)
    return done.returncode


def print_table(ours: Scores, baseline: Scores) -> None:
    """Print one line for each measure: the seeds, the mean of the others, each case, the baseline."""
    others = [c for c in ours if c != SEEDS]
    print(
        f"{'measure':28}{'seeds':>7}{'others':>8}   " + " ".join(f"{c[:12]:>12}" for c in others) + "   baseline"
    )
    for measure in ours[SEEDS]:
        each = [score_of(ours, c, measure) for c in others]
        known = [x for x in each if x is not None]
        mean = f"{sum(known) / len(known):8.3f}" if known else f"{'-':>8}"
        row = " ".join(f"{'-' if x is None else format(x, '.3f'):>12}" for x in each)
        print(f"{measure:28}{ours[SEEDS][measure]['score']:7.3f}{mean}   {row}   {beside(baseline, measure)}")


def beside(baseline: Scores, measure: str) -> str:
    """Give the baseline's seeds and other events' mean, for the measures of facts only."""
    if not measure.startswith("facts."):
        return ""
    known = [x for c in baseline if c != SEEDS and (x := score_of(baseline, c, measure)) is not None]
    return f"{baseline[SEEDS][measure]['score']:.3f} / {sum(known) / max(1, len(known)):.3f}"


def score_of(all_scores: Scores, case: str, measure: str) -> float | None:
    """Give the score of a case; None where its gold says nothing of it, or gold and dossier are both empty."""
    found = all_scores[case].get(measure)
    if found is None or (not found["gold"] and found["score"] == 1.0):
        return None
    return float(found["score"])


if __name__ == "__main__":
    sys.exit(main())
