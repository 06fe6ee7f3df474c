"""Engines by name: `local`, `local:4`, `dask://HOST:PORT`."""

from __future__ import annotations

from secondsource.engine.local import Here, Processes
from secondsource.engine.pool import Pool
from secondsource.errors import UsageError

DASK = "dask://"


def engine_of(name: str) -> Pool:
    """Give the engine of a name; raises UsageError where there is none, MissingExtraError without its library."""
    kind, _, width = name.partition(":")
    if name.startswith(DASK):
        from secondsource.engine.cluster import Cluster

        return Cluster(name)
    if kind != "local" or (width and not (width.isdecimal() and 1 <= int(width) <= 1024)):
        raise UsageError(f"there is no engine {name!r}; there are local, local:N (processes) and dask://HOST:PORT")
    return Processes(int(width)) if width else Here()
