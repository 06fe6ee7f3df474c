"""Sources: whom one attribution names, in a form that is the same in every report that names them.

A named person or institution is one source wherever it is quoted, a spokesman is the institution, and an
unnamed source belongs to the outlet that quotes it: the paper's unnamed diplomat is one source in every report
that relays the paper.
"""

from __future__ import annotations

import re
from dataclasses import replace

from secondsource.language.outlets import OUTLET_HEADS
from secondsource.language.sources import EXPERTS, HIDING, INSTITUTIONS, MEDIA
from secondsource.language.titles import OFFICES as TITLES
from secondsource.language.titles import STRANGERS
from secondsource.model import Attribution, Entity, NameKind, OriginKind, Span, UnnamedType
from secondsource.weigh.origins.desks import desks
from secondsource.weigh.origins.heard import said_before
from secondsource.weigh.origins.law import of_the_law
from secondsource.weigh.origins.mentions import Mentions
from secondsource.weigh.origins.names import described, hidden_name, is_outlet, outlet_key, role_of, talk_name
from secondsource.weigh.origins.outlets import Outlets
from secondsource.weigh.origins.roles import (
    COLLECTIVE,
    PARTICULAR,
    Role,
    are_talk,
    is_pronoun,
    names_only_the_place,
    plain,
    refers_back,
    role_in,
    speaks,
    speaks_for_another,
)
from secondsource.weigh.origins.source import Source
from secondsource.weigh.view import View

_BESIDE = re.compile(r",| of the | with the | from the ")  # what stands beside a person's name
_OWNER = re.compile(r"(?:the )?(.+?)['’]s? ", re.IGNORECASE)
PERSONAL = EXPERTS | (TITLES - STRANGERS)
_THE_OFFICE = re.compile(r"(?:the|this|that) (?:[\w-]+ )?(\w+)")  # all that is said of a person
BY_TYPE = frozenset({UnnamedType.DIPLOMAT, UnnamedType.EXPERT, UnnamedType.WITNESS})


