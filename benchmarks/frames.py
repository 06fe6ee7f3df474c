"""Statements that their frame does not assert: `python -m benchmarks.frames FOLDER [--only EVENT ...] [--show N]`.

Every folder in FOLDER is one event. Counts the lines of facts and of the timeline, those whose claim words outside
of it make less than asserted and affirmed, and of these the lines that hide one of those words: what must be none.
`--show` prints so many lines of claims with their sentences, for a reader to judge what no trigger was found for.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import secondsource
from secondsource.model import Claim, Dossier, outside, stated
from secondsource.render.view.index import Index, index_of
from secondsource.render.view.words import one_line


def main() -> int:
    """Count the lines of every event; exit status 1 where one asserts what its frame does not."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.frames")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--show", type=int, default=0)
    asked = parser.parse_args()
    lines = taken_back = wrong = 0
    for event in sorted(p for p in asked.folder.iterdir() if p.is_dir()):
        if asked.only and event.name not in asked.only:
            continue
        dossier = secondsource.brief([str(event)])
        index = index_of(dossier)
        for number, (line, claim) in enumerate(told(dossier, index)):
            hidden = [t.text for t in outside(claim) if one_line(t.text).casefold() not in line.casefold()]
            lines, taken_back, wrong = lines + 1, taken_back + bool(outside(claim)), wrong + bool(hidden)
            if hidden:
                print(f"{event.name}: {line} [hides: {', '.join(hidden)}]")
            elif number < asked.show:
                print(f"{event.name}: {line}\n    {sentence(dossier, claim)}")
    print(f"{lines} lines, {taken_back} of claims that words outside take back, {wrong} show none of these words")
    return 1 if wrong else 0


def told(dossier: Dossier, index: Index) -> Iterator[tuple[str, Claim]]:
    """Give the lines of facts and of the timeline with the claims whose words they are."""
    claims = {c.id: c for c in dossier.claims}
    for fact in dossier.facts:
        if fact.best in claims:
            yield index.worded(fact.statement, fact.best), claims[fact.best]
    for moment in dossier.timeline:
        said = next((c for c in moment.claims if index.worded_by(c, moment.text)), "")
        if said in claims:
            yield index.worded(moment.text, said), claims[said]


def sentence(dossier: Dossier, claim: Claim) -> str:
    """Give the sentence of a claim, with what is read of its factuality."""
    marks = next(m for m in dossier.marked if m.report.id == claim.span.report_id)
    factuality = claim.frame.factuality if claim.frame is not None else None
    read = f"{factuality.mood} {factuality.polarity}" if factuality is not None else ""
    return f"<{read}> {one_line(marks.sentences[claim.sentence].span.text)} ({stated(marks.report, claim)[:60]})"


if __name__ == "__main__":
    raise SystemExit(main())
