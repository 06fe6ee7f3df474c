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
FORMERLY = frozenset("former formerly ex late then founding first original one-time retired ousted".split())
"""Beside an office these say that its holder speaks for the body no more."""
JOINING = frozenset("of for the a an and at with in".split())
"""The small words inside an office: "head of the Oslo office"."""
TOWARDS = frozenset("of for the at with from to in both".split())
"""The words right before the body whose office it is."""
