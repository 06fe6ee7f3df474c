"""Kinship nouns (lemmas)."""

CHILDREN = frozenset({"child", "kid", "son", "daughter", "boy", "girl"})
SPOUSES = frozenset({"wife", "husband", "spouse", "partner", "girlfriend", "boyfriend", "fiancee", "fiance"})
_OTHERS = (
    "son-in-law daughter-in-law father mother parent brother sister sibling uncle aunt nephew niece cousin"
    " grandson granddaughter grandchild grandfather grandmother stepson stepdaughter relative"
)
OTHERS = frozenset(_OTHERS.split())
COLLECTIVE = frozenset({"family", "household", "relatives"})  # a word for all of them
CORE_FAMILY = CHILDREN | SPOUSES
KIN = CHILDREN | SPOUSES | OTHERS | COLLECTIVE
