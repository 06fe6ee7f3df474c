"""Months that are no months: "may", a march, and people called April or May."""

from __future__ import annotations

import re
from functools import lru_cache

from secondsource.language import calendar
from secondsource.mark.times.rule import Here

_MONTH_STARTS = "|".join(names[0][:3] for names in calendar.MONTHS)
_NAMED_SO = re.compile(r"\b(?:M(?:r|rs|s)\.?|Dr\.?|([A-Z][a-z]{2,})) (May|March|April|June|August)\b(?! \d)")
_LEADS = re.compile(
    r"\b(?:in|since|until|till|by|from|to|through|during|before|after|between|and|of|for|last|next|this|early|late"
    r"|mid|the|end|each|every|on|throughout|around|about|as|than|or|that|is|was|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|january|february|april|july|september|october|november|december) $",
    re.IGNORECASE,
)
_SURE_LEADS = re.compile(r"\b(?:in|since|until|last|next|this|early|late|mid|during) $", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"[A-Z][a-z]?\.? $|[A-Z]\w+ $")
_NAME_AFTER = re.compile(r" [A-Z][a-z]")
_ALSO_WORDS = ("May", "March")
_FIRST_NAMES = ("May", "April", "June", "August", "Jan")


def is_name(here: Here) -> bool:
    """Whether the month's word is rather a verb, a march, or a person's name here."""
    name = here.groups.get("month") or ""
    before, after = here.text[max(0, here.start - 14) : here.start], here.text[here.end : here.end + 4]
    led = bool(here.get("part") or here.get("which") or _LEADS.search(before))
    if not led and (name in _ALSO_WORDS or _NAME_AFTER.match(after) or _NAME_BEFORE.search(before)):
        return True
    if name in _FIRST_NAMES and _NAME_AFTER.match(after) and not _SURE_LEADS.search(before):
        return True
    if re.match(rf"-(?!{_MONTH_STARTS})[A-Za-z]|'(?!s)", after):
        return True
    return name in _month_names(here.text)


@lru_cache(maxsize=2)
def _month_names(text: str) -> frozenset[str]:
    """Give the months that someone is called in a text ("Mrs. May")."""
    return frozenset(m[2] for m in _NAMED_SO.finditer(text) if not (m[1] and _LEADS.match(f"{m[1]} ")))
