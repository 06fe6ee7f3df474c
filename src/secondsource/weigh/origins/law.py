"""Law: who speaks for an inquiry, by the words that stand beside a name.

A county's sheriff, the city's police and the prosecutor of one case tell what one inquiry found: an editor counts
them as sources that may be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from secondsource.language.law import LAW, LAW_OFFICES
from secondsource.language.titles import OFFICES as TITLES
from secondsource.model import Entity, NameKind, Span
from secondsource.weigh.origins.roles import OFFICES

BEFORE = 80  # characters before a name in which its title stands
JOINING = frozenset({"of", "the", "for", "and", "'s", "’s"})
_STOP = re.compile(r"(?<=[a-z]{5})\.\s|[;:!?\n\"“”(),]\s?")  # not the point of "Capt."
_AFTER = re.compile(r"(?:,| of| with| from) (?!who|which|whose|whom|told)([^,.;:!?\n\"“”()]{2,80})")
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")


def of_the_law(words: str) -> bool:
    """Whether words name police, prosecutors or another body of inquiry."""
    low = words.casefold().replace("’s", "").replace("'s", "")
    return any(w.strip(".'-") in LAW for w in _WORD.findall(low)) or any(office in low for office in LAW_OFFICES)


def is_of_the_law(entity: Entity, text: str, mentions: Iterable[Span]) -> bool:
    """Whether a body's name, or the title or apposition at a person's name in one report, is of the law."""
    if entity.kind is not NameKind.PERSON:
        return of_the_law(entity.name)
    return any(of_the_law(_title(text, m.start)) or of_the_law(_beside(text, m.end)) for m in mentions)


def _title(text: str, start: int) -> str:
    """Give the title directly before a name: capitalised words, offices and what joins them."""
    held: list[str] = []
    for word in reversed(_STOP.split(text[max(0, start - BEFORE) : start])[-1].split()):
        low = word.casefold().removesuffix("'s").removesuffix("’s").strip(".,")
        if not (word[:1].isupper() or low in TITLES or low in OFFICES or low in LAW or low in JOINING):
            break
        held.append(word)
    return " ".join(reversed(held))


def _beside(text: str, end: int) -> str:
    """Give the apposition or body directly behind a name."""
    found = _AFTER.match(text, end)
    return found[1] if found else ""
