"""Nouns for talk that nobody answers for, and words for bodies that watch or campaign."""

from __future__ import annotations

TALK = frozenset(
    """
    buzz chatter gossip hearsay internet media report reports rumor rumors rumour rumours scuttlebutt speculation
    talk web whisper whispers word
    """.split()
)
"""As the noun of a source these name nobody, alone or with words of IDLE."""
IDLE = frozenset(
    """
    conflicting countless different earlier false initial latest local many media multiple new news numerous online
    other persistent press previous recent several social some unconfirmed unnamed unspecified unsubstantiated
    unverified various viral widespread wild
    """.split()
)
PLAIN = frozenset(
    """
    all both business certain close defence defense diplomatic family fleeing forensic government health hospital
    industry intelligence internal law legal medical military one opposition police political security senior state
    studio tribal two
    """.split()
)
"""Beginning a sentence, these words of a description are no part of a name."""
SOMEBODY = {"another": "person", "one": "person", "somebody": "person", "someone": "person"} | dict.fromkeys(
    ("many", "most", "others", "several", "some", "they"), "people"
)
"""Words for somebody -> the noun that is shown."""
CIVIL = frozenset("activist activists advocacy campaign human monitor monitoring rights watchdog".split())
"""Beside "group" or alone, these describe a body that watches or campaigns."""
CIVIL_NAMES = frozenset("alliance amnesty campaign coalition monitor network observatory rights watch".split())
"""A body whose name holds one of these is one that watches or campaigns."""
