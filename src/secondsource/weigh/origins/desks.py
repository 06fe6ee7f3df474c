"""Desks: journalists whom a report names with their outlet; what they tell is what the outlet tells.

"The Gazette's Ana Roy", "Gazette reporter Ana Roy", "Ana Roy of the Gazette", "Ana Roy, writing for the Gazette".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from secondsource.language.press import AT_WORK, JOURNALISTS
from secondsource.model import NameKind
from secondsource.weigh.view import View

_NOUN = "|".join(sorted(JOURNALISTS | AT_WORK))
_OWNED = re.compile(rf"['’]s? (?:(?:[\w-]+ ){{0,2}}(?:{_NOUN}) )?|(?: [\w-]+){{0,2}} (?:{_NOUN}) ", re.IGNORECASE)
_CALLED = rf"(?:(?:an?|the) )?(?:[\w-]+ ){{0,2}}(?:{_NOUN}) (?:of|at|for|with|from)"
_BEHIND = re.compile(rf",? (?:of|at|from|(?:writing|reporting) (?:for|in)|{_CALLED}) (?:the )?", re.IGNORECASE)


def desks(view: View, is_outlet: Callable[[str], bool]) -> dict[str, str]:
    """Give person -> the outlet for which a report says that one writes; `is_outlet` tells of an entity."""
    found: dict[str, str] = {}
    for report in sorted(view.mentions):
        for person, outlet in _pairs(view, report):
            if is_outlet(outlet):
                found.setdefault(person, outlet)
    return found


def _pairs(view: View, report: str) -> Iterator[tuple[str, str]]:
    """Give each person with the body named beside it in words that say that it is the person's outlet."""
    held = view.reports.get(report)
    mentions = sorted((m.start, m.end, e) for m, e in view.mentions[report]) if held is not None else []
    for (_, end, one), (start, _, other) in pairwise(mentions):
        gap = held.text[end:start] if held is not None else ""
        persons = [view.entities[e].kind is NameKind.PERSON for e in (one, other)]
        if persons == [False, True] and _OWNED.fullmatch(gap):
            yield other, one
        if persons == [True, False] and _BEHIND.fullmatch(gap):
            yield one, other
