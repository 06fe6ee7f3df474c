"""Clock times, and verbs for one and the same moment of a journey."""

import re

CLOCK = re.compile(r"(?<![:.\d])(?<![:.] )\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\b", re.IGNORECASE)
ZONE = re.compile(r"\b(?:GMT|UTC|BST|CET|[ECMP][SD]?T|Eastern|Pacific|Central)\b")
VAGUE = re.compile(
    r"\b(?:about|around|shortly|approximately|nearly|almost|before|after|by|between|until|roughly)\b", re.I
)
SAME_MOMENT = dict.fromkeys(("arrive", "land", "return"), "arrive") | dict.fromkeys(("leave", "depart"), "leave")
