"""What a dossier costs: `python -m benchmarks.cost FOLDER [--runs N]`.

The CPU seconds of `secondsource brief` on FOLDER, against a bare parse of the same texts: importing spaCy,
loading the model and parsing every report, both as whole processes, in turn, in one run. Also `--help`.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from secondsource.mark import mark
from secondsource.mark.parse import KNOWN, body_lines, load_model
from secondsource.pipeline import reports_of
from secondsource.settings import Settings

BARE = """
import sys
from pathlib import Path
import spacy
from secondsource.settings import MarkSettings
nlp = spacy.load(MarkSettings().language_model)
for path in sorted(Path(sys.argv[1]).iterdir()):
    for line in path.read_text("utf-8").splitlines():
        nlp(line)
"""


def main() -> int:
    """Print the medians and their ratio."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cost")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    product = [sys.executable, "-m", "secondsource", "brief", str(asked.folder), "--format", "json", "--quiet"]
    bare = [sys.executable, "-c", BARE, str(asked.folder)]
    ours, theirs = [], []
    for _ in range(asked.runs):
        ours.append(cpu_seconds(product))
        theirs.append(cpu_seconds(bare))
    a, b = statistics.median(ours), statistics.median(theirs)
    print(f"brief      {a:.2f} CPU-s ({min(ours):.2f}-{max(ours):.2f})")
    print(f"bare parse {b:.2f} CPU-s ({min(theirs):.2f}-{max(theirs):.2f})")
    print(f"ratio {a / b:.2f}")
    print(f"all marks / bare parser on the same text, in process: {marks_ratio(asked.folder):.2f}")
    started = time.perf_counter()
    subprocess.run([sys.executable, "-m", "secondsource", "--help"], capture_output=True, check=True)
    print(f"--help {time.perf_counter() - started:.2f} s")
    return 0


def marks_ratio(folder: Path) -> float:
    """Give the CPU seconds of marking every report over those of parsing its body alone, both after loading."""
    settings = Settings()
    reports, _ = reports_of([str(folder)], settings)
    nlp = load_model(settings.mark.language_model)
    mark(reports[0], settings.mark)  # word lists and patterns are loaded once
    KNOWN.clear()
    started = time.process_time()
    for report in reports:
        for start, end in body_lines(report):
            nlp(report.text[start:end])
    parsed = time.process_time()
    for report in reports:
        mark(report, settings.mark)
    return (time.process_time() - parsed) / (parsed - started)


def cpu_seconds(command: list[str]) -> float:
    """Run a command to its end and give the user and system seconds that it and its children took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
