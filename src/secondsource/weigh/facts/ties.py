"""Ties: which origins of one fact cannot be told apart, from the claims that carry them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from secondsource.language.press import PLATFORMS
from secondsource.model import Claim, NameKind, OriginKind
from secondsource.weigh.facts.independence import NOBODY
from secondsource.weigh.facts.one_party import executive, nations, one_body, one_name, one_wording, share_a_figure
from secondsource.weigh.facts.public import Public
from secondsource.weigh.facts.retold import reprinted, retold
from secondsource.weigh.origins import Origins
from secondsource.weigh.origins.law import of_the_law
from secondsource.weigh.origins.names import is_outlet
from secondsource.weigh.origins.roles import Role, is_pronoun, role_in
from secondsource.weigh.origins.wording import (
    LONG_RUN,
    SPOKEN,
    long_run,
    longest_run,
    near_verbatim,
    one_quotation,
    words_of,
)
from secondsource.weigh.view import View

PARTIES = frozenset({OriginKind.PERSON, OriginKind.INSTITUTION})
MAIN = 0.5  # of what a report attributes: a source on which the rest of the report may rest


class Ties:
    """Says of two origins of one fact whether they may be one."""

    def __init__(self, view: View, origins: Origins) -> None:
        self._view, self._origins = view, origins
        self._kind = {o.id: o.kind for o in origins.origins}
        self._names = origins.names
        carriers = (o.id for o in origins.origins if PLATFORMS & set(o.name.casefold().split()[:1]))
        self._second_hand = origins.vague | origins.press | frozenset(carriers)
        self._quoted = {o.entity for o in origins.origins}
        self._persons = {
            o.id: view.entities[o.entity]
            for o in origins.origins
            if o.kind is OriginKind.PERSON and o.entity in view.entities
        }
        self._voices = frozenset(origins.voices.values())
        self._retold = frozenset(retold(view, origins))
        self._public = Public(view)
        self._printed = frozenset(frozenset((origins.voices[a], origins.voices[b])) for a, b in reprinted(view))

    def among(self, claims: Iterable[str]) -> Tied:
        """Give the test for the origins of one fact."""
        return Tied(self, self._origins.each_of(claims))

    def unnamed(self, origin: str) -> bool:
        """Whether an origin is nobody in particular."""
        return self._kind[origin] in NOBODY

    def nameless(self, origin: str) -> bool:
        """Whether an origin is nobody in particular or an outlet's own voice."""
        return self.unnamed(origin) or self.voices(origin, origin)

    def one_house(self, a: str, b: str) -> bool:
        """Whether two origins belong to one institution, or to two whose names say the same."""
        mine, theirs = (self._origins.houses.get(o, frozenset()) for o in (a, b))
        if mine & theirs:
            return True
        return any(one_body(x, y) for x in self._bodies(mine) for y in self._bodies(theirs))

    def _bodies(self, houses: Iterable[str]) -> list[str]:
        """Give the names of institutions that are known by name."""
        held = (self._view.entities.get(h.removeprefix("entity:")) for h in sorted(houses))
        return [e.name for e in held if e is not None and e.kind is NameKind.ORGANISATION]

    def parties(self, a: str, b: str) -> bool:
        """Whether both are named persons or bodies that may know for themselves: neither a role nor the press."""
        return all(self._kind[o] in PARTIES and o not in self._second_hand for o in (a, b))

    def officials(self, a: str, b: str) -> bool:
        """Whether both are of the law, or hold office and it is not known for whom: it may be one inquiry."""
        if {a, b} <= self._origins.law:
            return True
        held = [o for o in (a, b) if o in self._origins.officials]
        if len(held) > 1 and not all(self._bodies(self._origins.houses.get(o, ())) for o in held):
            return True
        return self._one_government(a, b)

    def _one_government(self, a: str, b: str) -> bool:
        """Whether both rule, one as a body of a government, and the names do not tell two nations apart."""
        names = {o: [self._names[o], *self._bodies(self._origins.houses.get(o, ()))] for o in (a, b)}
        ruling = [o for o in (a, b) if any(map(executive, names[o]))]
        if not ruling or not {a, b} <= self._origins.officials | set(ruling):
            return False
        mine, theirs = (nations(names[o]) for o in (a, b))
        return not mine or not theirs or bool(mine & theirs)

    def ruled(self, a: str, b: str) -> bool | None:
        """Whether an analyst counts two origins as one; None where nobody decided."""
        pair = frozenset((a, b))
        return True if pair in self._origins.ruled.one else False if pair in self._origins.ruled.apart else None

    def may_be_one(self, a: str, b: str) -> bool:
        """Whether the graph says that the two may be one."""
        return self._origins.graph.may_be_one(a, b)

    def voices(self, a: str, b: str) -> bool:
        """Whether both are outlets' own voices."""
        return self._kind[a] is self._kind[b] is OriginKind.OWN_REPORTING

    def one_root(self, a: str, b: str) -> bool:
        """Whether two outlets may have read one text: one names the other, or both another, or one main source."""
        mine, theirs = (self._origins.cited.get(o, {}) for o in (a, b))
        shared = mine.keys() & theirs.keys()
        press = any(self._kind.get(o, OriginKind.OWN_REPORTING) is OriginKind.OWN_REPORTING for o in shared)
        main = any(min(mine[o], theirs[o]) >= MAIN for o in shared)
        return press or main or self.prints(a, b) or frozenset((a, b)) in self._retold

    def prints(self, a: str, b: str) -> bool:
        """Whether two outlets name each other, or share a run of words too long for chance."""
        mine, theirs = (self._origins.cited.get(o, {}) for o in (a, b))
        return a in theirs or b in mine or frozenset((a, b)) in self._printed

    def public(self, a: str, b: str) -> bool:
        """Whether two claims tell what anybody could see or look up."""
        return self._public.open(self._view.claims[a], self._view.claims[b])

    def told_by(self, claims: Iterable[str]) -> bool:
        """Whether a source that is named says something near to any of the claims, or acts in them."""
        claims = tuple(claims)
        if any(self._told_by_actor(self._view.claims[c]) for c in claims):
            return True
        near = ((x, c) for claim in claims for x in self._view.near.get(claim, ()) for c in (x.a, x.b))
        return any(self._names_a_source(self._origins.of[c], x.strong) for x, c in near)

    def _names_a_source(self, origin: str, strong: bool) -> bool:
        """Whether a claim's origin is no voice of these reports; a cited outlet counts for just the same."""
        if self._kind[origin] is OriginKind.OWN_REPORTING:
            return strong and origin not in self._voices
        return True

    def _told_by_actor(self, claim: Claim) -> bool:
        """Whether the subject of a claim is quoted in a report: what a firm or the police do is known from them.

        Of a pronoun that acts nobody knows whether it is.
        """
        subject = claim.subject
        if subject is not None and is_pronoun(subject.text):
            return any(w.start == subject.start and w.dep == "nsubj" for w in self._view.words(claim))
        if subject is not None and (role_in(subject.text) is Role.OUTLET or of_the_law(subject.text)):
            return True
        acting = self._view.named_in(subject) if subject is not None else frozenset()
        return any(e in self._quoted or is_outlet(self._view.entities[e].name) for e in acting)

    def namesakes(self, a: str, b: str) -> bool:
        """Whether a person may be the one in the other's name, or two bodies bear one name in other words."""
        kinds = (self._kind[a], self._kind[b])
        if kinds == (OriginKind.INSTITUTION, OriginKind.INSTITUTION):
            return one_body(self._names[a], self._names[b])
        return OriginKind.PERSON in kinds and one_name(self._names[a], self._names[b])

    def speaks_in(self, origin: str, claims: Iterable[str]) -> bool:
        """Whether the sentence of a claim names a person, outside the claim: his words may be what is told."""
        person = self._persons.get(origin)
        if person is None:
            return False
        held = [self._view.claims[c] for c in claims]
        around = [(c.span, s.span) for c in held if (s := self._view.sentence(c)) is not None]
        return any(s.covers(m) and not c.overlaps(m) for c, s in around for m in person.mentions)

    def same_words(self, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether two origins are given nearly verbatim the same claims or sentences: then they are one text."""
        return any(self._verbatim(a, b) for a in mine for b in theirs)

    def one_text(self, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether some sentences of two origins share a run of words that is surely one text, or one quotation."""
        held = [
            [s.span.text for c in own if (s := self._view.sentence(self._view.claims[c]))]
            for own in (mine, theirs)
        ]
        return any(long_run(s, t) or one_quotation(s, t) for s in held[0] for t in held[1])

    def one_wording(self, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether two parties are given the same words: rather one statement in two mouths than two statements.

        What was led to a party from an outlet's own words is worded by the outlet.
        """
        told, retold = ([c for c in held if c not in self._origins.inferred] for held in (mine, theirs))
        return any(self._worded_alike(a, b) for a in told for b in retold)

    def _worded_alike(self, a: str, b: str) -> bool:
        found = self._view.aligned(a, b)
        if found is None or found.why != "text":
            return False
        one, other = (self._view.claims[c] for c in (a, b))
        return not share_a_figure(one, other) and one_wording(self._view.words(one), self._view.words(other))

    def _verbatim(self, a: str, b: str) -> bool:
        one, other = self._view.claims[a], self._view.claims[b]
        own = self.voices(self._origins.of[a], self._origins.of[b])
        if own and near_verbatim(one.span.text, other.span.text):
            return True
        if len(longest_run(words_of(one.span.text), words_of(other.span.text))) >= SPOKEN:
            return True
        s, t = self._view.sentence(one), self._view.sentence(other)
        if s is None or t is None:
            return False
        return near_verbatim(s.span.text, t.span.text, LONG_RUN) or one_quotation(s.span.text, t.span.text)


class Tied:
    """The test for the origins of one fact: called with two origin ids."""

    def __init__(self, ties: Ties, by_origin: Mapping[str, list[str]]) -> None:
        self._ties, self._by_origin = ties, by_origin

    def __call__(self, a: str, b: str) -> bool:
        """Say whether the two may be one origin.

        Two are surely apart where both are parties of different names and houses in words of their own, or outlets
        that tell of what all could see. Of a party and an outlet, or of anybody who is not named, nobody knows.
        """
        if (ruled := self._ties.ruled(a, b)) is not None:
            return ruled
        mine, theirs = (self._by_origin.get(o, ()) for o in (a, b))
        if self._ties.same_words(mine, theirs):
            return True
        if self._ties.parties(a, b):
            return self._one_party(a, b, mine, theirs)
        return not (self._ties.voices(a, b) and self._public(a, b, mine, theirs))

    def _one_party(self, a: str, b: str, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        ties = self._ties
        if (
            ties.may_be_one(a, b)
            or ties.one_wording(mine, theirs)
            or ties.speaks_in(a, theirs)
            or ties.speaks_in(b, mine)
        ):
            return True
        return any(alike(a, b) for alike in (ties.one_house, ties.officials, ties.namesakes))

    def _public(self, a: str, b: str, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether two outlets tell what is on record, or something for which no report names a source."""
        ties = self._ties
        if any(ties.public(c, d) for c in mine for d in theirs):
            return not ties.prints(a, b)
        told = ties.told_by(c for held in self._by_origin.values() for c in held)
        return not told and not ties.one_root(a, b)
