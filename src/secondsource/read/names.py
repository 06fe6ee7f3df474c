"""Names inside credits: people, agencies, photo agencies; how a line that is only names is told."""

from __future__ import annotations

import re

from secondsource.language.agencies import AGENCIES, PHOTO_AGENCIES, PHOTO_CREDITS
from secondsource.language.outlets import OUTLET_FORMS, OUTLET_HEADS

OUTLET_WORDS = 6
STATIONS = frozenset(("radio", "tv", "television"))
_BY_FORM = {form: name for name, forms in AGENCIES.items() for form in forms}
_FORMS = sorted((*_BY_FORM, *PHOTO_AGENCIES, *PHOTO_CREDITS), key=lambda x: (-len(x), x))
_ANY_FORM = "|".join(re.escape(x) for x in _FORMS)
AGENCY = "(?:" + "|".join(re.escape(x) for x in sorted(_BY_FORM, key=lambda x: (-len(x), x))) + ")"
PHOTO_AGENCY = f"(?:{_ANY_FORM})"
_DESKS = sorted((*_BY_FORM, *PHOTO_AGENCIES), key=lambda x: (-len(x), x))
PHOTO_DESK = "(?:" + "|".join(re.escape(x) for x in _DESKS) + ")"
# One name: two to five capitalised words, with initials and particles; or an agency.
_PART = r"(?:[A-Z][\w'’.-]*|d[eiu]|de la|van|von|der|den|bin|al|el|la)"
PERSON = rf"(?:[A-Z][\w'’.-]*(?: {_PART}){{1,4}})"
LIST = r"{0}(?:(?:, | and |, and | & ){0})*"
NAMES = "(?:" + LIST.format(rf"(?:the )?(?:{AGENCY}|[A-Z][\w'’.-]*(?: {_PART}){{0,4}})") + ")"
_HOST = re.compile(r"https?://([^/:?#\s]+)", re.IGNORECASE)
_BY_LOWER = {form.lower(): name for form, name in _BY_FORM.items()}
_WIRE = re.compile(r"/wires?(?:-news|-stories)?/([a-z]+)/", re.IGNORECASE)
_ONLY_AGENCIES = re.compile(
    rf"[(\[]?(?:(?:©|via|by|/|,|:|&|and|-|–|\|)\s*)*(?:{_ANY_FORM}|(?i:{_ANY_FORM})(?=\W*$))"
    rf"(?:[\s/,:;|&.-]*(?:via |and |for )?(?:{_ANY_FORM}))*[\s.|)\]]*$"
)
# Strokes and " via " part the names, and no name holds one: so a match takes one way only.
_HOLDER = r"(?:The )?[A-Z][\w.&'’-]*(?: (?!via )[\w.&'’-]+){0,5}"
_SLASHED = re.compile(
    rf"(?:{PERSON}|[A-Z][\w.-]+)\s?/\s?{_HOLDER}(?:(?:\s?/\s?| via ){_HOLDER})*(?:, ?(?i:file))?[)\].]?"
)


def agencies_in(text: str) -> tuple[str, ...]:
    """Give the news agencies that a credit names, under their full names, sorted."""
    return tuple(sorted({_BY_FORM[m.group(0)] for m in re.finditer(rf"(?<![\w/]){AGENCY}(?!\w)", text)}))


def is_outlet_name(text: str) -> bool:
    """Whether a text is an outlet's name and nothing else: a known one, or a few names that end as papers' do."""
    words = text.removeprefix("The ").removeprefix("the ").split()
    if not 1 <= len(words) <= OUTLET_WORDS or not all(w[0].isupper() or w in ("of", "and", "the") for w in words):
        return False
    known = " ".join(words).casefold() in OUTLET_FORMS
    return known or (len(words) > 1 and words[-1].casefold() in OUTLET_HEADS | STATIONS)


def only_agencies(text: str) -> bool:
    """Whether a line names agencies or photo agencies and nothing else."""
    return len(text) < 80 and bool(_ONLY_AGENCIES.match(text))


def slashed_credit(text: str) -> bool:
    """Whether a text is a photographer and an agency with a stroke between: `Ann Poe/Some Agency`."""
    return len(text) < 120 and "/" in text and bool(_SLASHED.fullmatch(text))


def host_of(url: str | None) -> str | None:
    """Give the host that an address names, in lower case; None where it is no address of the web."""
    found = _HOST.match(url or "")
    return found.group(1).lower() if found else None


def wire_agencies(url: str | None) -> tuple[str, ...]:
    """Give the agency whose wire an address names, as in `/wires/afp/article-1.html`."""
    found = _WIRE.search(url or "")
    name = _BY_LOWER.get(found.group(1).lower()) if found else None
    return (name,) if name else ()
