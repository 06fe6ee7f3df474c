"""Who speaks, across reports: an attribution's named speaker, or the one entity that a description fits.

"The spy agency" is the National Intelligence Service where no other organisation of that kind is named and
no other country's is meant; where two fit, nobody is taken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secondsource.language.countries import CAPITALS, country_code, demonym_code
from secondsource.language.organisations import DESCRIBED_AS, DESCRIBED_HEADS, OUTLET_NOUNS, SPEAK_FOR
from secondsource.language.outlets import OUTLET_FORMS
from secondsource.language.sources import SPOKESPEOPLE
from secondsource.language.titles import HONORIFICS, OFFICES
from secondsource.link.entities.mention import Mention, mentions_of
from secondsource.link.entities.organisations import read_body
from secondsource.model import Attribution, Entity, Marked, NameKind, Span, describes

_ARTICLE = re.compile(r"^(?:the|a|an|this|that)\s+", re.IGNORECASE)
OUTLET_ADJECTIVES = frozenset({"local", "state", "national", "regional", "daily", "conservative", "leading"})
VOICES = SPOKESPEOPLE | {"aide", "lawyer", "attorney", "solicitor", "agent", "adviser", "advisor", "secretary"}
RELATIVES = frozenset({"who", "whom", "whose", "which", "that"})
MODIFIERS = frozenset({"compound", "amod", "nmod", "poss"})
OWNED = frozenset({"of", "to", "with", "by", "from", "about", "including", "like"})
TITLES = HONORIFICS | OFFICES - VOICES
TEXTS = frozenset({"statement", "report", "filing", "press"})
_NATION = re.compile(r"((?:[A-Z][\w.]*\s)?[A-Z][\w.]*)\s(?:[a-z-]+\s){0,2}$")


@dataclass(frozen=True, slots=True)
class Known:
    """An organisation as descriptions meet it: its country (code, "" = not known) and the words of its name."""

    entity: Entity
    country: str
    words: tuple[str, ...]
    outlet: bool


def link_speakers(marked: tuple[Marked, ...], entities: tuple[Entity, ...]) -> tuple[tuple[str, str], ...]:
    """Give (attribution id, entity id) where the speaker is known, in order of attribution id."""
    named = {span: entity for entity in entities for span in entity.mentions}
    known = _known(list(mentions_of(marked)), entities)
    out = {}
    for one in marked:
        here = _speaking(one, named)
        for attribution in one.attributions:
            entity = _named_speaker(attribution, here, named) or _described(attribution, here, named, known)
            if entity:
                out[attribution.id] = entity.id
    return tuple(sorted(out.items()))


def _known(mentions: Sequence[Mention], entities: Sequence[Entity]) -> list[Known]:
    by_span = {m.span: m for m in mentions}
    out = []
    for entity in entities:
        if entity.kind is not NameKind.ORGANISATION:
            continue
        group = [by_span[s] for s in entity.mentions if s in by_span]
        bodies = [read_body(m) for m in group]
        outlet = any(n.casefold().removeprefix("the ") in OUTLET_FORMS for n in entity.names)
        nations = [_nation(m.before) for m in group] if outlet else []
        owners = Counter(c for c in [*(b.owner for b in bodies), *nations] if c)
        words = max((b.core for b in bodies), key=lambda c: (len(c), c), default=())
        country = min(owners, key=lambda c: (-owners[c], c)) if owners else ""
        out.append(Known(entity, country, words, outlet))
    return out


def _nation(before: str) -> str:
    """Read the country of "the Thai daily X" from the words before the name."""
    found = _NATION.search(before)
    return _country(found.group(1)) if found else ""


def _country(words: str) -> str:
    parts = words.split()
    for n in range(len(parts)):
        name = " ".join(parts[n:])
        if code := demonym_code(name) or country_code(name) or CAPITALS.get(name.casefold()):
            return code
    return ""


def _named_speaker(one: Attribution, here: Sequence[Span], named: dict[Span, Entity]) -> Entity | None:
    """Give the entity of the speaker's mention, or of the name that the source's words are about."""
    if one.speaker:
        shared = {s: min(s.end, one.speaker.end) - max(s.start, one.speaker.start) for s in here}
        best = max(here, key=lambda s: shared[s], default=None)
        if best and shared[best] > 0:
            closing = _at_the_end(one.source, here, named) if one.source else None
            return closing or named[best]
    if one.anonymous or not one.source:
        return None
    return next(_inside(one.source, [s for s in here if one.source.covers(s)], named), None)


def _at_the_end(source: Span, here: Sequence[Span], named: dict[Span, Entity]) -> Entity | None:
    """Give the person whose full name closes the words of a source, behind the body: "Ferro chief Ana Roy"."""
    closing = (s for s in here if source.covers(s) and s.end == source.end and " " in s.text)
    for span in closing:
        before = source.text[: span.start - source.start].casefold().split()
        apart = "by" in before or before[-1:] in (["and"], ["or"], ["near"]) or _beside(source, span)
        if named[span].kind is NameKind.PERSON and not apart:
            return named[span]
    return None


def _speaking(one: Marked, named: dict[Span, Entity]) -> list[Span]:
    """Give the mentions of a report in text order, without those that only say whose or which.

    "The Oslo police" are not Oslo, "a Roe aide" and "the Nobel winner" are neither Roe nor Nobel.
    """
    places: set[int] = set()
    persons: set[int] = set()
    for sentence in one.sentences:
        places |= {w.end for w in sentence.words if w.dep in MODIFIERS}
        persons |= {w.end for w in sentence.words if describes(sentence.words, w)}
    owners = {NameKind.PLACE: places, NameKind.PERSON: persons}
    here = sorted((span for span in named if span.report_id == one.report.id), key=lambda s: s.start)
    return [s for s in here if s.end not in owners.get(named[s].kind, ())]


def _inside(source: Span, spans: Sequence[Span], named: dict[Span, Entity]) -> Iterator[Entity]:
    """Give the entities that a source's own words name as speaker, best first."""
    own = [s for s in spans if not _possessive(source, s)]
    yield from (named[s] for s in own if named[s].kind is NameKind.PERSON and not _beside(source, s))
    # "The Nice prosecutor" is not Nice, "Pyongyang" is.
    persons = {s for s in own if named[s].kind is NameKind.PERSON and _beside(source, s)}
    own = [s for s in own if s not in persons]
    for span in [s for s in own if named[s].kind is not NameKind.PLACE or s.end == source.end]:
        before = source.text[: span.start - source.start].casefold().split()
        if not [w for w in before if w not in ("the", "a", "an")] or SPEAK_FOR & {w.strip(",") for w in before}:
            yield named[span]


