"""Nouns of which a happening has one value: the magnitude of a quake, the bail of a suspect.

noun (lemma) -> (question, base unit; "" = a bare number, "%" = per cent, "USD" = any currency).
"""

ATTRIBUTES: dict[str, tuple[str, str]] = {
    "magnitude": ("How strong was the quake (magnitude)?", ""),
    **dict.fromkeys(("caliber", "calibre"), ("Of what calibre was the gun?", "")),
    "bail": ("How high is the bail?", "USD"),
    "bond": ("How high is the bond?", "USD"),
    "ransom": ("How high was the ransom?", "USD"),
    "reward": ("How high is the reward?", "USD"),
    "fine": ("How high is the fine?", "USD"),
    "settlement": ("How high is the settlement?", "USD"),
    "damage": ("How high is the damage?", "USD"),
    "altitude": ("At what altitude was it?", "m"),
    "depth": ("At what depth was it?", "m"),
    "wingspan": ("How wide is it?", "m"),
    "diameter": ("How wide is it?", "m"),
    "population": ("How many people live there?", ""),
    **dict.fromkeys(("alcohol", "blood-alcohol"), ("How high was the blood alcohol?", "%")),
}
# Of these a report may give several (aftershocks): the highest is the one of the event.
HIGHEST = frozenset({"magnitude"})
QUAKES = frozenset({"quake", "earthquake", "tremor", "temblor", "aftershock"})  # "measuring 7.6"
# Of these everybody accused has his own.
OF_PEOPLE = frozenset({"bail", "bond", "fine", "reward", "settlement", "alcohol", "blood-alcohol"})
# What may stand between such a noun and its value: "damage was estimated at about ...".
BETWEEN = frozenset(
    "of was is were be been set estimated at just about around to reached a an the measured put level content"
    " percentage only nearly roughly some valued over 's had has with".split()
)
# ... and between the value and a noun behind it: "$1 million in property damage".
BEHIND = frozenset("- – in of worth property structural level on".split())
