"""Acts that one does again and again: two days of one of them are two acts. Lemmas."""

from __future__ import annotations

REPEATED = frozenset(
    """
    accuse add address agree announce appear apologise apologize ask attack blame call claim comment condemn
    confirm criticise criticize declare defend demand deny describe discuss hold insist introduce meet offer play
    post praise promise propose reject release repeat report request say speak state suggest support talk tell
    threaten tweet urge visit vote vow warn write
    """.split()
)
