"""Verbs for the act of telling; a clause of one of them is known from whoever is its subject. Lemmas."""

from __future__ import annotations

TELLING_VERBS = frozenset(
    """
    acknowledge admit announce apologise apologize brief confirm decline declare deny disclose inform notify post
    reveal say tell testify tweet
    """.split()
)
