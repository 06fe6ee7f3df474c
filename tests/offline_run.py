"""Run as a program: every public call and command on one report, told what Python opened, sent or started.

Arguments: a report, a folder to write into, seconds to linger. Prints one line for each write outside that
folder and each use of the network or of another program; native code is watched from outside.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

REACHING = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostby")
STARTING = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork")
MAKING = ("os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.truncate")
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


def everything(report: str, out: Path) -> None:
    """Run every command and every public call."""
    import secondsource
    from secondsource.cli import run

    done = out / "dossier.json"
    for name in ("text", "markdown", "html", "json"):
        assert run(["brief", report, "--format", name, "-o", str(out / name), "-q"]) == 0
    assert run(["brief", report, "-o", str(done)]) == 0
    assert run(["read", report, "-o", str(out / "marks.jsonl")]) == 0
    assert run(["verify", str(done), report]) == 0
    dossier = secondsource.brief(report)
    dossier.without(dossier.origins[0].id).to_html()
    secondsource.find_marks(report).to_json()
    assert secondsource.verify(dossier, report) == ()


if __name__ == "__main__":
    met = watch(Path(sys.argv[2]).absolute())
    everything(sys.argv[1], Path(sys.argv[2]))
    time.sleep(float(sys.argv[3]))
    sys.stderr.write("".join(f"{line}\n" for line in met))
