"""Run as a program: every public call and command on one report, told what Python opened, sent or started.

Arguments: a report, a folder to write into, seconds to linger. Prints one line for each write outside that
folder and each use of the network or of another program, behind "reached: "; native code is watched from outside.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

REACHING = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostby")
STARTING = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork")
MAKING = ("os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.truncate")
REACHED = "reached: "
SERVED = 2.0  # seconds until the app is told to end
ENDS = {"check": (1,), "serve": (130,)}  # other statuses that are no failure
STATED = "Two people were hurt, fire chief Ada Quell said."
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def watch(allowed: Path) -> list[str]:
    """Give a list that every reach outside of a folder is put into."""
    met: list[str] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith((*REACHING, *STARTING)):
            met.append(f"{event} {arguments!r}")
        elif (event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING) or event.startswith(
            MAKING
        ):
            note(event, arguments[0])

    def note(event: str, path: object) -> None:
        if isinstance(path, str | os.PathLike) and path != os.devnull:
            place = Path(os.fspath(path)).absolute()
            if not place.is_relative_to(allowed) and "__pycache__" not in place.parts:
                met.append(f"{event} {place}")

    sys.addaudithook(hook)
    return met


REACHES = {"watch"}  # reaches out because it is asked to: the feeds that the user names, and nothing else


def lines(report: str, out: Path) -> dict[str, list[list[str]]]:
    """Give what is run of each command: its arguments, in an order in which what one needs is there."""
    from secondsource.export import FORMATS

    done, pile, other = str(out / "dossier.json"), str(out / "library.db"), str(out / "later.json")
    return {
        "brief": [
            *(
                ["brief", report, "--format", f, "-o", str(out / f), "-q"]
                for f in ("text", "markdown", "html", "json")
            ),
            ["brief", report, "-o", done],
            ["brief", report, "-o", other],
        ],
        "read": [["read", report, "-o", str(out / "marks.jsonl")]],
        "stories": [["stories", report, "-q"]],
        "verify": [["verify", done, report], ["verify", done, report, "--rerun"]],
        "diff": [["diff", done, other]],
        "check": [
            ["check", report, "--against", report, "-o", str(out / f"checked.{f}")] for f in ("html", "sarif")
        ],
        "export": [["export", done, "--format", f, "-o", str(out / f"export-{f}")] for f in FORMATS],
        "add": [["add", pile, report]],
        "new": [["new", pile, "--since", "2020-01-01"]],
        "search": [["search", pile, "mill"]],
        "mcp": [["mcp", "--root", str(out)]],
        "serve": [["serve", pile, "--port", "0"]],
    }


def everything(report: str, out: Path) -> None:
    """Run every command that there is, and every public call."""
    import secondsource
    from secondsource.cli import commands, run

    asked = lines(report, out)
    assert set(asked) | REACHES == set(commands.commands), "a new command is tried here too"
    for name, runs in asked.items():
        for arguments in runs:
            if name == "serve":
                threading.Timer(SERVED, signal.raise_signal, (signal.SIGINT,)).start()
            assert run(arguments) in (0, *ENDS.get(name, ())), arguments
    dossier = secondsource.brief(report)
    dossier.without(dossier.origins[0].id).to_html()
    secondsource.find_marks(report).to_json()
    secondsource.check_text(STATED, report)
    assert secondsource.verify(dossier, report) == ()


if __name__ == "__main__":
    met = watch(Path(sys.argv[2]).absolute())
    everything(sys.argv[1], Path(sys.argv[2]))
    time.sleep(float(sys.argv[3]))
    sys.stderr.write("".join(f"{REACHED}{line}\n" for line in met))
