"""How events turn: for each question an earlier and a later state, as patterns over a sentence."""

import re

_BE = r"(?:is|are|was|were|has been|have been|had been|be|being|remains?|remained)"
_NOW = r"(?:is|are|has been|have been|remains?)"
_PEOPLE = (
    r"(?:suspect|gunman|attacker|fugitive|man|woman|prisoner|inmate|convict|escapee|killer|robber|driver|offender"
    r"|murderer|rapist)s?"
)
_EVENTS = (
    r"(?:take place|be held|be staged|perform|play|begin|start|open|launch|go ahead|be launched|be released|air"
    r"|kick off|appear|speak|visit|land|arrive|be charged|be executed)"
)


def _pattern(text: str) -> re.Pattern[str]:
    for short, long in (("BE", _BE), ("NOW", _NOW), ("PEOPLE", _PEOPLE), ("EVENTS", _EVENTS)):
        text = text.replace(short, long)
    return re.compile(text, re.IGNORECASE)


# name: (question, earlier state, pattern, later state, pattern)
TURNS: dict[str, tuple[str, str, re.Pattern[str], str, re.Pattern[str]]] = {
    "search": (
        "What became of whoever was trapped or missing?",
        "still trapped or missing",
        _pattern(
            r"\b(?:(?:is|are|remains?|still) (?:trapped|missing|unaccounted for)|trying to (?:reach|find|rescue)"
            r"|(?:condition|whereabouts|fate) remains? unknown|search(?:ing)? (?:is|continues|for the missing))\b"
        ),
        "found",
        _pattern(
            r"\b(?:found (?:dead|alive|safe)"
            r"|(?:body|bodies|remains) (?:was |were |has been |have been )?(?:found|recovered)"
            r"|(?:was|were|has been|have been) (?:rescued|pulled (?:out|alive)))\b"
        ),
    ),
    "contact": (
        "Is there contact?",
        "contact lost",
        _pattern(
            r"\b(?:contact (?:was |has been |is )?(?:later )?lost"
            r"|los(?:t|s of|ing) (?:contact|control|communication))\b"
        ),
        "contact regained",
        _pattern(
            r"\b(?:regain|regained|restored?|re-?established?|recovered) (?:contact|control|communications?)\b"
        ),
    ),
    "release": (
        "Is the suspect still in custody?",
        "arrested or detained",
        _pattern(
            r"\b(?:(?:was|were|has been|have been|is|are) (?:reportedly |being )?"
            r"(?:detained|arrested|held|in custody)"
            r"|(?:police|officers|authorities) (?:have |had )?(?:detained|arrested))\b"
        ),
        "released",
        _pattern(
            r"\b(?:(?:was|were|has been|have been|(?:and|then|before|being|later)(?: \w+)?) (?:later |then )?"
            r"(?:released|freed|bailed)(?: (?:on|from|without|after|pending|by|hours|later|the)\b|[.,;]|$)"
            r"|(?:posted|made|granted) bail)"
        ),
    ),
    "custody": (
        "Has the fugitive been caught?",
        "still at large",
        _pattern(
            r"\b(?:(?:is|are|remains?|still) (?:at large|on the run|on the loose)|manhunt (?:is|continues|for)"
            r"|(?:is|are) (?:still )?(?:searching|hunting|looking) for (?:an? |the )?(?:\w+ ){0,3}PEOPLE"
            r"|PEOPLE (?:\w+ )?on the (?:loose|lam|run))\b"
        ),
        "caught",
        _pattern(
            r"\b(?:PEOPLE\b[^.]{0,40}\b(?:BE )?(?:arrested|captured|caught|recaptured|detained|apprehended"
            r"|in custody|taken into custody)"
            r"|(?:re)?captured (?:on )?(?:\w+day|last|after|yesterday|this|today))\b"
        ),
    ),
    "condition": (
        "Is the victim alive?",
        "in hospital, in danger",
        _pattern(
            r"\b(?:in (?:a |an )?(?:critical|grave|serious|life-threatening|extremely critical) condition"
            r"|(?:fighting|battling) for (?:his|her|their) li(?:fe|ves)|on life support|remains? critical"
            r"|in (?:a |an induced )?coma|critically (?:injured|ill|wounded|hurt))\b"
        ),
        "dead",
        _pattern(r"\b(?:died|has died|succumbed|pronounced dead|declared dead)\b"),
    ),
    "charge": (
        "Has the suspect been charged?",
        "not charged so far",
        _pattern(
            r"\b(?:expected to (?:be charged|face)|charges (?:are|were) (?:pending|expected|being prepared)"
            r"|no charges (?:have been|had been|were) (?:filed|brought|laid)|pending (?:formal )?charges"
            r"|(?:has|have|had) not (?:yet )?been charged|weigh(?:s|ed|ing)? (?:whether to )?(?:fil\w+ )?charg\w+"
            r"|is to be charged|will be charged)\b"
        ),
        "charged",
        _pattern(
            r"\b(?:(?:was|were|has been|have been|is|are|been|now|man|woman|driver|suspect) (?:formally )?charged"
            r"(?: (?:with|over|in|for|on|friday|monday|tuesday|wednesday|thursday|saturday|sunday)\b)"
            r"|charges (?:were |have been )?filed|fil(?:ed|es) (?:criminal )?charges|indicted)\b"
        ),
    ),
    "verdict": (
        "What was the verdict?",
        "on trial",
        _pattern(
            r"\b(?:(?:is|are|went|goes|stands?|stood) on trial|trial (?:began|begins|opened|opens|of|resumes)"
            r"|jur(?:y|ors) (?:is|are|was|were|began|begins?|will) (?:still )?(?:deliberat\w+|hear\w*)"
            r"|jury selection|plead(?:s|ed)? not guilty|trial (?:is|was|has been) set|await(?:s|ing) trial"
            r"|(?:is|are) accused of)\b"
        ),
        "a verdict",
        _pattern(
            r"\b(?:(?:was|were|been) (?:\w+ )?(?:found (?:not )?guilty|convicted|acquitted)"
            r"|(?:guilty|not guilty) verdict|jury (?:\w+ )?(?:convicts|convicted|acquits|acquitted|found)"
            r"|convicted of|found guilty|found not guilty)\b"
        ),
    ),
    "closure": (
        "Is {it} open again?",
        "closed",
        _pattern(r"\b(?:NOW|stays?) (?:still )?(?:closed|shut|shut down|closed off)\b"),
        "reopened",
        _pattern(r"\b(?:re-?open(?:ed|s)|(?:was|were|has been|have been) re-?opened|fully open again)\b"),
    ),
    "suspension": (
        "Has {it} been resumed?",
        "suspended",
        _pattern(r"\b(?:NOW (?:temporarily )?(?:suspended|halted|grounded)|(?:has|have) suspended)\b"),
        "resumed",
        _pattern(r"\b(?:resum(?:ed|es)|(?:was|were|has been|have been) resumed|back in service)\b"),
    ),
    "cancelled": (
        "Will {it} take place?",
        "planned",
        _pattern(
            r"\b(?:(?:is|are|was|were|will be) (?:due|scheduled|expected|set|slated|supposed|planned) to EVENTS"
            r"|will (?:take place|be held|go ahead|perform|be staged))\b"
        ),
        "cancelled or put off",
        _pattern(
            r"\b(?:(?:was|were|has been|have been|been|is|are) (?:\w+ )?"
            r"(?:cancel(?:l)?ed|postponed|called off|scrapped)|cancel(?:l)?ed (?:the|its|their|all|his|her)"
            r"|call(?:ed|s) off (?:the|its|their|his|her))\b"
        ),
    ),
}

# Turns in one person's affairs: both sentences must name the same person.
OF_ONE_PERSON = frozenset({"release", "condition", "charge", "verdict"})
# Turns of one thing: both sentences must name the same place, body or person.
OF_ONE_NAME = frozenset({"closure", "suspension", "cancelled"})
# The earlier state may be a plan.
PLANNED = frozenset({"charge", "cancelled", "verdict"})
# People have had other cases, so these need reports with days.
DATED = frozenset({"verdict"})
