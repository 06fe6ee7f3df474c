"""Words for whoever did it, and for not knowing who it was."""

import re

PERPETRATORS = re.compile(
    r"\b(?:attacker|gunman|shooter|assailant|bomber|killer|perpetrator|hijacker|arsonist|suspect|driver"
    r"|who (?:is|was|were) (?:responsible|behind))\b",
    re.IGNORECASE,
)
UNIDENTIFIED = re.compile(
    r"\b(?:(?:has|have|had|was|is) not (?:yet |so far )?(?:been )?(?:identified|named)"
    r"|(?:has|was|is)n['’]t (?:yet )?(?:been )?(?:identified|named)|yet to be (?:identified|named)"
    r"|(?:don['’]t|do not|did not) (?:yet )?know (?:yet )?who|(?:an|the|so far|still) unidentified|as yet unknown"
    r"|identity (?:has|was|is) not (?:yet )?(?:been )?(?:known|released|disclosed|established))\b",
    re.IGNORECASE,
)
