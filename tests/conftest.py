"""Settings of every test: no example is failed for its time, and every run draws the same examples."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")
