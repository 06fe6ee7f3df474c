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
# Verbs by which one deals with a relative, who is then not along: "spoke with his wife", "lives with her son".
DEALINGS = frozenset(
    "speak talk chat meet argue quarrel fight work share live deal agree communicate correspond discuss plead"
    " sympathise sympathize reunite reconcile side stand".split()
)