class Sources:
    """Finds the source of every attribution, each once."""

    def __init__(self, view: View, outlets: Outlets) -> None:
        self._view, self._outlets = view, outlets
        self._mentions = Mentions(view)
        self._found: dict[str, Source] = {}
        self._before = said_before(view)
        self._desks = desks(view, lambda entity: bool(self.outlet_key_of(entity)))

    @property
    def heads(self) -> dict[str, str]:
        """Give the key of a person -> the key of the institution that the person leads and speaks for."""
        return {f"entity:{person}": f"entity:{house}" for person, house in sorted(self._mentions.heads.items())}

    def outlets_named(self) -> dict[str, frozenset[str]]:
        """Give for each report the keys of the outlets outside these reports that it names anywhere."""
        found: dict[str, set[str]] = {report: set() for report in self._view.reports}
        for entity in self._view.entities.values():
            key = self.outlet_key_of(entity.id)
            for mention in entity.mentions if key.startswith("outlet:") else ():
                found.setdefault(mention.report_id, set()).add(key)
        return {report: frozenset(keys) for report, keys in found.items()}

    def outlet_key_of(self, entity: str) -> str:
        """Give the key of the outlet that an entity is, its own voice's where it is among the reports; else ""."""
        named = self._view.entities[entity]
        outlet = self._outlet(named.name, entity in self._mentions.outlets)
        return outlet.key if outlet is not None else ""

    def own(self, report: str) -> Source:
        """Give a report's own voice."""
        family = self._outlets.family[report]
        return Source(f"own:{family}", f"own reporting of {self._outlets.name[family]}", OriginKind.OWN_REPORTING)

    def of(self, attribution: Attribution) -> Source:
        """Give the source of an attribution, its relays not followed."""
        if attribution.id not in self._found:
            self._found[attribution.id] = self.own(attribution.content.report_id)  # a loop of parents ends here
            self._found[attribution.id] = self._of(attribution)
        return self._found[attribution.id]

    def houses(self, attribution: Attribution) -> frozenset[str]:
        """Give the institutions that a source is said to belong to ("police" of "police chief X")."""
        if attribution.source is None:
            return frozenset()
        named = self._mentions.within(attribution.source)
        spoken = attribution.id not in self._view.speakers and speaks_for_another(attribution.source.text)
        bodies = (NameKind.ORGANISATION, NameKind.PERSON) if spoken else (NameKind.ORGANISATION,)
        held = {f"entity:{e.id}" for e in named if e.kind in bodies}  # who serves a person
        speaker = self._view.speakers.get(attribution.id, "")
        held |= {f"entity:{e}" for e in self._mentions.houses.get(speaker, ())}
        return frozenset(held | (set(role_of(attribution.source.text)) & (INSTITUTIONS | COLLECTIVE)))

    def _of(self, attribution: Attribution) -> Source:
        words = attribution.source
        if words is not None and (is_pronoun(words.text) or not words.text.strip()):
            relayed = self.relay(attribution) if attribution.parent else self._earlier(attribution)
            return self._speaker(attribution) or relayed
        if words is not None and attribution.speaker is None and (outlet := self._outlet(plain(words.text))):
            return outlet  # a name that was not read as one: "9to5Mac"
        if words is not None and (paper := self._paper(attribution, words)):
            return paper
        if attribution.anonymous and attribution.id not in self._view.speakers:
            nobody = words is not None and role_in(words.text) is Role.NOBODY
            return self.relay(attribution) if nobody else self._unnamed(attribution, words)
        found = self._speaker(attribution)
        if found is not None:
            return found
        return self._earlier(attribution) if words is None else self._described(attribution, words)

    def _speaker(self, attribution: Attribution) -> Source | None:
        """Give the named speaker, unless the words say that a role is meant ("Oslo police" is not Oslo)."""
        entity = self._view.entities.get(self._view.speakers.get(attribution.id, ""))
        words = attribution.source.text if attribution.source is not None else ""
        if entity is not None:
            if entity.kind is NameKind.PLACE and role_in(words) not in (Role.NOBODY, Role.HEARSAY):
                return None
            if entity.kind is not NameKind.PERSON and names_only_the_place(entity.name, words):
                return None
            return self._entity(self._mentions.speaks_for.get(entity.id, entity), attribution)
        if attribution.speaker is None or is_pronoun(attribution.speaker.text):
            return None
        name = _BESIDE.split(attribution.speaker.text)[0]
        if (known := self._mentions.called(name)) is not None:
            return self._entity(known, attribution)
        kind = OriginKind.INSTITUTION if role_in(name) is Role.INSTITUTION else OriginKind.PERSON
        return self._outlet(name) or Source(f"name:{name.casefold()}", name, kind)

    def _entity(self, entity: Entity, attribution: Attribution) -> Source:
        called = entity.id in self._mentions.outlets
        outlet = self._outlet(entity.name, called)
        if outlet is not None and (entity.kind is not NameKind.PERSON or called or is_outlet(entity.name)):
            return replace(outlet, entity=entity.id)
        if attribution.source is not None and speaks_for_another(attribution.source.text):
            entity = self._mentions.body_served(attribution.source) or entity
        desk = self._view.entities.get(self._desks.get(entity.id, ""))
        if desk is not None and entity.id not in self._mentions.officials | self._mentions.heads.keys():
            return self._outlet(desk.name, True) or self.own(attribution.content.report_id)
        kind = OriginKind.PERSON if entity.kind is NameKind.PERSON else OriginKind.INSTITUTION
        official = kind is OriginKind.PERSON and entity.id in self._mentions.officials
        law, press = (entity.id in held for held in (self._mentions.law, self._mentions.journalists))
        return Source(f"entity:{entity.id}", entity.name, kind, entity.id, official=official, law=law, press=press)

    def _outlet(self, name: str, called: bool = False) -> Source | None:
        """Give an outlet that is cited, known or `called` one: its own voice where it is among the reports."""
        key = outlet_key(name)
        if key in self._outlets.known:
            return self.own(self._outlets.known[key])
        if called or is_outlet(name):
            return Source(f"outlet:{key}", f"{name}'s own reporting", OriginKind.OWN_REPORTING)
        return None

    def _paper(self, attribution: Attribution, words: Span) -> Source | None:
        """Give the outlet that "the Post" is: the one whose full name the report gives, else the report's own."""
        name = plain(words.text)
        if name.casefold() not in OUTLET_HEADS or not name.istitle():
            return None
        full = self._mentions.ending_in(name, words.report_id)
        return self._entity(full, attribution) if full is not None else self.own(words.report_id)

    def _earlier(self, attribution: Attribution) -> Source:
        """Give who spoke last in the report, for a continued quotation and a pronoun that leads nowhere."""
        before = self._before.get(attribution.id)
        return self.of(before) if before is not None else self.own(attribution.content.report_id)

    def _described(self, attribution: Attribution, words: Span) -> Source:
        """Give a source that is described: by a name inside the words, by a role noun, or not at all."""
        person = self._mentions.person(words)
        role = role_in(words.text)
        if person is None and speaks_for_another(words.text) and (voice := self._voice(words)) is not None:
            return voice
        if person is not None and role in (Role.NOBODY, Role.PEOPLE, Role.OFFICE):
            return self._entity(person, attribution)
        if role is Role.OUTLET:
            return self._outlet_before(attribution) or self._role(words, OriginKind.INSTITUTION)
        if role is Role.INSTITUTION and (force := self._force(words)) is not None:
            return self._entity(force, attribution)
        if role is Role.INSTITUTION or speaks_for_another(words.text):
            house = self._mentions.organisation(words) or self._mentions.apposed(words)
            known = house is not None and not names_only_the_place(house.name, words.text)
            return (
                self._entity(house, attribution) if house and known else self._role(words, OriginKind.INSTITUTION)
            )
        if role is Role.OFFICE:
            return self._role(words, OriginKind.PERSON)
        if role is Role.DOCUMENT and attribution.parent:
            return self.relay(attribution)  # "police say tests show it": from the police
        if role is Role.DOCUMENT:
            return replace(self._role(words, OriginKind.DOCUMENT), key=f"document:{' '.join(role_of(words.text))}")
        return self._unlisted(attribution, words) if role is Role.NOBODY else self._unnamed(attribution, words)

    def _unlisted(self, attribution: Attribution, words: Span) -> Source:
        """Give a source whose noun is in no list: a body in its words, itself where it speaks, else who relays."""
        named = self._mentions.organisation(words)
        if named is None and speaks(words.text, attribution.cue.text if attribution.cue else ""):
            return self._role(words, OriginKind.INSTITUTION)
        return self._entity(named, attribution) if named else self.relay(attribution)

    def _force(self, words: Span) -> Entity | None:
        """Give the one force that a report names, for a bare "police" in it."""
        held = role_of(words.text)
        if len(held) != 1 or held[0] not in PARTICULAR:
            return None
        named = self._mentions.forces(held[0], words.report_id)
        return named[0] if len(named) == 1 else None

    def _voice(self, words: Span) -> Source | None:
        """Give the spokesman of a person, who is not that person: "a spokesman for Ana Roy"."""
        served, body = self._mentions.served(words), self._mentions.organisation(words)
        if served is None or body is not None:
            return None
        return Source(f"voice:{served.id}", f"spokesman for {served.name}", OriginKind.PERSON, official=True)

    def _role(self, words: Span, kind: OriginKind) -> Source:
        held = tuple(w for w in role_of(words.text) if w not in ("spokesman", "spokeswoman", "spokesperson"))
        official = kind is OriginKind.PERSON
        key, name = f"role:{' '.join(held)}", described(plain(words.text))
        if len(held) == 1 and held[0] in PARTICULAR and len(self._mentions.forces(held[0])) > 1:
            key += f":{self._outlets.family[words.report_id]}"  # which of several forces, this report does not say
        law = of_the_law(words.text)
        return Source(key, name, kind, bare=True, words=held, official=official, law=law)

    def _outlet_before(self, attribution: Attribution) -> Source | None:
        """Give the outlet that the report cited last, for "the daily" and "the paper"."""
        before = self._before.get(attribution.id)
        for _ in range(len(self._before)):
            if before is None:
                return None
            for step in self._view.chain(before):
                if self.of(step).key.startswith("outlet:"):
                    return self.of(step)
            before = self._before.get(before.id)
        return None

    def relay(self, attribution: Attribution) -> Source:
        """Give who relays an attribution: the outlet that the report cites for it, else the report's own."""
        above = self._view.chain(attribution)[1:]
        return self.of(above[0]) if above else self.own(attribution.content.report_id)

    def _unnamed(self, attribution: Attribution, words: Span | None) -> Source:
        if words is not None and refers_back(words.text):
            before = self._unnamed_before(attribution) or self._person_before(attribution, words)
            if before is not None:
                return before
        relay, phrase = self._teller(attribution)
        kind = attribution.unnamed or UnnamedType.OTHER
        held = role_of(phrase)
        hearsay = words is None or role_in(words.text) is Role.HEARSAY
        what = (
            "hearsay"
            if hearsay
            else kind.value
            if kind in BY_TYPE
            else (held[-1].removesuffix("s") if held else "")
        )
        plainly = set(held) & (HIDING | MEDIA) or words is None or "source" in held
        mark = "" if plainly else "unnamed "
        return Source(
            f"unnamed:{relay.key}:{what}",
            talk_name(relay.name, phrase) if are_talk(held) else hidden_name(relay.name, phrase, mark),
            OriginKind.UNNAMED,
            bare=what in ("source", "hearsay", ""),
            words=held,
            relay=relay.key,
            unnamed=kind,
            hearsay=hearsay,
        )

    def _teller(self, attribution: Attribution) -> tuple[Source, str]:
        """Give through whom an unnamed source is known, and its words: `the Gazette's source` is the Gazette's."""
        words = plain(attribution.source.text) if attribution.source is not None else "unspecified source"
        owner = _OWNER.match(words)
        outlet = (self._outlet(owner[1]) or self._named_outlet(attribution, owner[1])) if owner else None
        return (outlet, words[owner.end() :]) if owner and outlet else (self.relay(attribution), words)

    def _named_outlet(self, attribution: Attribution, name: str) -> Source | None:
        """Give the outlet that owns a source, by a name that only the reports call an outlet's: "Ferrolog's"."""
        named = self._mentions.within(attribution.source) if attribution.source is not None else []
        owners = (e for e in named if name in (e.name, *e.names) and self.outlet_key_of(e.id))
        owner = next(owners, None)
        return self._outlet(owner.name, True) if owner is not None else None

    def _unnamed_before(self, attribution: Attribution) -> Source | None:
        """Give the unnamed source that the report quoted last, for "the source" and "the official"."""
        before = self._before.get(attribution.id)
        found = self.of(before) if before is not None else None
        return found if found is not None and found.kind is OriginKind.UNNAMED and not found.hearsay else None

    def _person_before(self, attribution: Attribution, words: Span) -> Source | None:
        """Give the one person who was named just before, for "the executive" and "the scholar"."""
        plainly = _THE_OFFICE.fullmatch(words.text.casefold())
        person = self._mentions.last_person(words) if plainly and plainly[1] in PERSONAL else None
        return self._entity(person, attribution) if person is not None else None
