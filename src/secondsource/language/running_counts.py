"""Counts that go on while an event runs, besides the dead and the hurt.

name: (question, verbs whose object or passive subject is counted, words that say it alone, what is counted)
`PEOPLE` stands for every noun for people.
"""

PEOPLE_COUNTED = "PEOPLE"
HOUSES = frozenset({"home", "house", "dwelling", "apartment"})
HOMES = HOUSES | frozenset({"building", "structure", "property", "shop", "store"})
RUNNING: dict[str, tuple[str, frozenset[str], frozenset[str], frozenset[str]]] = {
    "arrested": (
        "How many people were arrested?",
        frozenset({"arrest", "detain"}),
        frozenset({"arrest"}),
        frozenset({PEOPLE_COUNTED}),
    ),
    "missing": (
        "How many people are missing?",
        frozenset(),
        frozenset({"missing", "unaccounted"}),
        frozenset({PEOPLE_COUNTED}),
    ),
    "trapped": (
        "How many people are trapped?",
        frozenset({"trap"}),
        frozenset(),
        frozenset({PEOPLE_COUNTED}),
    ),
    "rescued": (
        "How many people were rescued?",
        frozenset({"rescue"}),
        frozenset(),
        frozenset({PEOPLE_COUNTED}),
    ),
    "evacuated": (
        "How many people had to leave their homes?",
        frozenset({"evacuate", "displace", "flee"}),
        frozenset({"homeless"}),
        frozenset({PEOPLE_COUNTED}),
    ),
    "destroyed": (
        "How many buildings were destroyed?",
        frozenset({"destroy", "flatten", "level"}),
        frozenset(),
        HOMES,
    ),
    "damaged": ("How many buildings were damaged?", frozenset({"damage"}), frozenset(), HOMES),
}
