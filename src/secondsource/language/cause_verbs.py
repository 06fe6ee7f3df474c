"""Verbs that say what brought about what, and causes that rule each other out."""

# "X caused Y": subject is the cause, object the effect (lemmas)
_CAUSING = "cause spark trigger provoke ignite start prompt unleash produce set-off touch-off bring-about"
CAUSING = frozenset(_CAUSING.split())
CAUSING_WITH_TO = frozenset({"lead"})  # "X led to Y"

_PAIRS = (
    "accident|attack",
    "accident|arson",
    "accident|suicide",
    "accident|murder",
    "accident|homicide",
    "suicide|murder",
    "suicide|homicide",
    "lightning|arson",
    "bomb|gas leak",
    "earthquake|test",
)
EXCLUSIVE_CAUSES: frozenset[frozenset[str]] = frozenset(frozenset(pair.split("|")) for pair in _PAIRS)
