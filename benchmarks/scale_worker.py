"""One measurement of `benchmarks.scale`, in a process of its own: `scale_worker.py SRC WARM FOLDER...`.

SRC is the source folder of the checkout that is measured, by its own interpreter; only names that every version
has are used. Prints one line of JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Sequence


def main(source: str, warm: str, folders: Sequence[str]) -> None:
    """Read the warm-up event, then every folder, then parse the same lines with the parser alone."""
    sys.path.insert(0, source)
    import secondsource
    from secondsource.mark.parse import load_model
    from secondsource.settings import MarkSettings

    secondsource.brief([warm]).to_json()
    dossiers, briefed = [], 0.0
    for folder in folders:
        started = time.process_time()
        dossier = secondsource.brief([folder])
        dossier.to_json()
        briefed += time.process_time() - started
        dossiers.append([m.report for m in dossier.marked])
        del dossier
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines = [line for reports in dossiers for report in reports for line in body(report)]
    nlp = load_model(MarkSettings().language_model)
    started = time.process_time()
    for _ in nlp.pipe(lines):
        pass
    parsed = time.process_time() - started
    count = sum(map(len, dossiers))
    print(json.dumps({"reports": count, "brief": briefed, "parse": parsed, "peak": peak}))


def body(report: object) -> list[str]:
    """Give the lines of a report's body as they are parsed."""
    from secondsource.mark.parse import STRAIGHT, body_lines

    return [report.text[a:b].translate(STRAIGHT) for a, b in body_lines(report)]  # type: ignore[attr-defined,arg-type]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
