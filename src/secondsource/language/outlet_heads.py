"""Last words of names that say that it is a paper, and the words before them that make any such word one."""

from __future__ import annotations

PAPER_HEADS: frozenset[str] = frozenset(
    "chronicle gazette herald ilbo inquirer journal newspaper shimbun telegraph times tribune zeitung".split()
)
PERIODICAL: frozenset[str] = frozenset("daily sunday morning evening weekly".split())
