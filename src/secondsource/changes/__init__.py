"""Two dossiers of one event compared: what is new, what fell, what was settled. Works on the published JSON."""

from __future__ import annotations

from secondsource.changes.compare import Change, ChangeOf, Changes, changes_of
from secondsource.changes.text import to_text

__all__ = ["Change", "ChangeOf", "Changes", "changes_of", "to_text"]
