"""Nothing phones home: no command and no call reaches out, or writes anything but what was asked for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
RUN, TRAP = HERE / "offline_run.py", HERE / "offline_trap.py"
STORY = (
    "A mill burned down in Oakrun on Monday, 3 March 2031, fire chief Ada Quell said.\n\n"
    "Two people were hurt, Quell said. The cause is not known.\n"
)
UPLOAD = 14  # seconds after which a telemetry that is on has looked up its host (measured: between 6 and 12)
ISOLATED = ["unshare", "--map-root-user", "--net", "--mount"]
LOOK_UP = "import socket\ntry:\n    socket.getaddrinfo('news.example', 80)\nexcept OSError:\n    pass"


def isolation() -> bool:
    """Whether a namespace of our own, with our own name server, can be had here."""
    return (
        bool(shutil.which("unshare"))
        and not subprocess.run(
            [*ISOLATED, "mount", "--bind", os.devnull, "/etc/resolv.conf"], capture_output=True, check=False
        ).returncode
    )


@pytest.fixture
def places(tmp_path: Path) -> dict[str, str]:
    """An environment whose every folder is below a temporary one, as a new user's would be."""
    for name in ("home", "out", "state"):
        (tmp_path / name).mkdir()
    (tmp_path / "story.txt").write_text(STORY, "utf-8")
    home = str(tmp_path / "home")
    xdg = {f"XDG_{kind}_HOME": f"{home}/.{kind.lower()}" for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    kept = {k: v for k, v in os.environ.items() if k.startswith(("PYTHON", "LANG", "PATH", "VIRTUAL"))}
    # Python tries its temporary folder with a file when a library asks where it is.
    return {**kept, **xdg, "HOME": home, "USERPROFILE": home, "TMPDIR": str(tmp_path / "out")}


def command(tmp_path: Path, linger: int) -> list[str]:
    return [sys.executable, str(RUN), str(tmp_path / "story.txt"), str(tmp_path / "out"), str(linger)]


@pytest.mark.slow
def test_nothing_is_written_beside_the_output_and_no_socket_is_opened(
    places: dict[str, str], tmp_path: Path
) -> None:
    done = subprocess.run(
        command(tmp_path, 0),
        env=places,
        cwd=tmp_path / "state",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stderr.splitlines() if line.startswith("reached: ")] == []
    assert [*(tmp_path / "home").rglob("*"), *(tmp_path / "state").rglob("*")] == []
    made = {p.name for p in (tmp_path / "out").iterdir()}
    assert {m for m in made if not m.startswith("export-")} == {
        *("text", "markdown", "html", "json", "dossier.json", "later.json", "marks.jsonl"),
        *("checked.html", "checked.sarif", "library.db"),
    }


@pytest.mark.slow
@pytest.mark.skipif(not isolation(), reason="no network namespace can be made here")
def test_native_code_asks_for_no_host_either(places: dict[str, str], tmp_path: Path) -> None:
    def asked(what: list[str]) -> int:
        count = tmp_path / "state" / "asked"
        trap = [*ISOLATED, sys.executable, str(TRAP), str(count), *what]
        subprocess.run(trap, env=places, cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, check=True)
        return int(count.read_text("utf-8"))

    assert asked([sys.executable, "-c", LOOK_UP]) > 0  # the trap works
    assert asked(command(tmp_path, UPLOAD)) == 0
