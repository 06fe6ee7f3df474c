"""What small odd inputs cost: `python -m benchmarks.odd_cost [NAME ...]`.

CPU seconds of `brief` and its JSON on each input, over those of the bare parser on ordinary sentences of the same
length (each of them another one; above 40 kB the parse of 40 kB, scaled). A process each, warm: an ordinary
report is read first. Also the peak memory.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

TEXT = "The bridge was closed on Monday, police said."
MOST_PARSED = 40_000  # characters
PLACES = "Port Calder,North Tellin,Oakrun,St. Marl,Varn,Lower Esk,Brackwater,Hollin".split(",")
SAYS = "said,told reporters,added,wrote in a letter,said on Friday".split(",")
DOES = "closed the bridge,found two boats,lost a mill,rebuilt the school,sold its ferries".split(",")
WHO = "The mayor,A fire chief,Ada Quell,The port authority,Viktor Brandt,A witness,The company".split(",")
WHEN = "on Monday,last week,in 2019,after the storm,before dawn,at noon,in the spring".split(",")


def ordinary(size: int) -> str:
    """Give paragraphs of three sentences, none like another, of a length in characters."""
    lines, held, n = [], 0, 0
    while held < size:
        some = [
            f"{WHO[i % 7]} {SAYS[i % 5]} that {PLACES[i % 8]} {DOES[i % 5]} {WHEN[(i // 7) % 7]}, and {i + 2}"
            f" people from {PLACES[(i // 3) % 8]} came to look."
            for i in range(n, n + 3)
        ]
        lines.append(" ".join(some))
        held, n = held + len(lines[-1]) + 2, n + 3
    return "\n\n".join(lines)[:size]


def article(**fields: object) -> str:
    """Give a crawler's JSON with a few sentences of text."""
    return json.dumps({"title": "The bridge", "maintext": f"{TEXT}\n" * 3, "language": "en"} | fields)


INPUTS: dict[str, Callable[[], dict[str, str]]] = {
    "one word repeated for 20 kB": lambda: {"a.txt": "port " * 4_000},
    "one word without blanks, 20 kB": lambda: {"a.txt": "port" * 5_000},
    '"The port was closed." x500': lambda: {"a.txt": "The port was closed. " * 500},
    '"The coach said that it was closed." x400': lambda: {"a.txt": "The coach said that it was closed. " * 400},
    "an author field of 100,000 blanks": lambda: {"a.json": article(authors=[" " * 100_000])},
    "a domain of 4.5 MB": lambda: {"a.json": article(source_domain="port.example" * 375_000)},
    "200 copies of an ordinary report of 2 kB": lambda: {f"{n}.txt": ordinary(2_000) for n in range(200)},
    "ordinary sentences, 20 kB": lambda: {"a.txt": ordinary(20_000)},
}


def main() -> int:
    """Print a line for each input."""
    for name in sys.argv[1:] or INPUTS:
        command = [sys.executable, "-m", "benchmarks.odd_cost", "--one", name]
        done = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
        print(
            f"{name:42} {done['size'] / 1000:6.0f} kB  parse {done['parse']:6.2f}  brief {done['brief']:6.2f}"
            f"  = {done['brief'] / done['parse']:5.2f}  (JSON {done['json']:.2f})"
            f"  {done['peak']:5.0f} MB",
            flush=True,
        )
    return 0


def one(name: str) -> dict[str, float]:
    """Measure one input in this process."""
    import secondsource
    from secondsource.mark.parse import load_model
    from secondsource.settings import MarkSettings

    files = INPUTS[name]()
    size = sum(map(len, files.values()))
    with tempfile.TemporaryDirectory() as warm, tempfile.TemporaryDirectory() as folder:
        (Path(warm) / "a.txt").write_text(TEXT, "utf-8")
        secondsource.brief(warm).to_json()
        for file, text in files.items():
            (Path(folder) / file).write_text(text, "utf-8")
        before = seconds()
        dossier = secondsource.brief(folder)
        made = seconds()
        dossier.to_json()
        ended = seconds()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    parsed = min(size, MOST_PARSED)
    lines = ordinary(parsed).split("\n\n")
    nlp = load_model(MarkSettings().language_model)
    began = time.process_time()
    for line in lines:
        nlp(line)
    parse = (time.process_time() - began) * size / parsed
    return {
        "size": size,
        "brief": made - before,
        "json": ended - made,
        "parse": parse,
        "peak": peak,
    }


def seconds() -> float:
    """Give the CPU seconds of this process and of those that it has ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(one(sys.argv[2])))
        sys.exit(0)
    sys.exit(main())
