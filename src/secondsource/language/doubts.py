"""Verbs whose clause is not said to be so ("doubted that", "asked whether"); lemmas."""

from __future__ import annotations

UNASSERTING_VERBS = frozenset(
    """
    ask consider debate demand deny discuss dispute doubt dream fear hope imagine inquire insinuate investigate
    pretend probe question reject speculate suspect threaten want warn wish wonder
    """.split()
)
