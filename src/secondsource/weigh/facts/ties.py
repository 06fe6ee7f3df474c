"""Ties: which origins of one fact cannot be told apart, from the claims that carry them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from secondsource.language.sources import FORCES
from secondsource.model import Claim, NameKind, OriginKind
from secondsource.weigh.facts.figures import one_result
from secondsource.weigh.facts.independence import NOBODY
from secondsource.weigh.facts.retold import reprinted, retold
from secondsource.weigh.origins import Origins
from secondsource.weigh.origins.names import role_of
from secondsource.weigh.origins.roles import is_pronoun
from secondsource.weigh.origins.wording import (
    LONG_RUN,
    SPOKEN,
    longest_run,
    near_verbatim,
    one_quotation,
    words_of,
)
from secondsource.weigh.view import View

STEM = 5  # letters of a word in which "election" and "electoral" meet
ALIKE = 0.6  # of the words of the shorter of two names
MAIN = 0.5  # of what a report attributes: a source on which the rest of the report may rest


def surnames(name: str) -> frozenset[str]:
    """Give the last words of an origin's names, in lower case: "Ann Poe of Tellin Observatory" -> poe."""
    people = (part.split(" of ")[0].split(",")[0].split() for part in name.split(" / "))
    return frozenset(words[-1].casefold() for words in people if words)


def one_body(one: str, other: str) -> bool:
    """Whether two names of institutions are the same words: "Electoral Court", "court for elections of Orlen"."""
    mine, theirs = (frozenset(w.removesuffix("s")[:STEM] for w in role_of(name)) for name in (one, other))
    shared = mine & theirs
    said = [frozenset(name.casefold().split()) for name in (one, other)]
    forces = all(FORCES & words for words in said) and (bool(shared) or any(words <= FORCES for words in said))
    return (len(shared) > 1 and len(shared) >= ALIKE * min(len(mine), len(theirs))) or forces


class Ties:
    """Says of two origins of one fact whether they may be one."""

    def __init__(self, view: View, origins: Origins) -> None:
        self._view, self._origins = view, origins
        self._kind = {o.id: o.kind for o in origins.origins}
        self._names = origins.names
        self._quoted = {o.entity for o in origins.origins}
        self._persons = {
            o.id: view.entities[o.entity]
            for o in origins.origins
            if o.kind is OriginKind.PERSON and o.entity in view.entities
        }
        self._retold = frozenset(retold(view, origins))
        self._printed = frozenset(frozenset((origins.voices[a], origins.voices[b])) for a, b in reprinted(view))

    def among(self, claims: Iterable[str]) -> Tied:
        """Give the test for the origins of one fact."""
        by_origin: dict[str, list[str]] = defaultdict(list)
        for claim in sorted(claims):
            by_origin[self._origins.of[claim]].append(claim)
        return Tied(self, dict(by_origin))

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

    def hidden(self, a: str, b: str) -> bool:
        """Whether an unnamed official or expert may be the one who is named, or a document his."""
        kinds = {self._kind[a], self._kind[b]}
        vague = a in self._origins.vague or b in self._origins.vague
        return vague and bool(kinds & {OriginKind.PERSON, OriginKind.INSTITUTION})

    def officials(self, a: str, b: str) -> bool:
        """Whether both are of the law, or hold office and it is not known for whom: it may be one inquiry."""
        if {a, b} <= self._origins.law:
            return True
        held = [o for o in (a, b) if o in self._origins.officials]
        return len(held) > 1 and not all(self._bodies(self._origins.houses.get(o, ())) for o in held)

    def bare(self, a: str, b: str) -> bool:
        """Whether one is an outlet's own voice and the other a source, which the outlet may only leave out."""
        return (self._kind[a] is OriginKind.OWN_REPORTING) != (self._kind[b] is OriginKind.OWN_REPORTING)

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

    def one_result(self, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether some claims of two origins give one result of a match or a vote."""
        claims = self._view.claims
        return any(one_result(claims[a], claims[b]) for a in mine for b in theirs)

    def told_by(self, claims: Iterable[str]) -> bool:
        """Whether a source that is named says something near to any of the claims, or acts in them."""
        claims = tuple(claims)
        if any(self._told_by_actor(self._view.claims[c]) for c in claims):
            return True
        near = {c for claim in claims for x in self._view.near.get(claim, ()) for c in (x.a, x.b)}
        return any(self._kind[self._origins.of[c]] is not OriginKind.OWN_REPORTING for c in near)

    def _told_by_actor(self, claim: Claim) -> bool:
        """Whether the subject of a claim is quoted in a report: what a firm does is known from the firm.

        Of a pronoun that acts nobody knows whether it is.
        """
        subject = claim.subject
        if subject is not None and is_pronoun(subject.text):
            return any(w.start == subject.start and w.dep == "nsubj" for w in self._view.words(claim))
        return subject is not None and not self._quoted.isdisjoint(self._view.named_in(subject))

    def namesakes(self, a: str, b: str) -> bool:
        """Whether a person's surname is in the other's name, or two bodies bear one name in other words."""
        mine, theirs = surnames(self._names[a]), surnames(self._names[b])
        kinds = (self._kind[a], self._kind[b])
        if kinds == (OriginKind.INSTITUTION, OriginKind.INSTITUTION):
            return one_body(self._names[a], self._names[b])
        return OriginKind.PERSON in kinds and bool(mine & theirs)

    def speaks_in(self, origin: str, claims: Iterable[str]) -> bool:
        """Whether the sentence of a claim names a person, outside the claim: his words may be what is told."""
        person = self._persons.get(origin)
        held = (self._view.claims[c] for c in claims) if person is not None else ()
        sentences = ((c, self._view.sentence(c)) for c in held)
        return any(
            s.span.covers(m) and not c.span.overlaps(m)
            for c, s in sentences
            if s is not None
            for m in (person.mentions if person is not None else ())
        )

    def same_words(self, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether two origins are given nearly verbatim the same claims or sentences: then they are one text."""
        return any(self._verbatim(a, b) for a in mine for b in theirs)

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

    def __init__(self, ties: Ties, by_origin: dict[str, list[str]]) -> None:
        self._ties, self._by_origin = ties, by_origin

    def __call__(self, a: str, b: str) -> bool:
        """Say whether the two may be one origin."""
        ties = self._ties
        if any(alike(a, b) for alike in (ties.one_house, ties.hidden, ties.officials, ties.bare, ties.namesakes)):
            return True
        mine, theirs = (self._by_origin.get(o, ()) for o in (a, b))
        if ties.speaks_in(a, theirs) or ties.speaks_in(b, mine) or ties.same_words(mine, theirs):
            return True
        if not ties.voices(a, b):
            return False
        return ties.prints(a, b) if ties.one_result(mine, theirs) else self._told() or ties.one_root(a, b)

    def _told(self) -> bool:
        """Whether a report names a source for the fact: then every bare voice may rest on that source."""
        return self._ties.told_by(c for held in self._by_origin.values() for c in held)
