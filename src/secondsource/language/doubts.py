"""Verbs whose clause is not said to be so ("doubted that", "asked whether"); lemmas."""

from __future__ import annotations

UNASSERTING_VERBS = frozenset(
    """
    ask consider debate demand deny discuss dispute doubt dream ensure fear guarantee hope imagine inquire
    insinuate insist investigate pray pretend probe propose question recommend reject request require speculate
    suspect threaten urge want warn wish wonder
    """.split()
)
