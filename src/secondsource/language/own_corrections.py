"""How a report puts itself right: "An earlier version of this story said ...", "This article wrongly said ..." """

import re

_WORK = r"(?:article|story|post|report|piece|column|headline|caption|graphic|item)"
_OWN = rf"(?:this|our) {_WORK}"
_VERSION = r"(?:(?:an?|the) )?(?:earlier|previous|original|prior) (?:versions?|editions?|headlines?)"
_WRONGLY = (
    r"(?: (?:had|has|also|incorrectly|mistakenly|wrongly|erroneously|inaccurately|originally|initially|previously"
    r"|misleadingly|first))"
)
_SAID = r"(?:said|stated|reported|gave|described|identified|listed|named|called|claimed|suggested|referred)\b"
_BELIEVED = r"(?:reported|said|stated|believed|thought|feared|assumed|described|identified|announced)\b"
_CHANGED = r"(?:(?:has been|was|is) )(?:corrected|updated|amended|revised|clarified|edited|changed)\b"
_MARKS = r"[\s([*•–-]*"  # what may stand before such a line; no quotation marks, for those are another's words
_LABEL = rf"{_MARKS}(?:corrections?|clarifications?|updated?|editor[’']s note)(?:\s*\([^)]*\))?[^:.]{{0,30}}:\s*"
_OPENING = rf"^{_MARKS}(?:{_LABEL})?(?:(?:because of|due to|owing to) [^,.]{{3,40}}, )?"

# What stood there before, in a sentence of its own; what is right comes in the next one.
STOOD_BEFORE = re.compile(
    rf"{_OPENING}(?:{_VERSION} (?:of|on|for|to) (?:this|the|our) {_WORK}{_WRONGLY}*|{_OWN}{_WRONGLY}+) {_SAID}",
    re.IGNORECASE,
)
# The same without "of this story", which then must stand in the sentence before: "This story was amended."
STOOD_BEFORE_IT = re.compile(rf"{_OPENING}{_VERSION}{_WRONGLY}* {_SAID}", re.IGNORECASE)
CHANGED = re.compile(rf"\b{_OWN} {_CHANGED}", re.IGNORECASE)
# Both in one sentence.
BOTH = re.compile(
    rf"{_OPENING}{_OWN} {_CHANGED} to (?:show|say|reflect|state|note|clarify|make clear) .*\b(?:not|rather than)\b"
    rf"|{_OPENING}(?:{_OWN}{_WRONGLY}+|{_VERSION} (?:of|on|for|to) (?:this|the|our) {_WORK}{_WRONGLY}*)"
    r" (?:misnamed|misidentified|misspelled|misspelt)\b.+\bas\b"
    rf"|^{_LABEL}.*\b(?:initially|originally|earlier|previously|at first) {_BELIEVED}"
    r".*\b(?:but|in fact|actually)\b",
    re.IGNORECASE | re.DOTALL,
)
APOLOGY = re.compile(
    r"\b(?:regrets?|apologi[sz]e[sd]?|sorry|has been (?:corrected|updated|changed))\b", re.IGNORECASE
)
# The wrong value is not said in the sentence, the right one comes in the next: "misstated the number of rounds."
WRONGLY_GIVEN = re.compile(
    rf"{_OPENING}(?:{_VERSION} (?:of|on|for|to) (?:this|the|our) {_WORK}|{_OWN}){_WRONGLY}*"
    r" (?:misstated|misreported|misquoted|miscounted|overstated|understated|exaggerated|gave (?:an? |the )?wrong"
    r"|(?:incorrectly|wrongly|mistakenly) \w+ed)\b",
    re.IGNORECASE,
)
HEADED = re.compile(rf"^{_MARKS}(?:corrections?|clarifications?)\b\s*[:.–—-]", re.IGNORECASE)
REPORTED_BEFORE = re.compile(
    rf"\b(?:we|{_OWN}) (?:(?:had|have) )?(?:reported|said|wrote|stated) "
    rf"(?:earlier|before|previously|at first|initially)(?: (?:today|on \w+day))?(?: that)?\b"
    rf"|\b(?:we|{_OWN}) (?:(?:had|have) )?(?:earlier|previously|first|initially|originally) (?:reported|said|wrote"
    r"|stated)(?: that)?\b|\bearlier,? we (?:reported|said|wrote|stated)(?: that)?\b",
    re.IGNORECASE,
)
INSTEAD_OF = re.compile(r"\b(?:not|rather than|instead of)\b", re.IGNORECASE)
