"""Words with which a source denies, or says that it knows nothing of something (lemmas)."""

import re

DENY = frozenset({"deny", "refute", "rebut", "repudiate", "disavow"})
DISMISS = frozenset({"dismiss", "reject", "dispute", "contest", "decry", "disput"})
_ALLEGATIONS = (
    "accusation allegation claim report charge rumor rumour suggestion notion assertion story speculation"
    " insinuation statement account assumption theory"
)
ALLEGATIONS = frozenset(_ALLEGATIONS.split())
UNTRUE = frozenset(
    {"untrue", "false", "baseless", "unfounded", "incorrect", "inaccurate", "groundless", "fabricated"}
)
FINDINGS = frozenset({"evidence", "record", "indication", "proof", "trace", "sign"})
# "denied access" is no speech act
_NO_SPEECH = (
    "access entry visa bail request permission bond parole chance opportunity service coverage boarding right"
    " application asylum license licence admission benefit appeal motion passage use place spot touchdown goal"
)
NO_SPEECH = frozenset(_NO_SPEECH.split())
# Findings that were missing only before: no denial of what is reported now.
UNTIL_NOW = frozenset({"until", "before", "previously", "prior", "earlier", "yet", "once", "formerly"})
WHEN = frozenset({"before", "after", "during", "when", "until", "while", "as"})
# What is missing elsewhere is no denial of what was found here.
ELSEWHERE = frozenset({"other", "else", "another", "elsewhere"})
# Too general to be what two claims share.
_GENERAL = (
    "say tell make take have do be get go come give find know think see call any other such new first"
    " year day week month time people person man woman thing way part case official report statement"
    " company group country government state use include want need involve happen allegation accusation"
    " claim charge wrongdoing spokesman spokeswoman spokesperson lawyer representative social media"
    " internet online source news reporter witness police official rumor rumour mr. mr mrs ms ms. more"
    " many term word"
)
GENERAL = frozenset(_GENERAL.split())

# Saying nothing about a thing that is named: "declined to comment on the arrest". Without the thing, or with
# "further", it tells nothing of the news itself; on lawsuits and rumours nobody ever comments.
SILENT = re.compile(
    r"\b(?:(?:(?:has|have|had|was|were|is|are) (?:been |so far |remained |stayed )*silent"
    r"|(?:made|makes) no mention"
    r"|(?:(?:declined|refused) to|would not|did not|didn['’]t|has not|hasn['’]t)"
    r" (?:comment(?:ed)?|provide information|comment or provide information))"
    r" (?:on|about|of|over)) (?!whether|how|why|further|(?:the |any )?(?:specifics|details|particulars)"
    r"|(?:\w+ ){0,2}(?:pending|ongoing|litigation|lawsuits?|personnel|legal|speculation|rumou?rs?)\b)",
    re.IGNORECASE,
)
