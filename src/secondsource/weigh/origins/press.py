"""Press: outlets and journalists that the reports call so, whether or not a list knows the name.

"The French site Ferrolog", "Ferrolog, a local daily", "the columnist Ana Roy": what they tell they have from
somebody, as every outlet has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.language.countries import country_code
from secondsource.language.given_names import FEMALE, MALE
from secondsource.language.organisations import KNOWN_FORMS, ORGANISATION_HEADS
from secondsource.language.press import CARRIERS, JOURNALISTS, NEWS, NO_PRESS, OUTLET_NAMES, PRINT, SITES
from secondsource.model import Entity, NameKind
from secondsource.weigh.view import View

WIDTH = 60  # characters beside a name in which its noun stands
_AHEAD = re.compile(r"((?:[\w’'-]+ ){0,2})([\w-]+) (?:such as |like |including )?(?:the |The )?[\"“‘']?$")
_BEHIND = re.compile(r"[\"”’']?(?:,| \() ?(?:an?|the|its|our) ((?:(?!of |that |who |which |for )[\w’'-]+ ?){1,5})")
_REPORTS = re.compile(
    r"(?: also| first| later| previously| exclusively| originally)? (?:reports|reported|writes)\b"
    r"(?! (?:an?|its?|earnings|loss|losses|profits?|sales|record|their|to)\b)"
)
OWNERS = frozenset("her his its my our their your".split())
BODIES = frozenset({NameKind.ORGANISATION, NameKind.OTHER})


def called_outlets(view: View) -> frozenset[str]:
    """Give the ids of the entities that are outlets by their whole name, a noun beside it, or as they report."""
    tests = (_is_called_outlet, _reports)
    return frozenset(e.id for e in view.entities.values() if _named_so(e) or any(t(view, e) for t in tests))


def called_journalists(view: View) -> frozenset[str]:
    """Give the ids of the persons whom a report calls journalists."""
    people = (e for e in view.entities.values() if e.kind is NameKind.PERSON)
    return frozenset(e.id for e in people if any(noun in JOURNALISTS for _, _, noun in nouns_beside(view, e)))


def _named_so(entity: Entity) -> bool:
    """Whether the whole name is one that only outlets bear ("the Mirror")."""
    return entity.kind is not NameKind.PERSON and entity.name.casefold().removeprefix("the ") in OUTLET_NAMES


def _is_called_outlet(view: View, entity: Entity) -> bool:
    """Whether a noun calls a name an outlet; of what was read as a person only one that stands before it."""
    if _is_known(entity):
        return False
    body = entity.kind is not NameKind.PERSON
    return any(_outlet(words, noun) and (ahead or body) for ahead, words, noun in nouns_beside(view, entity))


def _is_known(entity: Entity) -> bool:
    """Whether a name is that of a known body or place, or begins as a person's does."""
    name = entity.name.casefold()
    given = entity.kind is NameKind.PERSON and name.split()[0] in MALE | FEMALE
    return given or name in KNOWN_FORMS or (entity.kind is NameKind.PLACE and country_code(name) is not None)


def _reports(view: View, entity: Entity) -> bool:
    """Whether a body that is named by no ministry, firm or office reports: "Ferrolog reports that", not a loss."""
    if entity.kind not in BODIES or _is_known(entity) or ORGANISATION_HEADS & set(entity.name.casefold().split()):
        return False
    texts = ((m, view.reports.get(m.report_id)) for m in entity.mentions)
    return any(_REPORTS.match(report.text, m.end) for m, report in texts if report is not None)


def nouns_beside(view: View, entity: Entity) -> Iterator[tuple[bool, list[str], str]]:
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
    if OWNERS & set(words):  # "on her blog Ana Roy wrote"
        return False
    if head in SITES:
        return not NO_PRESS & set(words)
    return head in PRINT or (head in CARRIERS and bool(NEWS & set(words)))
