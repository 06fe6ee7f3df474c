"""Claims of responsibility for an attack, and what officials or the group itself set against them."""

import re

CLAIMED = re.compile(
    r"\b(?:claim(?:ed|s|ing)? (?:\w+ )?(?:responsibility|credit)"
    r"|claim(?:ed|s) (?:\w+ ){0,4}(?:attack|shooting|bombing|blast)"
    r"|took (?:responsibility|credit)|on behalf of)\b",
    re.IGNORECASE,
)
NO_LINK = re.compile(
    r"\bno (?:known |apparent |direct )?[‘’'\"“”]?(?:connection|link|tie)s?[‘’'\"“”]?\b"
    r"|\bno (?:evidence|indication|sign)\b[^.]{0,40}\b(?:connect|link|tie|pledged)\w*\b"
    r"|\bnot (?:connected|linked|tied)\b",
    re.IGNORECASE,
)
_ARMED = r"\b(?:terror|militant|extremist|jihad|insurgen|rebel|armed group|gang)\w*\b"
ARMED_GROUP = re.compile(_ARMED, re.IGNORECASE)
NOT_A_WORD = re.compile(
    r"\b(?:(?:has|have|had|was|were) (?:been |remained |stayed )*silent about|made no mention of"
    r"|(?:no group|nobody|no one) (?:has |had |immediately )*(?:yet )?claimed (?:responsibility|credit))\b",
    re.IGNORECASE,
)
