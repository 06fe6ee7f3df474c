"""What takes a sentence away from the event of the day: older cases, records, averages, examples; their tolls."""

import re

_AGO = (
    r"(?:years?|months?|decades?|centur(?:y|ies)) (?:ago|earlier|before)"
    r"|(?:last|previous|past|prior) (?:year|month|decade|century|summer|winter|spring|autumn|fall|season)s?"
    r"|earlier this (?:year|month)|in the past|in previous|previously"
)
LONG_AGO = re.compile(rf"\b(?:{_AGO})\b", re.IGNORECASE)
ELSEWHEN = re.compile(
    rf"\b(?:{_AGO}|since (?:1[89]|20)\d\d|on average|each year"
    r"|every year|a year|per year|annually|historically|in history|on record|deadliest|worst since|had killed"
    r"|a previous|an earlier|another (?:attack|incident|crash|accident|shooting)|similar (?:attack|incident|crash)"
    r"|anniversary|in \d{4} alone|world war|so far this year)\b",
    re.IGNORECASE,
)

# How a toll of the event of the day is told from those of other events.
DAYS_BEFORE = 21  # days: an event is reported within weeks; what is dated earlier is another one
LEAD = 3  # paragraphs, the headline among them, in which a report gives the event's own toll
SPREAD = 3.0  # a toll within this factor of the median of those in the leads is the event's

# A state of things on its way: the next report will have more.
PROGRESS = re.compile(
    r"\b(?:so far|already|as of|until|by (?:noon|midnight|midday|then|now|late|early"
    r"|the (?:end|morning|afternoon|evening|night)|\w+day|\d))\b",
    re.IGNORECASE,
)
