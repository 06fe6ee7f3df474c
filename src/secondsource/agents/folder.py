"""Which files an agent may have read: those below the folder that its user named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from secondsource.errors import UsageError


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder, resolved; nothing outside of it is read, by whatever link or `..`."""

    root: Path

    def within(self, names: Sequence[str]) -> tuple[str, ...]:
        """Give paths below the folder for names; raises UsageError for one that leads out or is not there."""
        return tuple(str(self._one(name)) for name in names)

    def _one(self, name: str) -> Path:
        path = (self.root / name).resolve()
        if not path.is_relative_to(self.root):
            raise UsageError(f"{name!r} leads out of the folder that may be read; name what lies below it")
        if not path.exists():
            raise UsageError(f"there is no {name!r} below the folder that may be read")
        return path
