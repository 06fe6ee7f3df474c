"""Offices whose holder speaks for the body that is named beside them ("Harbour Bank chief executive Ana Roy")."""

from __future__ import annotations

HEADS = frozenset(
    """
    chief ceo chairman chairwoman chair president director commissioner head governor superintendent sheriff
    secretary-general spokesman spokeswoman spokesperson founder owner boss commander commandant dean rector
    """.split()
)
LEADING = frozenset("directs heads leads runs".split())
"""Behind "who", these say the same: "Ana Roy, who runs the Harbour Bank"."""
