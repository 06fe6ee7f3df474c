"""Called: which named source a description may mean, by what the reports call the one who bears the name.

"A monitoring group" is the Orlen Observatory, and "a blogger" is Ana Roy, where a report puts that noun beside the
name; "a website" may be any that is named. Of those who are kept nameless ("an official") nobody knows.
"""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.language.sources import DIPLOMATS, MEDIA, OFFICIALS, UNNAMED_NOUNS
from secondsource.language.talk import CIVIL, CIVIL_NAMES, TALK
from secondsource.model import OriginKind
from secondsource.weigh.origins.press import nouns_beside
from secondsource.weigh.origins.roles import PARTICULAR
from secondsource.weigh.origins.source import Source
from secondsource.weigh.view import View

HIDDEN = OFFICIALS | DIPLOMATS | UNNAMED_NOUNS | TALK | PARTICULAR
PARTIES = (OriginKind.PERSON, OriginKind.INSTITUTION)


def called(view: View, sources: Iterable[Source]) -> dict[str, frozenset[str]]:
    """Give the key of each described source -> the keys of the named ones whom it may describe."""
    held = sorted({s.key: s for s in sources}.values(), key=lambda s: s.key)
    named = [s for s in held if s.kind in PARTIES and s.entity in view.entities and not s.bare]
    nouns = {s.key: _nouns(view, s) for s in named}
    described = (s for s in held if _described(s))
    told = (key for s in held for key in (s.key, s.relay))
    outlets = frozenset(key for key in told if key.startswith("outlet:"))
    return {
        s.key: frozenset(n.key for n in named if _may_be(s, n, nouns[n.key]))
        | (outlets if _press(s) else frozenset())
        for s in described
    }


def _described(source: Source) -> bool:
    """Whether a source is described by a noun that tells what it is."""
    plain = source.kind is OriginKind.UNNAMED or (source.bare and source.kind in PARTIES)
    return plain and bool(source.words) and source.words[-1] not in HIDDEN


def _press(source: Source) -> bool:
    """Whether a description is that of an outlet: "a website"."""
    return source.words[-1] in MEDIA


def _may_be(source: Source, named: Source, nouns: frozenset[str]) -> bool:
    civil = bool(CIVIL & set(source.words)) and named.kind is OriginKind.INSTITUTION
    watches = civil and bool(CIVIL_NAMES & set(named.name.casefold().split()))
    return watches or source.words[-1] in nouns


def _nouns(view: View, source: Source) -> frozenset[str]:
    """Give the nouns that reports put beside a name."""
    entity = view.entities[source.entity or ""]
    return frozenset(noun for _, _, noun in nouns_beside(view, entity))
