"""Factuality of events: `python -m benchmarks.factuality FILE.conll [--wrong N]`.

FILE is one part of the unified factuality corpora (Stanovsky et al. 2017: FactBank, MEANTIME, UW): a token a line,
an event's factuality from -3 (certainly not) to 3 (certainly so) in the third column. MEANTIME has what will be as
certain, FactBank has not: both ways are counted. Prints the mean absolute error
and Pearson's r, as the field does, beside "everything is certain", for verbs and for all events.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import numpy as np

from secondsource.mark.frames.factuality import read
from secondsource.mark.parse import parse
from secondsource.mark.syntax import tree_of
from secondsource.model import Certainty, Mood, Report
from secondsource.settings import MarkSettings

DEGREE = {Certainty.CERTAIN: 3.0, Certainty.PROBABLE: 2.0, Certainty.POSSIBLE: 1.0, Certainty.UNDERSPECIFIED: 0.0}
Token = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Case:
    """One event: the sentence, the word, whether it is a verb, the annotated and the read value."""

    text: str
    word: str
    verb: bool
    gold: float
    ours: float
    planned: bool


def main() -> int:
    """Print the scores of one file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.factuality")
    parser.add_argument("file", type=Path)
    parser.add_argument("--wrong", type=int, default=0, help="show so many events that are read wrong")
    asked = parser.parse_args()
    cases = [c for s in sentences(asked.file) for c in read_sentence(s)]
    for name, held in (("verbs", [c for c in cases if c.verb]), ("all", cases)):
        print(f"{name:6} {len(held)} events: {scores(held, [c.ours for c in held])}")
        told = [3.0 if c.planned and c.ours == 0 else c.ours for c in held]
        print(f"{'':6} what will be as certain: {scores(held, told)}")
        print(f"{'':6} everything is certain: {scores(held, [3.0] * len(held))}")
    wrong = sorted((c for c in cases if abs(c.gold - c.ours) > 1), key=lambda c: -abs(c.gold - c.ours))
    for case in wrong[: asked.wrong]:
        print(f"{case.gold:+.1f} {case.ours:+.1f} {case.word}: {case.text}")
    return 0


def scores(cases: Sequence[Case], values: Sequence[float]) -> str:
    """Give the mean absolute error, Pearson's r, and the share of events told certain or not, negative or not."""
    gold = [c.gold for c in cases]
    error = fmean(abs(a - b) for a, b in zip(gold, values, strict=True))
    varied = len(set(values)) > 1
    r = float(np.corrcoef(gold, values)[0, 1]) if varied else 0.0
    firm = fmean((abs(a) > 2) == (abs(b) > 2) and (a < 0) == (b < 0) for a, b in zip(gold, values, strict=True))
    return f"MAE {error:.3f} r {r:.3f} firm or not, so or not {firm:.3f}"


def sentences(path: Path) -> Iterator[list[Token]]:
    """Give the sentences of a file, each as (word, value) pairs."""
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line.strip()]
        if rows:
            yield [(r[1], r[2]) for r in rows]


def read_sentence(tokens: Sequence[Token]) -> Iterator[Case]:
    """Read the events of one sentence."""
    text, starts = "", []
    for word, _ in tokens:
        starts.append(len(text))
        text += word + " "
    report = Report("bench", text, body=((0, len(text)),))
    for sentence in parse(report, MarkSettings().language_model).sentences:
        tree = tree_of(sentence)
        places = {w.start: i for i, w in enumerate(sentence.words)}
        for (word, value), start in zip(tokens, starts, strict=True):
            if value != "_" and start in places:
                found = read(tree, places[start])
                degree = DEGREE[found.certainty]
                turned = found.negative != (found.mood is Mood.DENIED)
                pos = sentence.words[places[start]].pos
                yield Case(
                    text,
                    word,
                    pos in ("VERB", "AUX"),
                    float(value),
                    -degree if turned else degree,
                    found.mood is Mood.PLANNED,
                )


if __name__ == "__main__":
    raise SystemExit(main())
