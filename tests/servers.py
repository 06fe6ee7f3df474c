"""A real PostgreSQL for tests: one's own, or one that is started here and stopped again."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from sqlalchemy import text

from secondsource.library.dialects.postgresql import PostgreSQL

OWN = "SECONDSOURCE_TEST_POSTGRESQL"
QUICK = ("fsync=off", "full_page_writes=off", "synchronous_commit=on", "listen_addresses=", "max_connections=40")
USERS = ("postgres", "nobody")  # PostgreSQL does not run as root
NUMBERS = count()


@dataclass(frozen=True)
class Server:
    """A server by the address of a database that is there; `folder` holds its data where we started it."""

    address: str
    folder: Path | None = None

    @contextmanager
    def database(self) -> Iterator[str]:
        """Give the address of a new database."""
        name = f"secondsource_{os.getpid()}_{next(NUMBERS)}"
        self._do(f"CREATE DATABASE {name}")
        try:
            yield self.address.replace("/postgres?", f"/{name}?")
        finally:
            self._do(f"DROP DATABASE {name} WITH (FORCE)")

    def _do(self, line: str) -> None:
        engine = PostgreSQL(self.address).engine(create=False)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.execute(text(line))
        engine.dispose()


@contextmanager
def started() -> Iterator[Server | str]:
    """Give a server, or the reason why there is none."""
    if own := os.environ.get(OWN):
        yield Server(own if "?" in own else f"{own}?")
        return
    tools = _tools()
    if tools is None:
        yield "no PostgreSQL: apt-get install postgresql"
        return
    folder = Path(tempfile.mkdtemp(prefix="secondsource-pg-"))
    user = _user(folder)
    try:
        _run(
            user, tools / "initdb", "-D", folder / "data", "-A", "trust", "-U", "tester", "-E", "UTF8", "--no-sync"
        )
        options = " ".join(f"-c {o}" for o in (*QUICK, f"unix_socket_directories={folder}"))
        _run(user, tools / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-w", "-o", options, "start")
        try:
            yield Server(f"postgresql://tester@/postgres?host={folder}", folder)
        finally:
            _run(user, tools / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop", check=False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def stop(server: Server) -> None:
    """Kill a server that was started here, as a power cut would."""
    assert server.folder is not None
    tools = _tools()
    assert tools is not None
    _run(_user(server.folder), tools / "pg_ctl", "-D", server.folder / "data", "-m", "immediate", "-w", "stop")


def _tools() -> Path | None:
    """Give the folder with initdb and pg_ctl, the newest where there are several."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    found = str(debian[-1]) if debian else shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _user(folder: Path) -> str | None:
    """Give the user as which the server runs, None for ourselves; the folder becomes that user's."""
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    user = next(name for name in USERS if name in names)
    shutil.chown(folder, user)
    return user


def _run(user: str | None, *command: object, check: bool = True) -> None:
    line = [str(part) for part in command]
    as_user = ["runuser", "-u", user, "--", *line] if user else line
    done = subprocess.run(as_user, capture_output=True, text=True, cwd="/", check=False)
    if check and done.returncode:
        raise RuntimeError(f"{line[0]} failed: {done.stdout[-500:]}{done.stderr[-500:]}")
