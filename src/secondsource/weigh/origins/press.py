"""Press: outlets and journalists that the reports call so, whether or not a list knows the name.

"The French site Ferrolog", "Ferrolog, a local daily", "the columnist Ana Roy": what they tell they have from
somebody, as every outlet has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.language.organisations import KNOWN_FORMS
from secondsource.language.press import CARRIERS, JOURNALISTS, NEWS, NO_PRESS, OUTLET_NAMES, PRINT, SITES
from secondsource.model import Entity, NameKind
from secondsource.weigh.view import View

WIDTH = 60  # characters beside a name in which its noun stands
_AHEAD = re.compile(r"([\w’'-]+ )?([\w-]+) (?:such as |like |including )?(?:the |The )?[\"“‘']?$")
_BEHIND = re.compile(r"[\"”’']?(?:,| \() ?(?:an?|the|its|our) ((?:(?!of |that |who |which |for )[\w’'-]+ ?){1,5})")


def called_outlets(view: View) -> frozenset[str]:
    """Give the ids of the entities that are outlets by their whole name or by a noun beside it."""
    return frozenset(e.id for e in view.entities.values() if _named_so(e) or _is_called_outlet(view, e))


def called_journalists(view: View) -> frozenset[str]:
    """Give the ids of the persons whom a report calls journalists."""
    people = (e for e in view.entities.values() if e.kind is NameKind.PERSON)
    return frozenset(e.id for e in people if any(noun in JOURNALISTS for _, _, noun in _nouns(view, e)))


def _named_so(entity: Entity) -> bool:
    """Whether the whole name is one that only outlets bear ("the Mirror")."""
    return entity.kind is not NameKind.PERSON and entity.name.casefold().removeprefix("the ") in OUTLET_NAMES


def _is_called_outlet(view: View, entity: Entity) -> bool:
    """Whether a noun calls a name an outlet; of what was read as a person only one that stands before it."""
    if entity.name.casefold() in KNOWN_FORMS:
        return False
    body = entity.kind is not NameKind.PERSON
    return any(_outlet(words, noun) and (ahead or body) for ahead, words, noun in _nouns(view, entity))


def _nouns(view: View, entity: Entity) -> Iterator[tuple[bool, list[str], str]]:
    """Give the nouns right before (`True`) and behind the mentions of a name, with the words before each."""
    for mention in entity.mentions:
        report = view.reports.get(mention.report_id)
        text = report.text if report is not None else ""
        ahead = _AHEAD.search(text[max(0, mention.start - WIDTH) : mention.start])
        behind = _BEHIND.match(text[mention.end : mention.end + WIDTH])
        if ahead is not None:
            yield True, (ahead[1] or "").casefold().split(), ahead[2].casefold()
        words = behind[1].casefold().split() if behind is not None else []
        yield from ((False, words[:i], noun) for i, noun in enumerate(words))


def _outlet(words: list[str], noun: str) -> bool:
    """Whether a noun with the words before it means an outlet."""
    head = noun if noun in PRINT | CARRIERS else noun.removesuffix("s")
    if head in SITES:
        return not NO_PRESS & set(words)
    return head in PRINT or (head in CARRIERS and bool(NEWS & set(words)))
