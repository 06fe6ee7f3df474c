"""Offices and roles (lemmas) that one body, place or vehicle gives to one person at a time."""

SINGLE_OFFICES = frozenset(
    """
    president premier chancellor king queen emperor pope monarch sultan emir mayor governor sheriff ambassador
    chairman chairwoman chairperson chair ceo coach manager captain skipper commissioner coroner headmaster
    headmistress principal rector dean bishop archbishop superintendent chief executive speaker conductor
    owner founder husband wife father mother widow widower
    """.split()
)
# Before or behind an office: another holder of it, or one of several.
NOT_THE_HOLDER = frozenset(
    """
    acting interim caretaker deputy vice assistant associate junior senior former ex then late retired onetime
    ousted outgoing incoming next new previous future elect current-elect honorary regional divisional
    battalion district
    campaign past first second third co joint fellow alleged
    """.split()
)
