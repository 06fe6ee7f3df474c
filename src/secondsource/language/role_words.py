"""Prepositions and the roles that they tie to a verb, by the names of `RoleKind`; lemmas, lower case."""

_BY_ROLE = {
    "place": "in at near inside outside within beside along across under above below behind opposite off over "
    "around beneath amid among aboard",
    "time": "during since until till before after following throughout",
    "means": "with by using via through without",
    "cause": "because due owing amid despite",
    "purpose": "for",
    "goal": "to into toward towards onto",
    "origin": "from out",
    "about": "about regarding concerning of on against",
    "companion": "alongside together",
    "attribute": "as",
}
WAYS = {word: role for role, words in _BY_ROLE.items() for word in words.split()}

_GIVING = "give send hand offer sell pay award grant lend lease donate show tell say announce report explain"
# (verbs, prepositions, role) where a verb makes another role of it.
BY_VERB = tuple(
    (frozenset(verbs.split()), frozenset(ways.split()), role)
    for verbs, ways, role in (
        ("accuse suspect convict acquit clear guilty", "of", "charge"),
        ("charge indict", "with on", "charge"),
        ("arrest jail imprison hold detain fine sue punish sentence suspend fire", "for over on", "charge"),
        ("die suffer recover result stem", "of from", "cause"),
        ("blame criticise criticize praise thank condemn", "for", "cause"),
        (_GIVING, "to", "recipient"),
        ("meet talk speak clash collide fight agree marry", "with", "companion"),
        ("live work stay study serve perform play", "on", "place"),
        ("rise fall drop climb grow increase decrease jump", "by", "amount"),
        ("rise fall drop climb grow increase decrease jump", "to", "goal"),
    )
)