def _beside(source: Span, span: Span) -> bool:
    """Whether a person is only somebody of whom the source tells: `a clerk who met Roe`, `a friend of Roe`."""
    before = [w.strip(",") for w in source.text[: span.start - source.start].casefold().split()]
    while before and before[-1] in TITLES:
        before.pop()
    owned = bool(before) and (before[-1] in OWNED or (before[-1] == "for" and bool(VOICES & set(before))))
    return bool(RELATIVES & set(before)) or (owned and not TEXTS & set(before))


def _possessive(source: Span, span: Span) -> bool:
    return source.text[span.end - source.start :].replace("’", "'").startswith("'")


def _described(
    one: Attribution, here: Sequence[Span], named: dict[Span, Entity], known: list[Known]
) -> Entity | None:
    """Give the one organisation or country that a description without a name fits."""
    if one.anonymous or not one.source:
        return None
    source = _ARTICLE.sub("", one.source.text.replace("’", "'"))
    if code := demonym_code(source):
        places = [e for e in named.values() if e.kind is NameKind.PLACE and country_code(e.name) == code]
        return places[0] if places else None
    fits = [k for k in known if _fits(source, k)]
    if len(fits) == 1:
        return fits[0].entity
    before = [named[s] for s in here if s.end <= one.source.start]
    near = [e for e in before if e in [k.entity for k in fits]]
    return near[-1] if near and one.source.text[:4].casefold() == "the " else None


def _fits(source: str, one: Known) -> bool:
    """Whether the words can mean this organisation: same country where one is said, same kind, same business."""
    words = source.replace("'s", "").split(",")[0].split()
    owner = next((n for n in (2, 1) if len(words) > n and _country(" ".join(words[:n]))), 0)
    country = _country(" ".join(words[:owner]))
    plain = [w.casefold() for w in words if w[:1].islower()]
    large = {w.casefold() for w in words[owner:] if not w[:1].islower()}
    if not plain or (country and one.country != country) or not large <= set(one.words):
        return False
    if plain[-1] in SPEAK_FOR and not country and len(plain) > 1:
        plain = plain[:-1]  # "the ministry's spokesman"
    return _kind_fits(plain, country, one)


def _kind_fits(plain: Sequence[str], country: str, one: Known) -> bool:
    """Whether a description's common nouns say what kind of body this is ("spy agency", "newspaper")."""
    head, rest = plain[-1], {DESCRIBED_AS.get(w, w) for w in plain[:-1]}
    if one.outlet:
        return head in OUTLET_NOUNS and rest <= OUTLET_ADJECTIVES
    if head in SPEAK_FOR:
        return bool(country and rest) and rest <= set(one.words)
    return bool(DESCRIBED_HEADS.get(head, frozenset()) & set(one.words)) and rest <= set(one.words)
