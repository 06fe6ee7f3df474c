"""A soak: `python -m benchmarks.soak [--inputs N] [--seed S] [--state FILE] [--only NUMBER] [--together N]`.

Runs seeded inputs, one after another, and counts crashes (an exception, or a problem of the kind "fault"),
hangs (over 30 CPU-seconds), inputs that took the process above 2 GB, and infinite values in the JSON. A line is
read and marked; everything else becomes a dossier, in every format, that is proved. FILE keeps where it stands:
the next run goes on from there, also where the interpreter itself died. With --together, N inputs of every
kind are read and marked in one call, and become no dossier: about a tenth of the cost; the bounds of time and
size then hold for the N of them at once.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import secondsource
from benchmarks.soak_inputs import drawn

LONGEST = 30  # CPU-seconds of one input
MOST = 2_000_000  # kilobytes
CEILING = 6_000_000_000  # bytes of address space, so that a bomb does not take the machine along
STEP = 50  # inputs between two writings of the state

Run = Callable[[Path], list[str]]


class _HangError(BaseException):
    """An input took longer than it may; no `except Exception` on the way catches it."""


def main() -> int:
    """Run the inputs that are left, and print what was found."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak")
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--state", type=Path, default=Path("out/soak.json"))
    parser.add_argument("--only", type=int, help="run this one input, and print where it fails")
    parser.add_argument("--together", type=int, default=1, metavar="N", help="read and mark N inputs in one call")
    asked = parser.parse_args()
    signal.signal(signal.SIGPROF, _stop)
    if asked.only is not None:
        return _shown(asked.seed, asked.only)
    resource.setrlimit(resource.RLIMIT_AS, (CEILING, CEILING))
    state = _state(asked.state, asked.seed)
    while state["done"] < asked.inputs:
        _one(state, asked.state, min(asked.together, asked.inputs - state["done"]))
    print(json.dumps({k: v for k, v in state.items() if k != "found"}))
    print(*(json.dumps(one, ensure_ascii=True) for one in state["found"]), sep="\n")
    return 1 if state["found"] else 0


def _state(path: Path, seed: int) -> dict[str, Any]:
    """Give where the run stands; an input that was begun and not ended took the interpreter down."""
    state: dict[str, Any] = {"seed": seed, "done": 0, "kinds": {}, "cpu": 0.0, "peak": 0, "found": []}
    if path.exists():
        state = json.loads(path.read_text("utf-8"))
    path.parent.mkdir(parents=True, exist_ok=True)
    begun = _begun(path)
    if begun.exists():
        _found(state, int(begun.read_text()), "?", "died", "")
        state["done"] = int(begun.read_text()) + 1
    return state


def _begun(path: Path) -> Path:
    """Give the file that names the input being run; each state has its own, whatever its name ends in."""
    return path.with_name(f"{path.name}.begun")


def _one(state: dict[str, Any], path: Path, together: int) -> None:
    """Run the next input, or the next few in one call."""
    number, began = state["done"], time.process_time()
    _begun(path).write_text(str(number))
    kinds, files, run = _next(state["seed"], number, together)
    kind = "+".join(sorted(set(kinds)))
    try:
        for what in in_folder(files, run):
            _found(state, number, kind, "crash", what)
    except _HangError:
        _found(state, number, kind, "hang", f"{time.process_time() - began:.0f} s")
    except Exception as error:
        _found(state, number, kind, "crash", "".join(traceback.format_exception(error))[-600:])
    peak = _peak()
    if peak > MOST:
        _found(state, number, kind, "memory", f"{peak} kB")
    state["done"] += together
    for one in kinds:
        state["kinds"][one] = state["kinds"].get(one, 0) + 1
    state["cpu"] += time.process_time() - began
    state["peak"] = max(state["peak"], peak)
    _begun(path).unlink()
    if number % STEP == 0 or state["found"]:
        path.write_text(json.dumps(state), "utf-8")


def _next(seed: int, number: int, together: int) -> tuple[list[str], dict[str, bytes], Run]:
    """Give the kinds of the next inputs, their files, and what is done with them."""
    inputs = [drawn(seed, n) for n in range(number, number + together)]
    kinds = [kind for kind, _ in inputs]
    if together == 1:
        return kinds, inputs[0][1], _marked if kinds[0] == "line" else _dossier
    files = {f"{number + n}/{name}": raw for n, (_, held) in enumerate(inputs) for name, raw in held.items()}
    return kinds, files, _marked


def _found(state: dict[str, Any], number: int, kind: str, what: str, told: str) -> None:
    state["found"].append({"input": number, "kind": kind, "what": what, "told": told})


def ran(kind: str, files: dict[str, bytes]) -> list[str]:
    """Run one input; gives what is wrong with it."""
    return in_folder(files, _marked if kind == "line" else _dossier)


def in_folder(files: dict[str, bytes], run: Run) -> list[str]:
    """Put files into a folder and run it; gives what is wrong."""
    folder = Path(tempfile.mkdtemp(prefix="soak"))
    try:
        for name, raw in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(raw)
        signal.setitimer(signal.ITIMER_PROF, LONGEST)
        return run(folder)
    except secondsource.NoReportsError as error:
        return [str(error)] if "fault of Second Source" in str(error) else []
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        shutil.rmtree(folder)


def _marked(folder: Path) -> list[str]:
    marks = secondsource.find_marks(folder)
    return _odd(marks.to_json(acts="all"), marks.problems)


def _dossier(folder: Path) -> list[str]:
    dossier = secondsource.brief(folder)
    for name in ("text", "markdown", "html"):
        dossier.render(name).encode()
    failures = secondsource.verify(dossier)
    return [*_odd(dossier.to_json(), dossier.problems), *map(str, failures)]


def _odd(text: str, problems: tuple[secondsource.Problem, ...]) -> list[str]:
    """Give the faults among the problems, and the values that are no JSON."""
    out = [str(p) for p in problems if p.kind == "fault" or "its reader failed" in p.reason]
    for part in text.rstrip("\n").split(
        "\n{"
    ):  # JSON lines: a line of ours begins with a brace, a nested one with a blank
        json.loads(
            part if part.startswith("{") else "{" + part, parse_constant=lambda v: out.append(f"{v} is no JSON")
        )
    return out


def _stop(_signal: int, _frame: object) -> None:
    raise _HangError


def _peak() -> int:
    """Give the largest size of the process since the last call, in kilobytes."""
    status = Path("/proc/self/status").read_text()
    peak = int(next(x for x in status.splitlines() if x.startswith("VmHWM")).split()[1])
    Path("/proc/self/clear_refs").write_text("5")
    return peak


def _shown(seed: int, number: int) -> int:
    kind, files = drawn(seed, number)
    print(kind, files)
    wrong = ran(kind, files)
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
