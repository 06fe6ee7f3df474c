"""Mentions: which named persons and institutions stand in a stretch of text, and for whom persons speak."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from secondsource.language.sources import SPOKESPEOPLE
from secondsource.language.titles import HONORIFICS
from secondsource.model import Entity, NameKind, Span, describes
from secondsource.weigh.origins.law import is_of_the_law
from secondsource.weigh.origins.names import role_of
from secondsource.weigh.origins.offices import is_head, is_office, leads
from secondsource.weigh.origins.press import called_journalists, called_outlets
from secondsource.weigh.origins.roles import holds_office, speaks_for_another
from secondsource.weigh.view import View

NEAR = 300  # characters: two sentences
OWNED = frozenset({"of", "for", "to", "with", "by", "from", "about"})
BELONGING = (["of"], ["of", "the"], ["with"], ["with", "the"], ["from"], ["from", "the"])
LONGEST = 120  # characters; no mention is longer


_SPOKES = "|".join(sorted(SPOKESPEOPLE))
_VOICE_FOR = re.compile(
    rf"(?:{_SPOKES}|press officer) (?:for|of|at|from|with) (?:[\w.'’-]+ ){{0,4}}$", re.IGNORECASE
)
_OWN_VOICE = re.compile(rf"(?:['’]s?)? ?(?:[\w-]+ ){{0,4}}(?:{_SPOKES}|press officer)\b", re.IGNORECASE)


class Mentions:
    """The named mentions of every report, found by place.

    `houses` gives person -> the organisations put beside the name, `heads` person -> the one that this person
    leads.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._held = {r: sorted((m.start, m.end, e) for m, e in held) for r, held in view.mentions.items()}
        self.speaks_for = self._spokespeople()
        self.heads: dict[str, str] = {}
        self.houses = self._houses()
        self.law = frozenset(e.id for e in view.entities.values() if self._of_the_law(e))
        self.outlets, self.journalists = called_outlets(view), called_journalists(view)
        self.officials = frozenset(p for p, words in self._speakers() if holds_office(words.text))

    def _of_the_law(self, entity: Entity) -> bool:
        """Whether any mention says that somebody speaks for an inquiry."""
        texts = ((m, self._view.reports.get(m.report_id)) for m in entity.mentions)
        return any(is_of_the_law(entity, report.text, (m,)) for m, report in texts if report is not None)

    def _houses(self) -> dict[str, frozenset[str]]:
        """Give person -> the organisations that a report puts beside the name: "Ferro chief Ana Roy"."""
        found: dict[str, set[str]] = defaultdict(set)
        for report_id in sorted(self._held):
            report = self._view.reports.get(report_id)
            mentions = [m for m in self._held[report_id] if report and report.text[m[1] : m[1] + 1] != "-"]
            for (_, end, one), (start, _, other) in pairwise(mentions):  # not Orlen of "Orlen-based"
                gap = report.text[end:start] if report else ""
                person, house = self._person_and_house(one, other)
                first = person == one
                led, office = first and leads(gap), is_office(gap, first)
                if person and house and (led or office or _belongs(gap, first)):
                    found[person].add(house)
                    if led or (office and is_head(gap)):
                        self.heads.setdefault(person, house)
        return {person: frozenset(held) for person, held in found.items()}

    def _person_and_house(self, one: str, other: str) -> tuple[str, str]:
        """Give (person, organisation) of two neighbouring mentions, empty where they are not one of each."""
        kinds = {e: self._view.entities[e].kind for e in (one, other)}
        person = next((e for e in (one, other) if kinds[e] is NameKind.PERSON), "")
        house = next((e for e in (one, other) if kinds[e] is NameKind.ORGANISATION), "")
        return person, house

    def within(self, span: Span) -> list[Entity]:
        """Give the entities whose mentions overlap a stretch of text, in its order."""
        return [self._view.entities[entity] for _, _, entity in self._places(span)]

    def person(self, span: Span) -> Entity | None:
        """Give the person whom a phrase is about: not the one of "a friend of X", "X's lawyer" or "an X aide"."""
        text = self._view.reports[span.report_id].text
        for start, end, entity in reversed(self._places(span)):
            before, after = text[span.start : start].split(), text[end : end + 2]
            while before and before[-1].casefold() in HONORIFICS:
                before.pop()
            owned = bool(before) and before[-1].casefold() in OWNED
            owned = owned or after in ("'s", "’s") or self._modifies(span.report_id, end)
            if self._view.entities[entity].kind is NameKind.PERSON and not owned:
                return self._view.entities[entity]
        return None

    def _modifies(self, report: str, end: int) -> bool:
        """Whether the name that ends here stands before a common noun: "the Nobel winner" is not Nobel."""
        sentence = next((s for s in self._view.sentences[report] if s.span.start < end <= s.span.end), None)
        words = sentence.words if sentence is not None else ()
        last = next((w for w in words if w.end == end), None)
        return last is not None and describes(words, last)

    def body_served(self, span: Span) -> Entity | None:
        """Give the body for which a phrase says that somebody speaks, not one that stands in it besides.

        "Ferro Bank spokesman Ana Roy", "Ana Roy, a spokeswoman for the Ferro Bank".
        """
        text = self._view.reports[span.report_id].text
        for start, end, entity in self._places(span):
            body = self._view.entities[entity]
            if body.kind is NameKind.ORGANISATION and (
                _VOICE_FOR.search(text[span.start : start]) or _OWN_VOICE.match(text[end : span.end])
            ):
                return body
        return None

    def served(self, span: Span) -> Entity | None:
        """Give the person for whom a phrase says that somebody speaks: "a spokesman for Ana Roy"."""
        return next((e for e in self.within(span) if e.kind is NameKind.PERSON), None)

    def last_person(self, span: Span) -> Entity | None:
        """Give the one person who is named in the stretch before a phrase, None where there are several."""
        if span.start == 0:  # nothing stands before the first words of a text
            return None
        stretch = self._view.reports[span.report_id].span(max(0, span.start - NEAR), span.start)
        held = {e.id: e for e in self.within(stretch) if e.kind is NameKind.PERSON}
        return next(iter(held.values())) if len(held) == 1 else None

    def _places(self, span: Span) -> list[tuple[int, int, str]]:
        held = self._held.get(span.report_id, [])
        near = held[bisect_left(held, (span.start - LONGEST, 0, "")) :]
        return [m for m in near if m[0] < span.end and m[1] > span.start]

    def called(self, name: str) -> Entity | None:
        """Give the one person who bears a full name."""
        held = [
            e for e in self._view.entities.values() if e.kind is NameKind.PERSON and name in (e.name, *e.names)
        ]
        return held[0] if len(held) == 1 and " " in name else None

    def ending_in(self, word: str, report: str) -> Entity | None:
        """Give the first organisation in a report whose longer name ends in a word ("Harbour Post": "Post")."""
        named = (self._view.entities[e] for _, _, e in self._held.get(report, []))
        bodies = (e for e in named if e.kind is NameKind.ORGANISATION)
        return next((e for e in bodies if any(n.istitle() and n.endswith(f" {word}") for n in e.names)), None)

    def organisation(self, span: Span) -> Entity | None:
        """Give the first organisation named in a stretch of text."""
        return next((e for e in self.within(span) if e.kind is NameKind.ORGANISATION), None)

    def forces(self, noun: str, report: str = "") -> list[Entity]:
        """Give the bodies whose name ends in a noun ("police"), of one report or of all."""
        here = (e for r in ([report] if report else sorted(self._held)) for _, _, e in self._held.get(r, ()))
        named = {e: self._view.entities[e] for e in here}
        bodies = (e for e in named.values() if e.kind is NameKind.ORGANISATION)
        return [e for e in bodies if noun in role_of(e.name)[-2:]]

    def apposed(self, span: Span) -> Entity | None:
        """Give the organisation that stands behind a phrase as its other name: "the company, Ferro Grain,"."""
        text = self._view.reports[span.report_id].text
        named = self._held.get(span.report_id, []) if text[span.end : span.end + 2] == ", " else []
        held = (
            self._view.entities[e]
            for start, end, e in named
            if start == span.end + 2 and text[end : end + 1] == ","
        )
        return next((e for e in held if e.kind is NameKind.ORGANISATION), None)

    def _speakers(self) -> Iterator[tuple[str, Span]]:
        for key, person in sorted(self._view.speakers.items()):
            attribution = self._view.attributions.get(key)
            if attribution is not None and attribution.source is not None:
                yield person, attribution.source

    def _spokespeople(self) -> dict[str, Entity]:
        """Give person -> the one institution that its source phrases name; of two, nobody knows which."""
        found: dict[str, dict[str, Entity]] = defaultdict(dict)
        for person, words in self._speakers():
            if speaks_for_another(words.text) and (house := self.body_served(words)) and house.id != person:
                found[person][house.id] = house
        return {person: next(iter(held.values())) for person, held in found.items() if len(held) == 1}


def _belongs(gap: str, person_first: bool) -> bool:
    """Whether the words between a person and an organisation say no more than that: "of the", "with", "'s"."""
    if not person_first:
        return gap in ("'s ", "’s ")
    return gap.strip("\n") == gap and gap.casefold().split() in BELONGING
