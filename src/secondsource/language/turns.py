"""How events turn: for each question an earlier and a later state, as patterns over a sentence."""

import re

# name: (question, earlier state, pattern, later state, pattern)
TURNS: dict[str, tuple[str, str, re.Pattern[str], str, re.Pattern[str]]] = {
    "search": (
        "What became of whoever was trapped or missing?",
        "still trapped or missing",
        re.compile(
            r"\b(?:(?:is|are|remains?|still) (?:trapped|missing|unaccounted for)|trying to (?:reach|find|rescue)"
            r"|(?:condition|whereabouts|fate) remains? unknown|search(?:ing)? (?:is|continues|for the missing))\b",
            re.IGNORECASE,
        ),
        "found",
        re.compile(
            r"\b(?:found (?:dead|alive|safe)"
            r"|(?:body|bodies|remains) (?:was |were |has been |have been )?(?:found|recovered)"
            r"|(?:was|were|has been|have been) (?:rescued|pulled (?:out|alive)))\b",
            re.IGNORECASE,
        ),
    ),
    "contact": (
        "Is there contact?",
        "contact lost",
        re.compile(
            r"\b(?:contact (?:was |has been |is )?(?:later )?lost"
            r"|los(?:t|s of|ing) (?:contact|control|communication))\b",
            re.IGNORECASE,
        ),
        "contact regained",
        re.compile(
            r"\b(?:regain|regained|restored?|re-?established?|recovered) (?:contact|control|communications?)\b",
            re.IGNORECASE,
        ),
    ),
    "release": (
        "Is the suspect still in custody?",
        "arrested or detained",
        re.compile(
            r"\b(?:(?:was|were|has been|have been|is|are) (?:reportedly |being )?"
            r"(?:detained|arrested|held|in custody)"
            r"|(?:police|officers|authorities) (?:have |had )?(?:detained|arrested))\b",
            re.IGNORECASE,
        ),
        "released",
        re.compile(
            r"\b(?:(?:was|were|has been|have been|(?:and|then|before|being|later)(?: \w+)?) (?:later |then )?"
            r"(?:released|freed|bailed)(?: (?:on|from|without|after|pending|by|hours|later|the)\b|[.,;]|$)"
            r"|(?:posted|made|granted) bail)",
            re.IGNORECASE,
        ),
    ),
    "custody": (
        "Has the suspect been caught?",
        "still at large",
        re.compile(
            r"\b(?:(?:is|are|remains?|still) (?:at large|on the run)|manhunt (?:is|continues))\b",
            re.IGNORECASE,
        ),
        "caught",
        re.compile(
            r"\b(?:suspect|gunman|attacker|fugitive|man|woman)\b[^.]{0,40}\b(?:was|has been|is)"
            r" (?:arrested|captured|caught|detained|in custody|taken into custody)\b",
            re.IGNORECASE,
        ),
    ),
}

# Turns in one person's affairs: both sentences must name the same person.
OF_ONE_PERSON = frozenset({"release"})
