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
from benchmarks.baselines import BASELINES, Groups
from benchmarks.files import write
from secondsource.model import Marked

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
    told = BASELINES if SEEDS in cases else {}
    baselines = {n: asked.out.with_name(f"{asked.out.name}-{n}") for n in told}
    for name in cases:
        made = secondsource.brief([str(inputs(asked.folder / name))])
        write(asked.out / f"{name}.json", made.to_json())
        for kind, folder in baselines.items():
            write(folder / f"{name}.json", with_facts(json.loads(made.to_json()), *BASELINES[kind](made.marked)))
    print_table(scores(asked.folder, asked.out))
    for kind, folder in baselines.items():
        print_baseline(kind, scores(asked.folder, folder))
    return floors_met(asked.folder, asked.out, asked.floors) if asked.floors else 0


def with_facts(dossier: dict[str, Any], marked: tuple[Marked, ...], groups: Groups) -> str:
    """Give a dossier with other claims and facts, and nothing that rests on ours."""
    claims = [
        {"id": c.id, "report": c.span.report_id, "start": c.span.start, "end": c.span.end, "attribution": None}
        for m in marked
        for c in m.claims
    ]
    facts = [
        {"id": f"fact-{n}", "statement": "", "status": "single-source", "claims": list(g), "origins": []}
        for n, g in enumerate(groups)
    ]
    return json.dumps(
        {**dossier, "claims": claims, "facts": facts, "origins": [], "disputes": [], "differences": []}
    )


def inputs(case: Path) -> Path:
    """Give the folder that a user would name: the articles as JSON where there are any, else the texts."""
    return case / "reports" if (case / "reports").is_dir() else case / "text"


def scores(folder: Path, dossiers: Path) -> Scores:
    """Ask the scorer for every measure of every case."""
    asked = [sys.executable, scorer(folder), "many", str(folder), "--dossiers", str(dossiers), "--json"]
    printed = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    values: Scores = json.loads(printed)["cases"]
    return values


def scorer(folder: Path) -> str:
    """Give the scorer of a set of annotated events: its own, else that of the gold beside it."""
    own = folder / "score"
    return str(own if own.is_dir() else folder.parent / "gold" / "score")


def floors_met(folder: Path, dossiers: Path, floors: Path) -> int:
    """Let the scorer check the floors; its exit status."""
    asked = [sys.executable, scorer(folder), "many", str(folder), "--dossiers", str(dossiers)]
    done = subprocess.run([*asked, "--floors", str(floors)], capture_output=True, text=True, check=False)
    print("\n".join(line for line in done.stdout.splitlines() if "floor" in line), done.stderr)
    return done.returncode


def print_table(ours: Scores) -> None:
    """Print one line for each measure: the seeds, the mean of the others, and each of them."""
    others = [c for c in ours if c != SEEDS]
    print(f"{'measure':28}{'seeds':>7}{'others':>8}   " + " ".join(f"{c[:15]:>15}" for c in others))
    for measure in dict.fromkeys(m for c in ours for m in ours[c]):
        row = " ".join(shown(score_of(ours, c, measure), 15) for c in others)
        print(f"{measure:28}{seeds_and_mean(ours, measure)}   {row}")


def print_baseline(kind: str, its: Scores) -> None:
    """Print what a baseline reaches on the measures of facts."""
    for measure in ("facts.pairs", "facts.apart", "facts.macro"):
        print(f"{measure:28}{seeds_and_mean(its, measure)}   by {kind} alone")


def seeds_and_mean(all_scores: Scores, measure: str) -> str:
    """Give the score of the seeds and the mean of the other events, as two columns."""
    return shown(score_of(all_scores, SEEDS, measure), 7) + shown(mean(all_scores, measure), 8)


def mean(all_scores: Scores, measure: str) -> float | None:
    """Give the mean of a measure over the events that are not the seeds."""
    known = [x for c in all_scores if c != SEEDS and (x := score_of(all_scores, c, measure)) is not None]
    return sum(known) / len(known) if known else None


def shown(value: float | None, width: int) -> str:
    """Give a score with three decimals, or a dash."""
    return f"{'-':>{width}}" if value is None else f"{value:{width}.3f}"


def score_of(all_scores: Scores, case: str, measure: str) -> float | None:
    """Give the score of a case; None where its gold says nothing of it, or gold and dossier are both empty."""
    found = all_scores.get(case, {}).get(measure)
    if found is None or (not found["gold"] and found["score"] == 1.0):
        return None
    return float(found["score"])


if __name__ == "__main__":
    sys.exit(main())
