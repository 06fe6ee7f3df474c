"""Verbs (lemmas) of deeds that only one can have done, or that can have befallen only one, at one moment."""

# Roles: "doer" (subject of the active verb), "receiver" (its object), or a preposition.
# Who did it: of one receiver, there is one doer.
_ONE_DOER = (
    "kill murder assassinate behead strangle stab beat defeat buy acquire purchase win succeed replace"
    " pilot captain skipper chair host adopt father commission write compose paint"
)
# To whom it happened: by one doer, at one moment, there is one receiver.
_ONE_RECEIVER = "marry wed succeed replace defeat beat"
# Where: one person, or one happening, has one place of it.
_ONE_PLACE = "die arrest bury bear marry wed crash land sink drown capture apprehend"

PLACE_WAYS = frozenset({"in", "at", "near", "off", "outside"})

ONE_BY_ROLE: dict[str, frozenset[str]] = {
    "doer": frozenset(_ONE_DOER.split()),
    "receiver": frozenset(_ONE_RECEIVER.split()),
    **{way: frozenset(_ONE_PLACE.split()) for way in PLACE_WAYS},
}

# In a headline without an object, these are passives: "Brandt arrested", "two hurt".
DONE_TO = frozenset(
    "accuse acquit appoint arrest attack ban bury charge convict detain elect fine free hospitalise hospitalize"
    " hurt indict injure jail kidnap kill murder name nominate oust release rescue rob sentence shoot stab suspend"
    " wound".split()
)

# Said of both alike: "A met B" is "B met A", and A may have met many.
SYMMETRIC = frozenset(
    "meet talk speak discuss negotiate agree argue date join collide clash merge share play tie draw fight"
    " cooperate collaborate debate chat split separate differ resemble".split()
)

# The same deed told from the other side: verb -> (its canonical verb, which role becomes which).
CONVERSE: dict[str, tuple[str, dict[str, str]]] = {
    "sell": ("buy", {"doer": "from", "to": "doer"}),
    "acquire": ("buy", {}),
    "purchase": ("buy", {}),
    "lose": ("beat", {"doer": "receiver", "to": "doer"}),
    "defeat": ("beat", {}),
    "murder": ("kill", {}),
    "assassinate": ("kill", {}),
    "wed": ("marry", {}),
    "lend": ("borrow", {"doer": "from", "to": "doer"}),
    "inherit": ("leave", {"doer": "to", "from": "doer"}),
}
